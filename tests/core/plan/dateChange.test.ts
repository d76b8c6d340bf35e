import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/core/calendar/calendarDay';
import { type Action } from '../../../src/core/plan/action';
import {
  checkDateChange,
  decideDateChange,
  decideNewEnd,
  type DateChangeDecision,
  proposeDateChange
} from '../../../src/core/plan/dateChange';
import { daysFrom } from '../calendar/arbitraries';
import { day, makeAction, makeDateChange } from './rows';

const period = { validFrom: day('2020-03-01'), lastDay: day('2022-12-31') };
const terms = { period, dayRules: {} };
const proposal = {
  key: 'change-1',
  recordedBy: 'person-1',
  recordedOn: day('2020-09-01'),
  to: day('2020-11-27'),
  reason: 'Upphandlingen drar ut på tiden'
};
const decision: DateChangeDecision = {
  outcome: 'decided',
  decidedOn: day('2020-09-29'),
  decisionReference: 'B 2020:3'
};

describe('proposeDateChange', () => {
  it('proposes a new end of a decided action', () => {
    expect(proposeDateChange(makeAction(), proposal, period)).toEqual({ ok: true, value: makeDateChange() });
  });

  it.each<[string, Partial<Action>, Partial<typeof proposal>, string]>([
    ['of a proposed action', { decision: 'proposed' }, {}, 'dateChangeNotNeeded'],
    ['of a cancelled action', { decision: 'cancelled' }, {}, 'dateChangeNotNeeded'],
    ['that changes nothing', {}, { to: day('2020-10-30') }, 'dateUnchanged'],
    ['past the agreement', {}, { to: day('2023-01-02') }, 'dayOutsideAgreement'],
    ['into the past', {}, { to: day('2020-08-31') }, 'newEndHasPassed'],
    ['past the holiday table', {}, { to: day('2061-01-03') }, 'dayOutsideHolidayTable'],
    ['without a reason', {}, { reason: ' ' }, 'fieldMissing'],
    ['with a personnummer', {}, { reason: 'Väntar på 19121212-1212' }, 'personalIdentityNumber'],
    ['of an action without end', { end: undefined }, {}, 'fieldMissing']
  ])('refuses one %s', (...[, changes, wish, code]) => {
    const refusal = proposeDateChange(makeAction(changes), { ...proposal, ...wish }, period);
    expect(refusal.ok ? [] : refusal.error.map((found) => found.code)).toContain(code);
  });
});

