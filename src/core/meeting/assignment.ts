import { type CalendarDay } from '../calendar/calendarDay';
import { findUnplannableDays } from '../followUp/plannableDay';
import { type DomainRow } from '../recorded';
import { checkTexts, longText, requiredDay, requiredLine, requiredLongText } from '../text';
import { type MeetingViolation } from './meetingViolation';

/** Öppet, Klart, Avskrivet. */
export const assignmentStates = ['open', 'done', 'dropped'] as const;

/** One of {@link assignmentStates}. */
export type AssignmentState = (typeof assignmentStates)[number];

/** Uppdrag: what a group handed out at a meeting, with an owner and a day. */
export interface Assignment extends DomainRow {
  readonly groupKey: string;
  readonly meetingKey?: string;
  /** The agenda point at which it was handed out. */
  readonly pointKey?: string;
  readonly actionKey?: string;
  readonly text: string;
  /** Key of the person who has it. */
  readonly ownerKey: string;
  readonly due: CalendarDay;
  readonly state: AssignmentState;
  /** Day on which it was done or dropped. */
  readonly settledOn?: CalendarDay;
  /** What came of it; needed when it is dropped. */
  readonly outcomeText?: string;
}

/** Öppet eller försenat uppdrag: overdue once its day has passed while it is open. */
export function isAssignmentOverdue({ state, due }: Assignment, today: CalendarDay): boolean {
  return state === 'open' && due < today;
}

/** What an assignment must satisfy alone. */
export function checkAssignment(assignment: Assignment): readonly MeetingViolation[] {
  const { state, settledOn } = assignment;
  const found: MeetingViolation[] = [
    ...checkTexts(assignment, {
      groupKey: requiredLine,
      ownerKey: requiredLine,
      text: requiredLongText,
      due: requiredDay,
      outcomeText: { ...longText, isRequired: state === 'dropped' }
    }),
    ...findUnplannableDays(assignment, ['due', 'settledOn'])
  ];
  if (state !== 'open' && settledOn === undefined) found.push({ code: 'fieldMissing', field: 'settledOn' });
  if (state === 'open' && settledOn !== undefined) {
    found.push({ code: 'assignmentStillOpen', field: 'settledOn' });
  }
  return found;
}
