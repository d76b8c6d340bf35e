import { type Action } from '../../../src/core/plan/action';
import { type AdoptionCase, adoptionObstacles, adoptPlan } from '../../../src/core/plan/adoption';
import { day, makeAction, makePlan } from './rows';

const adoption: AdoptionCase = {
  plan: makePlan(),
  level: 'local',
  period: { validFrom: day('2020-03-01'), lastDay: day('2022-12-31') },
  actions: [
    makeAction({ decision: 'proposed', decidedOn: undefined }),
    makeAction({ key: 'action-2', number: 'HÄ-2' })
  ]
};

const withAction = (changes: Partial<Action>): AdoptionCase => ({
  ...adoption,
  actions: [makeAction({ key: 'action-3', number: 'HÄ-3', decision: 'proposed', ...changes })]
});

describe('adoptionObstacles', () => {
  it('finds none in a whole plan', () => expect(adoptionObstacles(adoption)).toEqual([]));

  it.each<[keyof Action]>([['problemKey'], ['goalKey'], ['responsibleOrgUnitKey'], ['end'], ['cadence']])(
    'finds an action without %s, decided or not',
    (field) => {
      for (const decision of ['proposed', 'decided'] as const) {
        expect(adoptionObstacles(withAction({ decision, [field]: undefined }))).toEqual([
          {
            code: 'actionNotReady',
            actionKey: 'action-3',
            number: 'HÄ-3',
            violations: [{ code: 'fieldMissing', field }]
          }
        ]);
      }
    }
  );

  it('lists everything about every action', () => {
    const actions = [
      makeAction({ goalKey: undefined, end: day('2023-01-02') }),
      makeAction({ key: 'action-2', number: 'hä-1', planKey: 'plan-9' })
    ];
    const found = adoptionObstacles({ ...adoption, actions }).map((obstacle) =>
      obstacle.code === 'actionNotReady' ? obstacle.violations.map(({ code }) => code) : obstacle.code
    );
    expect(found).toEqual([
      ['fieldMissing', 'dayOutsideAgreement', 'actionNumberTaken'],
      ['actionInOtherPlan', 'actionNumberTaken']
    ]);
  });

  it('does not ask a cancelled action to be whole, but a plan for more than those', () => {
    const cancelled: Partial<Action> = {
      ...{ decisionReason: 'Pandemin', decisionReference: 'B 2020:4' },
      ...{ decision: 'cancelled', goalKey: undefined }
    };
    expect(adoptionObstacles(withAction(cancelled))).toEqual([{ code: 'planWithoutActions' }]);
  });

  it.each<[string, Partial<AdoptionCase>, readonly string[]]>([
    ['an empty plan', { actions: [] }, ['planWithoutActions']],
    ['a plan of the wrong kind', { level: 'central' }, ['planKindMismatch']],
    [
      'a plan that is fastställd already',
      { plan: makePlan({ state: 'adopted', adoptedOn: day('2020-04-01'), decisionReference: 'B 2020:1' }) },
      ['planStateNotAllowed']
    ],
    [
      '1,001 actions',
      {
        actions: Array.from({ length: 1001 }, (_, index) =>
          makeAction({ key: `a-${index}`, number: `N-${index}` })
        )
      },
      ['tooManyActions']
    ]
  ])('finds %s', (_, changes, codes) => {
    expect(adoptionObstacles({ ...adoption, ...changes }).map((found) => found.code)).toEqual(codes);
  });
});

describe('adoptPlan', () => {
  const decision = { adoptedOn: day('2020-04-01'), decisionReference: 'B 2020:1' };

  it('fastställer the plan and decides what was proposed', () => {
    const [first] = adoption.actions;
    expect(adoptPlan(adoption, decision)).toEqual({
      ok: true,
      value: {
        plan: { ...adoption.plan, ...decision, state: 'adopted' },
        decidedActions: [
          { ...first, decision: 'decided', decidedOn: decision.adoptedOn, decisionReference: 'B 2020:1' }
        ]
      }
    });
  });

  it('refuses with every obstacle', () => {
    const refusal = adoptPlan({ ...adoption, actions: [] }, { ...decision, decisionReference: '' });
    expect(refusal).toMatchObject({
      ok: false,
      error: [{ code: 'planWithoutActions' }, { code: 'fieldMissing', field: 'decisionReference' }]
    });
  });
});
