import fc from 'fast-check';
import {
  answererOn,
  checkDeputy,
  checkLogin,
  checkPerson,
  isAbsentOn
} from '../../../src/core/organisation/answerer';
import { absent, day, person } from './rows';

const persons = [
  person('present'),
  person('away', { ...absent('2020-09-01', '2020-09-30'), deputyKey: 'deputy' }),
  person('deputy', { ...absent('2020-09-14', '2020-09-14'), deputyKey: 'present' }),
  person('alone', absent('2020-09-01')),
  person('lost', { ...absent('2020-09-01'), deputyKey: 'nowhere' }),
  person('one', { ...absent('2020-09-01'), deputyKey: 'two' }),
  person('two', { ...absent('2020-09-01'), deputyKey: 'one' })
];

describe('the person who answers', () => {
  it.each([
    ['present', '2020-09-14', ['present']],
    ['away', '2020-08-31', ['away']],
    ['away', '2020-09-01', ['away', 'deputy']],
    ['away', '2020-09-14', ['away', 'deputy', 'present']],
    ['away', '2020-10-01', ['away']]
  ])('for %s on %s is found by way of %s', (key, on, keys) => {
    const answer = answererOn(persons, key, day(on));
    expect(answer).toEqual({
      ok: true,
      value: { keys, person: persons.find((row) => row.key === keys.at(-1)) }
    });
  });

  it.each([
    ['alone', 'noDeputy', ['alone']],
    ['lost', 'unknownPerson', ['lost', 'nowhere']],
    ['nowhere', 'unknownPerson', ['nowhere']],
    ['one', 'deputiesGoRound', ['one', 'two']]
  ])('for %s on 2020-09-14 is refused with %s', (key, code, keys) => {
    expect(answererOn(persons, key, day('2020-09-14'))).toEqual({ ok: false, error: { code, keys } });
  });

  it('is never absent, and nobody is asked twice', () => {
    const keys = ['a', 'b', 'c', 'd'];
    const optionalKey = fc.option(fc.constantFrom(...keys), { nil: undefined });
    const register = fc
      .array(fc.record({ deputyKey: optionalKey, isAway: fc.boolean() }), { minLength: 4, maxLength: 4 })
      .map((rows) =>
        rows.map(({ deputyKey, isAway }, index) =>
          person(keys[index]!, { deputyKey, ...(isAway ? absent('2020-09-01') : {}) })
        )
      );
    fc.assert(
      fc.property(register, fc.constantFrom(...keys), (rows, key) => {
        const answer = answererOn(rows, key, day('2020-09-14'));
        const walked = answer.ok ? answer.value.keys : answer.error.keys;
        expect(new Set(walked).size).toBe(walked.length);
        expect(answer.ok && isAbsentOn(answer.value.person, day('2020-09-14'))).toBe(false);
      })
    );
  });
});

describe('a person', () => {
  it.each([
    ['without a name', { name: '' }, ['fieldMissing']],
    ['without a login', { login: ' ' }, ['fieldMissing']],
    ['with a personnummer for a name', { name: 'Demo 19121212-1212' }, ['personalIdentityNumber']],
    ['whose absence only ends', { absentTo: day('2020-09-01') }, ['absenceWithoutStart']],
    ['whose absence ends first', absent('2020-09-02', '2020-09-01'), ['endBeforeStart']],
    ['whose absence lasts', absent('2020-09-02'), []],
    ['who is the deputy', { deputyKey: 'p' }, ['deputyIsSelf']]
  ])('%s', (_, change, codes) => {
    expect(checkPerson(person('p', change)).map((violation) => violation.code)).toEqual(codes);
  });

  it('has a deputy in the register; two may stand in for each other', () => {
    expect(checkDeputy(person('p', { deputyKey: 'nowhere' }), persons)).toEqual([
      { code: 'unknownReference', field: 'deputyKey', key: 'nowhere' }
    ]);
    expect(checkDeputy(persons[5]!, persons)).toEqual([]);
    expect(checkDeputy(person('p'), persons)).toEqual([]);
  });

  it.each(['p@samverkan.example', ' P@Samverkan.Example '])('signs in as nobody else does: %s', (login) => {
    const rows = [person('p', { login: 'p@samverkan.example' }), person('q', { login })];
    expect(checkLogin(rows[1]!, rows)).toEqual([{ code: 'loginTaken', field: 'login', otherKey: 'p' }]);
    expect(checkLogin(person('q', { login: 'q@samverkan.example' }), rows)).toEqual([]);
  });
});
