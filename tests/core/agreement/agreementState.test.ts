import fc from 'fast-check';
import {
  agreementStateOn,
  isApplying,
  lastDayOf,
  periodOf
} from '../../../src/core/agreement/agreementState';
import { lapseWarningOn } from '../../../src/core/agreement/lapse';
import { addDays } from '../../../src/core/calendar/calendarDay';
import { daysFrom } from '../calendar/arbitraries';
import { agreement, day, extension, signed, signedFor } from './rows';

const old = signedFor('a', '2015-06-01', '2019-05-31');
const extended = [extension('2019-12-31', '2019-05-20')];
const successor = { ...signedFor('b', '2020-01-01', '2022-12-31'), previousKey: 'a' };

describe('the state on a day', () => {
  it.each([
    ['2015-05-31', 'signed'],
    ['2015-06-01', 'inForce'],
    ['2019-05-31', 'inForce'],
    ['2019-06-01', 'extended'],
    ['2019-12-31', 'extended'],
    ['2020-01-01', 'replaced'],
    ['2030-01-01', 'replaced']
  ])('of the agreement of 2015–2019 on %s is %s', (on, expected) => {
    const history = { agreement: old, extensions: extended, successors: [successor] };
    expect(agreementStateOn(history, day(on))).toBe(expected);
  });

  it.each([
    ['2019-05-31', 'inForce'],
    ['2019-06-01', 'expired'],
    ['2019-06-14', 'expired'],
    ['2019-06-15', 'extended']
  ])('of one extended after it had lapsed, on %s, is %s', (on, expected) => {
    const history = { agreement: old, extensions: [extension('2019-12-31', '2019-06-15')], successors: [] };
    expect(agreementStateOn(history, day(on))).toBe(expected);
  });

  it.each([
    ['draft', 'expired'],
    ['inConsultation', 'expired'],
    ['decided', 'expired'],
    ['signed', 'replaced'],
    ['terminated', 'replaced']
  ] as const)('with a successor that is %s is %s', (decision, expected) => {
    const successors = [{ ...successor, decision, terminatedOn: day('2021-01-01') }];
    expect(agreementStateOn({ agreement: old, extensions: [], successors }, day('2020-02-01'))).toBe(
      expected
    );
  });

  it('passes other agreements and their extensions over', () => {
    const history = {
      agreement: old,
      extensions: [extension('2030-12-31', '2019-01-01', { agreementKey: 'other' })],
      successors: [{ ...successor, previousKey: 'other' }]
    };
    expect(agreementStateOn(history, day('2020-02-01'))).toBe('expired');
  });

  it.each(['draft', 'inConsultation', 'decided'] as const)(
    'before the signing is %s as stored',
    (decision) => {
      const history = { agreement: agreement('a', { decision }), extensions: [], successors: [successor] };
      expect(agreementStateOn(history, day('2020-06-01'))).toBe(decision);
    }
  );

  it('is Uppsagd from the day on which the termination takes effect', () => {
    const row = signed('a', { decision: 'terminated', terminatedOn: day('2020-10-01') });
    const history = { agreement: row, extensions: [], successors: [] };
    expect(agreementStateOn(history, day('2020-09-30'))).toBe('inForce');
    expect(agreementStateOn(history, day('2020-10-01'))).toBe('terminated');
    expect(lastDayOf(row, [])).toBe('2020-09-30');
  });

  it('of a row broken by hand stays what is stored', () => {
    const history = { agreement: signed('a', { validTo: undefined }), extensions: [], successors: [] };
    expect(agreementStateOn(history, day('2020-10-01'))).toBe('signed');
    expect(periodOf(history.agreement, [])).toBeUndefined();
  });

  it('applies exactly on the days of the period, when nothing follows', () => {
    const span = fc
      .tuple(daysFrom('2018-01-01', '2020-12-31'), fc.nat(800), fc.option(fc.integer({ min: 1, max: 800 })))
      .map(([validFrom, length, more]) => {
        const row = signed('a', { validFrom, validTo: addDays(validFrom, length) });
        const until = more === null ? [] : [addDays(addDays(validFrom, length), more)];
        return { row, extensions: until.map((last) => extension(last, '2017-01-01')) };
      });
    fc.assert(
      fc.property(span, daysFrom('2017-06-01', '2026-12-31'), ({ row, extensions }, on) => {
        const period = periodOf(row, extensions)!;
        const state = agreementStateOn({ agreement: row, extensions, successors: [] }, on);
        expect(isApplying(state)).toBe(period.from <= on && on <= period.to);
      })
    );
  });
});

