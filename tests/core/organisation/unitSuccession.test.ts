import fc from 'fast-check';
import { checkOrgUnit, sideOfKind } from '../../../src/core/organisation/checkOrgUnit';
import { orgUnitKinds } from '../../../src/core/organisation/orgUnit';
import {
  checkSuccessor,
  isSameUnitOn,
  isUnitValidOn,
  successorsOf,
  unitOn
} from '../../../src/core/organisation/unitSuccession';
import { daysFrom } from '../calendar/arbitraries';
import { day, orgUnit, policeUnit } from './rows';

const units = [
  orgUnit('rinkeby-kista', { validTo: day('2023-06-30'), successorKey: 'jarva' }),
  orgUnit('spanga-tensta', { validTo: day('2023-06-30'), successorKey: 'jarva' }),
  orgUnit('jarva', { validFrom: day('2023-07-01'), validTo: day('2029-12-31'), successorKey: 'vasterort' }),
  orgUnit('vasterort', { validFrom: day('2030-01-01') }),
  orgUnit('closed', { validTo: day('2020-12-31') }),
  orgUnit('lost', { validTo: day('2020-12-31'), successorKey: 'nowhere' }),
  orgUnit('one', { validTo: day('2020-12-31'), successorKey: 'two' }),
  orgUnit('two', { validTo: day('2020-12-31'), successorKey: 'one' })
];

describe('the unit that a key stands for', () => {
  it.each([
    ['rinkeby-kista', '2023-06-30', ['rinkeby-kista']],
    ['rinkeby-kista', '2023-07-01', ['rinkeby-kista', 'jarva']],
    ['spanga-tensta', '2030-01-01', ['spanga-tensta', 'jarva', 'vasterort']],
    ['jarva', '2023-07-01', ['jarva']]
  ])('%s on %s is found by way of %s', (key, on, keys) => {
    const answer = unitOn(units, key, day(on));
    expect(answer).toEqual({
      ok: true,
      value: { keys, unit: units.find((unit) => unit.key === keys.at(-1)) }
    });
  });

  it.each([
    ['nowhere', 'unknownUnit', ['nowhere']],
    ['lost', 'unknownUnit', ['lost', 'nowhere']],
    ['closed', 'unitEnded', ['closed']],
    ['vasterort', 'unitNotYetValid', ['vasterort']],
    ['one', 'unitCycle', ['one', 'two']]
  ])('%s on 2023-07-01 is refused with %s', (key, code, keys) => {
    expect(unitOn(units, key, day('2023-07-01'))).toEqual({ ok: false, error: { code, keys } });
  });

  it('always exists on the day', () => {
    const anyKey = fc.constantFrom(...units.map((unit) => unit.key), 'nowhere');
    fc.assert(
      fc.property(anyKey, daysFrom('2019-01-01', '2035-12-31'), (key, on) => {
        const answer = unitOn(units, key, on);
        expect(!answer.ok || isUnitValidOn(answer.value.unit, on)).toBe(true);
      })
    );
  });

  it('ends whatever the register looks like', () => {
    const keys = ['a', 'b', 'c', 'd'];
    const optionalKey = fc.option(fc.constantFrom(...keys), { nil: undefined });
    const register = fc
      .array(optionalKey, { minLength: 4, maxLength: 4 })
      .map((successors) =>
        keys.map((key, index) =>
          orgUnit(key, { validTo: day('2020-12-31'), successorKey: successors[index] })
        )
      );
    fc.assert(
      fc.property(register, fc.constantFrom(...keys), (rows, key) => {
        const answer = unitOn(rows, key, day('2021-01-01'));
        expect(answer.ok).toBe(false);
        expect(new Set(successorsOf(rows, key)).size).toBe(successorsOf(rows, key).length);
      })
    );
  });
});

describe('two keys', () => {
  it.each([
    [['rinkeby-kista', 'spanga-tensta'], '2023-06-30', false],
    [['rinkeby-kista', 'spanga-tensta'], '2023-07-01', true],
    [['jarva', 'rinkeby-kista'], '2020-01-01', true],
    [['vasterort', 'spanga-tensta'], '2020-01-01', true],
    [['closed', 'jarva'], '2023-07-01', false],
    [['nowhere', 'nowhere'], '2023-07-01', true]
  ] as const)('%j mean the same unit on %s: %s', ([one, other], on, expected) => {
    expect(isSameUnitOn(units, { one, other }, day(on))).toBe(expected);
    expect(isSameUnitOn(units, { one: other, other: one }, day(on))).toBe(expected);
  });
});

describe('a unit', () => {
  it.each(orgUnitKinds.map((kind) => [kind]))('of kind %s stands on the side of its kind', (kind) => {
    const side = sideOfKind(kind);
    expect(checkOrgUnit(orgUnit('unit', { kind, side }))).toEqual([]);
    const wrong = side === 'other' ? 'city' : 'other';
    expect(checkOrgUnit(orgUnit('unit', { kind, side: wrong }))).toEqual([
      { code: 'unitSideMismatch', field: 'side', kind, expected: side }
    ]);
  });

  it.each([
    ['no name', { name: ' ' }, 'fieldMissing'],
    [
      'an end before its start',
      { validFrom: day('2020-02-01'), validTo: day('2020-01-31') },
      'endBeforeStart'
    ],
    ['itself as successor', { successorKey: 'unit', validTo: day('2020-01-31') }, 'unitSucceedsItself'],
    ['a successor but no last day', { successorKey: 'jarva' }, 'successorWithoutEnd'],
    ['a successor that is no key', { successorKey: 'å', validTo: day('2020-01-31') }, 'invalidKey']
  ])('with %s is refused with %s', (_, change, code) => {
    expect(checkOrgUnit(orgUnit('unit', change)).map((violation) => violation.code)).toEqual([code]);
  });

  it('that lasts one day is sound', () => {
    const one = { validFrom: day('2020-01-31'), validTo: day('2020-01-31') };
    expect(checkOrgUnit(orgUnit('unit', one))).toEqual([]);
  });
});

describe('a successor', () => {
  const ended = { validTo: day('2020-06-30') };

  it.each([
    ['is unknown', orgUnit('unit', { ...ended, successorKey: 'nowhere' }), ['unknownReference']],
    ['leads back', orgUnit('unit', { ...ended, successorKey: 'back' }), ['successorCycle']],
    ['is of the other side', orgUnit('unit', { ...ended, successorKey: 'lpo' }), ['successorOfOtherSide']],
    ['begins a day late', orgUnit('unit', { ...ended, successorKey: 'late' }), ['successorGap']],
    ['begins the next day', orgUnit('unit', { ...ended, successorKey: 'next' }), []],
    ['has no first day', orgUnit('unit', { ...ended, successorKey: 'old' }), []],
    ['is not named', orgUnit('unit', ended), []]
  ])('that %s', (_, unit, codes) => {
    const register = [
      orgUnit('back', { ...ended, successorKey: 'unit' }),
      policeUnit('lpo'),
      orgUnit('late', { validFrom: day('2020-07-02') }),
      orgUnit('next', { validFrom: day('2020-07-01') }),
      orgUnit('old')
    ];
    expect(checkSuccessor(unit, register).map((violation) => violation.code)).toEqual(codes);
  });
});
