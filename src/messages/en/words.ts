import { formatDayText, formatNumber } from '../format';
import { type NameCatalogue } from '../nameKinds';
import { namesEn } from './names';

/** A day in running English. */
export function dayInEnglish(text: string): string {
  return formatDayText(text, 'en');
}

/** A number as English readers write it. */
export function numberInEnglish(value: number): string {
  return formatNumber(value, 'en');
}

/** The name of a code as it stands within a sentence: "signed". */
export function lowerNameInEnglish<Kind extends keyof NameCatalogue>(
  kind: Kind,
  code: keyof NameCatalogue[Kind]
): string {
  const names: NameCatalogue[Kind] = namesEn[kind];
  return names[code].toLocaleLowerCase('en');
}

/** A span of which either end may be open: "from 1 May 2019 to 31 December 2019". */
export function spanInEnglish(from: string | undefined, to: string | undefined): string {
  const begins = from === undefined ? '' : `from ${dayInEnglish(from)}`;
  const ends = to === undefined ? '' : `to ${dayInEnglish(to)}`;
  return [begins, ends].filter((part) => part !== '').join(' ');
}
