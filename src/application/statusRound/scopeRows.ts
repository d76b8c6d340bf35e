import { isBelowSteering, isInScope } from '../../core/statusRound/askActions';
import { type Group } from '../../core/organisation/group';
import { type StatusRound } from '../../core/statusRound/statusRound';
import { eachOnce, rowsThat } from '../overview/firstRows';
import { type Query } from '../ports/listStore';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { byKey } from '../write';
import {
  loadRoundRows,
  readAskedActions,
  roundFrameQueries,
  type AskedAnswers,
  type LoadedRoundRows,
  type RoundFrameAnswers
} from './roundRows';

/** What a round is to ask about. */
interface Scope extends Pick<StatusRound, 'scope' | 'scopeKey'> {
  readonly addedKeys?: readonly string[] | undefined;
}

/** The rounds of a site, with the actions that a new one may ask about. */
export type ScopeAnswers = LoadedRoundRows<ReturnType<typeof roundFrameQueries>>;

/**
 * Reads what a new round follows from. On a site of very many actions only those in its scope are read, and then their
 * reports: two round trips more.
 *
 * @throws AppError when the site cannot be read
 */
export function loadScope(session: Session, scope: Scope): Promise<ScopeAnswers> {
  return loadRoundRows(session, roundFrameQueries(session), (frame) => readScope(session, frame, scope));
}

/** As {@link loadScope} for the round before a meeting, which is about the meeting's group. */
export function loadMeetingScope(session: Session, meetingKey: string): Promise<ScopeAnswers> {
  return loadRoundRows(session, roundFrameQueries(session), (frame) => {
    const meeting = valuesOf(frame.meetings).find(({ key }) => key === meetingKey);
    if (meeting === undefined) return readAskedActions(session, []);
    return readScope(session, frame, { scope: 'group', scopeKey: meeting.groupKey });
  });
}

async function readScope(
  session: Pick<Session, 'store' | 'site'>,
  frame: RoundFrameAnswers,
  { scope, scopeKey, addedKeys = [] }: Scope
): Promise<AskedAnswers> {
  const groups = valuesOf(frame.groups);
  const { inScope, added } = await session.store.load(session.site, {
    inScope: scopeQuery({ scope, scopeKey }, groups),
    added: { ...byKey('actions', ...addedKeys), depth: 'listed' }
  });
  const actions = eachOnce(
    rowsThat(inScope, (action) => isInScope(action, { scope, scopeKey }, groups)),
    added
  );
  const { reports } = await readAskedActions(
    session,
    valuesOf(actions).map(({ key }) => key)
  );
  return { actions, reports };
}

/** The actions that may be in a scope; SharePoint has no index by focus area, so of these all are read. */
function scopeQuery({ scope, scopeKey }: Scope, groups: readonly Group[]): Query<'actions'> {
  const actions = { collection: 'actions', depth: 'listed' } as const;
  switch (scope) {
    case 'action':
      return { ...actions, where: { field: 'key', oneOf: [scopeKey] } };
    case 'plan':
      return { ...actions, where: { field: 'planKey', oneOf: [scopeKey] } };
    case 'focusArea':
      return actions;
    case 'group': {
      const below = groups.filter(({ key }) => isBelowSteering(key, scopeKey, groups));
      return { ...actions, where: { field: 'groupKey', oneOf: [scopeKey, ...below.map(({ key }) => key)] } };
    }
  }
}
