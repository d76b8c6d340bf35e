import { yearOf } from '../calendar/calendarDay';
import { findUnplannableDays } from '../followUp/plannableDay';
import { checkTexts, requiredDay, requiredLine, requiredLongText } from '../text';
import { decisionKeyOf } from './decisionNumber';
import { type Decision, type Meeting } from './meeting';
import { type DecisionViolation } from './meetingViolation';

/** What a decision must satisfy alone: its number is of the year of its day, and its key is made of its number. */
export function checkDecision(decision: Decision): readonly DecisionViolation[] {
  const { key, year, sequence, day } = decision;
  const found: DecisionViolation[] = [
    ...checkTexts(decision, { groupKey: requiredLine, text: requiredLongText, day: requiredDay }),
    ...findUnplannableDays(decision, ['day'])
  ];
  if (!Number.isInteger(sequence) || sequence < 1) {
    found.push({ code: 'decisionSequenceInvalid', field: 'sequence', sequence });
  }
  // A row typed by hand may lack its day; that has been found already.
  const hasDay = !found.some((violation) => violation.field === 'day');
  if (hasDay && year !== yearOf(day)) found.push({ code: 'decisionYearMismatch', field: 'year', year, day });
  const expected = decisionKeyOf(decision);
  if (key !== expected) found.push({ code: 'decisionKeyMismatch', field: 'key', expected });
  return found;
}

/** A group decides at its own meetings: another group's meeting is none that it has. */
export function checkDecisionMeeting(
  { groupKey, meetingKey: key }: Decision,
  meetings: readonly Meeting[]
): readonly DecisionViolation[] {
  const isForeign = meetings.some((meeting) => meeting.key === key && meeting.groupKey !== groupKey);
  return key !== undefined && isForeign ? [{ code: 'unknownReference', field: 'meetingKey', key }] : [];
}
