import { type Recipient, type ReminderLine, type SuppressedLine } from '../../core/reminder/message';
import { AppError } from '../appError';
import { type LedgerEntry } from '../ports/ledger';
import { type SiteUrl } from '../ports/listStore';
import { valuesOf } from '../standing';
import { botActorKey, type Delivery, type DeliveryOutcome } from './deliveryRow';
import { type SweepSession } from './sweepSession';
import { writeTrail } from './trailText';

const mostEntries = 2_000;
const mostSuppressed = 5_000;
/** Rows that a site gets in one go: a long queue must not keep the schedule from its other work. */
const mostRows = 300;

/**
 * Writes what became of every line into the Deliveries list of its site: who, what, why and the outcome, never the text.
 * Rows are only added, each under a key made of the line and its outcome: interrupted or run twice, none is doubled.
 * What a site that is away did not take stays for the next time, however long that is; the other sites do not wait.
 *
 * @returns how many rows were added
 */
export async function mirrorDeliveries(session: SweepSession): Promise<number> {
  const { ledger, sites: known } = session;
  const entries = await ledger.unmirrored(mostEntries);
  const suppressed = await ledger.unmirroredSuppressed(mostSuppressed);
  const rows = [
    ...entries.flatMap((entry) => entry.message.lines.map((line) => ofEntry(entry, line))),
    ...suppressed.map(ofSuppressed)
  ];
  const told = new Set<ReminderLine>(rows.flatMap(({ site, line }) => (known.includes(site) ? [] : [line])));
  let count = 0;
  for (const site of new Set(rows.map((row) => row.site).filter((site) => known.includes(site)))) {
    const own = rows.filter((row) => row.site === site).slice(0, mostRows);
    const added = await mirrorInCare(session, site, own);
    if (added === undefined) continue;
    for (const { line } of own) told.add(line);
    count += added;
  }
  await ledger.markMirrored(entries.filter(({ message }) => message.lines.every((line) => told.has(line))));
  await ledger.markSuppressedMirrored(suppressed.filter(({ line }) => told.has(line)));
  return count;
}

/** @returns how many rows were added; `undefined` when the site is away */
async function mirrorInCare(
  session: SweepSession,
  site: SiteUrl,
  outcomes: readonly Outcome[]
): Promise<number | undefined> {
  try {
    return await mirrorSite(session, site, outcomes);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** A row on its way to its site; the recipient is known there by key, not by sign-in name. */
interface Outcome {
  readonly site: SiteUrl;
  readonly line: ReminderLine;
  readonly recipient?: Recipient | undefined;
  readonly row: Pick<Delivery, 'day' | 'outcome' | 'mayBeDouble'> &
    Pick<Partial<Delivery>, 'reason' | 'message'>;
  /** Tells a message that was sent again from its first sending. */
  readonly sentAt?: string | undefined;
}

function ofEntry(entry: LedgerEntry, line: ReminderLine): Outcome {
  const { message, state, reason, mayBeDouble, sentAt } = entry;
  const outcome: DeliveryOutcome = state === 'sending' ? 'queued' : state;
  return {
    site: line.item.site,
    line,
    recipient: message.recipient,
    sentAt: state === 'sent' ? sentAt : undefined,
    row: {
      ...{ day: message.day, outcome, mayBeDouble, message: message.key },
      ...(reason === undefined ? {} : { reason })
    }
  };
}

function ofSuppressed({ line, recipient, day, reason }: SuppressedLine): Outcome {
  return {
    site: line.item.site,
    line,
    recipient,
    row: { day, outcome: 'suppressed', mayBeDouble: false, reason }
  };
}

async function mirrorSite(
  { store, clock, digest }: SweepSession,
  site: SiteUrl,
  outcomes: readonly Outcome[]
): Promise<number> {
  const today = clock.today();
  const days = outcomes.map(({ row }) => row.day).sort();
  const [from = today, to = today] = [days[0], days.at(-1)];
  const answers = await store.load(site, {
    persons: { collection: 'persons' },
    known: { collection: 'deliveries', where: { field: 'day', from, to } }
  });
  const known = new Set(valuesOf(answers.known).map(({ key }) => key));
  const keyOfLogin = new Map(valuesOf(answers.persons).map(({ login, key }) => [login.toLowerCase(), key]));
  let count = 0;
  for (const { line, recipient, row, sentAt = '' } of outcomes) {
    const key = await digest.sha256(
      [line.key, row.day, row.outcome, row.reason ?? '', row.mayBeDouble, sentAt].join('|')
    );
    if (known.has(key)) continue;
    known.add(key);
    const person = recipient?.kind === 'person' ? keyOfLogin.get(recipient.login) : undefined;
    const added = await store.add(site, 'deliveries', {
      ...{ key, ...row, ...whatOf(line), recordedBy: botActorKey, recordedOn: today },
      ...(person === undefined ? {} : { personKey: person }),
      ...(recipient?.kind === 'channel' ? { channelGroupKey: recipient.groupKey } : {})
    });
    if (added.ok) count += 1;
  }
  return count;
}

function whatOf({ item, rule, offset, dueDay, trail }: ReminderLine) {
  const way = writeTrail(trail);
  return {
    ...{ itemKind: item.kind, itemKey: item.key, rule, offset },
    ...(item.groupKey === undefined ? {} : { groupKey: item.groupKey }),
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(way === '' ? {} : { trail: way })
  };
}
