import { demoDay } from '../../../local/demo/label';
import { demoSiteNames } from '../../../local/demo/sites';
import { usualSummerBreak } from '../../../src/core/calendar/summerBreak';
import { type DayRules } from '../../../src/core/calendar/dayRules';
import { type ActionStatus, deriveActionState } from '../../../src/core/followUp/deriveActionState';
import { meetingDaysOf } from '../../../src/core/followUp/meetingDay';
import { type Action } from '../../../src/core/plan/action';
import { MemoryListStore } from '../../support/memoryListStore';
import { type DemoRows, everywhere, playIn, playTimeoutMs, readDemo, valuesOf } from './demoRows';

/** Column by column as in the demo's table: number, area, target, outcome so far, end, state, light, overdue. */
const table = [
  ['HÄ-1', 'PLA', 4, 2, '2020-11-27', 'ongoing', 'yellow', false],
  ['HÄ-2', 'PLA', undefined, undefined, '2020-09-04', 'ongoing', 'red', true],
  ['HÄ-3', 'PLA', undefined, undefined, '2020-10-16', 'ongoing', 'green', false],
  ['HÄ-4', 'PLA', undefined, undefined, '2020-12-30', 'ongoing', 'green', false],
  ['HÄ-5', 'UNG', 6, 6, '2020-06-12', 'completed', 'none', false],
  ['HÄ-6', 'UNG', 4, 1, '2020-10-30', 'ongoing', 'yellow', false],
  ['HÄ-7', 'OFF', 5, 3, '2020-11-13', 'ongoing', 'green', false],
  ['HÄ-8', 'UNG', 30, 31, '2020-08-14', 'followedUp', 'none', false],
  ['RK-1', 'UNG', undefined, undefined, '2020-12-18', 'ongoing', 'green', false],
  ['RK-2', 'PAV', 8, 2, '2020-09-11', 'ongoing', 'red', true],
  ['RK-3', 'PAV', undefined, undefined, '2020-10-09', 'ongoing', 'grey', false],
  ['RK-4', 'PLA', undefined, undefined, '2020-09-18', 'ongoing', 'yellow', false],
  ['RK-5', 'PLA', 3, 3, '2020-05-29', 'completed', 'none', false],
  ['RK-6', 'AVH', undefined, undefined, '2020-11-06', 'ongoing', 'grey', false],
  ['RK-7', 'UNG', undefined, undefined, '2020-09-07', 'ongoing', 'red', true],
  ['RK-8', 'VBE', 2, 0, '2020-12-04', 'paused', 'none', false],
  ['SÖ-1', 'PLA', undefined, undefined, '2020-12-11', 'ongoing', 'green', false],
  ['SÖ-2', 'PLA', 4, 3, '2020-11-20', 'ongoing', 'green', false],
  ['SÖ-3', 'OFF', 20, 20, '2020-08-28', 'followedUp', 'none', false],
  ['SÖ-4', 'UNG', 3, 2, '2020-10-23', 'ongoing', 'yellow', false],
  ['SÖ-5', 'PLA', 1, 0, '2020-09-30', 'cancelled', 'none', false],
  ['SK-1', 'UNG', 30, 19, '2020-12-06', 'ongoing', 'green', false],
  ['SK-2', 'LOK', undefined, undefined, '2020-09-09', 'ongoing', 'grey', true],
  ['SK-3', 'UNG', 4, 0, '2020-09-03', 'ongoing', 'grey', true]
] as const;

const url = 'http://demo.invalid';

let rows: DemoRows;
beforeAll(async () => {
  const store = new MemoryListStore();
  await playIn(store, url);
  rows = await readDemo(store, url);
}, playTimeoutMs);

function derive(dayRules: DayRules): ReadonlyMap<string, readonly [Action, ActionStatus]> {
  const derived = demoSiteNames.flatMap((site) =>
    valuesOf(rows, site, 'actions').map((action) => {
      const meetings = valuesOf(rows, site, 'meetings').filter(
        ({ groupKey }) => groupKey === action.groupKey
      );
      const context = {
        meetingDays: meetingDaysOf(meetings, dayRules),
        dayRules,
        units: valuesOf(rows, site, 'orgUnits')
      };
      const reports = valuesOf(rows, site, 'statusReports').filter(
        ({ actionKey }) => actionKey === action.key
      );
      return [
        action.number,
        [action, deriveActionState({ action, reports, today: demoDay, context })]
      ] as const;
    })
  );
  return new Map(derived);
}

describe.each([
  ['without summer break', {}],
  ['with summer break', { summerBreak: usualSummerBreak }]
])('the actions on the demo day, %s', (_, dayRules) => {
  let derived: ReadonlyMap<string, readonly [Action, ActionStatus]>;
  beforeAll(() => {
    derived = derive(dayRules);
  });

  test.each(table)('%s %s', (...[number, area, target, outcome, end, state, light, isOverdue]) => {
    const [action, status] = derived.get(number)!;
    const areaCode = everywhere(rows, 'focusAreas').find(({ key }) => key === action.focusAreaKey)?.code;
    const outcomes = everywhere(rows, 'statusReports')
      .filter((report) => report.actionKey === action.key && report.outcome !== undefined)
      .sort((one, other) => (one.day < other.day ? -1 : 1));
    expect([areaCode, action.target, outcomes.at(-1)?.outcome, action.end]).toEqual([
      area,
      target,
      outcome,
      end
    ]);
    expect([status.state, status.light, status.isOverdue]).toEqual([state, light, isOverdue]);
  });

  test('there are no others, and as many of each as agreed', () => {
    const local = [...derived]
      .filter(([number]) => !number.startsWith('HP-'))
      .map(([, [, status]]) => status);
    const count = (matches: (status: ActionStatus) => boolean): number => local.filter(matches).length;
    expect(local).toHaveLength(table.length);
    expect(count(({ light }) => light === 'yellow')).toBe(4);
    expect(count(({ light }) => light === 'red')).toBe(3);
    expect(count(({ light }) => light === 'grey')).toBe(4);
    expect(count(({ isOverdue }) => isOverdue)).toBe(5);
    expect(count(({ state }) => state === 'paused')).toBe(1);
    expect(count(({ state }) => state === 'cancelled')).toBe(1);
  });

  test('the handlingsplan has four actions, all under way as planned', () => {
    const central = [...derived]
      .filter(([number]) => number.startsWith('HP-'))
      .map(([, [, status]]) => status);
    expect(central.map(({ state, light, isOverdue }) => [state, light, isOverdue])).toEqual(
      Array.from({ length: 4 }, () => ['ongoing', 'green', false])
    );
  });

  test('RK-3 has been silent for 47 days, RK-4 is due soon and disputed, SK-2 and SK-3 have silent owners', () => {
    const statusOf = (number: string): ActionStatus => derived.get(number)![1];
    expect(statusOf('RK-3').daysSinceReport).toBe(47);
    expect(statusOf('RK-4')).toMatchObject({ isDueSoon: true, isDisputed: true });
    const silent = [...derived].filter(([, [, { isSilent }]]) => isSilent).map(([number]) => number);
    expect(silent).toEqual(['SK-2', 'SK-3']);
  });
});
