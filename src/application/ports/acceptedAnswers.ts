import { type Instant } from '../../core/calendar/instant';

/** An answer that was taken in Teams and is not yet in its list. Deleted once it is. */
export interface AcceptedAnswer {
  /** The answer key: the same twice is one. */
  readonly key: string;
  readonly site: string;
  /** Sign-in name of the one who answered. */
  readonly login: string;
  /** Which use case carries it out. */
  readonly kind: 'reportStatus' | 'snooze' | 'notResponsible';
  /** The draft for the use case, as JSON. */
  readonly draft: string;
  readonly acceptedAt: Instant;
  /** The card to turn from "Mottaget, sparas" into "Sparat". */
  readonly card?: { readonly conversationId: string; readonly activityId: string };
  readonly attempts: number;
}

/** Answers on their way into the lists: durable from the moment the person is told "Mottaget". */
export interface AcceptedAnswers {
  /** @returns false when an answer with this key stands already */
  accept(answer: Omit<AcceptedAnswer, 'attempts'>): Promise<boolean>;
  /** Leases those whose turn it is, oldest first; a lease that is not finished comes back. */
  take(limit: number, leaseMs: number): Promise<readonly AcceptedAnswer[]>;
  /** How many are on their way, for the instruments. */
  countWaiting(): Promise<number>;
  /** It is in its list. */
  done(key: string): Promise<void>;
  /** The list could not be reached: again after a while. */
  postpone(key: string, delayMs: number): Promise<void>;
  /** A rule refused it for good; it stays for a person to see until it is settled. */
  refuse(key: string, code: string): Promise<void>;
}
