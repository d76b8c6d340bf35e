import fc from 'fast-check';
import { readCadence, writeCadence } from '../../../../src/core/followUp/cadenceText';
import {
  cadence,
  choice,
  day,
  flag,
  indexed,
  number,
  optional,
  references,
  text,
  yesNo
} from '../../../../src/adapters/sharepoint/schema/columns';
import { readLapsedEnds, writeLapsedEnds } from '../../../../src/adapters/sharepoint/schema/lapsedEndText';
import {
  dayOfInstant,
  midnightInStockholm
} from '../../../../src/adapters/sharepoint/schema/stockholmMidnight';
import { addDays, calendarDay } from '../../../../src/core/calendar/calendarDay';
import { type Cadence } from '../../../../src/core/followUp/cadence';

const names = ['Name', 'Namn'] as const;

describe('days', () => {
  it.each([
    ['2020-09-14', '2020-09-13T22:00:00Z'],
    ['2020-12-30', '2020-12-29T23:00:00Z'],
    // Spring change: the day begins in winter time, the next one in summer time.
    ['2020-03-29', '2020-03-28T23:00:00Z'],
    ['2020-03-30', '2020-03-29T22:00:00Z'],
    // Autumn change.
    ['2020-10-25', '2020-10-24T22:00:00Z'],
    ['2020-10-26', '2020-10-25T23:00:00Z'],
    ['2020-02-29', '2020-02-28T23:00:00Z'],
    ['2021-01-01', '2020-12-31T23:00:00Z']
  ])('keeps %s as %s', (text, instant) => {
    expect(midnightInStockholm(calendarDay(text))).toBe(instant);
    expect(dayOfInstant(instant)).toBe(text);
  });

  it('reads back every day that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (offset) => {
        const written = addDays(calendarDay('1985-01-01'), offset);
        expect(dayOfInstant(midnightInStockholm(written))).toBe(written);
      })
    );
  });

  it('reads a time of day that REST has let through as the day it is in Stockholm', () => {
    expect(dayOfInstant('2020-09-14T10:30:00Z')).toBe('2020-09-14');
    expect(dayOfInstant('2020-09-14T22:30:00Z')).toBe('2020-09-15');
    expect(dayOfInstant('igår')).toBeUndefined();
  });

  it('tells a day that is none from a missing one', () => {
    expect(day(...names).read('i morgon')).toEqual({ ok: false, error: 'invalidDay' });
    expect(day(...names).read(null)).toEqual({ ok: false, error: 'fieldMissing' });
    expect(optional(day(...names)).read('')).toEqual({ ok: true, value: undefined });
  });
});

describe('cadence', () => {
  it.each([
    [{ kind: 'everyWeeks', weeks: 1 }, 'Varje vecka'],
    [{ kind: 'everyWeeks', weeks: 2 }, 'Varannan vecka'],
    [{ kind: 'everyWeeks', weeks: 5 }, 'Var 5:e vecka'],
    [{ kind: 'everyWeeks', weeks: 11 }, 'Var 11:e vecka'],
    [{ kind: 'everyWeeks', weeks: 21 }, 'Var 21:a vecka'],
    [{ kind: 'everyWeeks', weeks: 52 }, 'Var 52:a vecka'],
    [{ kind: 'beforeEachMeeting' }, 'Före varje möte'],
    [{ kind: 'perTertial' }, 'Tertialvis'],
    [
      { kind: 'dates', days: [calendarDay('2026-01-01'), calendarDay('2026-05-01')] },
      '2026-01-01; 2026-05-01'
    ]
  ] as readonly (readonly [Cadence, string])[])('writes %j as "%s" and reads it back', (value, words) => {
    expect(writeCadence(value)).toBe(words);
    expect(readCadence(words)).toEqual(value);
  });

  it.each(['var 0:e vecka', 'var 53:e vecka', 'ibland', '2026-02-30', '', '; ;'])(
    'does not read "%s"',
    (words) => {
      expect(readCadence(words)).toBeUndefined();
    }
  );

  it('reads what people write in their own way', () => {
    expect(readCadence(' VAR 5e  vecka ')).toEqual({ kind: 'everyWeeks', weeks: 5 });
    expect(readCadence('2026-01-01,2026-05-01')).toEqual(readCadence('2026-01-01; 2026-05-01'));
  });

  it('is no cadence rather than a crash when the cell is strange', () => {
    expect(cadence(...names).read('x'.repeat(100_000))).toEqual({ ok: false, error: 'notAChoice' });
  });
});

it('writes ends that had passed and reads them back', () => {
  const ends = [
    { end: calendarDay('2020-09-04'), movedOn: calendarDay('2020-09-14') },
    { end: calendarDay('2020-10-16'), movedOn: calendarDay('2020-10-20') }
  ];
  expect(writeLapsedEnds(ends)).toBe('2020-09-04 (flyttat 2020-09-14); 2020-10-16 (flyttat 2020-10-20)');
  expect(readLapsedEnds(writeLapsedEnds(ends) ?? '')).toEqual(ends);
  expect(readLapsedEnds('2020-09-04')).toBeUndefined();
});

describe('other columns', () => {
  const light = choice(names, { green: 'Grön', red: 'Röd' });

  it('maps a choice to its code in any case, and knows an unknown one', () => {
    expect(light.write('red')).toBe('Röd');
    expect(light.read(' röd ')).toEqual({ ok: true, value: 'red' });
    expect(light.read('Lila')).toEqual({ ok: false, error: 'notAChoice' });
    expect(light.read('constructor')).toEqual({ ok: false, error: 'notAChoice' });
    expect(light.read(null)).toEqual({ ok: false, error: 'fieldMissing' });
  });

  it('takes line ends and spaces around a text away, and nothing inside', () => {
    expect(text(...names).read(' <b>a</b>\r\n b ')).toEqual({ ok: true, value: '<b>a</b>\n b' });
  });

  it('reads numbers of any form and refuses what is none', () => {
    expect(number(...names).read('2.5')).toEqual({ ok: true, value: 2.5 });
    expect(number(...names).read(0)).toEqual({ ok: true, value: 0 });
    expect(number(...names).read('två')).toEqual({ ok: false, error: 'invalidNumber' });
  });

  it('reads an empty yes/no as no, and an empty flag as absent', () => {
    expect(yesNo(...names).read(null)).toEqual({ ok: true, value: false });
    expect(flag(...names).read(false)).toEqual({ ok: true, value: undefined });
    expect(flag(...names).write(undefined)).toBe(false);
  });

  it('keeps keys in one cell and refuses what is no key', () => {
    const keys = references(...names);
    expect(keys.write(['a', 'b|2020|1'])).toBe('a; b|2020|1');
    expect(keys.write([])).toBeNull();
    expect(keys.read('a; b|2020|1')).toEqual({ ok: true, value: ['a', 'b|2020|1'] });
    expect(keys.read('å')).toEqual({ ok: false, error: 'invalidKey' });
  });

  it('marks an indexed column in its type', () => {
    const column: { readonly isIndexed: true } = indexed(text(...names));
    expect(column.isIndexed).toBe(true);
  });
});
