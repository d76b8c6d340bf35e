import { type DeliveryFailure } from './ledger';
import { type Conversation } from './conversations';

/** Something to post: an Adaptive Card with a plain sentence for notifications and screen readers. */
export interface Post {
  /** The card as JSON. */
  readonly card: object;
  readonly summary: string;
  /** Who is mentioned by name, at the top of the card. */
  readonly mentions?: readonly { readonly login: string; readonly name: string }[];
  /** Answers in the thread of this activity. */
  readonly replyTo?: string;
}

/** How a send or an update went. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly activityId: string }
  | {
      readonly kind: 'failed';
      readonly failure: DeliveryFailure;
      /** What the receiver asked us to wait. */
      readonly retryAfterMs?: number;
      /** It was sent, and no answer came: sent again it may be double. */
      readonly mayHaveArrived?: boolean;
    };

/** A member of a conversation, as Teams knows it. */
export interface Member {
  /** Teams' own id, for mentions. */
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly isGuest: boolean;
}

/** The way out to Teams. Never retries by itself; a time-out is a failure whose send may have arrived. */
export interface Messenger {
  send(conversation: Conversation, post: Post): Promise<SendOutcome>;
  update(conversation: Conversation, activityId: string, post: Post): Promise<SendOutcome>;
  members(conversation: Conversation): Promise<readonly Member[]>;
}
