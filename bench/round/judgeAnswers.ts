import { connectNode } from '../../src/adapters/sharepoint/connectNode';
import { SharePointListStore } from '../../src/adapters/sharepoint/sharePointListStore';
import { type StatusReport } from '../../src/core/followUp/statusReport';
import { wordsOf } from '../../tests/support/teams/shownCards';
import { type Reply } from './pressButtons';
import { type ExpectedReport, type Submit } from './submit';

/** What is wrong with what the lists hold, and with the replies. */
export interface Verdict {
  /** Reports that the bot has taken, and that are not in their list, or not as they were typed. */
  readonly lost: number;
  /** Rows beyond one for each report. */
  readonly double: number;
  /** Requests that got no "Mottaget". */
  readonly unanswered: number;
  /** Replies that came before the answer was durable. */
  readonly early: number;
}

/** Compares what was sent with every row of the lists, and every reply with the moment of its commit. */
export async function judgeAnswers(
  submits: readonly Submit[],
  replies: readonly Reply[],
  { account, committedAt }: { readonly account: string; readonly committedAt: ReadonlyMap<string, number> }
): Promise<Verdict> {
  const isTaken = (reply: Reply): boolean => wordsOf(reply.shown).includes('Mottaget, sparas');
  const taken = new Set(replies.filter(isTaken).map(({ acceptedKey }) => acceptedKey));
  const expected = submits.flatMap((submit) => (taken.has(submit.acceptedKey) ? submit.expected : []));
  const rows = await readReports([...new Set(expected.map(({ site }) => site))], account);
  const found = new Map<string, StatusReport[]>();
  for (const { site, row } of rows) {
    const identity = identityOf(site, row);
    found.set(identity, [...(found.get(identity) ?? []), row]);
  }
  const matches = expected.map((report) => found.get(identityOf(report.site, report)) ?? []);
  return {
    lost: expected.filter((report, index) => !matches[index]?.some((row) => isAsTyped(row, report))).length,
    double: matches.reduce((sum, same) => sum + Math.max(0, same.length - 1), 0),
    unanswered: replies.filter((reply) => !isTaken(reply)).length,
    early: replies.filter(isTaken).filter(({ acceptedKey, receivedAt }) => {
      const committed = committedAt.get(acceptedKey);
      // Both clocks are this machine's; one counts whole milliseconds.
      return committed === undefined || receivedAt + 1 < committed;
    }).length
  };
}

async function readReports(sites: readonly string[], account: string) {
  const store = new SharePointListStore({
    connect: connectNode({ accessToken: () => Promise.resolve(account) })
  });
  const read = await Promise.all(
    sites.map(async (site) => {
      const { reports } = await store.load(site, { reports: { collection: 'statusReports' } });
      if (reports.findings.length > 0)
        throw new Error(`${site} has ${reports.findings.length} broken reports.`);
      return reports.rows.map(({ value }) => ({ site, row: value }));
    })
  );
  return read.flat();
}

/** Whatever else a row's key says: one report of one person on one action in one round. */
function identityOf(
  site: string,
  row: Pick<StatusReport, 'actionKey' | 'roundKey'> &
    ({ readonly recordedBy: string } | { readonly personKey: string })
): string {
  return [site, row.roundKey, row.actionKey, 'personKey' in row ? row.personKey : row.recordedBy].join(' ');
}

function isAsTyped(row: StatusReport, { site: _, personKey, ...typed }: ExpectedReport): boolean {
  const wanted = { ...typed, recordedBy: personKey, channel: 'bot', kind: 'status', orgUnitKey: 'unit-1' };
  return Object.entries(wanted).every(([field, value]) => row[field as keyof StatusReport] === value);
}
