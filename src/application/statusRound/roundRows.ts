import { type AskRows } from '../../core/statusRound/askActions';
import { roundStanding, type RoundCase, type RoundStanding } from '../../core/statusRound/roundStanding';
import { type StatusRound } from '../../core/statusRound/statusRound';
import { readerQueries } from '../overview/actorView';
import { type Answers } from '../ports/listStore';
import { type Session } from '../session';
import { summerBreakQuery } from '../siteDays';
import { valuesOf } from '../standing';
import { byKey } from '../write';

/** What the standing of rounds, and what a new one asks, follow from; long texts are not needed. */
export function roundRowQueries(session: Session) {
  return {
    ...readerQueries(session),
    ...summerBreakQuery,
    rounds: { collection: 'statusRounds' },
    meetings: { collection: 'meetings', depth: 'brief' },
    actions: { collection: 'actions', depth: 'brief' },
    reports: { collection: 'statusReports', depth: 'brief' }
  } as const;
}

/** Answers to {@link roundRowQueries}. */
export type RoundRowAnswers = Answers<ReturnType<typeof roundRowQueries>>;

/** The rows from which rounds are asked and judged. */
export function roundRowsOf(
  answers: Omit<RoundRowAnswers, 'rounds' | 'roleAssignments' | 'summerBreak'>
): AskRows {
  return {
    actions: valuesOf(answers.actions),
    reports: valuesOf(answers.reports),
    meetings: valuesOf(answers.meetings),
    groups: valuesOf(answers.groups),
    memberships: valuesOf(answers.memberships),
    persons: valuesOf(answers.persons),
    units: valuesOf(answers.units)
  };
}

/** How a round stands now. */
export function standingOf(
  { dayRules, clock }: Session,
  round: StatusRound,
  rows: Omit<RoundCase, 'round' | 'dayRules'>
): RoundStanding {
  return roundStanding({ ...rows, round, dayRules }, clock.now());
}

/** The actions that a round asks about, with their reports; neither with its long texts. */
export function askedQueries(actionKeys: readonly string[]) {
  const where = { field: 'actionKey', oneOf: actionKeys } as const;
  return {
    actions: { ...byKey('actions', ...actionKeys), depth: 'listed' },
    reports: { collection: 'statusReports', where, depth: 'listed' }
  } as const;
}
