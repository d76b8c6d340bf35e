import { type Person } from '../../core/organisation/person';
import { type Group } from '../../core/organisation/group';
import { AppError } from '../appError';
import { type Conversation } from '../ports/conversations';
import { type SiteUrl } from '../ports/listStore';
import { valuesOf } from '../standing';
import { botActorKey, type Reachability } from './deliveryRow';
import { type SweepSession } from './sweepSession';

type Standing = Omit<Reachability, 'recordedBy' | 'recordedOn'>;

/** What was written, and what was not. */
export interface ReachabilityReport {
  /** Rows that were added or changed. */
  readonly count: number;
  /** Sites that could not be read or written to the end, each with what was wrong: to be tried again. */
  readonly failures: ReadonlyMap<SiteUrl, AppError['code']>;
}

/**
 * Writes who can be reached and who cannot, and why: every person and group of each site, and the channels that no group
 * is connected to. A row that says the same already is left alone; a site that fails holds up no other.
 */
export async function writeReachability(session: SweepSession): Promise<ReachabilityReport> {
  const conversations = await session.conversations.all();
  const found = await session.store.loadSites(session.sites, {
    persons: { collection: 'persons' },
    groups: { collection: 'groups' },
    known: { collection: 'reachability' }
  });
  const failures = new Map<SiteUrl, AppError['code']>();
  let count = 0;
  for (const [site, answer] of found) {
    if (!answer.ok) {
      failures.set(site, answer.error);
      continue;
    }
    const wanted = [
      ...valuesOf(answer.value.persons).map((person) => ofPerson(person, conversations)),
      ...valuesOf(answer.value.groups).map((group) => ofGroup(group, site, conversations)),
      ...freeChannels(conversations)
    ];
    const written = await writeInCare(session, { site, wanted, known: answer.value.known.rows });
    if (typeof written === 'string') failures.set(site, written);
    else count += written;
  }
  return { count, failures };
}

/** Rows of one site: as they should stand, and as they do. */
interface SiteRows {
  readonly site: SiteUrl;
  readonly wanted: readonly Standing[];
  readonly known: readonly {
    readonly value: Reachability;
    readonly version: string;
    readonly itemId: number;
  }[];
}

async function writeInCare(session: SweepSession, rows: SiteRows): Promise<number | AppError['code']> {
  try {
    return await writeSite(session, rows);
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

async function writeSite({ store, clock }: SweepSession, { site, wanted, known }: SiteRows): Promise<number> {
  const byKey = new Map(known.map((stored) => [stored.value.key, stored]));
  let count = 0;
  for (const row of wanted) {
    const stored = byKey.get(row.key);
    const value: Reachability = { ...row, recordedBy: botActorKey, recordedOn: clock.today() };
    if (stored === undefined) await store.add(site, 'reachability', value);
    else if (isSame(stored.value, row)) continue;
    else await store.save(site, 'reachability', { stored, value });
    count += 1;
  }
  return count;
}

function isSame(one: Standing, other: Standing): boolean {
  return (
    one.isReachable === other.isReachable &&
    one.reason === other.reason &&
    one.channelName === other.channelName
  );
}

function ofPerson({ key, login, isGuest }: Person, conversations: readonly Conversation[]): Standing {
  const own = conversations.find((one) => one.kind === 'personal' && one.login === login.toLowerCase());
  const row = { key: `person|${key}`, kind: 'person', subject: key } as const;
  // A guest is not written to personally, whatever is installed (DOMAIN §3).
  if (isGuest) return { ...row, isReachable: false, reason: 'isGuest' };
  if (own === undefined) return { ...row, isReachable: false, reason: 'notInstalled' };
  return own.unreachable === undefined
    ? { ...row, isReachable: true }
    : { ...row, isReachable: false, reason: own.unreachable };
}

function ofGroup({ key }: Group, site: SiteUrl, conversations: readonly Conversation[]): Standing {
  const own = conversations.find(({ group }) => group?.site === site && group.groupKey === key);
  const row = { key: `group|${key}`, kind: 'group', subject: key } as const;
  if (own === undefined) return { ...row, isReachable: false, reason: 'notConnected' };
  const named = own.name === undefined ? row : { ...row, channelName: own.name };
  return own.unreachable === undefined
    ? { ...named, isReachable: true }
    : { ...named, isReachable: false, reason: own.unreachable };
}

/** Channels where the bot is and that no group meets in yet: a samordnare may choose one. */
function freeChannels(conversations: readonly Conversation[]): readonly Standing[] {
  return conversations
    .filter(({ kind }) => kind !== 'personal')
    .map(({ id, name, group, unreachable }) => ({
      ...{ key: `channel|${id}`, kind: 'channel' as const, subject: id },
      ...(name === undefined ? {} : { channelName: name }),
      isReachable: group === undefined && unreachable === undefined,
      ...(unreachable === undefined ? {} : { reason: unreachable })
    }));
}
