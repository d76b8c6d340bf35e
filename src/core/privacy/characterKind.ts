/** How two groups of digits may be joined; `mark` is any other punctuation or symbol. */
export type JoinKind = 'space' | 'dash' | 'dot' | 'slash' | 'underscore' | 'mark';

/** What a character means to somebody who reads a number. `letter` ends a number. */
export type CharacterKind = JoinKind | 'digit' | 'lineBreak' | 'invisible' | 'letter';

interface Character {
  readonly kind: CharacterKind;
  /** 0–9 for a digit of any script, otherwise 0. */
  readonly value: number;
}

const decimalDigit = /^\p{Nd}$/u;
// The order matters: a tab is a control character, a dash is punctuation.
const patterns: readonly (readonly [CharacterKind, RegExp])[] = [
  ['space', /^[\p{Zs}\t]$/u],
  ['lineBreak', /^[\n\v\f\r\u0085\p{Zl}\p{Zp}]$/u],
  // Zero-width and soft-hyphen characters, control characters, and marks such as a keycap's.
  ['invisible', /^[\p{Cf}\p{Cc}\p{M}]$/u],
  // + stands for - in the number of somebody over a hundred; then minus signs and hyphen bullets.
  ['dash', /^[\p{Pd}+\u2212\u2043\u02D7\u207B\u208B\uFF0B]$/u],
  ['dot', /^[.\u2024\u3002\uFF0E\uFF61]$/u],
  ['slash', /^[/\\\u2044\u2215\uFF0F\uFF3C]$/u],
  ['underscore', /^\p{Pc}$/u],
  ['mark', /^[\p{P}\p{S}]$/u]
];

const known = new Map<number, Character>();

/** The kind of a code point, and its value when it is a digit, in whatever script it is written. */
export function readCharacter(codePoint: number): Character {
  let character = known.get(codePoint);
  if (character === undefined) {
    character = classify(codePoint);
    known.set(codePoint, character);
  }
  return character;
}

function classify(codePoint: number): Character {
  if (isDecimalDigit(codePoint)) return { kind: 'digit', value: findDigitValue(codePoint) };
  const text = String.fromCodePoint(codePoint);
  const kind = patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'letter';
  return { kind, value: 0 };
}

/** Unicode keeps the decimal digits of a script together, 0 first, so each run of them is whole tens. */
function findDigitValue(codePoint: number): number {
  let first = codePoint;
  while (isDecimalDigit(first - 1)) first -= 1;
  return (codePoint - first) % 10;
}

function isDecimalDigit(codePoint: number): boolean {
  return decimalDigit.test(String.fromCodePoint(codePoint));
}