describe('decideDateChange', () => {
  it('moves the end and keeps the one that was first decided, with its decision', () => {
    const change = makeDateChange();
    const moved = decideDateChange({ action: makeAction(), change }, decision, terms);
    expect(moved).toEqual({
      ok: true,
      value: {
        change: {
          ...change,
          state: 'decided',
          decidedOn: day('2020-09-29'),
          decisionReference: 'B 2020:3'
        },
        action: makeAction({
          end: day('2020-11-27'),
          originalEnd: day('2020-10-30'),
          endDecisionReference: 'B 2020:3'
        })
      }
    });
  });

  it.each(['rejected', 'postponed'] as const)('leaves the action alone when %s', (outcome) => {
    const action = makeAction();
    const result = decideDateChange({ action, change: makeDateChange() }, { ...decision, outcome }, terms);
    expect(result).toMatchObject({ ok: true, value: { action, change: { state: outcome } } });
  });

  it('decides what was postponed', () => {
    const change = makeDateChange({
      state: 'postponed',
      decidedOn: day('2020-09-15'),
      decisionReference: 'B 2020:2'
    });
    expect(decideDateChange({ action: makeAction(), change }, decision, terms).ok).toBe(true);
  });

  it.each<[string, Partial<Action>, Parameters<typeof makeDateChange>[0], string]>([
    ['twice', {}, { state: 'decided' }, 'dateChangeClosed'],
    ['after a rejection', {}, { state: 'rejected' }, 'dateChangeClosed'],
    ['of another action', { key: 'action-2' }, {}, 'dateChangeOfOtherAction'],
    ['when the end moved meanwhile', { end: day('2020-12-01') }, {}, 'endMovedMeanwhile'],
    ['to a day that has passed', {}, { to: day('2020-09-28') }, 'newEndHasPassed'],
    ['of a cancelled action', { decision: 'cancelled' }, {}, 'dateChangeNotNeeded']
  ])('refuses %s', (...[, changes, change, code]) => {
    const rows = { action: makeAction(changes), change: makeDateChange(change) };
    const refusal = decideDateChange(rows, decision, terms);
    expect(refusal.ok ? [] : refusal.error.map((found) => found.code)).toEqual([code]);
  });

  it('sets a new end that nobody has proposed, from the end that was seen', () => {
    const action = makeAction();
    const { key, to, reason, recordedBy, recordedOn } = makeDateChange();
    const newEnd = { key, to, reason, recordedBy, recordedOn, from: day('2020-10-30') };
    const change = makeDateChange({ recordedOn });
    expect(decideNewEnd(action, newEnd, { decision, terms })).toEqual(
      decideDateChange({ action, change }, decision, terms)
    );
    const overtaken = { ...newEnd, from: day('2020-12-01') };
    expect(decideNewEnd(action, overtaken, { decision, terms })).toMatchObject({
      error: [{ code: 'endMovedMeanwhile', from: '2020-12-01', end: '2020-10-30' }]
    });
    expect(decideNewEnd(makeAction({ decision: 'proposed' }), newEnd, { decision, terms })).toMatchObject({
      error: [{ code: 'dateChangeNotNeeded' }]
    });
  });

  it('needs a decision reference', () => {
    const rows = { action: makeAction(), change: makeDateChange() };
    expect(decideDateChange(rows, { ...decision, decisionReference: '' }, terms)).toMatchObject({
      ok: false,
      error: [{ code: 'fieldMissing', field: 'decisionReference' }]
    });
  });

  it.each([
    ['has passed', '2020-09-25', [{ end: '2020-09-25', movedOn: '2020-09-29' }]],
    ['lies ahead', '2020-10-30', undefined],
    // Sunday: due on the Monday after.
    ['was due on the day before the decision', '2020-09-27', [{ end: '2020-09-27', movedOn: '2020-09-29' }]],
    ['is due on the day of the decision', '2020-09-29', undefined]
  ])('remembers an old end that %s', (_, end, lapsedEnds) => {
    const rows = { action: makeAction({ end: day(end) }), change: makeDateChange({ from: day(end) }) };
    const moved = decideDateChange(rows, decision, terms);
    expect(moved.ok && moved.value.action.lapsedEnds).toEqual(lapsedEnds);
  });

  it('moves an effect follow-up along only when the new end would overtake it', () => {
    const effectOf = (effectFollowUpOn: string): string | undefined => {
      const rows = {
        action: makeAction({ effectFollowUpOn: day(effectFollowUpOn) }),
        change: makeDateChange()
      };
      const moved = decideDateChange(rows, decision, terms);
      return moved.ok ? moved.value.action.effectFollowUpOn : undefined;
    };
    expect(effectOf('2020-11-27')).toBe('2020-12-25');
    expect(effectOf('2021-01-29')).toBe('2021-01-29');
  });

  it('does not push an effect follow-up out of the holiday table', () => {
    const rows = {
      action: makeAction({ end: day('2020-10-30'), effectFollowUpOn: day('2060-12-31') }),
      change: makeDateChange({ to: day('2060-12-31') })
    };
    const open = { ...terms, period: { validFrom: day('2020-03-01'), lastDay: day('2060-12-31') } };
    expect(decideDateChange(rows, decision, open)).toMatchObject({
      error: [{ code: 'dayOutsideHolidayTable', field: 'effectFollowUpOn' }]
    });
  });

  it('knows three outcomes and no other', () => {
    const rows = { action: makeAction(), change: makeDateChange() };
    const forged = { ...decision, outcome: 'proposed' as 'decided' };
    expect(decideDateChange(rows, forged, terms)).toMatchObject({
      error: [{ code: 'fieldMissing', field: 'state' }]
    });
  });

  it('drops dates that the new end cuts off', () => {
    const cadence = { kind: 'dates', days: [day('2020-06-01'), day('2020-10-19')] } as const;
    const rows = { action: makeAction({ cadence }), change: makeDateChange({ to: day('2020-10-01') }) };
    const moved = decideDateChange(rows, decision, terms);
    expect(moved.ok && moved.value.action.cadence).toEqual({ kind: 'dates', days: [day('2020-06-01')] });
  });

  it('keeps the first end through any number of moves', () => {
    const moves = fc.array(fc.tuple(daysFrom('2020-03-02', '2022-12-31'), fc.nat(400)), { maxLength: 6 });
    fc.assert(
      fc.property(moves, (tries) => {
        let action = makeAction();
        let hasMoved = false;
        for (const [decidedOn, days] of tries) {
          if (action.end === undefined) throw new Error('the end is never lost');
          const change = makeDateChange({ from: action.end, to: addDays(decidedOn, days) });
          const moved = decideDateChange({ action, change }, { ...decision, decidedOn }, terms);
          if (moved.ok) ({ action } = moved.value);
          hasMoved ||= moved.ok;
        }
        expect(action.originalEnd).toBe(hasMoved ? '2020-10-30' : undefined);
        expect(action.endDecisionReference).toBe(hasMoved ? 'B 2020:3' : undefined);
        expect(daysBetween(period.lastDay, action.end ?? period.lastDay)).toBeLessThanOrEqual(0);
      })
    );
  });
});

describe('checkDateChange', () => {
  it('asks what has been decided for day and reference', () => {
    expect(checkDateChange(makeDateChange())).toEqual([]);
    expect(checkDateChange(makeDateChange({ state: 'rejected' }))).toEqual([
      { code: 'fieldMissing', field: 'decidedOn' },
      { code: 'fieldMissing', field: 'decisionReference' }
    ]);
  });
});
