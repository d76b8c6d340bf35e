import { type Conversation, type Conversations } from '../../application/ports/conversations';
import { instantOf } from './entryRow';
import { ask, askOne, type Sql, type SqlDatabase } from './sql';

type UnreachableReason = NonNullable<Conversation['unreachable']>;

interface ConversationRow {
  readonly id: string;
  readonly kind: Conversation['kind'];
  readonly login: string | null;
  readonly site: string | null;
  readonly group_key: string | null;
  readonly team_id: string | null;
  readonly team_thread_id: string | null;
  readonly name: string | null;
  readonly tenant_id: string;
  readonly reference: string;
  readonly unreachable: UnreachableReason | null;
  readonly refreshed_at: Date;
}

const select = 'select * from samverkan.conversation';

/** Where the bot may speak, in its database. */
export class PostgresConversations implements Conversations {
  public constructor(private readonly database: SqlDatabase) {}

  public remember(conversation: Omit<Conversation, 'unreachable'>): Promise<boolean> {
    return this.database.transaction(async (sql) => {
      if (conversation.group !== undefined) await letGo(sql, conversation.id, conversation.group);
      const before = await askOne<Pick<ConversationRow, 'unreachable'>>(
        sql,
        'select unreachable from samverkan.conversation where id = $1 for update',
        [conversation.id]
      );
      const kept = await askOne<{ is_new: boolean }>(
        sql,
        `insert into samverkan.conversation as known
           (id, kind, login, site, group_key, team_id, name, tenant_id, reference, refreshed_at, team_thread_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (id) do update set kind = excluded.kind, tenant_id = excluded.tenant_id,
           reference = excluded.reference, unreachable = null, refreshed_at = excluded.refreshed_at,
           login = coalesce(excluded.login, known.login), site = coalesce(excluded.site, known.site),
           group_key = coalesce(excluded.group_key, known.group_key),
           team_id = coalesce(excluded.team_id, known.team_id),
           team_thread_id = coalesce(excluded.team_thread_id, known.team_thread_id), name = coalesce(excluded.name, known.name)
         returning xmax = 0 as is_new`,
        valuesOf(conversation)
      );
      return kept?.is_new === true || (before !== undefined && before.unreachable !== null);
    });
  }

  public connect(id: string, group: NonNullable<Conversation['group']>): Promise<void> {
    return this.database.transaction(async (sql) => {
      await letGo(sql, id, group);
      await sql.executeSql('update samverkan.conversation set site = $2, group_key = $3 where id = $1', [
        id,
        group.site,
        group.groupKey
      ]);
    });
  }

  public letGo(group: NonNullable<Conversation['group']>): Promise<void> {
    return letGo(this.database, '', group);
  }

  public async markUnreachable(id: string, reason: UnreachableReason): Promise<void> {
    await this.database.executeSql('update samverkan.conversation set unreachable = $2 where id = $1', [
      id,
      reason
    ]);
  }

  public async rename(id: string, name: string): Promise<void> {
    await this.database.executeSql('update samverkan.conversation set name = $2 where id = $1', [id, name]);
  }

  public ofPerson(login: string): Promise<Conversation | undefined> {
    // One who installed the bot again has an older conversation beside the one that works.
    return this.one(
      `${select} where kind = 'personal' and login = $1 order by (unreachable is null) desc, refreshed_at desc limit 1`,
      [login.toLowerCase()]
    );
  }

  public ofGroup(site: string, groupKey: string): Promise<Conversation | undefined> {
    return this.one(`${select} where site = $1 and group_key = $2`, [site, groupKey]);
  }

  public byId(id: string): Promise<Conversation | undefined> {
    return this.one(`${select} where id = $1`, [id]);
  }

  public async all(): Promise<readonly Conversation[]> {
    return (await ask<ConversationRow>(this.database, `${select} order by id`)).map(conversationOf);
  }

  private async one(text: string, values: readonly unknown[]): Promise<Conversation | undefined> {
    const row = await askOne<ConversationRow>(this.database, text, values);
    return row === undefined ? undefined : conversationOf(row);
  }
}

/** A group has one conversation: the one that it had is let go of. */
async function letGo(sql: Sql, id: string, group: NonNullable<Conversation['group']>): Promise<void> {
  await sql.executeSql(
    `update samverkan.conversation set site = null, group_key = null
     where site = $1 and group_key = $2 and id <> $3`,
    [group.site, group.groupKey, id]
  );
}

function valuesOf(conversation: Omit<Conversation, 'unreachable'>): unknown[] {
  return [
    conversation.id,
    conversation.kind,
    conversation.login?.toLowerCase() ?? null,
    conversation.group?.site ?? null,
    conversation.group?.groupKey ?? null,
    conversation.teamId ?? null,
    conversation.name ?? null,
    conversation.tenantId,
    conversation.reference,
    conversation.refreshedAt,
    conversation.teamThreadId ?? null
  ];
}

function conversationOf(row: ConversationRow): Conversation {
  const { site, group_key: groupKey } = row;
  return {
    id: row.id,
    kind: row.kind,
    ...(row.login === null ? {} : { login: row.login }),
    ...(site === null || groupKey === null ? {} : { group: { site, groupKey } }),
    ...(row.team_id === null ? {} : { teamId: row.team_id }),
    ...(row.team_thread_id === null ? {} : { teamThreadId: row.team_thread_id }),
    ...(row.name === null ? {} : { name: row.name }),
    tenantId: row.tenant_id,
    reference: row.reference,
    ...(row.unreachable === null ? {} : { unreachable: row.unreachable }),
    refreshedAt: instantOf(row.refreshed_at)
  };
}
