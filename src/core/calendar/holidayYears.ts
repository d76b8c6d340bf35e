/** The years a day may be planned in. */
export const planningYears = { first: 2015, last: 2060 } as const;

/**
 * The years the holiday table holds: one more at each end, so that what is calculated from a checked day
 * (a deadline on the last New Year's Eve, a message ten workdays before the first day) finds its answer.
 */
export const holidayYears = { first: planningYears.first - 1, last: planningYears.last + 1 } as const;
