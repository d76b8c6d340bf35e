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
  | { readonly code: 'meetingNotYetHeld'; readonly field: 'state'; readonly day: CalendarDay };

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
