import { type Instant } from '../../core/calendar/instant';

/** Why a conversation cannot be used. */
export const unreachableReasons = [
  'notInstalled',
  'blocked',
  'removed',
  'channelDeleted',
  'privateChannel',
  'notConnected',
  'unknownPerson'
] as const;

/** One of {@link unreachableReasons}. */
export type UnreachableReason = (typeof unreachableReasons)[number];

/** A place where the bot may speak. What Teams needs to reach it is opaque to everybody but the Teams adapter. */
export interface Conversation {
  /** What Teams calls it, without `;messageid=`. */
  readonly id: string;
  readonly kind: 'personal' | 'channel' | 'groupChat';
  /** Sign-in name (lower case), for a personal one. */
  readonly login?: string;
  /** The group that it is connected to. */
  readonly group?: { readonly site: string; readonly groupKey: string };
  /** The Entra group of its team; Teams tells it with installations, not with what is written. */
  readonly teamId?: string;
  /** What Teams calls the team of a channel in everything that it tells. */
  readonly teamThreadId?: string;
  /** Name of the channel or chat as Teams last told it. */
  readonly name?: string;
  readonly tenantId: string;
  /** The adapter's own reference, as JSON. */
  readonly reference: string;
  readonly unreachable?: UnreachableReason;
  readonly refreshedAt: Instant;
}

/** Where the bot may speak, kept in its database. */
export interface Conversations {
  /**
   * Adds or refreshes, and makes reachable; a group, team, name or login that is left out stays. The same twice is once.
   *
   * @returns whether it is new, or reachable again
   */
  remember(conversation: Omit<Conversation, 'unreachable'>): Promise<boolean>;
  /** Connects a conversation to a group, and lets go of the one that the group had. */
  connect(id: string, group: { readonly site: string; readonly groupKey: string }): Promise<void>;
  /** Lets go of the conversation that a group had; nothing when it had none. */
  letGo(group: { readonly site: string; readonly groupKey: string }): Promise<void>;
  markUnreachable(id: string, reason: UnreachableReason): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  ofPerson(login: string): Promise<Conversation | undefined>;
  ofGroup(site: string, groupKey: string): Promise<Conversation | undefined>;
  byId(id: string): Promise<Conversation | undefined>;
  all(): Promise<readonly Conversation[]>;
}
