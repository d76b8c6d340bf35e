import { type ReminderViolation } from '../../core/reminder/reminderViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';

/** Rules about reminders, in English. */
export const reminderViolationsEn: TextsByCode<OwnViolation<ReminderViolation>> = {
  ruleScopeNotAllowed:
    'Such a rule holds for the whole site or for a group. Choose another scope, or another kind of rule.',
  ruleDaysInvalid: ({ maxDays, maxMoments }) =>
    `These days cannot be used. Write at most ${maxMoments} different numbers of days, each between 1 and ${maxDays}.`,
  ruleKeyNotOwn:
    'The key does not belong to this rule. Delete the row and set the rule on the page of the group, so that no two contradict each other.',
  ruleWeekdayInvalid: 'This weekday cannot be used. Choose a day from Monday to Friday.',
  ruleWeeksInvalid: 'These weeks cannot be used. Write whole weeks in order, from week 2 to week 50.',
  choiceUntilInvalid: ({ maxDays }) =>
    `This day cannot be used. Choose a later day, at most ${maxDays} days ahead.`
};
