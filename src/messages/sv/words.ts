import { formatDayText, formatNumber } from '../format';
import { type NameCatalogue } from '../nameKinds';
import { namesSv } from './names';

/** A day in running Swedish. */
export function dayInSwedish(text: string): string {
  return formatDayText(text, 'sv');
}

/** A number as Swedish readers write it. */
export function numberInSwedish(value: number): string {
  return formatNumber(value, 'sv');
}

/** The name of a code as it stands within a sentence: "undertecknad". */
export function lowerNameInSwedish<Kind extends keyof NameCatalogue>(
  kind: Kind,
  code: keyof NameCatalogue[Kind]
): string {
  const names: NameCatalogue[Kind] = namesSv[kind];
  return names[code].toLocaleLowerCase('sv');
}

/** A span of which either end may be open: "från 1 maj 2019 till 31 december 2019". */
export function spanInSwedish(from: string | undefined, to: string | undefined): string {
  const begins = from === undefined ? '' : `från ${dayInSwedish(from)}`;
  const ends = to === undefined ? '' : `till ${dayInSwedish(to)}`;
  return [begins, ends].filter((part) => part !== '').join(' ');
}
