import { type Person } from '../organisation/person';
import { type AskStanding, type RoundStanding } from './roundStanding';

/** Tystnad i avstämningar: of what one owner or organisation was asked, how much went unanswered. */
export interface AskSilence {
  /** Key of the person or organisation. */
  readonly key: string;
  readonly asked: number;
  readonly silent: number;
  /** Silent ones of those asked, 0–1. */
  readonly rate: number;
}

/** The silence of rounds, counted per person and per organisation, the highest rate first. */
export interface RoundSilence {
  readonly byPerson: readonly AskSilence[];
  readonly byOrganisation: readonly AskSilence[];
}

/** A deputy is proposed for one who let the last two rounds pass: `deputyKey` is the one who is registered, if any. */
export interface DeputyProposal {
  readonly personKey: string;
  readonly deputyKey?: string | undefined;
  /** The two rounds, the older first. */
  readonly roundKeys: readonly [string, string];
}

/** How many rounds in a row one may let pass before a deputy is proposed. */
const silentRounds = 2;

/** Counts the silence of rounds whose last day for answers has passed; what was dropped is not counted. */
export function countSilence(standings: readonly RoundStanding[]): RoundSilence {
  const asks = standings.filter(hasPassed).flatMap((standing) => standing.asks.filter(isCounted));
  return {
    byPerson: rates(asks, ({ asked }) => asked.personKey),
    byOrganisation: rates(asks, ({ action }) => action?.responsibleOrgUnitKey)
  };
}

/** Proposes a deputy for each person who answered nothing in the last two rounds that asked that person. */
export function proposeDeputies(
  standings: readonly RoundStanding[],
  persons: readonly Person[]
): readonly DeputyProposal[] {
  const passed = standings
    .filter(hasPassed)
    .sort((one, other) => (one.round.openedOn < other.round.openedOn ? -1 : 1));
  const personKeys = new Set(
    passed.flatMap(({ asks }) => asks.flatMap(({ asked }) => asked.personKey ?? []))
  );
  return [...personKeys].sort().flatMap((personKey) => {
    const asking = passed.filter(({ asks }) => asks.some((ask) => isCounted(ask) && isOf(ask, personKey)));
    const [older, newer] = asking.slice(-silentRounds);
    if (older === undefined || newer === undefined) return [];
    if (![older, newer].every((standing) => isSilentIn(standing, personKey))) return [];
    const deputyKey = persons.find(({ key }) => key === personKey)?.deputyKey;
    return [{ personKey, deputyKey, roundKeys: [older.round.key, newer.round.key] as const }];
  });
}

function hasPassed({ state }: RoundStanding): boolean {
  return state !== 'open';
}

function isCounted({ outcome }: AskStanding): boolean {
  return outcome !== 'dropped' && outcome !== 'waiting';
}

function isOf({ asked }: AskStanding, personKey: string): boolean {
  return asked.personKey === personKey;
}

function isSilentIn({ asks }: RoundStanding, personKey: string): boolean {
  const own = asks.filter((ask) => isOf(ask, personKey) && isCounted(ask));
  return own.every(({ outcome }) => outcome === 'silent');
}

function rates(
  asks: readonly AskStanding[],
  keyOf: (ask: AskStanding) => string | undefined
): readonly AskSilence[] {
  const byKey = new Map<string, AskStanding[]>();
  for (const ask of asks) {
    const key = keyOf(ask);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), ask]);
  }
  return [...byKey]
    .map(([key, own]) => {
      const silent = own.filter(({ outcome }) => outcome === 'silent').length;
      return { key, asked: own.length, silent, rate: silent / own.length };
    })
    .sort((one, other) => other.rate - one.rate || (one.key < other.key ? -1 : 1));
}
