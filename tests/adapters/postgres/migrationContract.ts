import { migrate } from '../../../src/adapters/postgres/migrate';
import { migrations } from '../../../src/adapters/postgres/migrations';
import { PostgresRateLimiter } from '../../../src/adapters/postgres/postgresRateLimiter';
import { ask, type SqlDatabase } from '../../../src/adapters/postgres/sql';

/** Tables that are made, brought up to date by several at once, and not touched by an older program. */
export function describeMigrations(name: string, open: () => Promise<SqlDatabase>): void {
  describe(`tables on ${name}`, () => {
    let database: SqlDatabase;

    beforeAll(async () => {
      database = await open();
    }, 180_000);

    afterAll(() => database.close());

    const versions = async (): Promise<readonly number[]> => {
      const rows = await ask<{ version: number }>(
        database,
        'select version from samverkan.migration order by version'
      );
      return rows.map(({ version }) => version);
    };

    test('a step that fails leaves the tables as they were', async () => {
      const broken = {
        version: 2,
        name: 'broken',
        statements: 'create table samverkan.half (); no statement'
      };
      await expect(migrate(database, [...migrations.slice(0, 1), broken])).rejects.toThrow();
      const schemas = await ask(database, `select 1 from pg_namespace where nspname = 'samverkan'`);
      expect(schemas).toEqual([]);
    });

    test('rows of an older version are kept, and two instances bring it up to date once', async () => {
      await migrate(database, migrations.slice(0, 1));
      await database.executeSql('insert into samverkan.sweep (mark, recorded_at) values ($1, now())', [
        'old'
      ]);
      await Promise.all([migrate(database), migrate(database), migrate(database)]);
      expect(await versions()).toEqual(migrations.map(({ version }) => version));
      expect(await ask(database, 'select mark from samverkan.sweep')).toEqual([{ mark: 'old' }]);
    });

    test('a program that is older than the tables refuses them', async () => {
      await expect(migrate(database, migrations.slice(0, 1))).rejects.toMatchObject({
        code: 'databaseTooNew'
      });
    });

    test('several statements in one text answer with the rows of all of them', async () => {
      const { rows } = await database.executeSql('select 1 as one; select 2 as two');
      expect(rows).toEqual([{ one: 1 }, { two: 2 }]);
    });

    test('a transaction that throws leaves nothing', async () => {
      const work = database.transaction(async (sql) => {
        await sql.executeSql('insert into samverkan.sweep (mark, recorded_at) values ($1, now())', ['half']);
        throw new Error('in the middle');
      });
      await expect(work).rejects.toThrow('in the middle');
      expect(await ask(database, 'select mark from samverkan.sweep')).toEqual([{ mark: 'old' }]);
    });

    test('a clock that is set an hour back or forth stops no sending and gives no flood', async () => {
      const limiter = new PostgresRateLimiter(database, {
        overall: { perSecond: 10, capacity: 2 },
        mostAtOnce: 2,
        conversation: { perSecond: 10, capacity: 2 },
        longestWaitMs: 60_000
      });
      await limiter.take('t');
      for (const hours of [1, -1]) {
        await database.executeSql(
          `update samverkan.token_bucket set counted_at = counted_at + $1::int * interval '1 hour'`,
          [hours]
        );
        const waits: number[] = [];
        for (let send = 0; send < 5; send += 1) waits.push((await limiter.take('t')).waitMs);
        expect(waits[0]).toBeLessThanOrEqual(200);
        // Two at once at most: what an hour would have given is not saved up.
        expect(waits[4]).toBeGreaterThan(100);
        expect(waits[4]).toBeLessThanOrEqual(1_500);
      }
    });
  });
}
