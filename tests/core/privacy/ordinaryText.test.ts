import { containsPersonalIdentityNumber } from '../../../src/core/privacy/personalIdentityNumber';
import { checkDigitOf, completeNumber } from './numbers';

describe('ordinary text gives no alarm', () => {
  it.each([
    '',
    'Hej! Tre åtgärder behöver en lägesrapport senast fredag 25 september (vecka 39).',
    'Dnr 2020/001, DEMO 2020/001, KS 2019/1234-1.5',
    'B 2020:3, B 2020:4 och B 2020:12',
    'Avtal 2015–2019, förlängt 2019-05-31–2019-12-31',
    'Möte 2020-09-14 13.00',
    'Möte 2020-09-14 13.00–15.30 i rum 12',
    'Möte 2020-09-14 10–12',
    'Tid 2020-09-14T13:00:00.000Z',
    'Tid 2020-09-14 13:00:00',
    '08-508 290 00 eller 08-123 456 78',
    '070-123 45 67, 0708-12 34 56, 076 123 45 67',
    '+46 70 123 45 67, +46701234567, 0046 8 508 290 00',
    'Organisationsnummer 212000-0142, 165560000001 och 556000-0001',
    'Kostnad 1 250 000 kr, 12 500,50 kr och 8.501.011.234 kr',
    '550e8400-e29b-41d4-a716-446655440000',
    'sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'samordnare@stockholm.se, lpo2020@polisen.se',
    '59.329323, 18.068581 eller 59.3293 18.0686 (N 6580822 E 674032)',
    'IBAN SE45 5000 0000 0583 9825 7466, bankgiro 5050-1055',
    'ISBN 978-91-38-12345-6',
    '4111 1111 1111 1111',
    'Brott 2017: 120, 2018: 134, 2019: 98, 2020: 45',
    '2017 2018 2019 2020: 120 134 98 45',
    '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20',
    '1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12.',
    'Vecka 38, 39, 40, 41 och 53',
    '____________ ............ ------------',
    '000000-0000 0000000000 000000000000',
    '12345678901234567890123456789012345678901234567890'
  ])('%j', (text) => {
    expect(containsPersonalIdentityNumber(text)).toBe(false);
  });
});

/** For each prefix of nine digits the text in the form, with the tenth that makes the checksum right. */
function withRightChecksum(prefixes: readonly string[], form: (ten: string) => string): readonly string[] {
  return prefixes.map((prefix) => form(`${prefix}${checkDigitOf(prefix)}`));
}

function alarms(texts: readonly string[]): readonly string[] {
  return texts.filter(containsPersonalIdentityNumber);
}

/** Every number from `from` up to `to`, with leading zeros. */
function counted(from: number, to: number, length = 2): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(length, '0'));
}

