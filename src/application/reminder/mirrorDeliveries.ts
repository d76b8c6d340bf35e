import { addDays } from '../../core/calendar/calendarDay';
import { type Recipient, type ReminderLine, type TrailStep } from '../../core/reminder/message';
import { type LedgerEntry } from '../ports/ledger';
import { type SiteUrl } from '../ports/listStore';
import { valuesOf } from '../standing';
import { botActorKey, type Delivery, type DeliveryOutcome } from './deliveryRow';
import { type SweepSession } from './sweepSession';

const mostEntries = 200;
const mostSuppressed = 5000;
/** Calendar days back for which held back lines are looked for in the ledger and in the list. */
const suppressedDays = 3;

/**
 * Writes what became of every line into the Deliveries list of its site: who, what, why and the outcome, never the text.
 * Rows are only added, each under a key made of the line and its outcome: interrupted or run twice, none is doubled.
 *
 * @returns how many rows were added
 */
export async function mirrorDeliveries(session: SweepSession): Promise<number> {
  const entries = await session.ledger.unmirrored(mostEntries);
  const found = entries.flatMap((entry) => entry.message.lines.map((line) => ofEntry(entry, line)));
  const rows = [...found, ...(await findSuppressed(session))];
  const sites = [...new Set(rows.map(({ site }) => site))].filter((site) => session.sites.includes(site));
  let count = 0;
  for (const site of sites)
    count += await mirrorSite(
      session,
      site,
      rows.filter((row) => row.site === site)
    );
  await session.ledger.markMirrored(entries);
  return count;
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

async function findSuppressed({ ledger, clock }: SweepSession): Promise<readonly Outcome[]> {
  const from = addDays(clock.today(), -suppressedDays);
  const suppressed = await ledger.findSuppressed({ from, limit: mostSuppressed });
  return suppressed.map(({ line, recipient, day, reason }) => ({
    site: line.item.site,
    line,
    recipient,
    row: { day, outcome: 'suppressed', mayBeDouble: false, reason }
  }));
}

async function mirrorSite(
  { store, clock, digest }: SweepSession,
  site: SiteUrl,
  outcomes: readonly Outcome[]
): Promise<number> {
  const today = clock.today();
  const answers = await store.load(site, {
    persons: { collection: 'persons' },
    known: {
      collection: 'deliveries',
      where: { field: 'day', from: addDays(today, -suppressedDays), to: today }
    }
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
  const way = trail.map(writeStep).join('; ');
  return {
    ...{ itemKind: item.kind, itemKey: item.key, rule, offset },
    ...(item.groupKey === undefined ? {} : { groupKey: item.groupKey }),
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(way === '' ? {} : { trail: way })
  };
}

function writeStep({ kind, key, passedOver }: TrailStep): string {
  return passedOver === undefined ? `${kind} ${key}` : `${kind} ${key} ${passedOver}`;
}
