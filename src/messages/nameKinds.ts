import { type OperationKind, type OperationState } from '../application/operation/operation';
import { type CollectionName } from '../application/ports/collections';
import { type UnreachableReason } from '../application/ports/conversations';
import { type DeliveryFailure } from '../application/ports/ledger';
import { type ActorMark } from '../application/ports/listStore';
import { type DeliveryOutcome, type ReachKind } from '../application/reminder/deliveryRow';
import { type AgreementState, type ProcessStepKind } from '../core/agreement/agreement';
import { type CoverageGap } from '../core/agreement/coverage';
import { type CoverageStance } from '../core/agreement/focusArea';
import { type EffortState } from '../core/communication/checkEffort';
import { type Audience } from '../core/communication/communicationEffort';
import { type Cadence } from '../core/followUp/cadence';
import { type CompletionKey } from '../core/followUp/completion';
import { type ActionState } from '../core/followUp/deriveActionState';
import { type DueKind, type DueStanding } from '../core/followUp/due';
import { type Light } from '../core/followUp/light';
import { type ReportChannel, type ReportKind } from '../core/followUp/statusReport';
import { type AgendaSection } from '../core/meeting/agendaItem';
import { type AgendaCause } from '../core/meeting/agendaPoint';
import { type AssignmentState } from '../core/meeting/assignment';
import { type DecisionKind, type MeetingState } from '../core/meeting/meeting';
import { type GroupKind, type Level, type MembershipRole } from '../core/organisation/group';
import { type OrgUnitKind, type Side } from '../core/organisation/orgUnit';
import { type Role, type Task } from '../core/organisation/permissions';
import { type DateChangeState } from '../core/plan/action';
import { type PlanKind, type PlanState } from '../core/plan/plan';
import { type ActionDifference } from '../core/plan/planDifference';
import { type DropReason, type LineRule, type RemindedKind } from '../core/reminder/message';
import { type ChoiceKind } from '../core/reminder/reminderChoice';
import { type RequestAnswer, type RequestKind, type RequestState } from '../core/reminder/request';
import { type RuleKind, type RuleScope } from '../core/reminder/ruleKind';
import { type AskOutcome, type AskDropReason } from '../core/statusRound/roundStanding';
import { type RoundClosing, type RoundState } from '../core/statusRound/roundTerms';
import { type AskedVia, type AskReason, type RoundScope } from '../core/statusRound/statusRound';
import { type GoalAim, type GoalKind } from '../core/situation/situation';

/** The codes that a reader meets as a name, by kind. Stored decisions have the names of the derived states. */
export interface NamedCodes {
  readonly agreementState: AgreementState;
  readonly processStep: ProcessStepKind;
  readonly coverageStance: CoverageStance;
  readonly coverageGap: CoverageGap;
  readonly level: Level;
  readonly orgUnitKind: OrgUnitKind;
  readonly side: Side;
  readonly groupKind: GroupKind;
  readonly membershipRole: MembershipRole;
  readonly role: Role;
  /** In the definite form that a sentence takes: "styrgruppen". */
  readonly roleInText: Role;
  /** In the infinitive that follows on "får": "fastställa planen". */
  readonly task: Task;
  readonly planKind: PlanKind;
  readonly planState: PlanState;
  readonly actionState: ActionState;
  readonly actionDifference: ActionDifference['kind'];
  readonly dateChangeState: DateChangeState;
  readonly cadence: Cadence['kind'];
  readonly light: Light;
  /** What the light says: "Enligt plan". */
  readonly lightMeaning: Light;
  readonly dueKind: DueKind;
  readonly dueStanding: DueStanding;
  /** Whose word a shared action waits for: "väntar på polisen". */
  readonly completionKey: CompletionKey;
  readonly reportKind: ReportKind;
  readonly reportChannel: ReportChannel;
  readonly goalKind: GoalKind;
  readonly goalAim: GoalAim;
  readonly audience: Audience;
  readonly effortState: EffortState;
  readonly roundScope: RoundScope;
  readonly roundState: RoundState;
  readonly roundClosing: RoundClosing;
  readonly askReason: AskReason;
  readonly askedVia: AskedVia;
  readonly askOutcome: AskOutcome;
  readonly dropReason: AskDropReason;
  readonly ruleKind: RuleKind;
  readonly ruleScope: RuleScope;
  readonly choiceKind: ChoiceKind;
  readonly lineRule: LineRule;
  readonly remindedKind: RemindedKind;
  readonly deliveryOutcome: DeliveryOutcome;
  /** Why a reminder was not sent, or did not arrive. */
  readonly outcomeReason: DropReason | DeliveryFailure;
  readonly reachKind: ReachKind;
  /** Why somebody cannot be reached in Teams. */
  readonly reachReason: UnreachableReason | 'isGuest';
  readonly requestKind: RequestKind;
  readonly requestState: RequestState;
  readonly requestAnswer: RequestAnswer;
  readonly meetingState: MeetingState;
  readonly decisionKind: DecisionKind;
  readonly agendaSection: AgendaSection;
  readonly agendaCause: AgendaCause;
  readonly assignmentState: AssignmentState;
  readonly operationKind: OperationKind;
  readonly operationState: OperationState;
  readonly actorMark: ActorMark;
  /** The title of its list. */
  readonly collection: CollectionName;
}

/** One name for each code of each kind. */
export type NameCatalogue = {
  readonly [Kind in keyof NamedCodes]: Readonly<Record<NamedCodes[Kind], string>>;
};
