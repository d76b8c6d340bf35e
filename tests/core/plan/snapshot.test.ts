import fc from 'fast-check';
import { type Action } from '../../../src/core/plan/action';
import { type JsonValue, writeCanonicalJson } from '../../../src/core/plan/canonicalJson';
import { changedSinceAdoption, type PlanDifference } from '../../../src/core/plan/planDifference';
import { type PlanContent, snapshotOf } from '../../../src/core/plan/snapshot';
import { day, makeAction, makePlan, units } from './rows';

const record = { recordedBy: 'person-1', recordedOn: day('2020-03-02'), agreementKey: 'agreement-1' };
const content: PlanContent = {
  plan: makePlan(),
  actions: [
    makeAction({ participatingOrgUnitKeys: ['traffic', 'lpo'], description: 'Rad ett\nRad två' }),
    makeAction({ key: 'action-2', number: 'HÄ-2', title: 'Förbättrad belysning' })
  ],
  problems: [{ ...record, key: 'problem-1', focusAreaKey: 'area-1', title: 'Otrygga centrum' }],
  causes: [{ ...record, key: 'cause-9', problemKey: 'problem-9', title: 'Ingen åtgärd pekar hit' }],
  goals: [
    {
      ...{ ...record, key: 'goal-1', problemKey: 'problem-1', title: 'Fyra vandringar' },
      ...{ kind: 'output', aim: 'safety', target: 4, unit: 'vandringar' }
    }
  ],
  focusAreas: [
    {
      ...{ ...record, key: 'area-1', code: 'PLA', name: 'Platser', mapsToKeys: [], order: 6 }
    }
  ],
  orgUnits: units
};

const differenceOf = (changes: Partial<PlanContent>): PlanDifference => {
  const compared = changedSinceAdoption(snapshotOf(content), { ...content, ...changes });
  if (!compared.ok) throw new Error('the snapshot is readable');
  return compared.value;
};

const withFirst = (changes: Partial<Action>): PlanDifference =>
  differenceOf({
    actions: content.actions.map((action, at) => (at === 0 ? { ...action, ...changes } : action))
  });

describe('snapshotOf', () => {
  it('is the same text for the same content, whatever the order of rows and of what is not content', () => {
    const shuffled: PlanContent = {
      ...content,
      actions: [...content.actions]
        .reverse()
        .map((action) => Object.fromEntries(Object.entries(action).reverse()) as unknown as Action),
      orgUnits: [...units].reverse(),
      plan: makePlan({ recordedBy: 'someone', state: 'adopted', version: 1 })
    };
    expect(snapshotOf(shuffled)).toBe(snapshotOf(content));
  });

  it('is not touched by contact, record, stored decision or how SharePoint ends a line', () => {
    const [first, second] = content.actions;
    const actions = [
      {
        ...first!,
        contactPersonKey: 'person-2',
        recordedBy: 'person-3',
        decision: 'paused' as const,
        place: '',
        description: 'Rad ett\r\nRad två'
      },
      second!
    ];
    expect(snapshotOf({ ...content, actions })).toBe(snapshotOf(content));
  });

  it('holds what the plan says in words, and only what its actions point at', () => {
    const text = snapshotOf(content);
    expect(JSON.parse(text)).toMatchObject({
      format: 1,
      plan: { key: 'plan-1', kind: 'actionPlan', title: 'Åtgärdsplan 2020' },
      actions: [
        { number: 'HÄ-1', problem: { title: 'Otrygga centrum' }, goal: { target: 4 } },
        { number: 'HÄ-2' }
      ],
      names: {
        focusAreas: [{ key: 'area-1', name: 'Platser' }],
        organisations: [{ key: 'lpo' }, { key: 'sdf' }, {}]
      }
    });
    expect(text).not.toContain('cause-9');
    expect(text).not.toContain('person-1');
  });
});

describe('changedSinceAdoption', () => {
  it('finds nothing when nothing has changed', () =>
    expect(differenceOf({})).toEqual({ planFields: [], actions: [] }));

  it.each<[string, Partial<Action>, readonly string[]]>([
    ['a text', { title: 'Nytt' }, ['title']],
    ['a participant', { participatingOrgUnitKeys: ['lpo'] }, ['participatingOrgUnitKeys']],
    ['a cadence', { cadence: { kind: 'perTertial' } }, ['cadence']],
    ['a removed field', { description: undefined }, ['description']],
    ['another problem', { problemKey: undefined }, ['problem', 'problemKey']]
  ])('finds %s', (_, changes, fields) => {
    expect(withFirst(changes).actions).toEqual([
      { kind: 'changed', actionKey: 'action-1', number: 'HÄ-1', fields, endDecisionReference: undefined }
    ]);
  });

  it('tells by which decision an end has moved', () => {
    const moved = withFirst({
      end: day('2020-11-27'),
      originalEnd: day('2020-10-30'),
      endDecisionReference: 'B 2020:3'
    });
    expect(moved.actions).toMatchObject([{ fields: ['end'], endDecisionReference: 'B 2020:3' }]);
  });

  it('finds a goal that says something else for every action that has it', () => {
    const goals = content.goals.map((goal) => ({ ...goal, target: 2 }));
    expect(differenceOf({ goals }).actions.map((found) => found.actionKey)).toEqual(['action-1', 'action-2']);
  });

  it('finds actions that came and went, and no difference in a cancelled one', () => {
    const [first, second] = content.actions;
    const added = makeAction({ key: 'action-3', number: 'HÄ-3' });
    expect(differenceOf({ actions: [first!, added] }).actions).toEqual([
      { kind: 'removed', actionKey: 'action-2', number: 'HÄ-2' },
      { kind: 'added', actionKey: 'action-3', number: 'HÄ-3' }
    ]);
    expect(differenceOf({ actions: [first!, { ...second!, decision: 'cancelled' }] }).actions).toEqual([]);
  });

  it('finds a plan with another title', () =>
    expect(differenceOf({ plan: makePlan({ title: 'Annan plan', version: 2 }) }).planFields).toEqual([
      'title'
    ]));

  it.each(['', 'nej', 'null', '[]', '{}', '{"format":1}', '{"format":1,"plan":{},"actions":[null]}'])(
    'refuses %j',
    (text) =>
      expect(changedSinceAdoption(text, content)).toEqual({
        ok: false,
        error: { code: 'snapshotUnreadable' }
      })
  );
});

describe('writeCanonicalJson', () => {
  const anyValue = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;

  it('does not depend on the order of fields', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyValue), (fields) => {
        const reversed = Object.fromEntries(Object.entries(fields).reverse());
        expect(writeCanonicalJson(reversed)).toBe(writeCanonicalJson(fields));
      })
    );
  });

  it('is stable when read and written again', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = writeCanonicalJson(value);
        expect(writeCanonicalJson(JSON.parse(text) as JsonValue)).toBe(text);
      })
    );
  });
});
