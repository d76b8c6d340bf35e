import { z } from 'zod';
import { type TakenReport } from '../../application/followUp/takenReport';
import { type Asked } from '../../core/followUp/answerKey';
import { parseCalendarDay, type CalendarDay } from '../../core/calendar/calendarDay';
import { reportedLights, reportKinds } from '../../core/followUp/statusReport';
import { longTextLength } from '../../core/text';
import { type ReportForm } from '../../cards/reportInputs';
import { mostPrompted, suffixOf } from '../../cards/roundPromptCard';
import { isKey } from '../../core/recorded';

const key = z.string().refine(isKey);
const written = z.string().max(longTextLength).default('');

/** What a button that opens a form hands over. */
const opening = z.object({
  site: z.string(),
  item: key,
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
  const { site, item: actionKey, planKey, corrects, ...rest } = read.data;
  return { site, actionKey, planKey, asked: readAsked(rest), correctsKey: corrects };
}

const roundOpening = z.object({ site: z.string(), round: key });

/** Reads which round somebody wants to answer; `undefined` for anything else. */
export function readRoundOpening(
  data: unknown
): { readonly site: string; readonly roundKey: string } | undefined {
  const read = roundOpening.safeParse(data);
  return read.success ? { site: read.data.site, roundKey: read.data.round } : undefined;
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

/** What stands in the fields; a light that is not chosen comes back empty from some clients. */
const input = z.object({
  kind: z.enum(reportKinds),
  light: z.preprocess((value) => (value === '' ? undefined : value), z.enum(reportedLights).optional()),
  orgUnitKey: key,
  text: written,
  obstacle: written,
  remedy: written,
  nextStep: written,
  outcome: z.union([z.string().max(50), z.number().transform(String)]).default('')
});

const sent = input.extend({
  site: z.string(),
  planKey: key,
  actionKey: key,
  form: key,
  occasion: z.string().optional(),
  round: key.optional(),
  corrects: key.optional(),
  drawn: jsonOf(drawn)
});

const sentPrompt = z.object({
  site: z.string(),
  round: key,
  form: key,
  drawn: jsonOf(
    z
      .array(drawn.extend({ planKey: key, actionKey: key }))
      .min(1)
      .max(mostPrompted)
  )
});

/** What one card of a round was sent with: its forms in their order, those without a light too. */
export interface SentPrompt {
  readonly site: string;
  readonly roundKey: string;
  readonly instance: string;
  readonly reports: readonly SentReport[];
}

/** Reads what the card of a round hands over; `undefined` when it is not what the bot has drawn. */
export function readSentPrompt(
  data: Readonly<Record<string, unknown>>,
  day: CalendarDay
): SentPrompt | undefined {
  const read = sentPrompt.safeParse(data);
  if (!read.success) return undefined;
  const { site, round: roundKey, form: instance, drawn: forms } = read.data;
  const reports = forms.map((form, place) => {
    const usual = { kind: form.kinds[0], orgUnitKey: form.organisations[0]?.key };
    const fields = input.safeParse({ ...usual, ...fieldsAt(data, place) });
    return fields.success ? sentReport({ form, input: fields.data, place }) : undefined;
  });
  const whole = reports.filter((report) => report !== undefined);
  return whole.length === forms.length ? { site, roundKey, instance, reports: whole } : undefined;

  function sentReport(one: {
    readonly form: z.infer<typeof drawn> & { readonly planKey: string; readonly actionKey: string };
    readonly input: z.infer<typeof input>;
    readonly place: number;
  }): SentReport {
    const { planKey, actionKey, ...again } = one.form;
    const asked = { kind: 'round', roundKey } as const;
    // Each action's answer is one of its own, and the same however often the card is sent.
    const taken = { planKey, actionKey, instance: `${instance}.${one.place}`, input: one.input, day, asked };
    const form = { ...again, site, planKey, actionKey, isCorrection: false };
    return { site, taken, form: { ...form, data: formData(form, taken) } };
  }
}

/** The fields of the form at a place, without their suffix. */
export function fieldsAt(
  data: Readonly<Record<string, unknown>>,
  place: number
): Readonly<Record<string, unknown>> {
  const suffix = suffixOf(place);
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      name.endsWith(suffix) ? [[name.slice(0, -suffix.length), value]] : []
    )
  );
}

/** A text that holds JSON of a shape. */
function jsonOf<Shape extends z.ZodType>(shape: Shape) {
  return z.string().transform((text, context): z.infer<Shape> => {
    const read = shape.safeParse(parseJson(text));
    if (read.success) return read.data;
    context.addIssue({ code: 'custom', message: 'not a form' });
    return z.NEVER;
  });
}

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
