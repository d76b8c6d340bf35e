import { writesOfTask } from '../../../application/access/listWrites';
import { type CollectionName } from '../../../application/ports/collections';
import { mayDo, type Role, type Task, tasks } from '../../../core/organisation/permissions';
import { type AccessLevel, reaches } from './permissionLevels';
import { siteGroups, type SiteGroupName } from './siteGroups';

/** What a group of SharePoint may do in a list: the most that one of its roles' tasks needs, and seeing always. */
export function accessLevelOf(group: SiteGroupName, collection: CollectionName): AccessLevel {
  const needed = tasks
    .filter((task) => mayDo(siteGroups[group].roles, task))
    .flatMap((task) => writesOfTask[task].filter((write) => write.collection === collection));
  return needed.reduce<AccessLevel>((most, { level }) => (reaches(most, level) ? most : level), 'view');
}

/** What a group may do in the library of a list's files: who writes the rows adds files, and nobody changes one. */
export function fileAccessOf(group: SiteGroupName, filesOf: CollectionName): AccessLevel {
  return accessLevelOf(group, filesOf) === 'view' ? 'view' : 'add';
}

/** Who sees to it that a cell of the role table holds. */
export type Enforcement =
  /** Allowed: SharePoint lets the group do it, the app decides in which group or plan. */
  | 'allowed'
  /** Not allowed, and SharePoint refuses it even past the app. */
  | 'refusedBySharePoint'
  /** Not allowed by the app; SharePoint would let it through, since another task of the group needs the right. */
  | 'refusedByAppOnly'
  /** Not allowed; it writes no list, so there is nothing for SharePoint to refuse. */
  | 'nothingToRefuse';

/** Tells who enforces one cell of the role table. */
export function enforcementOf(task: Task, role: Role, group: SiteGroupName): Enforcement {
  if (mayDo([role], task)) return 'allowed';
  const writes = writesOfTask[task];
  if (writes.length === 0) return 'nothingToRefuse';
  const isStopped = writes.some(({ collection, level }) => !reaches(accessLevelOf(group, collection), level));
  return isStopped ? 'refusedBySharePoint' : 'refusedByAppOnly';
}
