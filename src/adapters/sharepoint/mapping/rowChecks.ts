import { checkDelivery, checkReachability } from '../../../application/reminder/deliveryRow';
import { type CollectionName, type Collections } from '../../../application/ports/collections';
import { type FieldProblem } from '../../../application/ports/listStore';
import { checkFocusArea } from '../../../core/agreement/catalogue';
import { checkAgreement } from '../../../core/agreement/checkAgreement';
import { checkAreaCoverage } from '../../../core/agreement/coverage';
import { checkExtension } from '../../../core/agreement/extension';
import { checkProcessStep } from '../../../core/agreement/processSteps';
import { checkCommunicationEffort } from '../../../core/communication/checkEffort';
import { checkStatusReport } from '../../../core/followUp/checkStatusReport';
import { checkAgendaItem } from '../../../core/meeting/agendaItem';
import { checkLockedMinutes, checkMinutesApproval } from '../../../core/meeting/approval';
import { checkAssignment } from '../../../core/meeting/assignment';
import { checkRaisedMatter } from '../../../core/meeting/raisedMatter';
import { checkDecision } from '../../../core/meeting/checkDecision';
import { checkMeeting } from '../../../core/meeting/checkMeeting';
import { checkPerson } from '../../../core/organisation/answerer';
import { checkOrgUnit } from '../../../core/organisation/checkOrgUnit';
import { checkGroup } from '../../../core/organisation/groupRules';
import { checkMembership, checkRoleAssignment } from '../../../core/organisation/membership';
import { checkAction } from '../../../core/plan/checkAction';
import { checkPlan, checkPlanSnapshot } from '../../../core/plan/checkPlan';
import { checkDateChange } from '../../../core/plan/dateChange';
import { checkReminderChoice } from '../../../core/reminder/reminderChoice';
import { checkReminderRule } from '../../../core/reminder/reminderRule';
import { checkRequest } from '../../../core/reminder/request';
import { checkCause, checkProblem } from '../../../core/situation/causalChain';
import { checkGoal } from '../../../core/situation/goal';
import { checkIndicator, checkMeasurement } from '../../../core/situation/measurement';
import { checkSituationPicture } from '../../../core/situation/situationPicture';
import { checkRound } from '../../../core/statusRound/checkRound';
import { checkTexts, requiredLine } from '../../../core/text';

type RowCheck<C extends CollectionName> = (row: Collections[C]) => readonly object[];

/** The core's rules for a row alone, by collection; a row typed by hand has not passed them. */
const rowChecks: { readonly [C in CollectionName]: RowCheck<C> } = {
  orgUnits: checkOrgUnit,
  persons: checkPerson,
  roleAssignments: checkRoleAssignment,
  groups: checkGroup,
  memberships: checkMembership,
  agreements: checkAgreement,
  extensions: checkExtension,
  processSteps: checkProcessStep,
  focusAreas: checkFocusArea,
  coverages: checkAreaCoverage,
  situationPictures: checkSituationPicture,
  problems: checkProblem,
  causes: checkCause,
  goals: checkGoal,
  indicators: checkIndicator,
  measurements: checkMeasurement,
  communicationEfforts: checkCommunicationEffort,
  plans: checkPlan,
  planSnapshots: checkPlanSnapshot,
  actions: checkAction,
  dateChanges: checkDateChange,
  statusReports: checkStatusReport,
  statusRounds: checkRound,
  meetings: checkMeeting,
  agendaItems: checkAgendaItem,
  decisions: checkDecision,
  assignments: checkAssignment,
  raisedMatters: checkRaisedMatter,
  minutesApprovals: checkMinutesApproval,
  lockedMinutes: checkLockedMinutes,
  reminderRules: checkReminderRule,
  reminderChoices: checkReminderChoice,
  requests: checkRequest,
  deliveries: checkDelivery,
  reachability: checkReachability,
  // The payload is the program's own and as long as it needs to be.
  operations: ({ key, recordedBy, recordedOn }) => checkTexts({ key, recordedBy, recordedOn }, {}),
  sites: (site) => checkTexts(site, { title: requiredLine })
};

/** What the core has against a row that could be read. */
export function findRowViolations(collection: CollectionName, row: object): readonly FieldProblem[] {
  // The row was read by the columns of the same collection.
  const check = rowChecks[collection] as (row: object) => readonly FieldProblem[];
  return check(row);
}
