import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type FieldViolation } from '../../core/fieldViolation';
import { type DomainRow } from '../../core/recorded';
import { type DropReason, type LineRule, type RemindedKind } from '../../core/reminder/message';
import { checkTexts, requiredDay, requiredLine } from '../../core/text';
import { type UnreachableReason } from '../ports/conversations';
import { type DeliveryFailure } from '../ports/ledger';

/** Stands as `recordedBy` of what the bot writes of its own accord. */
export const botActorKey = 'bot';

/** What became of a line; `suppressed` when it never was in a message. */
export const deliveryOutcomes = ['queued', 'sent', 'failed', 'dead', 'dropped', 'suppressed'] as const;

/** One of {@link deliveryOutcomes}. */
export type DeliveryOutcome = (typeof deliveryOutcomes)[number];

/**
 * Utskick: what became of one reminder line to one recipient, without its text. Rows are added and never changed: a later
 * outcome is a row of its own.
 */
export interface Delivery extends DomainRow {
  /** Day in Stockholm for which it was planned. */
  readonly day: CalendarDay;
  readonly itemKind: RemindedKind;
  readonly itemKey: string;
  /** The group that follows the thing up. */
  readonly groupKey?: string;
  readonly rule: LineRule;
  readonly offset: number;
  readonly dueDay?: CalendarDay;
  readonly outcome: DeliveryOutcome;
  readonly reason?: DropReason | DeliveryFailure;
  /** "Kanske dubbel": it was in flight at an interruption, and was sent again. */
  readonly mayBeDouble: boolean;
  /** The person who got it, or was to; absent for a channel. */
  readonly personKey?: string;
  /** The group in whose channel it was posted. */
  readonly channelGroupKey?: string;
  /** The way to the recipient: `contact anna absent; deputy bo`. */
  readonly trail?: string;
  /** The message that it stood in, for sending it again. */
  readonly message?: string;
}

/** What a delivery must satisfy alone. */
export function checkDelivery(delivery: Delivery): readonly FieldViolation[] {
  return checkTexts(delivery, {
    day: requiredDay,
    itemKey: requiredLine,
    trail: { maxLength: 2000 },
    message: { maxLength: 1000 }
  });
}

/** What may be reached or not: a person, a group through its channel, or a channel that no group is connected to yet. */
export const reachKinds = ['person', 'group', 'channel'] as const;

/** One of {@link reachKinds}. */
export type ReachKind = (typeof reachKinds)[number];

/** Nåbarhet: whether the bot can speak to a person, to a group or in a channel, and why not. */
export interface Reachability extends DomainRow {
  readonly kind: ReachKind;
  /** Key of the person or the group, or what Teams calls the channel. */
  readonly subject: string;
  /** Name of the channel as Teams last told it. */
  readonly channelName?: string;
  readonly isReachable: boolean;
  /** Set when it is not, and for guests, who are reached through the channel of their group. */
  readonly reason?: UnreachableReason | 'isGuest';
}

/** What a row of the reachable must satisfy alone. */
export function checkReachability(row: Reachability): readonly FieldViolation[] {
  return checkTexts(row, { subject: requiredLine });
}
