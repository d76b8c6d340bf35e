import { type Instant } from '../../core/calendar/instant';
import { type DropReason, type SuppressedLine } from '../../core/reminder/message';
import { type DeliveryFailure, type LedgerEntry } from './ledger';

/** A message whose turn it is, leased to this instance: nobody else has it until it is settled or the lease ends. */
export interface LeasedDelivery {
  /** As it stands in the ledger. `mayBeDouble` when an earlier send was in flight as its lease ended. */
  readonly entry: LedgerEntry;
  /** How often it has been sent since it was planned, or since a person asked for it again. */
  readonly tries: number;
  /** How often in a row its conversation was not found. */
  readonly timesGone: number;
  /** What the queue knows the lease by. */
  readonly lease: { readonly id: string; readonly retryCount: number };
}

/** Places in which a message is counted. */
export const queuePlaces = ['queued', 'sending', 'failed', 'dead', 'unmirrored'] as const;

/** How many messages are where. */
export interface QueueCounts extends Readonly<Record<(typeof queuePlaces)[number], number>> {
  /** When the oldest of those that are still to be sent was planned; absent when none is. */
  readonly oldestPlannedAt?: Instant;
}

/** How a leased message ended this time. */
export type DeliveryOutcome =
  | {
      readonly kind: 'sent';
      readonly activityId: string;
      /** Lines that had become untrue and were left out of it. */
      readonly leftOut: readonly SuppressedLine[];
    }
  /** The send failed, and is tried again after a while. */
  | {
      readonly kind: 'retry';
      readonly failure: DeliveryFailure;
      readonly delayMs: number;
      /** It may have arrived all the same. */
      readonly mayBeDouble: boolean;
    }
  /** Not tried this time: the lists were away, or the conversation is speaking too fast. */
  | { readonly kind: 'postponed'; readonly delayMs: number; readonly failure?: DeliveryFailure }
  | { readonly kind: 'dead'; readonly failure: DeliveryFailure }
  | { readonly kind: 'dropped'; readonly reason: DropReason };

/** The queue of the ledger's messages. Ledger row and job change in one transaction. */
export interface DeliveryQueue {
  /** Leases messages whose turn it is, oldest first, at most `limit`. */
  take(limit: number): Promise<readonly LeasedDelivery[]>;
  /**
   * Notes that the message is about to be sent, before it is: a kill after this is seen by whoever takes it next.
   *
   * @returns the delivery to settle with; `undefined` when it is no longer ours to send
   */
  markSending(delivery: LeasedDelivery, conversationId: string): Promise<LeasedDelivery | undefined>;
  /** Records the outcome and settles the job. An outcome other than `sent` whose lease has ended is left to the next. */
  settle(delivery: LeasedDelivery, outcome: DeliveryOutcome): Promise<void>;
  /** What Teams called an earlier message, to answer in its thread. */
  activityIdOf(messageKey: string): Promise<string | undefined>;
  /** Messages by where they are, for the instruments. */
  counts(): Promise<QueueCounts>;
}
