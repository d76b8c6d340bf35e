import { mayDo, type Role, roles, type Task, tasks } from '../../core/organisation/permissions';
import { type CollectionName } from '../ports/collections';

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
  editAgenda: [...edits('meetings', 'agendaItems', 'operations'), ...adds('requests')],
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

/** The roles of which some task writes a list: who is in one of them may expect to. */
export function rolesThatWrite(collection: CollectionName): readonly Role[] {
  const writing = tasks.filter((task) => writesOfTask[task].some((write) => write.collection === collection));
  return roles.filter((role) => writing.some((task) => mayDo([role], task)));
}
