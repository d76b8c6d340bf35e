import { addDays, type CalendarDay } from '../calendar/calendarDay';
import { findUnplannableDays } from '../followUp/plannableDay';
import { type DomainRow } from '../recorded';
import { checkTexts, requiredLine } from '../text';
import { type ReminderViolation } from './reminderViolation';

/** Påminn mig senare, Jag är inte ansvarig, and Pausa for everything. */
export const choiceKinds = ['snooze', 'notMine', 'pause'] as const;

/** One of {@link choiceKinds}. */
export type ChoiceKind = (typeof choiceKinds)[number];

/** Most calendar days that reminders may be put off or paused; what waits is looked for no longer than that. */
export const maxPutOffDays = 60;

/**
 * Val om påminnelser: what one person has chosen about reminders, of one action or of all. It moves no deadline and stops
 * no escalation. Never changed: the newest of a kind, person and thing counts.
 */
export interface ReminderChoice extends DomainRow {
  readonly personKey: string;
  readonly kind: ChoiceKind;
  /** The action; absent for a pause. */
  readonly actionKey?: string;
  /** First day on which reminders may come again; absent for `notMine`. */
  readonly until?: CalendarDay;
}

/** What a choice must satisfy alone. */
export function checkReminderChoice(choice: ReminderChoice): readonly ReminderViolation[] {
  const { kind, actionKey, until, recordedOn } = choice;
  const found: ReminderViolation[] = [
    ...checkTexts(choice, { personKey: requiredLine }),
    ...findUnplannableDays(choice, ['until'])
  ];
  if (kind !== 'pause' && (actionKey ?? '').trim() === '') {
    found.push({ code: 'fieldMissing', field: 'actionKey' });
  }
  if (kind === 'notMine') return found;
  if (until === undefined) return [...found, { code: 'fieldMissing', field: 'until' }];
  // "Resume now" is a pause that ends on the day it is chosen.
  const isLater = kind === 'pause' ? until >= recordedOn : until > recordedOn;
  if (!isLater || until > addDays(recordedOn, maxPutOffDays)) {
    found.push({ code: 'choiceUntilInvalid', field: 'until', maxDays: maxPutOffDays });
  }
  return found;
}
