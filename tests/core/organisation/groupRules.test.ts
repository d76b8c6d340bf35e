import fc from 'fast-check';
import { groupKinds } from '../../../src/core/organisation/group';
import {
  checkGroup,
  checkGroupLevel,
  checkParentGroup,
  groupsAbove
} from '../../../src/core/organisation/groupRules';
import {
  checkAssignmentOverlap,
  checkMembership,
  checkMembershipOverlap,
  checkRoleAssignment,
  isMemberOn,
  membersOn
} from '../../../src/core/organisation/membership';
import { daysFrom } from '../calendar/arbitraries';
import { assignment, day, group, membership } from './rows';

describe('a group', () => {
  it.each([
    ['central and a working group', { level: 'central', kind: 'workingGroup' }, ['centralWorkingGroup']],
    ['central and a preparation group', { level: 'central' }, []],
    [
      'a steering group with a parent',
      { kind: 'steeringGroup', parentGroupKey: 'x' },
      ['steeringGroupHasParent']
    ],
    ['its own parent', { parentGroupKey: 'group' }, ['groupAnswersToItself']],
    ['without a name', { name: '' }, ['fieldMissing']],
    ['meeting every fifth week', { meetingIntervalWeeks: 5 }, []],
    ['meeting every half week', { meetingIntervalWeeks: 0.5 }, ['invalidNumber']],
    ['meeting every 0 weeks', { meetingIntervalWeeks: 0 }, ['invalidNumber']],
    ['meeting every 53 weeks', { meetingIntervalWeeks: 53 }, ['invalidNumber']],
    ['meeting every NaN weeks', { meetingIntervalWeeks: Number.NaN }, ['invalidNumber']]
  ] as const)('that is %s', (_, change, codes) => {
    expect(checkGroup(group('group', change)).map((violation) => violation.code)).toEqual(codes);
  });

  it('has the level of its agreement', () => {
    expect(checkGroupLevel(group('group'), { level: 'local' })).toEqual([]);
    expect(checkGroupLevel(group('group'), { level: 'central' })).toEqual([
      { code: 'groupLevelMismatch', field: 'level', expected: 'central' }
    ]);
  });
});

describe('the group above', () => {
  const allowed = new Set([
    'preparationGroup>steeringGroup',
    'workingGroup>preparationGroup',
    'council>preparationGroup',
    'council>steeringGroup',
    'temporaryGroup>preparationGroup',
    'temporaryGroup>steeringGroup'
  ]);
  const pairs = groupKinds
    .filter((kind) => kind !== 'steeringGroup')
    .flatMap((kind) => groupKinds.map((above) => [kind, above] as const));

  it.each(pairs)('%s answers to %s only as arbetsgrupp → beredningsgrupp → styrgrupp', (kind, above) => {
    const codes = checkParentGroup(group('group', { kind, parentGroupKey: 'above' }), [
      group('above', { kind: above })
    ]).map((violation) => violation.code);
    expect(codes).toEqual(allowed.has(`${kind}>${above}`) ? [] : ['parentGroupOfWrongKind']);
  });

  it('is known and of the same agreement', () => {
    const child = group('group', { parentGroupKey: 'above' });
    expect(checkParentGroup(child, [])).toEqual([
      { code: 'unknownReference', field: 'parentGroupKey', key: 'above' }
    ]);
    const above = group('above', { kind: 'steeringGroup', agreementKey: 'other' });
    expect(checkParentGroup(child, [above])).toEqual([
      { code: 'parentGroupOfOtherAgreement', field: 'parentGroupKey' }
    ]);
  });

  it('is walked to the top, and not in a circle', () => {
    const chain = [
      group('places', { kind: 'workingGroup', parentGroupKey: 'preparation' }),
      group('preparation', { parentGroupKey: 'steering' }),
      group('steering', { kind: 'steeringGroup' })
    ];
    expect(groupsAbove(chain, 'places').map(({ key }) => key)).toEqual(['preparation', 'steering']);
    const round = [group('a', { parentGroupKey: 'b' }), group('b', { parentGroupKey: 'a' })];
    expect(groupsAbove(round, 'a').map(({ key }) => key)).toEqual(['b']);
    expect(groupsAbove(round, 'unknown')).toEqual([]);
  });
});

describe('a membership', () => {
  const row = membership('g', 'p', { from: day('2020-03-01'), to: day('2020-03-31') });

  it.each([
    ['2020-02-29', false],
    ['2020-03-01', true],
    ['2020-03-31', true],
    ['2020-04-01', false]
  ])('on %s counts: %s', (on, expected) => {
    expect(isMemberOn(row, day(on))).toBe(expected);
  });

  it('ends after it begins', () => {
    expect(checkMembership(row)).toEqual([]);
    expect(checkMembership({ ...row, to: day('2020-02-01') })).toEqual([
      { code: 'endBeforeStart', field: 'to', start: '2020-03-01', end: '2020-02-01' }
    ]);
    expect(checkMembership({ ...row, personKey: '' })).toEqual([
      { code: 'fieldMissing', field: 'personKey' }
    ]);
  });

  it.each([
    ['touches the last day', { from: day('2020-03-31'), to: undefined }, true],
    ['begins the day after', { from: day('2020-04-01'), to: undefined }, false],
    ['is in another group', { groupKey: 'h' }, false],
    ['is another person’s', { personKey: 'q' }, false],
    ['is another role', { role: 'chair' }, false],
    ['is the row itself', { key: row.key }, false]
  ] as const)('beside one that %s overlaps: %s', (_, change, expected) => {
    const other = { ...row, key: 'other', ...change };
    expect(checkMembershipOverlap(row, [other]).map(({ code }) => code)).toEqual(
      expected ? ['membershipOverlap'] : []
    );
  });

  it('overlaps exactly when a day counts in both', () => {
    const some = daysFrom('2020-01-01', '2020-01-12');
    const period = fc.record({ from: some, to: fc.option(some, { nil: undefined }) });
    const days = fc.sample(some, 200);
    fc.assert(
      fc.property(period, period, (first, second) => {
        fc.pre(first.to === undefined || first.from <= first.to);
        fc.pre(second.to === undefined || second.from <= second.to);
        const one = membership('g', 'p', first);
        const other = membership('g', 'p', { ...second, key: 'other' });
        const shared = [...days, first.from, second.from].some(
          (on) => isMemberOn(one, on) && isMemberOn(other, on)
        );
        expect(checkMembershipOverlap(one, [other]).length > 0).toBe(shared);
      })
    );
  });

  it('counts a person once in the roster', () => {
    const rows = [row, { ...row, key: 'chair', role: 'chair' as const }, membership('h', 'q')];
    expect(membersOn(rows, 'g', day('2020-03-15'))).toEqual(['p']);
  });
});

describe('a right in the whole site', () => {
  it('is given once at a time', () => {
    const right = assignment('p', 'administrator');
    expect(checkRoleAssignment(right)).toEqual([]);
    expect(checkRoleAssignment({ ...right, to: day('2019-01-01') }).map(({ code }) => code)).toEqual([
      'endBeforeStart'
    ]);
    expect(checkAssignmentOverlap(right, [{ ...right, key: 'other' }])).toEqual([
      { code: 'assignmentOverlap', field: 'from', otherKey: 'other' }
    ]);
    expect(checkAssignmentOverlap(right, [right, assignment('p', 'reader')])).toEqual([]);
  });
});
