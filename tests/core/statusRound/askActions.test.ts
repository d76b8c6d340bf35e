import { askActions, type AskQuestion, type AskRows } from '../../../src/core/statusRound/askActions';
import { group, membership, person } from '../organisation/rows';
import { day, makeAction, makeReport, units } from '../plan/rows';

const fresh = makeReport({ day: day('2020-09-14') });
const rows: AskRows = {
  actions: [makeAction()],
  reports: [],
  meetings: [],
  groups: [
    group('steering', { kind: 'steeringGroup' }),
    group('group-1', { parentGroupKey: 'steering' }),
    group('places', { kind: 'workingGroup', parentGroupKey: 'group-1' })
  ],
  memberships: [],
  persons: [person('person-1'), person('person-2'), person('boss')],
  units
};
const question: AskQuestion = {
  groupKey: 'group-1',
  scope: 'group',
  scopeKey: 'group-1',
  until: day('2020-09-29'),
  today: day('2020-09-15'),
  dayRules: {}
};
const asked = (changes: Partial<AskRows>, changed: Partial<AskQuestion> = {}) =>
  askActions({ ...rows, ...changes }, { ...question, ...changed });
const reasons = (changes: Partial<AskRows>) => asked(changes)[0]?.reasons;

describe('the actions that are asked about', () => {
  it.each([
    ['overdue and grey when nothing was ever said', [], ['overdue', 'grey', 'due']],
    ['red', [{ ...fresh, light: 'red' }], ['red']],
    ['yellow', [{ ...fresh, light: 'yellow' }], ['yellow']]
  ] as const)('are the %s', (_, reports, expected) => {
    expect(reasons({ reports })).toEqual(expected);
  });

  it('are those with an occasion on or before the meeting, and no other green ones', () => {
    const weekly = makeAction({ cadence: { kind: 'everyWeeks', weeks: 1 } });
    expect(reasons({ actions: [weekly], reports: [fresh] })).toEqual(['due']);
    expect(reasons({ reports: [fresh] })).toBeUndefined();
    const endsBefore = makeAction({ end: day('2020-09-29') });
    expect(reasons({ actions: [endsBefore], reports: [fresh] })).toEqual(['due']);
  });

  it.each(['proposed', 'paused', 'cancelled'] as const)('are not the %s ones', (decision) => {
    expect(asked({ actions: [makeAction({ decision })] })).toEqual([]);
  });

  it('are those of the group; of a styrgrupp those of the groups below too', () => {
    const actions = [
      makeAction({ key: 'own' }),
      makeAction({ key: 'below', groupKey: 'places' }),
      makeAction({ key: 'other', groupKey: 'elsewhere' })
    ];
    const keys = (scopeKey: string) => asked({ actions }, { scopeKey }).map(({ actionKey }) => actionKey);
    expect(keys('group-1')).toEqual(['own']);
    expect(keys('steering')).toEqual(['own', 'below']);
  });

  it('are those of a plan, a focus area or one action, when that is the scope', () => {
    const actions = [
      makeAction({ key: 'a' }),
      makeAction({ key: 'b', planKey: 'plan-2', focusAreaKey: 'area-2' })
    ];
    const keys = (scope: AskQuestion['scope'], scopeKey: string) =>
      asked({ actions, reports: [] }, { scope, scopeKey }).map(({ actionKey }) => actionKey);
    expect(keys('plan', 'plan-2')).toEqual(['b']);
    expect(keys('focusArea', 'area-1')).toEqual(['a']);
    expect(keys('action', 'b')).toEqual(['b']);
  });

  it('are what a samordnare adds, if it is open', () => {
    const actions = [makeAction(), makeAction({ key: 'done', decision: 'cancelled' })];
    expect(asked({ actions, reports: [fresh] }, { addedKeys: ['action-1', 'done'] })).toEqual([
      { actionKey: 'action-1', personKey: 'person-1', via: 'contact', reasons: ['added'] }
    ]);
  });
});

describe('the one who is asked', () => {
  const absent = { absentFrom: day('2020-09-01'), absentTo: day('2020-09-30') };
  const coordinator = membership('group-1', 'boss', { role: 'coordinator' });

  it.each([
    ['the contact', [person('person-1')], { personKey: 'person-1', via: 'contact' }],
    [
      'the deputy of one who is absent',
      [person('person-1', { ...absent, deputyKey: 'person-2' }), person('person-2')],
      { personKey: 'person-2', via: 'deputy' }
    ],
    [
      'the samordnare of the organisation when nobody stands in',
      [person('person-1', absent), person('boss', { orgUnitKey: 'sdf-old' })],
      { personKey: 'boss', via: 'coordinator' }
    ],
    [
      'the group, when the samordnare is of another organisation',
      [person('person-1', absent), person('boss', { orgUnitKey: 'lpo' })],
      { via: 'channel' }
    ]
  ] as const)('is %s', (_, persons, expected) => {
    const [first] = asked({ persons, memberships: [coordinator] });
    expect(first).toMatchObject(expected);
    expect(first?.personKey).toBe('personKey' in expected ? expected.personKey : undefined);
  });
});
