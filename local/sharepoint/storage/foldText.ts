/**
 * The form in which texts are compared and sorted: without regard to case, and with å, ä, ö in Swedish order after z.
 * Only comparisons use it; what a caller wrote is kept as it is.
 *
 * @param text - any text
 * @returns its folded form
 */
export function foldText(text: string): string {
  // Code points already order å before æ and ø, which Swedish collation treats as ä and ö.
  return text.toLowerCase().replace(/ä/g, 'æ').replace(/ö/g, 'ø');
}
