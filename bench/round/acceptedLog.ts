import { Client } from 'pg';

/** Notes when what was accepted was committed, by the clock of the database, which runs on this machine. */
export interface AcceptedLog {
  /** Milliseconds from 1970 by the key of what was accepted. */
  committedAt(): Promise<ReadonlyMap<string, number>>;
  /** Accepted answers that wait for their list, and those that a rule has refused. */
  waiting(): Promise<{ readonly waiting: number; readonly refused: number }>;
  close(): Promise<void>;
}

/** Server flags that {@link openAcceptedLog} needs. */
export const acceptedLogFlags = ['-c', 'track_commit_timestamp=on'] as const;

const triggers = `
  create table public.accepted_log (key text primary key);
  create function public.note_accepted() returns trigger language plpgsql as $$
    begin insert into public.accepted_log values (new.key) on conflict do nothing; return new; end $$;
  create trigger note_accepted after insert on samverkan.accepted_answer
    for each row execute function public.note_accepted();
`;

/** Begins to note; the bot has made its tables by then. */
export async function openAcceptedLog(url: string): Promise<AcceptedLog> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(triggers);
  return {
    async committedAt() {
      const { rows } = await client.query<{ readonly key: string; readonly ms: number }>(
        `select key, (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000)::float8 as ms
         from public.accepted_log`
      );
      return new Map(rows.map(({ key, ms }) => [key, ms]));
    },
    async waiting() {
      const { rows } = await client.query<{ readonly waiting: number; readonly refused: number }>(
        `select count(*) filter (where refused_code is null)::int as waiting,
                count(*) filter (where refused_code is not null)::int as refused
         from samverkan.accepted_answer`
      );
      return rows[0] ?? { waiting: 0, refused: 0 };
    },
    close: () => client.end()
  };
}
