import type { JoinKind } from './characterKind';
import type { DigitGroup } from './digitGroup';
import { isAmount, isCounting, isDaySpan, isPairOfDates, isTelephoneNumber } from './ordinaryNumber';

/**
 * How far a way of writing ten or twelve digits is that of an identity number:
 * `certain` wherever it stands; `outsideRows` unless it stands in a row of figures; `never`.
 */
type Likeness = 'certain' | 'outsideRows' | 'never';

/** The groups of a possible number, sorted by what they would stand for. */
interface Parts {
  /** Joins before the last four digits, and where: how many digits of ÅÅMMDD (or of the century) lie before. */
  readonly dateJoins: readonly JoinKind[];
  readonly datePositions: readonly number[];
  /** The join between date and last four; `undefined` when one group holds both. */
  readonly middleJoin: JoinKind | undefined;
  /** Joins within the last four digits. */
  readonly lastJoins: readonly JoinKind[];
  readonly lastLengths: readonly number[];
}

const ordinaryGroups = [isTelephoneNumber, isAmount, isPairOfDates, isDaySpan, isCounting];

/** Judges how groups with 10 or 12 digits together are written. That date and checksum are right is known. */
export function judgeSpelling(groups: readonly DigitGroup[]): Likeness {
  if (groups.length === 1) return 'certain';
  if (ordinaryGroups.some((isOrdinary) => isOrdinary(groups))) return 'never';
  const parts = sortParts(groups);
  const isLastWhole = parts.lastJoins.length === 0;
  if ([...parts.dateJoins, ...parts.lastJoins].includes('mark')) return 'never';
  if (parts.middleJoin === 'mark') {
    return isLastWhole && parts.dateJoins.length === 0 ? 'certain' : 'never';
  }
  if (isSpelledOut(groups)) return 'certain';
  if (!isLastWhole && isDateBesideNumbers(parts)) return 'never';
  return isDateByParts(parts) ? judgeDateByParts(parts) : judgeOddGroups(parts);
}

/** Digit by digit; two may have run together, as they do where a dash was left out. */
function isSpelledOut(groups: readonly DigitGroup[]): boolean {
  const longer = groups.filter(({ digits }) => digits.length > 1);
  return longer.length === 0 || (longer.length === 1 && longer[0]?.digits.length === 2);
}

function sortParts(groups: readonly DigitGroup[]): Parts {
  const digitCount = groups.reduce((sum, { digits }) => sum + digits.length, 0);
  const dateLength = digitCount - 4;
  const dateJoins: JoinKind[] = [];
  const datePositions: number[] = [];
  const lastJoins: JoinKind[] = [];
  const lastLengths: number[] = [];
  let middleJoin: JoinKind | undefined;
  let position = 0;
  for (const { digits, join } of groups) {
    if (position > 0 && position < dateLength) {
      dateJoins.push(join);
      datePositions.push(position - (dateLength - 6));
    } else if (position === dateLength) {
      middleJoin = join;
    } else if (position > dateLength) {
      lastJoins.push(join);
    }
    if (position >= dateLength) lastLengths.push(digits.length);
    position += digits.length;
  }
  return { dateJoins, datePositions, middleJoin, lastJoins, lastLengths };
}

/** `2020-09-14 12 34`, `200914 10–12`: a date and then numbers, not one number with its last four split up. */
function isDateBesideNumbers({ dateJoins, middleJoin, lastJoins }: Parts): boolean {
  return middleJoin === 'space' && [...dateJoins, ...lastJoins].some((join) => join !== 'space');
}

/** ÅÅMMDD in one, or ÅÅ MM DD; a century may be set apart with a space. */
function isDateByParts({ dateJoins, datePositions, middleJoin }: Parts): boolean {
  const inDate = datePositions.filter((position) => position > 0);
  const isCenturyApart = inDate.length < datePositions.length;
  if (isCenturyApart && (datePositions[0] !== 0 || dateJoins[0] !== 'space')) return false;
  const areAllParts = inDate.length === 2 && inDate[0] === 2 && inDate[1] === 4;
  return areAllParts || (inDate.length === 0 && middleJoin !== undefined);
}

function judgeDateByParts({ dateJoins, middleJoin, lastJoins, lastLengths }: Parts): Likeness {
  const isJoinedAlike = new Set(dateJoins).size <= 1;
  if (lastJoins.length === 0) return isJoinedAlike ? 'certain' : 'outsideRows';
  const areSpacedPairs =
    dateJoins.length > 0 &&
    lastLengths.every((length) => length === 2) &&
    [...dateJoins, ...lastJoins].every((join) => join === 'space') &&
    middleJoin !== 'dot';
  return areSpacedPairs ? 'certain' : 'outsideRows';
}

/** Any other grouping, as `850 101 12 34`: only spaces and dashes, or every file number would be one. */
function judgeOddGroups({ dateJoins, middleJoin, lastJoins }: Parts): Likeness {
  const joins = [...dateJoins, ...lastJoins, ...(middleJoin === undefined ? [] : [middleJoin])];
  return joins.every((join) => join === 'space' || join === 'dash') ? 'outsideRows' : 'never';
}