describe('the lapse warning', () => {
  const current = signedFor('a', '2018-01-01', '2020-12-11');

  function warn(on: string, successors: Parameters<typeof lapseWarningOn>[0]['successors'] = []) {
    return lapseWarningOn({ agreement: current, extensions: [], successors }, day(on));
  }

  it.each([
    ['2020-06-13', undefined, undefined],
    ['2020-06-14', 180, 180],
    ['2020-09-11', 91, 180],
    ['2020-09-12', 90, 90],
    ['2020-09-14', 88, 90],
    ['2020-11-11', 30, 30],
    ['2020-12-11', 0, 30],
    ['2020-12-12', -1, 'lapsed'],
    ['2021-12-11', -365, 'lapsed']
  ])('on %s says %s days, limit %s', (on, daysLeft, limit) => {
    const warning = warn(on);
    expect([warning?.daysLeft, warning?.limit]).toEqual([daysLeft, limit]);
  });

  it.each([
    ['draft', 'begun'],
    ['inConsultation', 'underWay'],
    ['decided', 'underWay']
  ] as const)('tells that the renewal is %s', (decision, kind) => {
    const next = agreement('b', { previousKey: 'a', decision });
    expect(warn('2020-09-14', [next])?.renewal).toEqual({ kind, successorKey: 'b' });
    expect(warn('2020-09-14', [{ ...next, previousKey: 'c' }])?.renewal).toEqual({ kind: 'none' });
  });

  it('rests when a signed agreement follows at once, not when days are left without one', () => {
    const next = { ...signedFor('b', '2020-12-12', '2022-12-31'), previousKey: 'a' };
    expect(warn('2020-12-01', [next])).toBeUndefined();
    const later = { ...next, validFrom: day('2020-12-13') };
    expect(warn('2020-12-01', [later])?.renewal).toEqual({
      kind: 'signedLater',
      successorKey: 'b',
      from: '2020-12-13'
    });
  });

  it('looks to the extension, from the day it was decided', () => {
    const extensions = [extension('2021-12-31', '2020-12-01')];
    const history = { agreement: current, extensions, successors: [] };
    expect(lapseWarningOn(history, day('2020-11-30'))?.lastDay).toBe('2020-12-11');
    expect(lapseWarningOn(history, day('2020-12-01'))).toBeUndefined();
  });

  it('is given for an agreement in force or lapsed only', () => {
    for (const row of [
      agreement('a', { decision: 'decided' }),
      signed('a', { validFrom: day('2020-10-01') }),
      signed('a', { decision: 'terminated', terminatedOn: day('2020-09-01') })
    ]) {
      const history = { agreement: row, extensions: [], successors: [] };
      expect(lapseWarningOn(history, day('2020-09-14'))).toBeUndefined();
    }
  });

  it('only grows more urgent as days pass', () => {
    const urgency = [undefined, 180, 90, 30, 'lapsed'] as const;
    fc.assert(
      fc.property(daysFrom('2020-01-01', '2021-06-30'), (on) => {
        const before = urgency.indexOf(warn(on)?.limit);
        expect(urgency.indexOf(warn(addDays(on, 1))?.limit)).toBeGreaterThanOrEqual(before);
      })
    );
  });
});
