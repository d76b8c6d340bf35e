import { readCharacter, type CharacterKind, type JoinKind } from './characterKind';

/** Digits that stand together, with what joins them to the group before. */
export interface DigitGroup {
  /** As ASCII; of a group longer than `longestGroup` only its beginning. */
  readonly digits: string;
  /** Index of the first digit in the text (UTF-16). */
  readonly start: number;
  /** Index after the last digit in the text (UTF-16). */
  readonly end: number;
  readonly join: JoinKind;
  /** Whether the join holds no space. */
  readonly isTight: boolean;
}

interface Gap {
  readonly length: number;
  readonly join: JoinKind;
  readonly isTight: boolean;
  readonly endsInDash: boolean;
}

const lastAscii = 0x7f;
// One digit more than an identity number has: a group of this length is none and is no part of one.
const longestGroup = 13;
// " – " and "), (" join; a row of dots or dashes in a form does not.
const longestGap = 6;
const noGap: Gap = { length: 0, join: 'space', isTight: true, endsInDash: false };

/** Whether the text has at least so many digits, in whatever script. */
export function hasDigits(text: string, count: number): boolean {
  let found = 0;
  for (let index = 0; index < text.length && found < count; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > lastAscii ? readCharacter(codePoint).kind === 'digit' : isAsciiDigit(codePoint))
      found += 1;
  }
  return found >= count;
}

function isAsciiDigit(codePoint: number): boolean {
  return codePoint >= 0x30 && codePoint <= 0x39;
}

/**
 * Reads the text once and gives its groups of digits in chains: within a chain only separators stand between
 * the groups; a letter, a line break or a long row of separators ends it. Characters that nobody sees are
 * passed over.
 */
export function readDigitChains(text: string): readonly (readonly DigitGroup[])[] {
  const chains: DigitGroup[][] = [];
  let chain: DigitGroup[] = [];
  let group: DigitGroup | undefined;
  let gap: Gap | undefined;
  for (let index = 0; index < text.length;) {
    const codePoint = text.codePointAt(index) ?? 0;
    const end = index + (codePoint > 0xffff ? 2 : 1);
    const { kind, value } = readCharacter(codePoint);
    if (kind === 'digit') {
      if (group !== undefined && gap === noGap) {
        group = extend(group, { value, end });
        chain[chain.length - 1] = group;
      } else {
        if (gap === undefined) {
          chain = [];
          chains.push(chain);
        }
        const { join, isTight } = gap ?? noGap;
        group = { digits: `${value}`, start: index, end, join, isTight };
        chain.push(group);
      }
      gap = noGap;
    } else if (kind !== 'invisible') {
      gap = widen(gap, kind);
    }
    index = end;
  }
  return chains;
}

function extend(group: DigitGroup, { value, end }: { value: number; end: number }): DigitGroup {
  const digits = group.digits.length < longestGroup ? `${group.digits}${value}` : group.digits;
  return { ...group, digits, end };
}

/** The gap with one more character in it; `undefined` when it no longer joins anything. */
function widen(gap: Gap | undefined, kind: Exclude<CharacterKind, 'digit' | 'invisible'>): Gap | undefined {
  if (gap === undefined || kind === 'letter' || gap.length === longestGap) return undefined;
  // A number is broken over two lines only where it has its dash.
  if (kind === 'lineBreak' && !gap.endsInDash) return undefined;
  const length = gap.length + 1;
  if (kind === 'space' || kind === 'lineBreak') {
    return { length, join: gap.join, isTight: false, endsInDash: gap.endsInDash };
  }
  const join = gap.join === 'space' || gap.join === kind ? kind : 'mark';
  return { length, join, isTight: gap.isTight, endsInDash: kind === 'dash' };
}
