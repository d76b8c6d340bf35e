import { z } from 'zod';
import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { type AcceptedAnswer } from '../../application/ports/acceptedAnswers';
import { addDays, type CalendarDay, parseCalendarDay } from '../../core/calendar/calendarDay';
import { isKey } from '../../core/recorded';
import { maxPutOffDays } from '../../core/reminder/reminderChoice';
import { botTexts } from '../../messages/bot/botTexts';
import { cardTexts } from '../../messages/bot/cardTexts';
import { formatDayInProse } from '../../messages/format';
import { type BotContext } from '../botContext';
import { note } from '../notes';
import { type KnownCardAction } from './knownCardAction';

/** What a line of a digest hands over. */
const lineData = z.object({
  site: z.string(),
  kind: z.literal('action'),
  item: z.string().refine(isKey),
  message: z.string().max(255),
  field: z.string().max(20).optional()
});

/** What a person chose about the reminders of one action, or of all; the draft of `chooseReminder`. */
export interface ChoiceDraft {
  readonly key: string;
  readonly kind: 'snooze' | 'notMine' | 'pause';
  readonly actionKey?: string;
  readonly until?: CalendarDay;
}

/** `Påminn mig senare`: no reminder of the thing before that day, to that person. */
export async function snooze(context: BotContext, action: KnownCardAction): Promise<ActivityAnswer> {
  const read = lineData.safeParse(action.data);
  if (!read.success) return note(context, 'forged');
  const { field = 'until', ...line } = read.data;
  const chosen = action.data[field];
  const day = parseCalendarDay(typeof chosen === 'string' ? chosen : '');
  const today = context.clock.today();
  if (!day.ok || day.value <= today || day.value > addDays(today, maxPutOffDays))
    return note(context, 'chooseDay');
  const until = day.value;
  const draft = { kind: 'snooze', actionKey: line.item, until } as const;
  const words = cardTexts(context.language)['receipt.snoozed'](formatDayInProse(until, context.language));
  return accept(context, action, { line, draft, accepted: 'snooze', words });
}

/** `Jag är inte ansvarig`: hands the thing over to the samordnare. */
export async function notResponsible(context: BotContext, action: KnownCardAction): Promise<ActivityAnswer> {
  const read = lineData.safeParse(action.data);
  if (!read.success) return note(context, 'forged');
  const draft = { kind: 'notMine', actionKey: read.data.item } as const;
  const words = cardTexts(context.language)['receipt.handedOver'];
  return accept(context, action, { line: read.data, draft, accepted: 'notResponsible', words });
}

interface Choice {
  readonly line: { readonly site: string; readonly item: string; readonly message: string };
  readonly draft: Omit<ChoiceDraft, 'key'>;
  readonly accepted: AcceptedAnswer['kind'];
  readonly words: string;
}

async function accept(
  context: BotContext,
  action: KnownCardAction,
  { line, draft, accepted, words }: Choice
): Promise<ActivityAnswer> {
  if (!context.sites.includes(line.site)) return note(context, 'forged');
  // Of the message, the thing and what was chosen: pressed twice it is one choice, another day is another.
  const text = [line.message, line.site, line.item, draft.kind, draft.until ?? '', action.login].join('|');
  const key = `choice-${(await context.digest.sha256(text)).slice(0, 32)}`;
  await context.acceptedAnswers.accept({
    key,
    site: line.site,
    login: action.login,
    kind: accepted,
    draft: JSON.stringify({ ...draft, key }),
    acceptedAt: context.clock.now()
  });
  context.wakeWriter();
  return { reply: { kind: 'note', text: `${botTexts(context.language)['note.received']} ${words}` } };
}
