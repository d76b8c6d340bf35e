import { type BotContext } from '../../../src/bot/botContext';
import { type AcceptedAnswer, type AcceptedAnswers } from '../../../src/application/ports/acceptedAnswers';
import { type Conversation, type Conversations } from '../../../src/application/ports/conversations';
import {
  type IncomingActivity,
  type ActivityKind,
  type ActivityOf
} from '../../../src/application/ports/incomingActivity';
import { type ListStore } from '../../../src/application/ports/listStore';
import { type Ledger } from '../../../src/application/ports/ledger';
import { type Messenger, type Post } from '../../../src/application/ports/messenger';
import { type SiteChanges } from '../../../src/application/ports/siteChanges';
import { clockTime } from '../../../src/core/calendar/clockTime';
import { instantAt } from '../../../src/core/calendar/instant';
import { centralSite, localSite, logins, today, type Who } from '../cooperation';
import { MemoryChannelClaims } from '../memoryChannelClaims';
import { nodeDigest } from '../nodeDigest';

/** Conversations in memory, with the answers that the database gives. */
export class MemoryConversations implements Conversations {
  public readonly known = new Map<string, Conversation>();

  public remember(conversation: Omit<Conversation, 'unreachable'>): Promise<boolean> {
    const before = this.known.get(conversation.id);
    const kept: Partial<Conversation> = { ...before };
    const { unreachable, ...reachable } = kept;
    this.known.set(conversation.id, { ...reachable, ...conversation });
    return Promise.resolve(before === undefined || unreachable !== undefined);
  }

  public connect(id: string, { site, groupKey }: NonNullable<Conversation['group']>): Promise<void> {
    for (const { group, ...other } of this.known.values()) {
      if (group?.site === site && group.groupKey === groupKey) this.known.set(other.id, other);
    }
    this.change(id, { group: { site, groupKey } });
    return Promise.resolve();
  }

  public letGo({ site, groupKey }: NonNullable<Conversation['group']>): Promise<void> {
    for (const { group, ...other } of this.known.values()) {
      if (group?.site === site && group.groupKey === groupKey) this.known.set(other.id, other);
    }
    return Promise.resolve();
  }

  public markUnreachable(id: string, unreachable: NonNullable<Conversation['unreachable']>): Promise<void> {
    this.change(id, { unreachable });
    return Promise.resolve();
  }

  public rename(id: string, name: string): Promise<void> {
    this.change(id, { name });
    return Promise.resolve();
  }

  public ofPerson(login: string): Promise<Conversation | undefined> {
    return Promise.resolve(
      [...this.known.values()].find((one) => one.kind === 'personal' && one.login === login)
    );
  }

  public ofGroup(site: string, groupKey: string): Promise<Conversation | undefined> {
    return Promise.resolve(
      [...this.known.values()].find(({ group }) => group?.site === site && group.groupKey === groupKey)
    );
  }

  public byId(id: string): Promise<Conversation | undefined> {
    return Promise.resolve(this.known.get(id));
  }

  public all(): Promise<readonly Conversation[]> {
    return Promise.resolve([...this.known.values()]);
  }

  private change(id: string, fields: Partial<Conversation>): void {
    const found = this.known.get(id);
    if (found !== undefined) this.known.set(id, { ...found, ...fields });
  }
}

/** Accepted answers in memory. */
export class MemoryAcceptedAnswers implements AcceptedAnswers {
  public readonly waiting = new Map<string, AcceptedAnswer>();
  public readonly refused = new Map<string, string>();

  public accept(answer: Omit<AcceptedAnswer, 'attempts'>): Promise<boolean> {
    if (this.waiting.has(answer.key)) return Promise.resolve(false);
    this.waiting.set(answer.key, { ...answer, attempts: 0 });
    return Promise.resolve(true);
  }

  public take(limit: number): Promise<readonly AcceptedAnswer[]> {
    return Promise.resolve([...this.waiting.values()].slice(0, limit));
  }

  public countWaiting(): Promise<number> {
    return Promise.resolve(this.waiting.size);
  }

