import { fateOf, fixtureMessage, messageCount, type Fate } from './fixture';
import { type SenderReport } from './sender';
import { type Arrival, type Witness } from './witness';

/** What came of a run: each list holds message keys. */
export interface Verdict {
  readonly arrived: number;
  readonly requests: number;
  readonly kills: number;
  /** Were to go out, and never arrived. */
  readonly lost: readonly string[];
  /** Arrived more than once. */
  readonly double: readonly string[];
  /** Of those: neither in flight at a kill nor sent without an answer, or more often than that explains. */
  readonly unexplained: readonly string[];
  /** Of the double ones: not marked "kanske dubbel" in the ledger. */
  readonly unmarked: readonly string[];
  /** Arrived though they were not to: answered meanwhile, or refused. */
  readonly unwanted: readonly string[];
  /** In another state in the ledger than they should be. */
  readonly misrecorded: readonly string[];
}

/** What is judged. */
interface Evidence {
  readonly witness: Witness;
  readonly killsMs: readonly number[];
  readonly pausedMs: number;
  readonly reports: readonly SenderReport[];
}

/** A send is in flight from its arrival until its outcome is in the ledger; a busy machine takes its time. */
const inFlightMs = 10_000;
/** What a sender said last may be read after its end was noticed: both wait for this process, which a busy machine keeps back. */
const readLateMs = 1_000;

/** Compares what arrived with what the fixture says; the ledger is asked only for its marks and states. */
export function judge({ witness, killsMs, pausedMs, reports }: Evidence): Verdict {
  const byKey = groupByKey(witness.arrivals);
  const arrivalsOf = (key: string): readonly Arrival[] => byKey.get(key) ?? [];
  const entries = reports.at(-1)?.entries ?? {};
  const numbers = Array.from({ length: messageCount }, (_, number) => number);
  const keysWhere = (holds: (key: string, fate: Fate) => boolean): readonly string[] =>
    numbers.flatMap((number) => {
      const { key } = fixtureMessage(number);
      return holds(key, fateOf(number)) ? [key] : [];
    });
  const isDoubtful = ({ atMs, isUntold }: Arrival): boolean =>
    isUntold || killsMs.some((killMs) => killMs >= atMs - readLateMs && killMs - atMs < inFlightMs);
  const double = keysWhere((key) => arrivalsOf(key).length > 1);
  return {
    arrived: byKey.size,
    requests: witness.requests(),
    kills: killsMs.length,
    lost: keysWhere((key, fate) => mustArrive(fate) && arrivalsOf(key).length === 0),
    double,
    unexplained: double.filter(
      // Each arrival but the last must have been in doubt.
      (key) =>
        arrivalsOf(key)
          .slice(0, -1)
          .some((arrival) => !isDoubtful(arrival))
    ),
    unmarked: double.filter((key) => entries[key]?.mayBeDouble !== true),
    unwanted: keysWhere((key, fate) =>
      mustNotArrive(fate)
        ? arrivalsOf(key).length > 0
        : fate === 'answeredMeanwhile' && arrivalsOf(key).some(({ atMs }) => atMs > pausedMs)
    ),
    misrecorded: keysWhere((key, fate) => !statesOf(fate).includes(entries[key]?.state ?? 'none'))
  };
}

function groupByKey(arrivals: readonly Arrival[]): ReadonlyMap<string, readonly Arrival[]> {
  const groups = new Map<string, Arrival[]>();
  for (const arrival of arrivals) {
    groups.set(arrival.key, [...(groups.get(arrival.key) ?? []), arrival]);
  }
  return groups;
}

function mustArrive(fate: Fate): boolean {
  return fate === 'arrives' || fate === 'plannedLater' || fate === 'isFalselyGone';
}

function mustNotArrive(fate: Fate): boolean {
  return fate === 'hasNoConversation' || fate === 'isBlocked' || fate === 'isGone';
}

function statesOf(fate: Fate): readonly string[] {
  if (mustNotArrive(fate)) return ['dead'];
  return fate === 'answeredMeanwhile' ? ['sent', 'dropped'] : ['sent'];
}
