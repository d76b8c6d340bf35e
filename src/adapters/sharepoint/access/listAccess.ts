import { type CollectionName } from '../../../application/ports/collections';
import { mayDo, type Role, type Task, tasks } from '../../../core/organisation/permissions';
import { type AccessLevel, reaches } from './permissionLevels';
import { siteGroups, type SiteGroupName } from './siteGroups';

/** What a task does to a list. */
export interface ListWrite {
  readonly collection: CollectionName;
  readonly level: 'add' | 'edit';
}

function adds(...collections: readonly CollectionName[]): readonly ListWrite[] {
  return collections.map((collection) => ({ collection, level: 'add' }));
}

function edits(...collections: readonly CollectionName[]): readonly ListWrite[] {
  return collections.map((collection) => ({ collection, level: 'edit' }));
}

/**
 * The lists that each task of the role table writes. A task that writes none of the lists there are, or only what
 * another list will hold, gives no right.
 */
export const writesOfTask: Readonly<Record<Task, readonly ListWrite[]>> = {
  read: [],
  createAgreement: adds('agreements'),
  manageRegister: edits('orgUnits', 'persons', 'groups', 'memberships', 'roleAssignments', 'sites'),
  manageSettings: [],
  seeAllDistricts: [],
  editCentralAgreement: edits('agreements'),
  editCatalogue: edits('focusAreas'),
  editAgreement: edits('agreements', 'coverages', 'focusAreas'),
  recordExternalDecision: [...edits('agreements', 'processSteps'), ...adds('extensions')],
  editSituation: edits('situationPictures', 'problems', 'causes', 'goals', 'indicators', 'measurements'),
  editCommunication: edits('communicationEfforts'),
  approvePublishing: edits('communicationEfforts'),
  editPlan: edits('plans', 'actions'),
  // A snapshot's content is an attachment, and attaching is editing.
  decidePlan: edits('plans', 'planSnapshots', 'actions', 'operations'),
  configureReminders: edits('reminderRules'),
  editAgenda: edits('meetings', 'agendaItems', 'operations'),
  requestStatus: [...edits('statusRounds'), ...adds('requests')],
  // Choices, deliveries and who can be reached are written by the bot alone.
  connectChannel: adds('requests'),
  // Who has an assignment says when it is done, and so may everybody in the group.
  recordDecision: [...adds('decisions'), ...edits('assignments')],
  // The last one to approve locks the minutes; their text is an attachment, and attaching is editing.
  approveMinutes: [...adds('minutesApprovals'), ...edits('lockedMinutes', 'meetings', 'operations')],
  decideEscalation: adds('decisions'),
  reportStatus: adds('statusReports', 'requests'),
  proposeDateChange: adds('dateChanges'),
  treatFollowUp: [],
  approveSmallChange: edits('dateChanges', 'actions', 'operations'),
  escalate: adds('raisedMatters'),
  pauseAction: edits('actions'),
  cancelAction: edits('actions'),
  decideDateChange: edits('dateChanges', 'actions', 'operations')
};

/** What a group of SharePoint may do in a list: the most that one of its roles' tasks needs, and seeing always. */
export function accessLevelOf(group: SiteGroupName, collection: CollectionName): AccessLevel {
  const needed = tasks
    .filter((task) => mayDo(siteGroups[group].roles, task))
    .flatMap((task) => writesOfTask[task].filter((write) => write.collection === collection));
  return needed.reduce<AccessLevel>((most, { level }) => (reaches(most, level) ? most : level), 'view');
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