  public done(key: string): Promise<void> {
    this.waiting.delete(key);
    return Promise.resolve();
  }

  public postpone(key: string): Promise<void> {
    const answer = this.waiting.get(key);
    if (answer !== undefined) this.waiting.set(key, { ...answer, attempts: answer.attempts + 1 });
    return Promise.resolve();
  }

  public refuse(key: string, code: string): Promise<void> {
    this.waiting.delete(key);
    this.refused.set(key, code);
    return Promise.resolve();
  }
}

/** A bot with everything in memory, and what it has sent. */
export interface TestBot {
  readonly context: BotContext;
  readonly conversations: MemoryConversations;
  readonly acceptedAnswers: MemoryAcceptedAnswers;
  /** Cards that were changed for everybody, oldest first. */
  readonly updates: readonly { readonly activityId: string; readonly post: Post }[];
  /** What was noted, as it would be written. */
  readonly log: readonly string[];
}

/** Makes a bot on the lists of the small cooperation. */
export function testBot(store: ListStore, ledger: Partial<Ledger> = {}): TestBot {
  const conversations = new MemoryConversations();
  const acceptedAnswers = new MemoryAcceptedAnswers();
  const updates: { readonly activityId: string; readonly post: Post }[] = [];
  const log: string[] = [];
  const note = (fields: object, event: string): void => void log.push(JSON.stringify({ event, ...fields }));
  const messenger: Messenger = {
    send: () => Promise.resolve({ kind: 'sent', activityId: 'sent' }),
    update: (_, activityId, post) => {
      updates.push({ activityId, post });
      return Promise.resolve({ kind: 'sent', activityId });
    },
    members: () => Promise.resolve([])
  };
  let keys = 0;
  const now = instantAt(today, clockTime('09:00'));
  const context: BotContext = {
    sites: [centralSite, localSite],
    centralSite,
    store,
    clock: { now: () => now, today: () => today },
    digest: nodeDigest,
    dayRules: {},
    language: 'sv',
    conversations,
    channelClaims: new MemoryChannelClaims(),
    acceptedAnswers,
    ledger: { find: () => Promise.resolve([]), ...ledger } as Ledger,
    messenger,
    newKey: () => `key-${(keys += 1)}`,
    wakeWriter: () => undefined,
    wakeRounds: () => undefined,
    pause: () => Promise.resolve(),
    log: { info: note, warn: note }
  };
  return { context, conversations, acceptedAnswers, updates, log };
}

/** An activity of one of the persons, in a chat of their own unless another place is given. */
export function activityOf<Kind extends ActivityKind>(
  who: Who | undefined,
  happening: Omit<ActivityOf<Kind>, 'conversation' | 'sender' | 'id'> &
    Partial<Pick<IncomingActivity, 'conversation'>>
): ActivityOf<Kind> {
  const login = who === undefined ? undefined : logins[who];
  return {
    id: 'activity',
    sender: { id: `29:${who ?? 'stranger'}`, name: who ?? 'stranger', ...(login !== undefined && { login }) },
    conversation: personalChat(who),
    ...happening
  } as unknown as ActivityOf<Kind>;
}

/** The chat of a person with the bot. */
export function personalChat(who: Who | undefined): Conversation {
  return {
    id: `personal-${who ?? 'stranger'}`,
    kind: 'personal',
    ...(who !== undefined && { login: logins[who] }),
    tenantId: 'tenant',
    reference: '{}',
    refreshedAt: instantAt(today, clockTime('09:00'))
  };
}

/** A channel of a team. */
export const channel: Conversation = {
  id: '19:channel',
  kind: 'channel',
  teamId: 'team',
  teamThreadId: '19:team',
  name: 'Beredningsgrupp',
  tenantId: 'tenant',
  reference: '{}',
  refreshedAt: instantAt(today, clockTime('09:00'))
};

/** Lists that say that something has happened, unless told otherwise. */
export function siteChanges(hasChanged = (): boolean => true): SiteChanges {
  return {
    markNow: () => Promise.resolve('mark'),
    since: () => Promise.resolve({ hasChanged: hasChanged(), mark: 'mark' })
  };
}
