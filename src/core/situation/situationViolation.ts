import { type CalendarDay } from '../calendar/calendarDay';
import { type FieldViolation } from '../fieldViolation';
import { type UnplannableDay } from '../followUp/followUpViolation';

/** A rule about situation pictures, problems, causes, goals, indicators or measurements that does not hold. */
export type SituationViolation =
  | FieldViolation
  | UnplannableDay
  /** A picture cannot be settled before the time that it shows. */
  | {
      readonly code: 'settledBeforePeriod';
      readonly field: 'settledOn';
      readonly periodFrom: CalendarDay;
    }
  /** An output goal is counted: it needs the value to reach. */
  | { readonly code: 'goalTargetMissing'; readonly field: 'target' }
  | { readonly code: 'goalUnitMissing'; readonly field: 'unit' }
  | { readonly code: 'goalAimMissing'; readonly field: 'aim' }
  /** The value to reach is the value at the start. */
  | { readonly code: 'goalChangesNothing'; readonly field: 'target' }
  /** A suppressed value is stored none the less, or a value that is not suppressed is not there. */
  | { readonly code: 'suppressedValueStored'; readonly field: 'value' }
  | { readonly code: 'measurementValueMissing'; readonly field: 'value' }
  /** A count of people below the limit; the value is never carried along. */
  | { readonly code: 'smallCountStored'; readonly field: 'value' }
  | { readonly code: 'measurementRepeated'; readonly field: 'periodFrom'; readonly otherKey: string }
  /** What the row points at belongs to another agreement. */
  | { readonly code: 'referenceOfOtherAgreement'; readonly field: string; readonly key: string }
  | { readonly code: 'causeOfOtherProblem'; readonly field: 'causeKey'; readonly key: string }
  | { readonly code: 'goalOfOtherProblem'; readonly field: 'goalKey'; readonly key: string };

/** What is allowed, but a reader should see. */
export type SituationWarning =
  | { readonly code: 'situationPictureMissing' }
  /** The newest picture was settled more than two years ago. */
  | {
      readonly code: 'situationPictureOld';
      readonly settledOn: CalendarDay;
      /** Last day on which it still counted. */
      readonly freshUntil: CalendarDay;
    }
  /** The goal says by no number and no indicator whether it is reached. */
  | { readonly code: 'goalNotMeasurable'; readonly goalKey: string }
  | { readonly code: 'goalWithoutDay'; readonly goalKey: string }
  | { readonly code: 'problemWithoutCause'; readonly problemKey: string }
  | { readonly code: 'problemWithoutGoal'; readonly problemKey: string };
