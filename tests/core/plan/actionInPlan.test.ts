import {
  checkActionGroup,
  checkActionInPlan,
  findRepeatedNumbers
} from '../../../src/core/plan/actionInPlan';
import { checkPlan, checkPlanKind, checkPlanSnapshot, planKindOf } from '../../../src/core/plan/checkPlan';
import { type Plan } from '../../../src/core/plan/plan';
import { beginPlanVersion, closePlan, listNextPlanStates } from '../../../src/core/plan/planLifecycle';
import { group } from '../organisation/rows';
import { day, makeAction, makePlan } from './rows';

const period = { validFrom: day('2020-03-01'), lastDay: day('2022-12-31') };

describe('checkActionInPlan', () => {
  const check = (
    changes: Parameters<typeof makeAction>[0],
    surroundings: Partial<Parameters<typeof checkActionInPlan>[1]> = {}
  ): readonly string[] =>
    checkActionInPlan(makeAction(changes), {
      plan: makePlan(),
      period,
      actionsInPlan: [makeAction()],
      ...surroundings
    }).map((found) => ('field' in found ? `${found.code} ${found.field}` : found.code));

  it('passes an action among its own plan', () => expect(check({})).toEqual([]));
  it('finds a number that another action has, however it is spelled', () =>
    expect(check({ key: 'action-2', number: ' hä-1' })).toEqual(['actionNumberTaken number']));
  it('finds a decomposed Ä to be the same', () =>
    expect(check({ key: 'action-2', number: 'HÄ-1'.normalize('NFD') })).toEqual([
      'actionNumberTaken number'
    ]));
  it('finds the 1,001st action', () => {
    const actionsInPlan = Array.from({ length: 1000 }, (_, index) =>
      makeAction({ key: `a-${index}`, number: `N-${index}` })
    );
    expect(check({ key: 'new' }, { actionsInPlan })).toEqual(['tooManyActions']);
    expect(check({ key: 'a-1', number: 'N-1' }, { actionsInPlan })).toEqual([]);
  });
  it('finds a start before and an end after the agreement', () =>
    expect(check({ start: day('2020-02-28'), end: day('2023-01-01') })).toEqual([
      'dayOutsideAgreement start',
      'dayOutsideAgreement end'
    ]));
  it('an agreement without days limits nothing', () =>
    expect(check({ end: day('2023-01-01') }, { period: {} })).toEqual([]));
  it('finds a closed plan and the wrong plan', () =>
    expect(check({ planKey: 'x', agreementKey: 'y' }, { plan: makePlan({ state: 'closed' }) })).toEqual([
      'actionInOtherPlan planKey',
      'actionInOtherPlan agreementKey',
      'planClosed'
    ]));
  it('lists repeated numbers once each', () =>
    expect(findRepeatedNumbers(['A', 'b', 'a', 'A', 'c'].map((number) => makeAction({ number })))).toEqual([
      'A'
    ]));
});

describe('checkActionGroup', () => {
  it.each([
    ['of its own agreement', 'new', []],
    ['of the agreement before', 'old', []],
    ['of another agreement', 'other', ['referenceOfOtherAgreement']]
  ])('a group %s', (_, agreementKey, codes) => {
    const groups = [group('followers', { agreementKey }), group('own', { agreementKey: 'new' })];
    const found = checkActionGroup({ groupKey: 'followers' }, { key: 'new', previousKey: 'old' }, groups);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('any group of the site, as long as the agreement has none', () => {
    const groups = [group('followers', { agreementKey: 'other' })];
    expect(checkActionGroup({ groupKey: 'followers' }, { key: 'new' }, groups)).toEqual([]);
  });
});

describe('plans', () => {
  it('a local plan is an åtgärdsplan, a central one a handlingsplan; never mixed', () => {
    expect(planKindOf('local')).toBe('actionPlan');
    expect(planKindOf('central')).toBe('frameworkPlan');
    expect(checkPlanKind(makePlan(), 'local')).toEqual([]);
    expect(checkPlanKind(makePlan(), 'central').map((found) => found.code)).toEqual(['planKindMismatch']);
  });

  it.each<[string, Partial<Plan>, readonly string[]]>([
    ['a draft', {}, []],
    ['version 0', { version: 0 }, ['version']],
    ['fastställd without decision', { state: 'adopted' }, ['adoptedOn', 'decisionReference']],
    [
      'closed without report',
      { state: 'closed', adoptedOn: day('2020-04-01'), decisionReference: 'B 2020:1' },
      ['closingReport', 'closedOn']
    ]
  ])('checks %s', (_, changes, fields) => {
    expect(
      checkPlan(makePlan(changes))
        .map((found) => found.field)
        .sort()
    ).toEqual([...fields].sort());
  });

  it('a fastställd plan becomes a draft as its next version, or is closed with a report', () => {
    const adopted = makePlan({
      state: 'adopted',
      adoptedOn: day('2020-04-01'),
      decisionReference: 'B 2020:1'
    });
    expect(beginPlanVersion(adopted)).toEqual({ ok: true, value: { ...makePlan(), version: 2 } });
    const closing = { closedOn: day('2021-01-15'), closingReport: 'Åtta av tio åtgärder genomförda.' };
    const closed = closePlan(adopted, closing);
    expect(closed).toEqual({ ok: true, value: { ...adopted, ...closing, state: 'closed' } });
    expect(closePlan(adopted, { ...closing, closingReport: ' ' })).toMatchObject({
      ok: false,
      error: [{ code: 'fieldMissing', field: 'closingReport' }]
    });
    expect(closePlan(makePlan(), closing)).toMatchObject({
      ok: false,
      error: [{ code: 'planStateNotAllowed', from: 'draft', to: 'closed' }]
    });
    expect(closed.ok && beginPlanVersion(closed.value).ok).toBe(false);
    expect(listNextPlanStates('closed')).toEqual([]);
  });

  it('checks the row of a snapshot', () => {
    const snapshot = {
      ...{ key: 's-1', recordedBy: 'p', recordedOn: day('2020-04-01'), planKey: 'plan-1', version: 1 },
      ...{ adoptedOn: day('2020-04-01'), decisionReference: 'B 2020:1', actionCount: 12 },
      contentHash: 'a'.repeat(64)
    };
    expect(checkPlanSnapshot(snapshot)).toEqual([]);
    const broken = { ...snapshot, contentHash: 'A', actionCount: -1, version: 0.5 };
    expect(checkPlanSnapshot(broken).map((found) => found.code)).toEqual([
      'planVersionInvalid',
      'contentHashInvalid',
      'invalidNumber'
    ]);
  });
});
