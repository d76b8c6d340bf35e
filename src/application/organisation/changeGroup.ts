import { type Group } from '../../core/organisation/group';
import { type Task } from '../../core/organisation/permissions';
import { ok, type Result } from '../../core/result';
import { type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries } from '../standing';
import { only } from '../write';

/** Changes the row of a group for one who may do the task in it. */
export async function changeGroup(
  session: Session,
  { groupKey, task }: { readonly groupKey: string; readonly task: Task },
  change: (group: Group) => Group
): Promise<Result<Group, UseCaseRefusal>> {
  const answers = await session.store.load(session.site, standingQueries(session));
  const group = only(answers.groups, { collection: 'groups', key: groupKey });
  if (!group.ok) return group;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const allowed = actor.value.check(task, { kind: 'group', groupKey });
  if (!allowed.ok) return allowed;
  const value = actor.value.stamp<Group>(change(group.value.value));
  const saved = await session.store.save(session.site, 'groups', { stored: group.value, value });
  return saved.ok ? ok(saved.value.value) : saved;
}
