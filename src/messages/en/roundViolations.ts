import { type RoundViolation } from '../../core/statusRound/roundViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { formatDayText, formatNumber } from '../format';

/** Rules about status rounds, in English. */
export const roundViolationsEn: TextsByCode<OwnViolation<RoundViolation>> = {
  roundAsksNothing:
    'There is nothing to ask about now. Choose the actions yourself, or wait until something is due.',
  roundAsksTooMuch: ({ maxActions }) =>
    `The status round is about too many actions. Choose at most ${formatNumber(maxActions, 'en')}.`,
  roundAsksTwice: 'The same action stands twice in the status round. Remove one of the lines.',
  askedPersonMismatch:
    'An action of the status round is asked of both a person and the whole group, or of neither. Correct the line.',
  answerByBeforeOpening: ({ openedOn }) =>
    `The status reports can be due on the day when the round opens, ${formatDayText(openedOn, 'en')}, at the earliest. Choose that day or a later one.`,
  roundNotDue:
    'The round before the meeting does not open now: its day has not come, or the meeting has been held or cancelled. Request a status report if you need answers all the same.',
  roundClosed:
    'The status round is closed. What you give now is saved as an ordinary status report. Request a new round if more are to answer.',
  actionNotAsked:
    'The action is not part of this status round. Give the status report in the action plan, or ask the coordinator to add the action.'
};
