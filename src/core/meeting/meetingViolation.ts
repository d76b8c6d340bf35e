import { type CalendarDay } from '../calendar/calendarDay';
import { type FieldViolation } from '../fieldViolation';
import { type UnplannableDay } from '../followUp/followUpViolation';
import { type MeetingState } from './meeting';

/** A rule about a meeting that does not hold. */
export type MeetingViolation =
  | FieldViolation
  | UnplannableDay
  /** Not a time of day `HH:MM`. */
  | { readonly code: 'startTimeInvalid'; readonly field: 'startTime' }
  | {
      readonly code: 'meetingLengthInvalid';
      readonly field: 'lengthMinutes';
      readonly lengthMinutes: number;
      readonly maxMinutes: number;
    }
  /** Reports are gathered before the meeting. */
  | { readonly code: 'answerByAfterMeeting'; readonly field: 'answerBy'; readonly day: CalendarDay }
  | {
      readonly code: 'meetingStateNotAllowed';
      readonly field: 'state';
      readonly from: MeetingState;
      readonly to: MeetingState;
    }
  | { readonly code: 'meetingNotYetHeld'; readonly field: 'state'; readonly day: CalendarDay }
  /** What has been called, held or cancelled is not moved as a plan is. */
  | { readonly code: 'meetingNotMovable'; readonly field: 'state'; readonly state: MeetingState }
  /** The minutes have been approved: nothing about the meeting is written any more. */
  | { readonly code: 'meetingLocked'; readonly field: 'state' }
  | { readonly code: 'pointMinutesInvalid'; readonly field: 'minutes'; readonly maxMinutes: number }
  /** The text was changed by somebody else since it was read. */
  | { readonly code: 'pointChangedMeanwhile'; readonly field: string }
  /** The minutes say something else than what was read and is to be approved. */
  | { readonly code: 'minutesChangedMeanwhile'; readonly field: 'contentHash' }
  | { readonly code: 'assignmentStillOpen'; readonly field: 'settledOn' }
  | { readonly code: 'assignmentSettled'; readonly field: 'state' }
  | { readonly code: 'raisedToItself'; readonly field: 'groupKey' }
  /** No styrgrupp stands above the group. */
  | { readonly code: 'noSteeringGroup'; readonly field: 'groupKey' }
  /** Another person is named to approve the minutes. */
  | { readonly code: 'notNamedApprover'; readonly field: 'approverKeys' }
  /** Nobody is named, and the group has no chair. */
  | { readonly code: 'noApprover'; readonly field: 'approverKeys' };

/** A rule about a decision that does not hold. */
export type DecisionViolation =
  | FieldViolation
  | UnplannableDay
  | { readonly code: 'decisionSequenceInvalid'; readonly field: 'sequence'; readonly sequence: number }
  /** The year of the number is the year of the day. */
  | {
      readonly code: 'decisionYearMismatch';
      readonly field: 'year';
      readonly year: number;
      readonly day: CalendarDay;
    }
  /** The key is not the one that group, year and sequence give. */
  | { readonly code: 'decisionKeyMismatch'; readonly field: 'key'; readonly expected: string };