describe('though date and checksum fit, no alarm for', () => {
  it('a day and a time', () => {
    const texts = counted(1, 28).flatMap((day) =>
      counted(0, 23).flatMap((hour) =>
        counted(0, 59).flatMap((minute) => [
          `2020-09-${day} ${hour}.${minute}`,
          `20-09-${day} ${hour}.${minute}`,
          `200911 ${hour}.${minute}`,
          `2020-09-${day} ${hour}-${minute}`,
          `2020-09-${day} ${hour} ${minute}`,
          `den ${day} ${hour}.${minute}–${hour}.59`
        ])
      )
    );
    expect(alarms(texts)).toEqual([]);
  });

  it('a period between two days', () => {
    const days = ['01', '05', '09', '10', '11', '12', '20'];
    const texts = counted(2001, 2031, 4).flatMap((year) =>
      counted(1, 12).flatMap((month) =>
        days.flatMap((day) => [
          `${year}-10-12–${year}-${month}-${day}`,
          `2010-${month}-${day} – ${year}-12-31`,
          `2010-${month}-${day} ${year}-12-31`,
          `${year}/${month}/${day} 2020/12/12`,
          `${year.slice(2)}-${month}-${day} – 20-12-31`,
          `${year.slice(2)}${month}${day}–201231`,
          `${year}-${month}-${day} 13`
        ])
      )
    );
    expect(alarms(texts)).toEqual([]);
  });

  it('days of a month with their year', () => {
    const texts = counted(1, 28).flatMap((day) =>
      counted(1, 12).flatMap((month) => [`${day}–12/${month} 2020`, `${day}-11/${month} 2021`])
    );
    expect(alarms(texts)).toEqual([]);
  });

  it('a telephone number in its usual groups', () => {
    const prefixes = counted(100, 999, 3).map((end) => `070123${end}`);
    const forms = [
      (n: string) => `${n.slice(0, 3)}-${n.slice(3, 6)} ${n.slice(6, 8)} ${n.slice(8)}`,
      (n: string) => `${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`,
      (n: string) => `${n.slice(0, 4)}-${n.slice(4, 6)} ${n.slice(6, 8)} ${n.slice(8)}`,
      (n: string) => `${n.slice(0, 3)}-${n.slice(3)}`,
      (n: string) => `${n.slice(0, 4)}/${n.slice(4)}`,
      (n: string) => `+46${n.slice(1)}`,
      (n: string) => `+46 ${n.slice(1, 3)} ${n.slice(3, 6)} ${n.slice(6, 8)} ${n.slice(8)}`
    ];
    expect(alarms(forms.flatMap((form) => withRightChecksum(prefixes, form)))).toEqual([]);
    const stockholm = counted(100, 999, 3).map((end) => `081210${end}`);
    const stockholmForms = [
      (n: string) => `08-${n.slice(2, 5)} ${n.slice(5, 8)} ${n.slice(8)}`,
      (n: string) => `08-${n.slice(2, 4)} ${n.slice(4, 6)} ${n.slice(6, 8)} ${n.slice(8)}`
    ];
    expect(alarms(stockholmForms.flatMap((form) => withRightChecksum(stockholm, form)))).toEqual([]);
  });

  it('counting', () => {
    const texts = counted(1, 60).map((first) => counted(Number(first), Number(first) + 39).join(' '));
    expect(alarms(texts)).toEqual([]);
  });

  const twelve = completeNumber('19850101', '980');
  const ten = twelve.slice(2);

  it.each([
    ['an amount', `${ten.slice(0, 1)} ${ten.slice(1, 4)} ${ten.slice(4, 7)} ${ten.slice(7)} kr`],
    ['an amount with points', `${ten.slice(0, 1)}.${ten.slice(1, 4)}.${ten.slice(4, 7)}.${ten.slice(7)}`],
    ['digits within a longer number', `3${ten} ${ten}3 7${twelve} ${twelve}7 4${ten}4`],
    ['a UUID', `19850101-${twelve.slice(8)}-4000-8000-${twelve}`],
    ['a hash', `e3b0c44298fc1c149a${ten}a92427ae41e4649b934ca495991b7852`],
    ['a file number', `A${ten.slice(0, 3)}.${ten.slice(3, 6)}/${ten.slice(6)}`],
    ['an IP address', `${ten.slice(0, 2)}.${ten.slice(2, 5)}.${ten.slice(5, 8)}.${ten.slice(8)}`],
    ['a coordinate', `${ten.slice(0, 2)}.${ten.slice(2, 6)} ${ten.slice(6, 8)}.${ten.slice(8)}`],
    ['a list with commas', `${ten.slice(0, 2)}, ${ten.slice(2, 4)}, ${ten.slice(4, 6)}, ${ten.slice(6)}`],
    [
      'a row of odd groups',
      `12 120 7 ${ten.slice(0, 3)} ${ten.slice(3, 6)} ${ten.slice(6, 8)} ${ten.slice(8)}`
    ],
    ['two lines', `${ten.slice(0, 6)}\n${ten.slice(6)}`],
    ['two words', `${ten.slice(0, 6)} och ${ten.slice(6)}`]
  ])('%s', (_, text) => {
    expect(alarms([text])).toEqual([]);
  });
});
