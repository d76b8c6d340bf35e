import { checkRaisedMatter, type RaisedMatter } from '../../core/meeting/raisedMatter';
import { groupsAbove } from '../../core/organisation/groupRules';
import { refused } from '../../core/result';
import { findReader, readerQueries } from '../overview/actorView';
import { scopeOfAction } from '../plan/planAccess';
import { refuseBroken, refuseMissing } from '../refusal';
import { type Session } from '../session';
import { valuesOf, type Draft } from '../standing';
import { addOnce, byKey, type Written } from '../write';

/** A matter as a group raises it; which styrgrupp it goes to follows from the register. */
export type MatterDraft = Omit<Draft<RaisedMatter>, 'groupKey' | 'raisedOn'>;

/**
 * Eskalerar till styrgruppen: puts a matter on the agenda of the styrgrupp above a group, with the decision that is
 * proposed. The same matter twice is one; the answer comes back to the group that asked.
 */
export async function raiseMatter(session: Session, draft: MatterDraft): Promise<Written<RaisedMatter>> {
  const { actionKey, fromGroupKey } = draft;
  const answers = await session.store.load(session.site, {
    ...readerQueries(session),
    actions: byKey('actions', ...(actionKey === undefined ? [] : [actionKey]))
  });
  const actor = findReader(session, answers);
  if (actor === undefined) return refused({ code: 'notAllowed', task: 'escalate', roles: [] });
  const action = valuesOf(answers.actions).find(({ key }) => key === actionKey);
  if (actionKey !== undefined && action === undefined) {
    return refuseMissing({ collection: 'actions', key: actionKey });
  }
  const group = { kind: 'group', groupKey: fromGroupKey } as const;
  const allowed = actor.check('escalate', action === undefined ? group : scopeOfAction(action));
  if (!allowed.ok) return allowed;
  const steering = groupsAbove(valuesOf(answers.groups), fromGroupKey).find(
    ({ kind }) => kind === 'steeringGroup'
  );
  if (steering === undefined) return refuseBroken([{ code: 'noSteeringGroup', field: 'groupKey' }]);
  const raisedOn = session.clock.today();
  const row = actor.stamp<RaisedMatter>({ ...draft, groupKey: steering.key, raisedOn });
  const violations = checkRaisedMatter(row);
  if (violations.length > 0) return refuseBroken(violations);
  return addOnce(session, 'raisedMatters', row);
}
