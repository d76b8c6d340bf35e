import { type Conversation, type Conversations } from '../../src/application/ports/conversations';
import { instant } from '../../src/core/calendar/instant';

/** Where the bot may speak, in memory. */
export class MemoryConversations implements Conversations {
  private readonly kept = new Map<string, Conversation>();

  /** Somebody who has installed the app. */
  public addPerson(login: string): void {
    this.put({ id: `personal-${login}`, kind: 'personal', login });
  }

  /** A channel, connected to a group or not yet. */
  public addChannel(id: string, group?: { readonly site: string; readonly groupKey: string }): void {
    this.put({ id, kind: 'channel', name: id, ...(group ? { group } : {}) });
  }

  public remember(conversation: Omit<Conversation, 'unreachable'>): Promise<boolean> {
    const isNew = !this.kept.has(conversation.id);
    this.kept.set(conversation.id, conversation);
    return Promise.resolve(isNew);
  }

  public async connect(id: string, group: NonNullable<Conversation['group']>): Promise<void> {
    await this.letGo(group);
    await this.change(id, { group });
  }

  public letGo(group: NonNullable<Conversation['group']>): Promise<void> {
    for (const [other, kept] of this.kept) {
      if (kept.group?.site !== group.site || kept.group.groupKey !== group.groupKey) continue;
      const { group: _, ...rest } = kept;
      this.kept.set(other, rest);
    }
    return Promise.resolve();
  }

  public markUnreachable(id: string, reason: NonNullable<Conversation['unreachable']>): Promise<void> {
    return this.change(id, { unreachable: reason });
  }

  public rename(id: string, name: string): Promise<void> {
    return this.change(id, { name });
  }

  public ofPerson(login: string): Promise<Conversation | undefined> {
    return Promise.resolve([...this.kept.values()].find((one) => one.login === login));
  }

  public ofGroup(site: string, groupKey: string): Promise<Conversation | undefined> {
    const isOf = ({ group }: Conversation): boolean => group?.site === site && group.groupKey === groupKey;
    return Promise.resolve([...this.kept.values()].find(isOf));
  }

  public byId(id: string): Promise<Conversation | undefined> {
    return Promise.resolve(this.kept.get(id));
  }

  public all(): Promise<readonly Conversation[]> {
    return Promise.resolve([...this.kept.values()]);
  }

  private put(conversation: Pick<Conversation, 'id' | 'kind'> & Partial<Conversation>): void {
    const refreshedAt = instant('2020-09-01T06:00:00Z');
    this.kept.set(conversation.id, { tenantId: 'tenant', reference: '{}', refreshedAt, ...conversation });
  }

  private change(id: string, change: Partial<Conversation>): Promise<void> {
    const kept = this.kept.get(id);
    if (kept !== undefined) this.kept.set(id, { ...kept, ...change });
    return Promise.resolve();
  }
}
