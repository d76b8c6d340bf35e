import { type AgreementViolation } from './agreement/agreementViolation';
import { type CommunicationViolation } from './communication/communicationViolation';
import {
  type CorrectionViolation,
  type ReportOnActionViolation,
  type StatusReportViolation
} from './followUp/followUpViolation';
import { type DecisionViolation, type MeetingViolation } from './meeting/meetingViolation';
import { type OrganisationViolation } from './organisation/organisationViolation';
import {
  type ActionInPlanViolation,
  type ActionViolation,
  type AdoptionObstacle,
  type DateChangeViolation,
  type PlanViolation
} from './plan/planViolation';
import { type ReminderViolation } from './reminder/reminderViolation';
import { type RoundViolation } from './statusRound/roundViolation';
import { type SituationViolation } from './situation/situationViolation';

/** Regelbrott: any rule of the domain that a row or a wish breaks; one text for each code is in `messages`. */
export type Violation =
  | AgreementViolation
  | OrganisationViolation
  | SituationViolation
  | CommunicationViolation
  | PlanViolation
  | ActionViolation
  | ActionInPlanViolation
  | AdoptionObstacle
  | DateChangeViolation
  | StatusReportViolation
  | ReportOnActionViolation
  | CorrectionViolation
  | RoundViolation
  | ReminderViolation
  | MeetingViolation
  | DecisionViolation;
