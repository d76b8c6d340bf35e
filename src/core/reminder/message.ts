import { type CalendarDay } from '../calendar/calendarDay';

/** What a line of a message can be about. */
export const remindedKinds = ['action', 'agreement', 'situationPicture', 'meeting', 'round'] as const;

/** One of {@link remindedKinds}. */
export type RemindedKind = (typeof remindedKinds)[number];

/** Det som påminnelsen gäller: a row of one site, by its key. No text: what is shown is read anew when it is sent. */
export interface RemindedItem {
  /** Address of the site whose row it is. */
  readonly site: string;
  readonly kind: RemindedKind;
  readonly key: string;
  /** For an action: its plan, for links and for asking by an indexed column. */
  readonly planKey?: string;
  /** The group that follows it up: of an action, a meeting or a round. */
  readonly groupKey?: string;
  /** The status round that asks about it; what is answered on a card answers the round. */
  readonly roundKey?: string;
}

/** Why a line goes out. `round…` lines belong to a status round, the rest to the reminder rules. */
export const lineRules = [
  'beforeDue',
  'onDue',
  'overdue',
  'stale',
  'agreementLapsing',
  'pictureOld',
  'minutesWaiting',
  'snoozeOver',
  'handedOver',
  'escalatedToPreparation',
  'escalatedToSteering',
  'roundOpened',
  'roundAsks',
  'roundNudge',
  'roundSilent',
  'roundSummary',
  'meetingSummary'
] as const;

/** One of {@link lineRules}. */
export type LineRule = (typeof lineRules)[number];

/** A step of the way to the recipient, and why it went on from there. */
export interface TrailStep {
  readonly kind: 'contact' | 'deputy' | 'coordinator' | 'channel';
  /** Key of the person or the group. */
  readonly key: string;
  /** Why this one was passed over; left out for the one who got the message. */
  readonly passedOver?: 'absent' | 'unreachable' | 'isGuest' | 'left' | 'handedOver' | 'noDeputy' | 'unknown';
}

/** Påminnelserad: one thing to tell one recipient. Its key says it all, so that it is never sent twice. */
export interface ReminderLine {
  /** `site|item|dueDay|rule|offset|recipient`; see `lineKeyOf`. */
  readonly key: string;
  readonly item: RemindedItem;
  readonly rule: LineRule;
  /** Workdays (calendar days for an agreement) from the due day, negative before it; 0 when it has no meaning. */
  readonly offset: number;
  /** The day that cadence, end or agreement gives. */
  readonly dueDay?: CalendarDay;
  /** The workday on which that day counts as due. */
  readonly deadline?: CalendarDay;
  /** The way to the recipient, the one who was asked first; the last step is the one who gets the line. */
  readonly trail: readonly TrailStep[];
}

/** Where a message goes. A person is known by the sign-in name (lower case): the same one on every site. */
export type Recipient =
  | { readonly kind: 'person'; readonly login: string }
  | {
      readonly kind: 'channel';
      readonly site: string;
      readonly groupKey: string;
      /** Sign-in names of those who are mentioned by name. */
      readonly mentions: readonly string[];
    };

/** Kinds of message, each with a card of its own. */
export const messageKinds = [
  'digest',
  'escalation',
  'roundCard',
  'roundPrompt',
  'roundNudge',
  'roundSilent',
  'roundSummary',
  'meetingSummary'
] as const;

/** One of {@link messageKinds}. */
export type MessageKind = (typeof messageKinds)[number];

/** Meddelande: what one recipient gets on one day. A digest holds many lines, of several sites if need be. */
export interface ReminderMessage {
  /** `login|day|personal` or `site|group|day|channel|kind`; see `messageKeyOf`. */
  readonly key: string;
  readonly kind: MessageKind;
  /** Day in Stockholm for which it is planned. */
  readonly day: CalendarDay;
  readonly recipient: Recipient;
  /** Most urgent first. */
  readonly lines: readonly ReminderLine[];
  /** Answers in the thread of this earlier message (a nudge in the thread of the round's card). */
  readonly inThreadOf?: string;
}

/**
 * Why a line or a message that was planned, or could have been, did not go out. `overBudget` (three messages this week
 * already), `digestSent` (today's digest had gone) and `personPaused` (that person wants none for a while)
 * and `nobodyReachable` only wait: see {@link waitingReasons}. `paused` is the action itself.
 */
export const dropReasons = [
  'answered',
  'cancelled',
  'paused',
  'moved',
  'leftGroup',
  'merged',
  'overBudget',
  'digestSent',
  'snoozed',
  'personPaused',
  'roundAsks',
  'alreadySent',
  'tooOld',
  'nobodyReachable',
  'switchedOff',
  'gone'
] as const;

/** One of {@link dropReasons}. */
export type DropReason = (typeof dropReasons)[number];

/** Reasons of lines that come with the next digest that may go, as long as they are still true. */
export const waitingReasons = [
  'overBudget',
  'digestSent',
  'personPaused'
] as const satisfies readonly DropReason[];

/** A line that was not sent, and why: a ledger row too, so that "why did nobody get it?" has an answer. */
export interface SuppressedLine {
  readonly line: ReminderLine;
  readonly recipient?: Recipient;
  readonly day: CalendarDay;
  readonly reason: DropReason;
}
