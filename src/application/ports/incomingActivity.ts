import { type Conversation } from './conversations';
import { type Post } from './messenger';

/** Who did something in Teams. */
export interface Sender {
  /** Teams' own id. */
  readonly id: string;
  readonly name: string;
  /** Sign-in name, lower case; absent when Teams did not tell it. */
  readonly login?: string;
}

/** What every activity tells: where, and who. */
export interface ActivityFrame {
  readonly conversation: Conversation;
  readonly sender: Sender;
  /** What Teams calls the activity. */
  readonly id: string;
  /** The post at the top of the thread, in a channel. */
  readonly threadId?: string;
}

/** What happened in Teams, in our own words. */
export type IncomingActivity = ActivityFrame &
  (
    | {
        readonly kind: 'message';
        /** What was written, without the mention of the bot. */
        readonly text: string;
      }
    | {
        readonly kind: 'cardAction';
        /** What the card's button stands for. */
        readonly verb: string;
        /** What the card held and what was filled in; anybody may have forged it. */
        readonly data: Readonly<Record<string, unknown>>;
        /** The card that was answered, as Teams calls it. */
        readonly cardId?: string;
      }
    | { readonly kind: 'search'; readonly command: string; readonly query: string }
    | { readonly kind: 'installed' }
    | { readonly kind: 'removed' }
    | { readonly kind: 'membersAdded'; readonly memberIds: readonly string[] }
    | { readonly kind: 'membersRemoved'; readonly memberIds: readonly string[] }
    | { readonly kind: 'channelRenamed'; readonly channelId: string; readonly name: string }
    | { readonly kind: 'channelDeleted'; readonly channelId: string }
    | { readonly kind: 'channelRestored'; readonly channelId: string }
    | { readonly kind: 'meetingStarted'; readonly meetingId: string }
    | { readonly kind: 'meetingEnded'; readonly meetingId: string }
  );

/** Kinds of activity. */
export type ActivityKind = IncomingActivity['kind'];

/** An activity of one kind. */
export type ActivityOf<Kind extends ActivityKind> = Extract<IncomingActivity, { readonly kind: Kind }>;

/** Something that a search found: a card to insert, and how it looks in the list of results. */
export interface FoundCard {
  readonly card: object;
  readonly title: string;
  readonly text: string;
}

/** What the bot answers to an activity. */
export interface ActivityAnswer {
  /**
   * Of a card action: what the clicker sees of the card, or a line below it. Of a search: what was found. An update for
   * everybody else is another matter, see `Messenger.update`.
   */
  readonly reply?:
    | { readonly kind: 'card'; readonly card: object }
    | { readonly kind: 'note'; readonly text: string }
    | { readonly kind: 'found'; readonly cards: readonly FoundCard[] };
  /** New messages in the same conversation; in a channel in the same thread. */
  readonly posts?: readonly Omit<Post, 'replyTo'>[];
}

/** What the bot does with what happens. Throws for what is broken; the sender is told that it did not work. */
export type ActivityHandler = (activity: IncomingActivity) => Promise<ActivityAnswer>;
