import fc from 'fast-check';
import { deriveRows } from '../../../src/core/overview/actionRow';
import { placeOnTimeline } from '../../../src/core/overview/planTimeline';
import { type Action } from '../../../src/core/plan/action';
import { day, makeAction } from '../plan/rows';
import { anyRowsCase, surroundings, today } from './anyPlan';

function timelineOf(...actions: readonly Partial<Action>[]) {
  const rows = actions.map((action, index) => makeAction({ key: `a${index}`, ...action }));
  return placeOnTimeline(deriveRows({ ...surroundings, actions: rows, reports: [] }), today);
}

describe('the timeline of a plan', () => {
  test('has whole quarters that hold every day and today', () => {
    const { periods, today: now } = timelineOf({ start: day('2020-02-10'), end: day('2020-11-27') });
    expect(periods.map(({ from, to }) => [from, to])).toEqual([
      ['2020-01-01', '2020-03-31'],
      ['2020-04-01', '2020-06-30'],
      ['2020-07-01', '2020-09-30'],
      ['2020-10-01', '2020-12-31']
    ]);
    expect(now).toBeCloseTo(257 / 366);
  });

  test('a bar counts the last day; one without end goes on to the end of the axis', () => {
    const [lane] = timelineOf(
      { start: day('2020-01-01'), end: day('2020-12-31'), decision: 'proposed' },
      { start: day('2020-07-01'), end: undefined, decision: 'proposed' }
    ).lanes;
    expect(lane?.bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [182 / 366, 1]
    ]);
  });

  test('an end that has moved keeps its first place', () => {
    const moved = { start: day('2020-01-01'), end: day('2020-12-31'), originalEnd: day('2020-06-30') };
    const [lane] = timelineOf({ ...moved, decision: 'proposed' }).lanes;
    expect(lane?.bars[0]?.originalEnd).toEqual({ day: '2020-06-30', at: 182 / 366 });
  });

  test('without actions it is the quarter of today', () => {
    expect(placeOnTimeline([], today)).toMatchObject({
      periods: [{ from: '2020-07-01', at: 0, share: 1 }],
      lanes: []
    });
  });

  test('every action stands once, inside the axis, and the periods fill it', () => {
    fc.assert(
      fc.property(anyRowsCase, (rowsCase) => {
        const rows = deriveRows(rowsCase);
        const { periods, lanes, today: now } = placeOnTimeline(rows, today);
        const bars = lanes.flatMap((lane) => lane.bars);
        expect(bars.map(({ row }) => row.action.key).sort()).toEqual(
          rows.map(({ action }) => action.key).sort()
        );
        for (const { from, to, marks } of bars) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(1);
          for (const { at } of marks) expect(at >= 0 && at < 1).toBe(true);
        }
        expect(now >= 0 && now < 1).toBe(true);
        expect(periods.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      })
    );
  });
});
