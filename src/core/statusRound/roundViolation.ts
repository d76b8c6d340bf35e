import { type FieldViolation } from '../fieldViolation';
import { type UnplannableDay } from '../followUp/followUpViolation';

/** A rule about a status round that does not hold. */
export type RoundViolation =
  | FieldViolation
  | UnplannableDay
  /** Nothing in the scope is open, or nothing is due: there is nothing to ask. */
  | { readonly code: 'roundAsksNothing'; readonly field: 'asked' }
  | { readonly code: 'roundAsksTooMuch'; readonly field: 'asked'; readonly maxActions: number }
  | { readonly code: 'roundAsksTwice'; readonly field: 'asked'; readonly actionKey: string }
  /** A person is asked, or the channel: never both, never neither. */
  | { readonly code: 'askedPersonMismatch'; readonly field: 'asked'; readonly actionKey: string }
  | { readonly code: 'answerByBeforeOpening'; readonly field: 'answerBy'; readonly openedOn: string }
  /** Its day has not come, or its meeting has begun, been held or been cancelled. */
  | { readonly code: 'roundNotDue'; readonly field: 'meetingKey' }
  | { readonly code: 'roundClosed'; readonly field: 'closedOn' }
  /** The action is not in what the round asks about. */
  | { readonly code: 'actionNotAsked'; readonly field: 'actionKey' };
