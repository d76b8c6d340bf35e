import { z } from 'zod';
import { type TakenReport } from '../../application/followUp/takenReport';
import { type Asked } from '../../core/followUp/answerKey';
import { parseCalendarDay, type CalendarDay } from '../../core/calendar/calendarDay';
import { reportedLights, reportKinds } from '../../core/followUp/statusReport';
import { longTextLength } from '../../core/text';
import { type ReportForm } from '../../cards/reportFormCard';
import { isKey } from '../../core/recorded';

const key = z.string().refine(isKey);
const written = z.string().max(longTextLength).default('');

/** What a button that opens a form hands over. */
const opening = z.object({
  site: z.string(),
  key,
  planKey: key,
  occasion: z.string().optional(),
  round: key.optional(),
  corrects: key.optional()
});

/** Which form is asked for. */
export interface FormOpening {
  readonly site: string;
  readonly actionKey: string;
  readonly planKey: string;
  readonly asked?: Asked | undefined;
  readonly correctsKey?: string | undefined;
}

/** Reads what {@link opening} describes; `undefined` for anything else. */
export function readOpening(data: unknown): FormOpening | undefined {
  const read = opening.safeParse(data);
  if (!read.success) return undefined;
  const { site, key: actionKey, planKey, corrects, ...rest } = read.data;
  return { site, actionKey, planKey, asked: readAsked(rest), correctsKey: corrects };
}

/** How the form is drawn again; the card carries it, since a site may be away when it comes back. */
const drawn = z.object({
  number: z.string().max(255),
  title: z.string().max(255),
  kinds: z.array(z.enum(reportKinds)).max(reportKinds.length),
  organisations: z.array(z.object({ key, name: z.string().max(255) })).max(50),
  target: z.number().optional(),
  unit: z.string().max(255).optional()
});

const sent = z.object({
  site: z.string(),
  planKey: key,
  actionKey: key,
  form: key,
  kind: z.enum(reportKinds),
  light: z.enum(reportedLights).optional(),
  orgUnitKey: key,
  text: written,
  obstacle: written,
  remedy: written,
  nextStep: written,
  outcome: z.union([z.string().max(50), z.number().transform(String)]).default(''),
  occasion: z.string().optional(),
  round: key.optional(),
  corrects: key.optional(),
  drawn: z.string().transform((text, context) => {
    const read = drawn.safeParse(parseJson(text));
    if (read.success) return read.data;
    context.addIssue({ code: 'custom', message: 'not a form' });
    return z.NEVER;
  })
});

/** A form that was sent: the answer, and how the form is drawn again. */
export interface SentReport {
  readonly site: string;
  readonly taken: TakenReport;
  readonly form: ReportForm;
}

/** Reads what a form hands over; `undefined` when it is not what the bot has drawn. */
export function readSentReport(data: unknown, day: CalendarDay): SentReport | undefined {
  const read = sent.safeParse(data);
  if (!read.success) return undefined;
  const { site, planKey, actionKey, form, corrects, drawn: again, occasion, round, ...input } = read.data;
  return {
    site,
    taken: {
      planKey,
      actionKey,
      instance: form,
      input,
      day,
      asked: readAsked({ occasion, round }),
      correctsKey: corrects
    },
    form: {
      ...again,
      site,
      planKey,
      actionKey,
      isCorrection: corrects !== undefined,
      data: { form, occasion, round, corrects, drawn: JSON.stringify(again) }
    }
  };
}

/** Data of a form's button, from which {@link readSentReport} reads it again. */
export function formData(
  form: Omit<ReportForm, 'data'>,
  { instance, asked, correctsKey }: Pick<TakenReport, 'instance' | 'asked' | 'correctsKey'>
): ReportForm['data'] {
  const { number, title, kinds, organisations, target, unit } = form;
  return {
    form: instance,
    ...(asked?.kind === 'round' && { round: asked.roundKey }),
    ...(asked?.kind === 'occasion' && {
      occasion: `${asked.occasion.day}${asked.occasion.kind === 'effect' ? ':effect' : ''}`
    }),
    ...(correctsKey !== undefined && { corrects: correctsKey }),
    drawn: JSON.stringify({ number, title, kinds, organisations, target, unit })
  };
}

function readAsked({
  occasion,
  round
}: {
  readonly occasion?: string | undefined;
  readonly round?: string | undefined;
}): Asked | undefined {
  if (round !== undefined) return { kind: 'round', roundKey: round };
  const [text = '', suffix] = (occasion ?? '').split(':');
  const day = parseCalendarDay(text);
  if (!day.ok) return undefined;
  return { kind: 'occasion', occasion: { kind: suffix === 'effect' ? 'effect' : 'report', day: day.value } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
