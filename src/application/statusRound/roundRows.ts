import { type AskRows } from '../../core/statusRound/askActions';
import { roundStanding, type RoundCase, type RoundStanding } from '../../core/statusRound/roundStanding';
import { type StatusRound } from '../../core/statusRound/statusRound';
import { readerQueries } from '../overview/actorView';
import { isWhole } from '../overview/firstRows';
import { type Answers, type Queries } from '../ports/listStore';
import { type Session } from '../session';
import { summerBreakQuery } from '../siteDays';
import { valuesOf } from '../standing';
import { byKey, loadTogether } from '../write';

/** The rounds of a site and what they are told by, without what they ask about. */
export function roundFrameQueries(session: Session) {
  return {
    ...readerQueries(session),
    ...summerBreakQuery,
    rounds: { collection: 'statusRounds' },
    meetings: { collection: 'meetings', depth: 'brief' }
  } as const;
}

/** Answers to {@link roundFrameQueries}. */
export type RoundFrameAnswers = Answers<ReturnType<typeof roundFrameQueries>>;

/** What the standing of all rounds of a site, and what new ones ask, follow from; long texts are not needed. */
export function roundRowQueries(session: Session) {
  return {
    ...roundFrameQueries(session),
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

/** What is asked together with the frame, while nobody knows about which actions it will be: all there are on most sites. */
const firstRows = {
  actions: { collection: 'actions', depth: 'listed', atMost: 1_000 },
  reports: { collection: 'statusReports', depth: 'listed', atMost: 1_000 }
} as const;

/** Some of the actions of a site, with their reports. */
export type AskedAnswers = Answers<typeof firstRows>;

/** The frame of the rounds with the actions that are asked about. */
export type LoadedRoundRows<Frame extends Queries> = Answers<Frame> & AskedAnswers;

/**
 * Reads the rounds of a site with the actions at hand and their reports. One round trip on a site of as many actions as
 * most have; a larger one is asked for those actions only.
 *
 * @param readAsked - reads the actions at hand and their reports, when the frame has told which they are
 * @throws AppError when the site cannot be read
 */
export async function loadRoundRows<const Frame extends Queries>(
  session: Session,
  frame: Frame,
  readAsked: (frame: Answers<Frame>) => Promise<AskedAnswers>
): Promise<LoadedRoundRows<Frame>> {
  const [framed, first] = await loadTogether(session, session.site, frame, firstRows);
  const { actions, reports } = firstRows;
  const areAllHere = isWhole(first.actions, actions.atMost) && isWhole(first.reports, reports.atMost);
  return { ...framed, ...(areAllHere ? first : await readAsked(framed)) };
}

/** Reads actions by their keys, with their reports. */
export async function readAskedActions(
  { store, site }: Pick<Session, 'store' | 'site'>,
  actionKeys: readonly string[]
): Promise<AskedAnswers> {
  return store.load(site, askedQueries(actionKeys));
}
