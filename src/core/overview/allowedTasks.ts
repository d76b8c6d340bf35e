import {
  mayDo,
  permissions,
  type Role,
  type Task,
  tasks,
  type TaskSubject
} from '../organisation/permissions';

/** The tasks about some kinds of things that the roles may do, in the order of the table. */
export function allowedTasks(held: readonly Role[], subjects: readonly TaskSubject[]): readonly Task[] {
  return tasks.filter((task) => subjects.includes(permissions[task].subject) && mayDo(held, task));
}
