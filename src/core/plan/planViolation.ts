import { type CadenceViolation, type UnplannableDay } from '../followUp/followUpViolation';
import { type FieldViolation } from '../fieldViolation';
import { type Level } from '../organisation/group';
import { type ActionDecision, type DateChangeState } from './action';
import { type PlanKind, type PlanState } from './plan';

/** A rule about one action that does not hold. */
export type ActionViolation =
  | FieldViolation
  | CadenceViolation
  /** The effect follow-up comes after the end. */
  | { readonly code: 'effectFollowUpNotAfterEnd'; readonly field: 'effectFollowUpOn'; readonly end: string }
  /** The organisation that answers for the action also stands among those that take part, or one stands there twice. */
  | { readonly code: 'participantRepeated'; readonly field: 'participatingOrgUnitKeys'; readonly key: string }
  /** City and police can only share what more than one organisation takes part in. */
  | { readonly code: 'sharedWithoutPartner'; readonly field: 'participatingOrgUnitKeys' }
  /** The end of a decided action moves by a decision only, and the row says by which. */
  | { readonly code: 'endNeedsDecision'; readonly field: 'end' }
  /** The first decided end stays for ever. */
  | { readonly code: 'originalEndChanged'; readonly field: 'originalEnd'; readonly originalEnd: string }
  /** A stored decision changes through `decideAction` only. */
  | {
      readonly code: 'actionDecisionNotAllowed';
      readonly field: 'decision';
      readonly from: ActionDecision;
      readonly to: ActionDecision;
    };

/** A rule about an action and the plan or agreement it stands in that does not hold. */
export type ActionInPlanViolation =
  | { readonly code: 'actionNumberTaken'; readonly field: 'number'; readonly number: string }
  | { readonly code: 'tooManyActions'; readonly maxActions: number; readonly count: number }
  | { readonly code: 'actionInOtherPlan'; readonly field: 'planKey' | 'agreementKey' }
  | { readonly code: 'planClosed' }
  | DayOutsideAgreement;

/** A day of an action lies outside the period of the agreement, extensions included. */
export interface DayOutsideAgreement {
  readonly code: 'dayOutsideAgreement';
  readonly field: string;
  readonly day: string;
  readonly validFrom: string | undefined;
  readonly lastDay: string | undefined;
}

/** A rule about a plan that does not hold. */
export type PlanViolation =
  | FieldViolation
  /** Not a SHA-256 in hexadecimal. */
  | { readonly code: 'contentHashInvalid'; readonly field: 'contentHash' }
  | { readonly code: 'planVersionInvalid'; readonly field: 'version'; readonly version: number }
  /** Åtgärdsplan is local, handlingsplan is central. */
  | {
      readonly code: 'planKindMismatch';
      readonly field: 'kind';
      readonly kind: PlanKind;
      readonly level: Level;
    }
  | {
      readonly code: 'planStateNotAllowed';
      readonly field: 'state';
      readonly from: PlanState;
      readonly to: PlanState;
    };

/** A rule about a date change that does not hold. */
export type DateChangeViolation =
  | FieldViolation
  | UnplannableDay
  | DayOutsideAgreement
  | { readonly code: 'dateUnchanged'; readonly field: 'to'; readonly day: string }
  /** A proposed action's end moves freely; a cancelled one has none. */
  | { readonly code: 'dateChangeNotNeeded'; readonly decision: ActionDecision }
  | { readonly code: 'dateChangeOfOtherAction'; readonly field: 'actionKey' }
  | { readonly code: 'dateChangeClosed'; readonly field: 'state'; readonly state: DateChangeState }
  /** The end was moved after the change was proposed. */
  | {
      readonly code: 'endMovedMeanwhile';
      readonly field: 'from';
      readonly from: string;
      readonly end: string | undefined;
    }
  /** An end cannot be moved to a day that has passed: only future follow-ups may change. */
  | { readonly code: 'newEndHasPassed'; readonly field: 'to'; readonly to: string; readonly asOf: string };

/** Why a plan cannot be fastställd yet. */
export type AdoptionObstacle =
  | PlanViolation
  | { readonly code: 'planWithoutActions' }
  | { readonly code: 'tooManyActions'; readonly maxActions: number; readonly count: number }
  /** One for each action that is not ready, with everything it lacks. */
  | {
      readonly code: 'actionNotReady';
      readonly actionKey: string;
      readonly number: string;
      readonly violations: readonly (ActionViolation | ActionInPlanViolation)[];
    };

/** A stored snapshot cannot be read: it was cut off, or changed by hand. */
export interface SnapshotUnreadable {
  readonly code: 'snapshotUnreadable';
}
