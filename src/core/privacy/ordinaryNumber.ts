import type { DigitGroup } from './digitGroup';
import { isDate } from './identityNumber';

// Numbers that this product is full of and that a tenth of the time pass for identity numbers by accident
// (their date is a real one, and one checksum of ten is right). They are read as what they are.

/** A part of a chain that is read as one. */
interface OrdinaryNumber {
  /** `date` may be the beginning of an identity number, `closed` is never part of one. */
  readonly kind: 'date' | 'closed';
  /** Index in the chain of its first group, and of its last. */
  readonly first: number;
  readonly last: number;
  readonly digitCount: number;
}

/** Groups `first` to `last` of a chain, with 10 or 12 digits together. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly digits: string;
}

const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const longHexadecimal = /[0-9a-f]{32,}/gi;

/** The text, of the same length, with letters for UUIDs and for hashes of at least 32 hexadecimal characters. */
export function hideMachineKeys(text: string): string {
  const hide = (key: string): string => 'x'.repeat(key.length);
  return text.replace(uuid, hide).replace(longHexadecimal, (key) => (/[a-f]/i.test(key) ? hide(key) : key));
}

/**
 * For each group of the chain the ordinary number that it is part of, if any: dates written with separators
 * (`2020-09-14`, `20/09/14`) and pairs with one point between them (`13.00`, `59.33`).
 */
export function findOrdinaryNumbers(chain: readonly DigitGroup[]): readonly (OrdinaryNumber | undefined)[] {
  const byGroup: (OrdinaryNumber | undefined)[] = [];
  while (byGroup.length < chain.length) {
    const first = byGroup.length;
    if (isSeparatedDate(chain, first)) {
      const date: OrdinaryNumber = {
        kind: 'date',
        first,
        last: first + 2,
        digitCount: countDigits(chain, first, 3)
      };
      byGroup.push(date, date, date);
    } else if (isDecimalPair(chain, first)) {
      const pair: OrdinaryNumber = {
        kind: 'closed',
        first,
        last: first + 1,
        digitCount: countDigits(chain, first, 2)
      };
      byGroup.push(pair, pair);
    } else {
      byGroup.push(undefined);
    }
  }
  return byGroup;
}

/** Whether the candidate takes part of an ordinary number, or the whole of one that it cannot begin with. */
export function cutsOrdinaryNumber(
  candidate: Candidate,
  ordinaryNumbers: readonly (OrdinaryNumber | undefined)[]
): boolean {
  return ordinaryNumbers.slice(candidate.first, candidate.last + 1).some((ordinary) => {
    if (ordinary === undefined) return false;
    const isItsDate =
      ordinary.kind === 'date' &&
      ordinary.first === candidate.first &&
      ordinary.digitCount === candidate.digits.length - 4;
    return !isItsDate;
  });
}

function countDigits(chain: readonly DigitGroup[], first: number, groupCount: number): number {
  return chain.slice(first, first + groupCount).reduce((sum, { digits }) => sum + digits.length, 0);
}

function isSeparatedDate(chain: readonly DigitGroup[], first: number): boolean {
  const [year, month, day] = chain.slice(first, first + 3);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (month.digits.length !== 2 || day.digits.length !== 2) return false;
  if (year.digits.length !== 2 && year.digits.length !== 4) return false;
  const isJoinedAlike = month.isTight && day.isTight && month.join === day.join;
  return isJoinedAlike && month.join !== 'space' && isDate(year.digits + month.digits + day.digits);
}

/**
 * A time, an amount, a coordinate. `850101.1234` is none, nor is a pair within `85.01.01.12.34`, nor a point
 * within a number that is spelled digit by digit.
 */
function isDecimalPair(chain: readonly DigitGroup[], first: number): boolean {
  const [whole, decimals, next] = chain.slice(first, first + 3);
  if (whole === undefined || decimals === undefined) return false;
  const isOnlyPoint = isPoint(decimals) && !isPoint(next) && !(first > 0 && isPoint(whole));
  const areDigits = whole.digits.length === 1 && decimals.digits.length === 1;
  return isOnlyPoint && !areDigits && whole.digits.length < 10 && decimals.digits.length !== 4;
}

function isPoint(group: DigitGroup | undefined): boolean {
  return group !== undefined && group.isTight && group.join === 'dot';
}

/** A Swedish telephone number with its area code set apart: `070-123 45 67`, `0708-12 34 56`, `08-508 290 00`. */
export function isTelephoneNumber(groups: readonly DigitGroup[]): boolean {
  const [area, next, ...rest] = groups;
  if (area?.digits.startsWith('0') !== true || next === undefined) return false;
  if (area.digits.length === 3 || area.digits.length === 4) return true;
  if (area.digits.length !== 2) return false;
  const isSetApart = next.join === 'dash' && rest.length > 1 && rest.every(({ join }) => join === 'space');
  return next.digits.length === 3 || isSetApart;
}

/** An amount in thousands: `8 501 011 234`. */
export function isAmount(groups: readonly DigitGroup[]): boolean {
  const [first, ...thousands] = groups;
  if (first === undefined || first.digits.length > 3 || thousands.length === 0) return false;
  return thousands.every(({ digits, join }) => digits.length === 3 && (join === 'space' || join === 'dot'));
}

/** Two dates of six digits: `200910–201231`. */
export function isPairOfDates(groups: readonly DigitGroup[]): boolean {
  return groups.length === 2 && groups.every(({ digits }) => digits.length === 6 && isDate(digits));
}

/** Two days of a month and its year: `10–12/11 2020`. */
export function isDaySpan(groups: readonly DigitGroup[]): boolean {
  const [firstDay, lastDay, month, year] = groups;
  if (groups.length !== 4 || lastDay?.join === month?.join) return false;
  return Number(firstDay?.digits) <= 31 && year?.digits.length === 4 && /^(?:19|20)/.test(year.digits);
}

/** Numbers that rise by one: `10 11 12 13 14`. */
export function isCounting(groups: readonly DigitGroup[]): boolean {
  return groups.every(({ digits }, index) => Number(digits) === Number(groups[0]?.digits) + index);
}
