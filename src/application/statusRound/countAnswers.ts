import { type RoundStanding } from '../../core/statusRound/roundStanding';
import { roundStateAt, roundTermsOf } from '../../core/statusRound/roundTerms';
import { type RoundCounts, type RoundView, viewRound } from '../../core/statusRound/roundView';
import { type StatusRound } from '../../core/statusRound/statusRound';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { askedQueries, roundRowsOf, standingOf, type RoundRowAnswers } from './roundRows';

/** An open round in a list: what for, until when, and how many have answered. */
export interface OpenRound extends Pick<RoundView, 'key' | 'scope' | 'meeting' | 'answerBy'> {
  readonly state: Exclude<RoundStanding['state'], 'closed'>;
  /** Absent while the answers are still on their way. */
  readonly counts?: RoundCounts | undefined;
}

/** What rounds are listed from, without the actions and their reports. */
export type RoundListAnswers = Omit<
  RoundRowAnswers,
  'actions' | 'reports' | 'roleAssignments' | 'summerBreak'
>;

/** The rounds of a group that are not closed; nothing is counted yet. */
export function openRoundsOf(
  { clock, dayRules }: Session,
  { rounds, meetings }: Pick<RoundListAnswers, 'rounds' | 'meetings'>,
  groupKey: string | undefined
): readonly OpenRound[] {
  return valuesOf(rounds).flatMap((round) => {
    if (round.groupKey !== groupKey) return [];
    const terms = roundTermsOf(round, valuesOf(meetings), dayRules);
    const state = roundStateAt(round, terms, clock.now());
    if (state === 'closed') return [];
    const meeting = valuesOf(meetings).find(({ key }) => key === round.meetingKey);
    return [{ key: round.key, scope: round.scope, meeting, answerBy: terms.answerBy, state }];
  });
}

/**
 * Counts the answers to open rounds. Only the actions that they ask about are read, with their reports: one round trip,
 * and none when nothing is open.
 *
 * @throws AppError when the site cannot be read
 */
export async function countAnswers(
  session: Session,
  open: readonly OpenRound[],
  answers: RoundListAnswers
): Promise<readonly OpenRound[]> {
  if (open.length === 0) return open;
  const counted = new Set(open.map(({ key }) => key));
  const rounds = valuesOf(answers.rounds).filter(({ key }) => counted.has(key));
  const counts = await countsOf(session, rounds, answers);
  return open.map((round) => ({ ...round, counts: counts.get(round.key) }));
}

async function countsOf(
  session: Session,
  rounds: readonly StatusRound[],
  answers: RoundListAnswers
): Promise<ReadonlyMap<string, RoundCounts>> {
  const actionKeys = rounds.flatMap(({ asked }) => asked.map(({ actionKey }) => actionKey));
  const asked = await session.store.load(session.site, askedQueries(actionKeys));
  const rows = roundRowsOf({ ...answers, ...asked });
  const today = session.clock.today();
  return new Map(
    rounds.map((round) => [round.key, viewRound(standingOf(session, round, rows), rows, today).counts])
  );
}
