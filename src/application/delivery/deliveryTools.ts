import { type DropReason, type ReminderMessage, type SuppressedLine } from '../../core/reminder/message';
import { type Conversations } from '../ports/conversations';
import { type DeliveryOutcome, type DeliveryQueue } from '../ports/deliveryQueue';
import { type Messenger, type Post } from '../ports/messenger';
import { type Pause } from '../ports/pause';
import { type RateLimiter } from '../ports/rateLimiter';
import { type BackoffSettings } from './retryDelay';
import { type SendPace } from './sendPace';

/** A message as it is to be posted now, or why it no longer is. */
export type PreparedMessage =
  | {
      readonly kind: 'post';
      readonly post: Post;
      /** Lines that have become untrue, and are not in the post. */
      readonly leftOut: readonly SuppressedLine[];
    }
  | { readonly kind: 'dropped'; readonly reason: DropReason };

/** What the dispatcher did with a message, for log and instruments. */
export interface DeliveryEvent {
  readonly messageKey: string;
  readonly outcome: DeliveryOutcome;
  readonly tries: number;
  readonly mayBeDouble: boolean;
}

/** What sending works with. */
export interface DeliveryTools {
  readonly queue: DeliveryQueue;
  readonly conversations: Conversations;
  readonly rateLimiter: RateLimiter;
  /** Lets the sends of this instance begin as the limiter says, whatever its timers do. */
  readonly pace: Pick<SendPace, 'enter'>;
  readonly messenger: Messenger;
  /**
   * Reads anew what the message is about and makes its post.
   *
   * @throws AppError when the lists cannot be read: the message waits
   */
  prepare(message: ReminderMessage): Promise<PreparedMessage>;
  readonly pause: Pause;
  /** A number from 0 to 1, by chance. */
  chance(): number;
  onEvent(event: DeliveryEvent): void;
  onError(error: unknown): void;
  readonly settings: DeliverySettings;
}

/** Limits of the dispatcher. */
export interface DeliverySettings {
  /** A send without an answer for so long has failed, though it may have arrived. */
  readonly sendTimeoutMs: number;
  readonly backoff: BackoffSettings;
  /** After so many sends without success the message is dead, until a person asks for it again. */
  readonly mostTries: number;
  /** How long until a conversation that was not found is tried again. */
  readonly goneRetryMs: number;
  /** How long a message waits when the lists are away. */
  readonly listsAwayMs: number;
}

/** 24 tries, the last ones half an hour apart: about eight hours. */
export const defaultDeliverySettings: DeliverySettings = {
  sendTimeoutMs: 10_000,
  backoff: { firstMs: 2_000, longestMs: 30 * 60_000 },
  mostTries: 24,
  goneRetryMs: 60_000,
  listsAwayMs: 60_000
};
