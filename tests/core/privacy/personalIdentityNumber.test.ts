import {
  containsPersonalIdentityNumber,
  findPersonalIdentityNumbers
} from '../../../src/core/privacy/personalIdentityNumber';
import { checkDigitOf, completeNumber } from './numbers';

const twelve = completeNumber('19850101', '980');
const ten = twelve.slice(2);
const [yy, mm, dd, last] = [ten.slice(0, 2), ten.slice(2, 4), ten.slice(4, 6), ten.slice(6)];
const six = ten.slice(0, 6);
const eight = twelve.slice(0, 8);

function toScript(digits: string, zero: number): string {
  return Array.from(digits, (digit) => String.fromCodePoint(zero + Number(digit))).join('');
}

describe('a personnummer', () => {
  it.each([
    ['in ten digits', ten],
    ['in twelve digits', twelve],
    ['with a dash', `${six}-${last}`],
    ['with a dash, twelve digits', `${eight}-${last}`],
    ['of somebody over a hundred', `${six}+${last}`],
    ['with a space', `${six} ${last}`],
    ['with a non-breaking space', `${six}\u00a0${last}`],
    ['with a thin space', `${eight}\u2009${last}`],
    ['with a narrow non-breaking space', `${six}\u202f${last}`],
    ['with a tab', `${six}\t${last}`],
    ['with a point', `${six}.${last}`],
    ['with a slash', `${six}/${last}`],
    ['with an underscore', `${six}_${last}`],
    ['with an en dash', `${six}–${last}`],
    ['with an em dash', `${six}—${last}`],
    ['with a non-breaking hyphen', `${six}\u2011${last}`],
    ['with a minus sign', `${six}\u2212${last}`],
    ['with spaces around the dash', `${six} – ${last}`],
    ['with a comma', `${six}, ${last}`],
    ['with a colon', `${eight}:${last}`],
    ['with brackets', `${six} (${last})`],
    ['as a written-out date', `${eight.slice(0, 4)}-${mm}-${dd}-${last}`],
    ['as a date and a space', `${eight.slice(0, 4)}-${mm}-${dd} ${last}`],
    ['as a date with points', `${yy}.${mm}.${dd}.${last}`],
    ['as a date with slashes', `${yy}/${mm}/${dd}-${last}`],
    ['in groups', `${eight.slice(0, 4)} ${mm} ${dd} ${last}`],
    ['in pairs', `${yy} ${mm} ${dd} ${last.slice(0, 2)} ${last.slice(2)}`],
    ['in pairs with the century', `19 ${yy} ${mm} ${dd} ${last.slice(0, 2)} ${last.slice(2)}`],
    ['in pairs with dashes', `${yy}-${mm}-${dd}-${last.slice(0, 2)}-${last.slice(2)}`],
    ['in pairs with points', `${yy}.${mm}.${dd}.${last.slice(0, 2)}.${last.slice(2)}`],
    ['with the check digit apart', `${six}-${last.slice(0, 3)} ${last.slice(3)}`],
    ['in other groups', `${ten.slice(0, 3)} ${ten.slice(3, 6)} ${ten.slice(6, 8)} ${ten.slice(8)}`],
    ['in other groups between numbers', `3 ${ten.slice(0, 3)} ${ten.slice(3, 8)} ${ten.slice(8)} 14`],
    ['in pairs with dashes after a number', `3 ${yy}-${mm}-${dd}-${last.slice(0, 2)}-${last.slice(2)}`],
    ['with the century apart', `19 ${six}-${last}`],
    ['digit by digit', Array.from(ten).join(' ')],
    ['digit by digit, twelve', Array.from(twelve).join(' ')],
    ['digit by digit with a dash', `${Array.from(six).join(' ')} - ${Array.from(last).join(' ')}`],
    ['digit by digit with points', Array.from(ten).join('.')],
    ['digit by digit with dashes', Array.from(ten).join('-')],
    ['with the last four digit by digit', `${six} ${Array.from(last).join(' ')}`],
    ['with zero-width spaces', Array.from(ten).join('\u200b')],
    ['with soft hyphens', `${six}\u00ad-\u00ad${last}`],
    ['with a byte order mark', `\ufeff${six}\u2060-${last}`],
    [
      'as keycaps',
      Array.from(ten)
        .map((digit) => `${digit}\ufe0f\u20e3`)
        .join('')
    ],
    ['in full-width digits', toScript(ten, 0xff10)],
    ['in full-width digits and hyphen', `${toScript(six, 0xff10)}\uff0d${toScript(last, 0xff10)}`],
    ['in Arabic-Indic digits', `${toScript(six, 0x660)}-${toScript(last, 0x660)}`],
    ['in extended Arabic-Indic digits', toScript(twelve, 0x6f0)],
    ['in Devanagari digits', toScript(ten, 0x966)],
    ['in mathematical bold digits', toScript(ten, 0x1d7ce)],
    ['in mathematical monospace digits', toScript(ten, 0x1d7f6)],
    ['between letters', `pnr${ten}x`],
    ['before a footnote mark', `${six}-${last}²`],
    ['at the end of a sentence', `Se ${six}-${last}.`],
    ['in an e-mail address', `a.${ten}@example.org`],
    ['broken after its dash', `${six}-\n${last}`],
    ['in a list of values', `"${six}","${last}"`],
    ['after another number', `åtgärd 3 ${six}-${last}`],
    ['after a number that could be a century', `rum 20 ${six}-${last}`],
    ['after a date', `2020-09-14 ${six}-${last}`],
    ['after a time', `13.00 ${six}-${last}`],
    ['before another number', `${six}-${last} 14`],
    ['before a date', `${six}-${last} 2020-09-14`],
    [
      'digit by digit after another number',
      `åtgärd 3 ${Array.from(six).join(' ')} - ${Array.from(last).join(' ')}`
    ],
    ['in pairs after another number', `rum 14 ${yy} ${mm} ${dd} ${last.slice(0, 2)} ${last.slice(2)}`]
  ])('is found %s', (_, text) => {
    expect(findPersonalIdentityNumbers(text)).toEqual([expect.objectContaining({ kind: 'personnummer' })]);
    expect(containsPersonalIdentityNumber(`Åtgärden ägs av ${text} enligt beslut`)).toBe(true);
  });

  it('is pointed out from its first to its last digit', () => {
    const text = `😀 Möte med ${six}-${last}, igen`;
    const start = text.indexOf(six);
    expect(findPersonalIdentityNumbers(text)).toEqual([{ start, end: start + 11, kind: 'personnummer' }]);
  });

  it('is pointed out each time', () => {
    const other = completeNumber('20000229', '981');
    const text = `${twelve}, ${other.slice(2)} och ${twelve.slice(0, 8)}-${last}`;
    const found = findPersonalIdentityNumbers(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual([twelve, other.slice(2), `${eight}-${last}`]);
  });

  it.each(['20000229', '20040229', '20001231', '18991231'])('may be born %s', (date) => {
    const number = completeNumber(date, '982');
    expect(containsPersonalIdentityNumber(number)).toBe(true);
    expect(containsPersonalIdentityNumber(number.slice(2))).toBe(true);
  });

  it.each([
    ['no leap year', '19850229'],
    ['no leap year, though 2000 is', '19000229'],
    ['no month', '19851301'],
    ['month 0', '19850001'],
    ['no day', '19850431'],
    ['day 0', '19850100'],
    ['day 32', '19850132'],
    ['day 60', '19850160'],
    ['day 92', '19850192'],
    ['samordning in a month of 30 days', '19850491'],
    ['another century', '17850101'],
    ['a later century', '21850101']
  ])('is not born in %s', (_, date) => {
    expect(containsPersonalIdentityNumber(completeNumber(date, '980'))).toBe(false);
  });

  it('has the right checksum', () => {
    const right = checkDigitOf(ten.slice(0, 9));
    const found = Array.from({ length: 10 }, (_, digit) => `${ten.slice(0, 9)}${digit}`).filter(
      containsPersonalIdentityNumber
    );
    expect(found).toEqual([`${ten.slice(0, 9)}${right}`]);
  });
});

describe('a samordningsnummer', () => {
  it.each(['19850161', '19850191', '20000289', '19850490'])('with the date %s is found', (date) => {
    const number = completeNumber(date, '238');
    for (const text of [number, number.slice(2), `${number.slice(2, 8)}-${number.slice(8)}`]) {
      expect(findPersonalIdentityNumbers(text)).toEqual([
        { start: 0, end: text.length, kind: 'samordningsnummer' }
      ]);
    }
  });
});

describe('what counts although it could be something else', () => {
  // A false alarm makes somebody rewrite a line; a miss leaks a person's identity.
  it.each([
    ['a telephone number without spaces', completeNumber('20070123', '456').slice(2)],
    ['a date and four digits', `2020-09-14 ${completeNumber('20200914', '130').slice(8)}`],
    ['the number of a sole trader', `16${ten}`.slice(2)]
  ])('%s', (_, text) => {
    expect(containsPersonalIdentityNumber(text)).toBe(true);
  });
});
