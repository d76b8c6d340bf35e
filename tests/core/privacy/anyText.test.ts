import fc from 'fast-check';
import { readDigitChains } from '../../../src/core/privacy/digitGroup';
import {
  containsPersonalIdentityNumber,
  findPersonalIdentityNumbers,
  listCandidates
} from '../../../src/core/privacy/personalIdentityNumber';
import { anyNumber } from './numbers';

const separator = fc.constantFrom(
  ...['', '-', '+', ' ', '\u00a0', '\u2009', '\u202f', '.', '/', '_', '–', '—', '\u2011', '\u2212'],
  ...[' - ', ' – ', '\u200b', '\u200d-', '\t']
);
const digitJoin = fc.constantFrom('', ' ', '\u00a0', '\u2009', '\u200b', '-', '.');

/** `ÅÅMMDD-NNNN`, `ÅÅÅÅ-MM-DD-NNNN`, pairs, digit by digit: the number with separators drawn at random. */
const writtenNumber = fc
  .record({
    number: anyNumber,
    isShort: fc.boolean(),
    inDate: separator,
    middle: separator,
    digit: digitJoin,
    form: fc.constantFrom('whole', 'date', 'digits'),
    zero: fc.constantFrom(0x30, 0xff10, 0x660, 0x6f0, 0x1d7ce)
  })
  .map(({ number, isShort, inDate, middle, digit, form, zero }) => {
    const date = isShort ? number.slice(2, 8) : number.slice(0, 8);
    const last = number.slice(8);
    const dateParts = [date.slice(0, -4), date.slice(-4, -2), date.slice(-2)];
    const written = {
      whole: `${date}${middle}${last}`,
      date: `${dateParts.join(inDate)}${middle}${last}`,
      digits: `${Array.from(date).join(digit)}${middle}${Array.from(last).join(digit)}`
    }[form];
    return written.replace(/\d/g, (found) => String.fromCodePoint(zero + Number(found)));
  });

const word = fc.constantFrom(
  ...['Åtgärden', 'på', 'Järva', 'följs upp', 'av', 'styrgruppen', 'enligt', 'ägaren', 'och', 'över', 'x'],
  ...['(vecka 39)', '13.00', '3', '2020-09-14', 'B 2020:3', 'dnr 2020/001', '12 500 kr', '–', '😀', 'nr:']
);
const swedishText = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

describe('in any Swedish text', () => {
  it('a number is found, however it is written and wherever it stands', () => {
    fc.assert(
      fc.property(swedishText, writtenNumber, swedishText, (before, number, after) => {
        const text = `${before} ${number} ${after}`;
        const start = before.length + 1;
        const end = start + number.length;
        const hits = findPersonalIdentityNumbers(text).filter((hit) => hit.start < end && hit.end > start);
        expect(hits).not.toEqual([]);
      }),
      { numRuns: 2000 }
    );
  });

  it('a number between letters is found', () => {
    fc.assert(
      fc.property(writtenNumber, fc.constantFrom('a', 'Ö', ':', 'é', '(', '"'), (number, letter) => {
        expect(containsPersonalIdentityNumber(`${letter}${number}${letter}`)).toBe(true);
      }),
      { numRuns: 1000 }
    );
  });

  it('a number with a wrong check digit is none', () => {
    const wrong = fc
      .tuple(anyNumber, fc.integer({ min: 1, max: 9 }), separator, fc.boolean())
      .map(([number, shift, middle, isShort]) => {
        const digit = (Number(number.slice(-1)) + shift) % 10;
        return `${number.slice(isShort ? 2 : 0, 8)}${middle}${number.slice(8, 11)}${digit}`;
      });
    fc.assert(
      fc.property(wrong, (number) => {
        expect(findPersonalIdentityNumbers(`Åtgärden ägs av ${number} enligt beslut`)).toEqual([]);
      }),
      { numRuns: 1000 }
    );
  });

  it('hits lie in order, apart, inside the text, on digits', () => {
    const noise = fc.array(
      fc.oneof(
        writtenNumber,
        fc.constantFrom('-', ' ', 'a', '٣', '😀', '.'),
        fc.stringMatching(/^\d{1,13}$/)
      ),
      { maxLength: 12 }
    );
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.join('');
        let earliest = 0;
        for (const { start, end } of findPersonalIdentityNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(earliest);
          expect(text.slice(start, end)).toMatch(/^\p{Nd}.*\p{Nd}$/su);
          earliest = end;
        }
        expect(earliest).toBeLessThanOrEqual(text.length);
      })
    );
  });

  it('nothing that is a string makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Array.isArray(findPersonalIdentityNumbers(text))).toBe(true);
      })
    );
    expect(findPersonalIdentityNumbers('\ud83d1\udc00')).toEqual([]);
  });
});

describe('a long text', () => {
  const long = 100_000;

  it.each([
    ['one number', '1'.repeat(long)],
    ['single digits', '1 '.repeat(long / 2)],
    ['pairs', '12-'.repeat(long / 3)],
    ['dates', '2020-09-14 '.repeat(long / 11)],
    ['separators', '1' + '-'.repeat(long)],
    ['zero-width characters', '1' + '\u200b'.repeat(long) + '2'],
    ['hexadecimal', 'a1'.repeat(long / 2)],
    ['key beginnings', '12345678-'.repeat(long / 9)]
  ])('of %s is read with at most two candidates a group of digits', (_, text) => {
    const chains = readDigitChains(text);
    const groups = chains.flat();
    const candidates = chains.flatMap(listCandidates);
    expect(groups.length).toBeLessThanOrEqual(text.length);
    expect(candidates.length).toBeLessThanOrEqual(2 * groups.length);
    expect(Math.max(0, ...candidates.slice(0, 1000).map(({ first, last }) => last - first))).toBeLessThan(12);
    expect(Math.max(0, ...groups.slice(0, 1000).map(({ digits }) => digits.length))).toBeLessThanOrEqual(13);
    expect(Array.isArray(findPersonalIdentityNumbers(text))).toBe(true);
  });
});
