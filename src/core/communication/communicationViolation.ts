import { type CalendarDay } from '../calendar/calendarDay';
import { type FieldViolation } from '../fieldViolation';
import { type UnplannableDay } from '../followUp/followUpViolation';

/** A rule about a communication effort that does not hold. */
export type CommunicationViolation =
  | FieldViolation
  | UnplannableDay
  /** An effort to residents was done before anybody said that it may be published. */
  | { readonly code: 'effortNotApproved'; readonly field: 'mayBePublished' }
  /** Residents need a text of their own, before it may be published. */
  | { readonly code: 'residentSummaryMissing'; readonly field: 'residentSummary' }
  | {
      readonly code: 'effortDoneInFuture';
      readonly field: 'doneOn';
      readonly recordedOn: CalendarDay;
    }
  | { readonly code: 'actionOfOtherAgreement'; readonly field: 'actionKey'; readonly key: string };
