import { type CalendarDay } from '../calendar/calendarDay';
import { checkPlanningDay } from '../calendar/holidays';
import { type CadenceViolation } from './followUpViolation';

/** Uppföljningstakt: how often an action is followed up. */
export type Cadence =
  | { readonly kind: 'everyWeeks'; /** 1–52. */ readonly weeks: number }
  | { readonly kind: 'beforeEachMeeting' }
  /** The city's rhythm: 30 April, 31 August, 31 December. */
  | { readonly kind: 'perTertial' }
  | { readonly kind: 'dates'; readonly days: readonly CalendarDay[] };

/** Longest interval in weeks between two follow-ups. */
const maxCadenceWeeks = 52;

/** Checks what a cadence alone, and against the start and end of its action, must satisfy. */
export function checkCadence(
  cadence: Cadence,
  { start, end }: { readonly start: CalendarDay; readonly end?: CalendarDay | undefined }
): readonly CadenceViolation[] {
  const field = 'cadence';
  switch (cadence.kind) {
    case 'beforeEachMeeting':
    case 'perTertial':
      return [];
    case 'everyWeeks': {
      const { weeks } = cadence;
      const isValid = Number.isInteger(weeks) && weeks >= 1 && weeks <= maxCadenceWeeks;
      return isValid ? [] : [{ code: 'cadenceWeeksInvalid', field, weeks }];
    }
    case 'dates':
      return cadence.days.length === 0
        ? [{ code: 'cadenceDaysMissing', field }]
        : cadence.days.flatMap((day, index) =>
            checkDay(day, { before: cadence.days.slice(0, index), start, end })
          );
  }
}

function checkDay(
  day: CalendarDay,
  {
    before,
    start,
    end
  }: {
    readonly before: readonly CalendarDay[];
    readonly start: CalendarDay;
    readonly end: CalendarDay | undefined;
  }
): readonly CadenceViolation[] {
  const field = 'cadence';
  const checked = checkPlanningDay(day);
  if (!checked.ok) return [{ ...checked.error, field }];
  if (before.includes(day)) return [{ code: 'cadenceDayRepeated', field, day }];
  const isInside = start < day && (end === undefined || day <= end);
  return isInside ? [] : [{ code: 'cadenceDayOutsideAction', field, day }];
}
