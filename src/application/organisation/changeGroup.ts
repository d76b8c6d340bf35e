import { type Group } from '../../core/organisation/group';
import { type Task } from '../../core/organisation/permissions';
import { ok, type Result } from '../../core/result';
import { type Stored } from '../ports/listStore';
import { type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries } from '../standing';
import { only } from '../write';

/** The row of a group as it was read, for one who may change it. */
export interface ChangeableGroup {
  readonly group: Group;
  /** Writes the row anew; refused when somebody else has changed it since it was read. */
  readonly save: (value: Group) => Promise<Result<Group, UseCaseRefusal>>;
}

/** Reads the row of a group for one who may do the task in it. */
export async function readGroup(
  session: Session,
  { groupKey, task }: { readonly groupKey: string; readonly task: Task }
): Promise<Result<ChangeableGroup, UseCaseRefusal>> {
  const answers = await session.store.load(session.site, standingQueries(session));
  const stored = only(answers.groups, { collection: 'groups', key: groupKey });
  if (!stored.ok) return stored;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const allowed = actor.value.check(task, { kind: 'group', groupKey });
  if (!allowed.ok) return allowed;
  return ok({
    group: stored.value.value,
    save: (value) => saveGroup(session, stored.value, actor.value.stamp<Group>(value))
  });
}

/** Changes the row of a group for one who may do the task in it. */
export async function changeGroup(
  session: Session,
  asked: { readonly groupKey: string; readonly task: Task },
  change: (group: Group) => Group
): Promise<Result<Group, UseCaseRefusal>> {
  const found = await readGroup(session, asked);
  return found.ok ? found.value.save(change(found.value.group)) : found;
}

async function saveGroup(
  session: Session,
  stored: Stored<Group>,
  value: Group
): Promise<Result<Group, UseCaseRefusal>> {
  const saved = await session.store.save(session.site, 'groups', { stored, value });
  return saved.ok ? ok(saved.value.value) : saved;
}
