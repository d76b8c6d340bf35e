import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type Instant } from '../../core/calendar/instant';
import {
  type DropReason,
  type MessageKind,
  type ReminderMessage,
  type SuppressedLine
} from '../../core/reminder/message';

/** planned → queued → sending → sent | failed (retry at) | dead; or dropped. See DESIGN §5 "Delivery". */
export const deliveryStates = ['queued', 'sending', 'sent', 'failed', 'dead', 'dropped'] as const;

/** One of {@link deliveryStates}. */
export type DeliveryState = (typeof deliveryStates)[number];

/** Why a send did not succeed. */
export const deliveryFailures = [
  'throttled',
  'unavailable',
  'timedOut',
  'blocked',
  'conversationGone',
  'noConversation',
  'rejected',
  'tooLarge'
] as const;

/** One of {@link deliveryFailures}. */
export type DeliveryFailure = (typeof deliveryFailures)[number];

/** A message and what became of it. No text of it is kept. */
export interface LedgerEntry {
  readonly message: ReminderMessage;
  readonly state: DeliveryState;
  readonly plannedAt: Instant;
  readonly attempts: number;
  /** "Kanske dubbel": a send was in flight at a kill or a time-out, and was sent again. */
  readonly mayBeDouble: boolean;
  readonly sentAt?: Instant;
  readonly retryAt?: Instant;
  readonly reason?: DropReason | DeliveryFailure;
  /** What Teams called it, for updates and threads. */
  readonly activityId?: string;
  readonly conversationId?: string;
}

/** What the planner must know of what has gone out. */
export interface SentHistory {
  /** Of the asked line keys those that are planned, queued or sent: never planned again. */
  readonly knownLines: ReadonlySet<string>;
  /** Messages that count against the budget, by sign-in name, in the ISO week of the asked day. */
  readonly messagesThisWeek: ReadonlyMap<string, number>;
  /** Nothing has ever been recorded: a first run, or a lost ledger. */
  readonly isEmpty: boolean;
}

/** A question about what went out or did not; every given part must match. */
export interface LedgerQuestion {
  readonly login?: string;
  readonly site?: string;
  readonly itemKey?: string;
  readonly groupKey?: string;
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
  readonly states?: readonly DeliveryState[];
  /** Of messages. */
  readonly kinds?: readonly MessageKind[];
  /** Of suppressed lines and of dropped or failed messages. */
  readonly reasons?: readonly (DropReason | DeliveryFailure)[];
  /** Newest first; at most this many. */
  readonly limit: number;
}

/** Liggare: every message that was planned, sent, moved, merged, suppressed or failed, each with its reason. */
export interface Ledger {
  /**
   * Records what was planned, each with its queue job, in one transaction. A message or line whose key stands already
   * is passed over.
   *
   * @returns the keys of the messages that are new
   */
  record(plan: {
    readonly messages: readonly ReminderMessage[];
    readonly suppressed: readonly SuppressedLine[];
    /** Marks the sweeps of a day as done in the same transaction; see {@link Ledger.hasSwept}. */
    readonly sweeps?: readonly string[];
  }): Promise<readonly string[]>;
  /** Tells whether a sweep (for example `2020-09-14|08:00|https://…/sites/jarva`) was recorded. */
  hasSwept(sweep: string): Promise<boolean>;
  /** The newest sweep whose text ends so, in the order of their texts; none when there was none. */
  lastSweep(ending: string): Promise<string | undefined>;
  history(asked: { readonly lineKeys: readonly string[]; readonly day: CalendarDay }): Promise<SentHistory>;
  find(question: LedgerQuestion): Promise<readonly LedgerEntry[]>;
  findSuppressed(question: LedgerQuestion): Promise<readonly SuppressedLine[]>;
  /** Queues a dead or sent message again, as a new attempt that a person asked for. False when there is none. */
  resend(key: string): Promise<boolean>;
  /** Held back lines that are not yet in the Deliveries list, oldest first: however long ago they were held back. */
  unmirroredSuppressed(limit: number): Promise<readonly SuppressedLine[]>;
  /** Marks held back lines as mirrored. */
  markSuppressedMirrored(lines: readonly SuppressedLine[]): Promise<void>;
  /** Entries whose newest outcome is not yet in the Deliveries list, oldest first. */
  unmirrored(limit: number): Promise<readonly LedgerEntry[]>;
  /** Marks outcomes as mirrored, as they were read: one that has changed since then is unmirrored again. */
  markMirrored(entries: readonly LedgerEntry[]): Promise<void>;
}
