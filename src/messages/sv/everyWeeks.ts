/** How often, when it is every so many weeks, in Swedish. */
export function everyWeeksSv(weeks: number): string {
  if (weeks === 1) return 'Varje vecka';
  if (weeks === 2) return 'Varannan vecka';
  const isTeen = weeks % 100 === 11 || weeks % 100 === 12;
  const ending = !isTeen && (weeks % 10 === 1 || weeks % 10 === 2) ? 'a' : 'e';
  return `Var ${weeks}:${ending} vecka`;
}
