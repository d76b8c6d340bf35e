import { type CalendarDay } from '../calendar/calendarDay';
import { type FieldViolation } from '../fieldViolation';
import { type Level, type GroupKind } from './group';
import { type OrgUnitKind, type Side } from './orgUnit';

/** A rule about units, groups, memberships or persons that does not hold. */
export type OrganisationViolation =
  | FieldViolation
  /** The kind of the unit belongs to another side. */
  | {
      readonly code: 'unitSideMismatch';
      readonly field: 'side';
      readonly kind: OrgUnitKind;
      readonly expected: Side;
    }
  | { readonly code: 'unitSucceedsItself'; readonly field: 'successorKey' }
  /** A unit that somebody took over must have a last day. */
  | { readonly code: 'successorWithoutEnd'; readonly field: 'validTo' }
  | {
      readonly code: 'successorCycle';
      readonly field: 'successorKey';
      readonly keys: readonly string[];
    }
  | { readonly code: 'successorOfOtherSide'; readonly field: 'successorKey'; readonly side: Side }
  /** Nobody answers between the last day of the unit and the first day of its successor. */
  | {
      readonly code: 'successorGap';
      readonly field: 'successorKey';
      readonly endedOn: CalendarDay;
      readonly beganOn: CalendarDay;
    }
  /** The seed knows no central arbetsgrupp. */
  | { readonly code: 'centralWorkingGroup'; readonly field: 'kind' }
  | { readonly code: 'steeringGroupHasParent'; readonly field: 'parentGroupKey' }
  | { readonly code: 'groupAnswersToItself'; readonly field: 'parentGroupKey' }
  | { readonly code: 'parentGroupOfOtherAgreement'; readonly field: 'parentGroupKey' }
  | {
      readonly code: 'parentGroupOfWrongKind';
      readonly field: 'parentGroupKey';
      readonly kind: GroupKind;
      readonly allowed: readonly GroupKind[];
    }
  | { readonly code: 'groupLevelMismatch'; readonly field: 'level'; readonly expected: Level }
  /** The same person already has the role in the same group on some of the days. */
  /** Another person signs in with it, so that nobody could tell who acts. */
  | { readonly code: 'loginTaken'; readonly field: 'login'; readonly otherKey: string }
  | { readonly code: 'membershipOverlap'; readonly field: 'from'; readonly otherKey: string }
  | { readonly code: 'assignmentOverlap'; readonly field: 'from'; readonly otherKey: string }
  | { readonly code: 'deputyIsSelf'; readonly field: 'deputyKey' }
  | { readonly code: 'absenceWithoutStart'; readonly field: 'absentFrom' };
