import { type CooperationAgreement, type Extension, type ProcessStep } from '../../core/agreement/agreement';
import { type AreaCoverage, type FocusArea } from '../../core/agreement/focusArea';
import { type CommunicationEffort } from '../../core/communication/communicationEffort';
import { type StatusReport } from '../../core/followUp/statusReport';
import { type Decision, type Meeting } from '../../core/meeting/meeting';
import { type Group, type Membership, type RoleAssignment } from '../../core/organisation/group';
import { type OrgUnit } from '../../core/organisation/orgUnit';
import { type Person } from '../../core/organisation/person';
import { type Action, type DateChange } from '../../core/plan/action';
import { type Plan, type PlanSnapshot } from '../../core/plan/plan';
import { type AgendaItem } from '../../core/meeting/agendaItem';
import { type LockedMinutes, type MinutesApproval } from '../../core/meeting/approval';
import { type Assignment } from '../../core/meeting/assignment';
import { type RaisedMatter } from '../../core/meeting/raisedMatter';
import { type ReminderChoice } from '../../core/reminder/reminderChoice';
import { type ReminderRule } from '../../core/reminder/reminderRule';
import { type BotRequest } from '../../core/reminder/request';
import { type StatusRound } from '../../core/statusRound/statusRound';
import {
  type Cause,
  type Goal,
  type Indicator,
  type Measurement,
  type Problem,
  type SituationPicture
} from '../../core/situation/situation';
import { type Operation } from '../operation/operation';
import { type Delivery, type Reachability } from '../reminder/deliveryRow';
import { type RegisteredSite } from '../siteRegister';

/** Every kind of row that a site holds, by the name of its collection. The same on each site. */
export interface Collections {
  orgUnits: OrgUnit;
  persons: Person;
  roleAssignments: RoleAssignment;
  groups: Group;
  memberships: Membership;
  agreements: CooperationAgreement;
  extensions: Extension;
  processSteps: ProcessStep;
  focusAreas: FocusArea;
  coverages: AreaCoverage;
  situationPictures: SituationPicture;
  problems: Problem;
  causes: Cause;
  goals: Goal;
  indicators: Indicator;
  measurements: Measurement;
  communicationEfforts: CommunicationEffort;
  plans: Plan;
  planSnapshots: PlanSnapshot;
  actions: Action;
  dateChanges: DateChange;
  statusReports: StatusReport;
  statusRounds: StatusRound;
  meetings: Meeting;
  agendaItems: AgendaItem;
  decisions: Decision;
  assignments: Assignment;
  raisedMatters: RaisedMatter;
  minutesApprovals: MinutesApproval;
  lockedMinutes: LockedMinutes;
  reminderRules: ReminderRule;
  reminderChoices: ReminderChoice;
  requests: BotRequest;
  deliveries: Delivery;
  reachability: Reachability;
  operations: Operation;
  /** Filled on the central site only: where the local cooperations live. */
  sites: RegisteredSite;
}

/** Name of a collection. */
export type CollectionName = keyof Collections;

/**
 * The fields by which a collection may be asked, besides its key. Each is an indexed column: a query on
 * anything else does not compile.
 */
export interface Filters {
  orgUnits: never;
  persons: 'login';
  roleAssignments: 'personKey';
  groups: 'agreementKey';
  memberships: 'groupKey' | 'personKey';
  agreements: 'level';
  extensions: 'agreementKey';
  processSteps: 'agreementKey';
  focusAreas: 'agreementKey';
  coverages: 'agreementKey';
  situationPictures: 'agreementKey';
  problems: 'agreementKey';
  causes: 'agreementKey' | 'problemKey';
  goals: 'agreementKey' | 'problemKey';
  indicators: 'agreementKey';
  measurements: 'agreementKey' | 'indicatorKey';
  communicationEfforts: 'agreementKey';
  plans: 'agreementKey';
  planSnapshots: 'planKey';
  actions: 'planKey' | 'agreementKey' | 'groupKey';
  dateChanges: 'planKey' | 'actionKey';
  statusReports: 'planKey' | 'actionKey' | 'day';
  statusRounds: 'groupKey' | 'openedOn';
  meetings: 'groupKey' | 'day';
  agendaItems: 'meetingKey';
  decisions: 'groupKey' | 'actionKey' | 'meetingKey';
  assignments: 'groupKey' | 'meetingKey' | 'state';
  raisedMatters: 'groupKey' | 'fromGroupKey';
  minutesApprovals: 'meetingKey';
  lockedMinutes: 'meetingKey';
  reminderRules: never;
  reminderChoices: 'personKey' | 'actionKey';
  requests: 'state' | 'groupKey';
  deliveries: 'day' | 'personKey' | 'itemKey' | 'groupKey';
  reachability: 'kind';
  operations: 'state';
  sites: never;
}
