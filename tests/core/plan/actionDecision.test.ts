import { actionDecisions, type Action } from '../../../src/core/plan/action';
import { checkActionEdit, decideAction, listNextDecisions } from '../../../src/core/plan/actionDecision';
import { day, makeAction } from './rows';

const on = day('2020-09-14');

describe('decideAction', () => {
  const allowed = ['proposed>decided', 'proposed>cancelled', 'decided>paused', 'decided>cancelled'];
  allowed.push('paused>decided', 'paused>cancelled');

  it.each(actionDecisions.flatMap((from) => actionDecisions.map((to) => [from, to] as const)))(
    '%s → %s',
    (from, to) => {
      const action = makeAction({ decision: from });
      const decided = decideAction(action, {
        to,
        decidedOn: on,
        reference: 'B 2020:4',
        reason: 'Pandemin'
      });
      expect(decided.ok).toBe(allowed.includes(`${from}>${to}`));
      expect(listNextDecisions(from).includes(to)).toBe(decided.ok);
      if (decided.ok) expect(decided.value).toMatchObject({ decision: to, decidedOn: on });
    }
  );

  it.each<[string, Partial<Action>, Parameters<typeof decideAction>[1], string]>([
    ['pausing without a reason', {}, { to: 'paused', decidedOn: on }, 'decisionReason'],
    [
      'cancelling without a decision',
      {},
      { to: 'cancelled', decidedOn: on, reason: 'Pandemin' },
      'decisionReference'
    ],
    [
      'deciding what has no owner',
      { decision: 'proposed', responsibleOrgUnitKey: undefined },
      { to: 'decided', decidedOn: on },
      'responsibleOrgUnitKey'
    ]
  ])('refuses %s', (...[, changes, change, field]) => {
    expect(decideAction(makeAction(changes), change)).toEqual({
      ok: false,
      error: [{ code: 'fieldMissing', field }]
    });
  });

  it('taking it up again forgets why it was paused', () => {
    const paused = makeAction({ decision: 'paused', decisionReason: 'Pandemin' });
    const taken = decideAction(paused, { to: 'decided', decidedOn: on });
    expect(taken.ok && taken.value.decisionReason).toBeUndefined();
  });
});

describe('checkActionEdit', () => {
  it.each<[string, Partial<Action>, Partial<Action>, readonly string[]]>([
    ['a proposed end moves freely', { decision: 'proposed' }, { decision: 'proposed', end: on }, []],
    ['a decided end needs a decision', {}, { end: on }, ['endNeedsDecision']],
    [
      'a paused end needs a decision',
      { decision: 'paused' },
      { decision: 'paused', end: on },
      ['endNeedsDecision']
    ],
    ['a text changes freely', {}, { title: 'Ny rubrik' }, []],
    ['a decision is not edited', {}, { decision: 'paused' }, ['actionDecisionNotAllowed']],
    [
      'what a decision wrote is not edited',
      {},
      { decidedOn: day('2020-12-01') },
      ['actionDecisionNotAllowed']
    ],
    ['a first end is not invented', {}, { originalEnd: on, endDecisionReference: 'B' }, ['endNeedsDecision']],
    [
      'a passed end is not forgotten',
      { lapsedEnds: [{ end: on, movedOn: on }] },
      { lapsedEnds: undefined },
      ['endNeedsDecision']
    ],
    ['the key stays', { key: 'one' }, { key: 'other' }, ['invalidKey']],
    ['the first end stays', { originalEnd: on }, { originalEnd: undefined }, ['originalEndChanged']]
  ])('%s', (...[, before, after, codes]) => {
    expect(checkActionEdit(makeAction(before), makeAction(after)).map((found) => found.code)).toEqual(codes);
  });
});
