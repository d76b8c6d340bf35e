/** How often, when it is every so many weeks, in English. */
export function everyWeeksEn(weeks: number): string {
  if (weeks === 1) return 'Every week';
  return weeks === 2 ? 'Every other week' : `Every ${weeks} weeks`;
}
