/**
 * What can be broken in a calculation with days:
 * - `invalidConstant`: a constant in the code is no day, time or instant;
 * - `outsideCalendar`: the result lies outside the years 1900–2199;
 * - `outsideHolidayTable`: workdays were asked for in a year whose holidays are not known;
 * - `invalidWeek`: the year has no such ISO week.
 */
type CalendarErrorCode = 'invalidConstant' | 'outsideCalendar' | 'outsideHolidayTable' | 'invalidWeek';

/** Thrown when the program itself is wrong: whatever people typed was refused earlier, as a `Result`. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';

  constructor(
    readonly code: CalendarErrorCode,
    /** The value that could not be used, e.g. `2062-01-01`. */
    readonly subject: string
  ) {
    super(`${code}: ${subject}`);
  }
}
