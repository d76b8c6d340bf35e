import { type CalendarDay } from '../calendar/calendarDay';
import { findUnplannableDays } from '../followUp/plannableDay';
import { type DomainRow } from '../recorded';
import { type RoundScope } from '../statusRound/statusRound';
import { checkTexts, longText, requiredLine } from '../text';
import { type ReminderViolation } from './reminderViolation';

/**
 * Begär lägesrapport, Skicka igen, Pausa mina påminnelser, a channel that is connected to a group or let go, and a new
 * address of the group's calendar.
 */
export const requestKinds = [
  'askRound',
  'resend',
  'pause',
  'connectChannel',
  'disconnectChannel',
  'renewCalendar'
] as const;

/** One of {@link requestKinds}. */
export type RequestKind = (typeof requestKinds)[number];

/** Öppen, Klar, Avslagen. */
export const requestStates = ['open', 'done', 'refused'] as const;

/** One of {@link requestStates}. */
export type RequestState = (typeof requestStates)[number];

/** Why a request was refused. */
export const requestAnswers = [
  'notAllowed',
  'unknown',
  'notPossible',
  'notUnderstood',
  'channelTaken'
] as const;

/** One of {@link requestAnswers}. */
export type RequestAnswer = (typeof requestAnswers)[number];

/** Begäran: what a page asks the bot to do. People add it, the bot answers in the same row. */
export interface BotRequest extends DomainRow {
  readonly kind: RequestKind;
  /** The group in whose name it is asked. */
  readonly groupKey: string;
  /** What it is about: the message to send again, the channel to connect. */
  readonly subject?: string;
  /** What a status round is to ask about. */
  readonly scope?: RoundScope;
  readonly scopeKey?: string;
  /** First day on which reminders may come again. */
  readonly until?: CalendarDay;
  /** Why, in words that the asked ones see. */
  readonly reason?: string;
  readonly state: RequestState;
  /** Set when it was refused. */
  readonly answer?: RequestAnswer;
  /** Name of the group that has the channel, when that is why. */
  readonly heldBy?: string;
  readonly answeredOn?: CalendarDay;
}

/** What a request must satisfy alone. */
export function checkRequest(request: BotRequest): readonly ReminderViolation[] {
  const { kind, subject, scopeKey, until } = request;
  const found: ReminderViolation[] = [
    ...checkTexts(request, {
      groupKey: requiredLine,
      reason: longText,
      subject: { maxLength: longTextLimit }
    }),
    ...findUnplannableDays(request, ['until'])
  ];
  const needed = { resend: subject, connectChannel: subject, askRound: scopeKey, pause: until };
  if (kind in fieldNeeded && (needed[kind as keyof typeof needed] ?? '').trim() === '') {
    found.push({ code: 'fieldMissing', field: fieldNeeded[kind as keyof typeof fieldNeeded] });
  }
  return found;
}

/** A message is named after its recipient, day and site. */
const longTextLimit = 1000;

const fieldNeeded = {
  resend: 'subject',
  connectChannel: 'subject',
  askRound: 'scopeKey',
  pause: 'until'
} as const;
