import { hasDigits, readDigitChains, type DigitGroup } from './digitGroup';
import { findIdentityNumberKind } from './identityNumber';
import { cutsOrdinaryNumber, findOrdinaryNumbers, hideMachineKeys, type Candidate } from './ordinaryNumber';
import { judgeSpelling } from './spelling';

/** Personnummer: where in a text a number stands that names one person; never the number itself. */
export interface PersonalIdentityNumber {
  /** Index of its first digit (UTF-16). */
  readonly start: number;
  /** Index after its last digit (UTF-16). */
  readonly end: number;
  readonly kind: 'personnummer' | 'samordningsnummer';
}

const shortestNumber = 10;
const longestNumber = 12;
// "åtgärd 3" before it and "14 dagar" after it are usual; more groups of digits are a row of figures.
const mostNeighbours = 2;

/**
 * Finds personnummer and samordningsnummer, 10 or 12 digits with a real date and the right checksum, in
 * whatever digits and with whatever separators they are written. In order, without overlaps; time grows with
 * the length of the text only.
 *
 * A miss leaks a person's identity and a false alarm only makes somebody rewrite a line, so ten or twelve
 * digits written as such a number always count, even where they could be a telephone number without spaces
 * (`0701…`) or a date and a number (`200914 1234`). What this product's texts are full of does not count:
 * digits within a longer number, dates beside times, numbers or dates, telephone numbers and amounts in their
 * usual groups, UUIDs and hashes. Digits in unusual groups (`850 101 12 34`) count unless they stand in a row of
 * figures, which would give an alarm each time date and checksum happened to fit.
 */
export function findPersonalIdentityNumbers(text: string): readonly PersonalIdentityNumber[] {
  // Most texts of a list have few digits, and a page reads thousands of them.
  if (!hasDigits(text, shortestNumber)) return [];
  return readDigitChains(hideMachineKeys(text)).flatMap(findInChain);
}

/** Whether the text holds a personnummer or samordningsnummer; see `findPersonalIdentityNumbers`. */
export function containsPersonalIdentityNumber(text: string): boolean {
  return findPersonalIdentityNumbers(text).length > 0;
}

/** Every row of groups in a chain that has ten or twelve digits: at most two from each group. */
export function listCandidates(chain: readonly DigitGroup[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const digits = chain.map((group) => group.digits).join('');
  let start = 0;
  for (let first = 0; first < chain.length; first += 1) {
    candidates.push(...listCandidatesFrom(chain, first, digits.slice(start, start + longestNumber)));
    start += chain[first]?.digits.length ?? 0;
  }
  return candidates;
}

function listCandidatesFrom(
  chain: readonly DigitGroup[],
  first: number,
  digits: string
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let digitCount = 0;
  for (let last = first; last < chain.length && digitCount < longestNumber; last += 1) {
    digitCount += chain[last]?.digits.length ?? 0;
    // The longer one first: twelve digits are found whole.
    if (digitCount === 10 || digitCount === longestNumber) {
      candidates.unshift({ first, last, digits: digits.slice(0, digitCount) });
    }
  }
  return candidates;
}

function findInChain(chain: readonly DigitGroup[]): readonly PersonalIdentityNumber[] {
  const found: PersonalIdentityNumber[] = [];
  const right = listCandidates(chain).filter(({ digits }) => findIdentityNumberKind(digits) !== undefined);
  if (right.length === 0) return found;
  const ordinaryNumbers = findOrdinaryNumbers(chain);
  let nextFirst = 0;
  for (const candidate of right) {
    if (candidate.first < nextFirst || cutsOrdinaryNumber(candidate, ordinaryNumbers)) continue;
    const number = readCandidate(chain, candidate);
    if (number === undefined) continue;
    found.push(number);
    nextFirst = candidate.last + 1;
  }
  return found;
}

function readCandidate(
  chain: readonly DigitGroup[],
  { first, last, digits }: Candidate
): PersonalIdentityNumber | undefined {
  const kind = findIdentityNumberKind(digits);
  const groups = chain.slice(first, last + 1);
  const likeness = judgeSpelling(groups);
  const isInRow = chain.length - groups.length > mostNeighbours;
  if (kind === undefined || likeness === 'never' || (likeness === 'outsideRows' && isInRow)) return undefined;
  return { start: chain[first]?.start ?? 0, end: chain[last]?.end ?? 0, kind };
}
