import { type CalendarDay } from '../calendar/calendarDay';
import { type FieldViolation } from '../fieldViolation';
import { type ReportedLight } from './statusReport';

/** A day in a row that workdays cannot be counted from; see `checkPlanningDay`. */
export interface UnplannableDay {
  readonly code: 'dayOutsideHolidayTable';
  readonly field: string;
  readonly day: CalendarDay;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A rule about a cadence that does not hold. */
export type CadenceViolation =
  | UnplannableDay
  /** Whole weeks, 1–52. */
  | { readonly code: 'cadenceWeeksInvalid'; readonly field: string; readonly weeks: number }
  | { readonly code: 'cadenceDaysMissing'; readonly field: string }
  | { readonly code: 'cadenceDayRepeated'; readonly field: string; readonly day: string }
  /** A day of the cadence lies on or before the start, or after the end. */
  | { readonly code: 'cadenceDayOutsideAction'; readonly field: string; readonly day: string };

/** A rule about a status report that does not hold. */
export type StatusReportViolation =
  | FieldViolation
  | UnplannableDay
  /** Yellow and red say what is wrong. */
  | { readonly code: 'lightNeedsText'; readonly field: 'text'; readonly light: ReportedLight }
  /** Yellow and red say what is proposed. */
  | { readonly code: 'lightNeedsRemedy'; readonly field: 'remedy'; readonly light: ReportedLight }
  | {
      readonly code: 'reportDayInFuture';
      readonly field: 'day';
      readonly day: string;
      readonly recordedOn: string;
    };

/** Why a report may not be given about an action. */
export type ReportOnActionViolation =
  | { readonly code: 'reportOfOtherAction'; readonly field: 'actionKey' | 'planKey' }
  /** The organisation neither answers for the action nor takes part in it. */
  | { readonly code: 'organisationNotInAction'; readonly field: 'orgUnitKey'; readonly orgUnitKey: string }
  | { readonly code: 'reportOfOtherSide'; readonly field: 'side'; readonly side: string }
  | {
      readonly code: 'actionNotReportable';
      readonly field: 'kind';
      readonly decision: 'proposed' | 'paused' | 'cancelled';
    }
  /** The effect is followed up once the action is done, or its end has passed. */
  | { readonly code: 'effectBeforeEnd'; readonly field: 'kind'; readonly end: string | undefined };

/** Why a report may not correct another. */
export type CorrectionViolation =
  | { readonly code: 'unknownReference'; readonly field: 'correctsKey'; readonly key: string }
  | { readonly code: 'correctsItself'; readonly field: 'correctsKey' }
  | { readonly code: 'correctsOtherAction'; readonly field: 'correctsKey' }
  /** No party edits the other's submitted status. */
  | { readonly code: 'correctsOtherOrganisation'; readonly field: 'correctsKey' }
  | { readonly code: 'correctionBeforeOriginal'; readonly field: 'day'; readonly originalDay: string };

/** A submitted report was changed; it can only be corrected by a new one. */
export interface ReportChanged {
  readonly code: 'reportChanged';
  readonly field: string;
}
