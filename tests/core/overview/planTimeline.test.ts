import fc from 'fast-check';
import { type ActionRowsCase, deriveRows } from '../../../src/core/overview/actionRow';
import { occasionTeller } from '../../../src/core/overview/occasionHistory';
import { placeOnTimeline, type TimelineUnit } from '../../../src/core/overview/planTimeline';
import { type Action } from '../../../src/core/plan/action';
import { day, makeAction, makeReport } from '../plan/rows';
import { anyRowsCase, surroundings, today } from './anyPlan';

function placed(rowsCase: ActionRowsCase, unit: TimelineUnit = 'quarter') {
  return placeOnTimeline(deriveRows(rowsCase), { today, unit, occasionsOf: occasionTeller(rowsCase) });
}

function timelineOf(...actions: readonly Partial<Action>[]) {
  const rows = actions.map((action, index) => makeAction({ key: `a${index}`, ...action }));
  return placed({ ...surroundings, actions: rows, reports: [] });
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

  test('has whole months when they are wanted', () => {
    const action = makeAction({ start: day('2020-08-10'), end: day('2020-10-01'), decision: 'proposed' });
    const { periods } = placed({ ...surroundings, actions: [action], reports: [] }, 'month');
    expect(periods.map(({ from, to }) => [from, to])).toEqual([
      ['2020-08-01', '2020-08-31'],
      ['2020-09-01', '2020-09-30'],
      ['2020-10-01', '2020-10-31']
    ]);
  });

  test('shows each occasion with what came of it, and none that nobody asked about', () => {
    const cadence = {
      kind: 'dates',
      days: ['2020-06-01', '2020-07-01', '2020-08-03', '2020-09-01'].map(day)
    } as const;
    const dated = { start: day('2020-03-02'), end: day('2020-12-18'), cadence, decidedOn: day('2020-06-15') };
    const action = makeAction({ key: 'a', decision: 'decided', ...dated });
    const reports = [makeReport({ key: 'r1', actionKey: 'a', day: day('2020-07-01') })];
    const [lane] = placed({ ...surroundings, actions: [action], reports }).lanes;
    const marks = lane?.bars[0]?.marks.map(({ day: deadline, standing }) => [deadline, standing]);
    expect(marks).toEqual([
      ['2020-06-01', 'answeredLate'],
      ['2020-07-01', 'answered'],
      ['2020-08-03', 'missed'],
      ['2020-09-01', 'missed'],
      ['2020-12-18', 'upcoming']
    ]);
  });

  test('without actions it is the quarter of today', () => {
    expect(timelineOf()).toMatchObject({
      periods: [{ from: '2020-07-01', at: 0, share: 1 }],
      lanes: []
    });
  });

  test('every action stands once, inside the axis, and the periods fill it', () => {
    fc.assert(
      fc.property(anyRowsCase, fc.constantFrom('quarter', 'month'), (rowsCase, unit) => {
        const rows = deriveRows(rowsCase);
        const { periods, lanes, today: now } = placed(rowsCase, unit);
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
