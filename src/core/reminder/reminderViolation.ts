import { type FieldViolation } from '../fieldViolation';
import { type UnplannableDay } from '../followUp/followUpViolation';
import { type RuleKind, type RuleScope } from './ruleKind';

/** A rule about reminder rules, choices or requests that does not hold. */
export type ReminderViolation =
  | FieldViolation
  | UnplannableDay
  /** An agreement, say, has no groups to differ between. */
  | {
      readonly code: 'ruleScopeNotAllowed';
      readonly field: 'scope';
      readonly kind: RuleKind;
      readonly scope: RuleScope;
    }
  | {
      readonly code: 'ruleDaysInvalid';
      readonly field: 'daysBefore';
      readonly maxDays: number;
      readonly maxMoments: number;
    }
  /** Not the key that goes with kind and scope: beside the rule that has it, two would contradict each other. */
  | { readonly code: 'ruleKeyNotOwn'; readonly field: 'key' }
  /** Not a weekday from Monday to Friday. */
  | { readonly code: 'ruleWeekdayInvalid'; readonly field: 'weekday' }
  /** Not two ISO weeks in order, 2–50. */
  | { readonly code: 'ruleWeeksInvalid'; readonly field: 'fromWeek' }
  /** A snooze or a pause ends on a later day, and not too far away. */
  | { readonly code: 'choiceUntilInvalid'; readonly field: 'until'; readonly maxDays: number };
