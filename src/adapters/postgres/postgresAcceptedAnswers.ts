import { type AcceptedAnswer, type AcceptedAnswers } from '../../application/ports/acceptedAnswers';
import { instantOf } from './entryRow';
import { ask, type SqlDatabase } from './sql';

interface AnswerRow {
  readonly key: string;
  readonly site: string;
  readonly login: string;
  readonly kind: AcceptedAnswer['kind'];
  readonly draft: string;
  readonly card_conversation: string | null;
  readonly card_activity: string | null;
  readonly attempts: number;
  readonly accepted_at: Date;
}

/** Answers on their way into the lists, in the bot's database. Leases run by the clock of the database. */
export class PostgresAcceptedAnswers implements AcceptedAnswers {
  public constructor(private readonly database: SqlDatabase) {}

  public async accept(answer: Omit<AcceptedAnswer, 'attempts'>): Promise<boolean> {
    const rows = await ask(
      this.database,
      `insert into samverkan.accepted_answer
         (key, site, login, kind, draft, card_conversation, card_activity, accepted_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning key`,
      [
        answer.key,
        answer.site,
        answer.login,
        answer.kind,
        answer.draft,
        answer.card?.conversationId ?? null,
        answer.card?.activityId ?? null,
        answer.acceptedAt
      ]
    );
    return rows.length === 1;
  }

  public async take(limit: number, leaseMs: number): Promise<readonly AcceptedAnswer[]> {
    const rows = await ask<AnswerRow>(
      this.database,
      `update samverkan.accepted_answer set attempts = attempts + 1, next_at = now() + $2 * interval '1 millisecond'
       where key in (select key from samverkan.accepted_answer where refused_code is null and next_at <= now()
         order by next_at, accepted_at, key limit $1 for update skip locked)
       returning *`,
      [limit, leaseMs]
    );
    // The statement gives them in any order.
    return rows.map(answerOf).sort((one, other) => (one.acceptedAt < other.acceptedAt ? -1 : 1));
  }

  /** Ends every lease and every wait, where nobody else can be at work on an answer. */
  public async takeBack(): Promise<void> {
    await this.database.executeSql(
      'update samverkan.accepted_answer set next_at = now() where refused_code is null and next_at > now()'
    );
  }

  public async countWaiting(): Promise<number> {
    const [row] = await ask<{ waiting: number }>(
      this.database,
      'select count(*)::int as waiting from samverkan.accepted_answer where refused_code is null'
    );
    return row?.waiting ?? 0;
  }

  public async done(key: string): Promise<void> {
    await this.database.executeSql('delete from samverkan.accepted_answer where key = $1', [key]);
  }

  public async postpone(key: string, delayMs: number): Promise<void> {
    await this.database.executeSql(
      `update samverkan.accepted_answer set next_at = now() + $2 * interval '1 millisecond' where key = $1`,
      [key, delayMs]
    );
  }

  public async refuse(key: string, code: string): Promise<void> {
    await this.database.executeSql('update samverkan.accepted_answer set refused_code = $2 where key = $1', [
      key,
      code
    ]);
  }
}

function answerOf(row: AnswerRow): AcceptedAnswer {
  const { card_conversation: conversationId, card_activity: activityId } = row;
  return {
    key: row.key,
    site: row.site,
    login: row.login,
    kind: row.kind,
    draft: row.draft,
    acceptedAt: instantOf(row.accepted_at),
    ...(conversationId === null || activityId === null ? {} : { card: { conversationId, activityId } }),
    attempts: row.attempts
  };
}
