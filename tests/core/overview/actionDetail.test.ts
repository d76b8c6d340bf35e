import fc from 'fast-check';
import { actionDetail } from '../../../src/core/overview/actionDetail';
import { threadReports } from '../../../src/core/overview/reportThread';
import { roles, tasks } from '../../../src/core/organisation/permissions';
import { day, makeAction, makeDateChange, makeMeeting, makeReport, units } from '../plan/rows';
import { cause, goal, problem } from '../situation/rows';
import { anyRowsCase, surroundings } from './anyPlan';

type Case = Parameters<typeof actionDetail>[0];

const detailOf = (change: Partial<Case> = {}) =>
  actionDetail({
    ...surroundings,
    action: makeAction({ focusAreaKey: 'central|PLA' }),
    reports: [],
    analysis: { pictures: [], problems: [], causes: [], goals: [] },
    dateChanges: [],
    roles: ['reader'],
    ...change
  });

describe('the chain', () => {
  const analysis = {
    pictures: [],
    problems: [problem({ key: 'problem-1' }), problem({ key: 'problem-2' })],
    causes: [cause({ key: 'cause-1', problemKey: 'problem-2' })],
    goals: [goal({ key: 'goal-1', problemKey: 'problem-1' })]
  };

  test('problem, cause and goal of the action, and where they do not hang together', () => {
    const action = makeAction({ agreementKey: 'a', causeKey: 'cause-1' });
    expect(detailOf({ action, analysis })).toMatchObject({
      problem: { key: 'problem-1' },
      cause: { key: 'cause-1' },
      goal: { key: 'goal-1' },
      brokenLinks: [{ code: 'causeOfOtherProblem' }]
    });
  });

  test('what is not there is left out, and named as missing', () => {
    const detail = detailOf({
      action: makeAction({ decision: 'proposed', goalKey: undefined, end: undefined })
    });
    expect(detail.problem).toBeUndefined();
    expect(detail).toMatchObject({
      missing: ['goalKey', 'end'],
      brokenLinks: [{ code: 'unknownReference', field: 'problemKey' }],
      nextDecisions: ['decided', 'cancelled']
    });
  });

  test('those who take part are called what they are called today', () => {
    const action = makeAction({
      responsibleOrgUnitKey: 'lpo',
      participatingOrgUnitKeys: ['sdf-old', 'gone']
    });
    expect(detailOf({ action }).participants).toEqual([
      { key: 'sdf', name: 'SDF Hägersten-Älvsjö' },
      { key: 'gone', name: 'gone' }
    ]);
  });
});

describe('occasions', () => {
  const standings = (change: Partial<Case> = {}) =>
    detailOf(change).occasions.map(({ occasion, standing }) => `${occasion.day} ${standing}`);
  const action = makeAction({ end: day('2020-10-12'), cadence: { kind: 'everyWeeks', weeks: 8 } });

  test('answered, answered late, missed, upcoming', () => {
    const reports = [makeReport({ day: day('2020-04-20') })];
    expect(standings({ action, reports })).toEqual([
      '2020-04-27 answered',
      '2020-06-22 missed',
      '2020-08-17 missed',
      '2020-10-12 upcoming'
    ]);
    expect(standings({ action, reports: [...reports, makeReport({ day: day('2020-07-01') })] })).toEqual([
      '2020-04-27 answered',
      '2020-06-22 answeredLate',
      '2020-08-17 answered',
      '2020-10-12 upcoming'
    ]);
  });

  test('a status does not answer the end; the word that it is done does', () => {
    const on = { action, today: day('2020-10-20') };
    const status = makeReport({ day: day('2020-10-09') });
    expect(standings({ ...on, reports: [status] }).at(-1)).toBe('2020-10-12 missed');
    expect(standings({ ...on, reports: [{ ...status, kind: 'completion' }] }).at(-1)).toBe(
      '2020-10-12 answered'
    );
    const late = makeReport({ day: day('2020-10-19'), kind: 'completion' });
    expect(standings({ ...on, reports: [late] }).at(-1)).toBe('2020-10-12 answeredLate');
  });

  test('done early: what came after was not asked for, but the effect is', () => {
    const done = makeReport({ day: day('2020-06-01'), kind: 'completion' });
    const followedUp = makeAction({ ...action, effectFollowUpOn: day('2021-02-01') });
    expect(standings({ action: followedUp, reports: [done] })).toEqual([
      '2020-04-27 answeredLate',
      '2020-06-22 answered',
      '2020-08-17 notAsked',
      '2020-10-12 answered',
      '2021-02-01 upcoming'
    ]);
  });

  test('nothing was asked before the decision, nor of a paused or cancelled action', () => {
    expect(standings({ action: { ...action, decidedOn: day('2020-07-01') } })).toEqual([
      '2020-04-27 notAsked',
      '2020-06-22 notAsked',
      '2020-08-17 missed',
      '2020-10-12 upcoming'
    ]);
    for (const decision of ['proposed', 'paused', 'cancelled'] as const) {
      const told = standings({ action: { ...action, decision } });
      expect(told.every((text) => text.endsWith('notAsked'))).toBe(true);
    }
  });

  test('without an end: those so far and the next; the group’s own meetings count', () => {
    const open = makeAction({ end: undefined, cadence: { kind: 'everyWeeks', weeks: 16 } });
    expect(standings({ action: open })).toEqual(['2020-06-22 missed', '2020-10-12 upcoming']);
    const beforeMeetings = makeAction({ end: undefined, cadence: { kind: 'beforeEachMeeting' } });
    const meetings = [
      makeMeeting({ day: day('2020-09-29') }),
      makeMeeting({ key: 'other', groupKey: 'group-2', day: day('2020-09-30') })
    ];
    expect(standings({ action: beforeMeetings, meetings })).toEqual(['2020-09-29 upcoming']);
  });

  test('an overdue action has a missed occasion, and one with nothing missed is not overdue', () => {
    fc.assert(
      fc.property(anyRowsCase, (rowsCase) => {
        for (const one of rowsCase.actions) {
          const { row, occasions } = detailOf({ ...rowsCase, action: one });
          const isMissed = occasions.some(({ standing }) => standing === 'missed');
          expect([one.key, isMissed]).toEqual([one.key, row.status.isOverdue]);
        }
      })
    );
  });
});

describe('reports', () => {
  const first = makeReport({ key: 'r1', day: day('2020-08-03'), light: 'red' });
  const second = makeReport({
    key: 'r2',
    day: day('2020-08-03'),
    recordedOn: day('2020-08-05'),
    correctsKey: 'r1'
  });
  const third = makeReport({
    key: 'r3',
    day: day('2020-08-03'),
    recordedOn: day('2020-08-06'),
    correctsKey: 'r1'
  });
  const newer = makeReport({ key: 'r4', day: day('2020-09-01') });

  test('newest first, corrections folded behind the one that counts', () => {
    const threads = detailOf({ reports: [first, second, newer, third] }).reports;
    expect(threads.map(({ report, corrected }) => [report.key, corrected.map(({ key }) => key)])).toEqual([
      ['r4', []],
      ['r3', ['r2', 'r1']]
    ]);
  });

  test('a correction of another organisation’s report stands for itself', () => {
    const foreign = makeReport({ ...second, orgUnitKey: 'lpo', side: 'police' });
    expect(detailOf({ reports: [first, foreign] }).reports).toHaveLength(2);
  });

  test('every report stands in exactly one thread', () => {
    fc.assert(
      fc.property(anyRowsCase, ({ reports }) => {
        const threads = threadReports(reports, units);
        const keys = threads.flatMap(({ report, corrected }) => [report, ...corrected]).map(({ key }) => key);
        expect(keys.sort()).toEqual(reports.map(({ key }) => key).sort());
      })
    );
  });
});

test('date changes of the action, newest first', () => {
  const dateChanges = [
    makeDateChange({ key: 'c1', recordedOn: day('2020-08-03') }),
    makeDateChange({ key: 'c2', recordedOn: day('2020-09-03') }),
    makeDateChange({ key: 'other', actionKey: 'action-2' })
  ];
  expect(detailOf({ dateChanges }).dateChanges.map(({ key }) => key)).toEqual(['c2', 'c1']);
});

describe('what the reader may do', () => {
  test.each<[string, Partial<Case>, readonly string[]]>([
    ['a reader', {}, []],
    ['one who answers for it', { roles: ['reader', 'responsible'] }, ['reportStatus', 'proposeDateChange']],
    [
      'one who answers for a proposal',
      { roles: ['reader', 'responsible'], action: makeAction({ decision: 'proposed' }) },
      []
    ],
    [
      'without an end there is none to move',
      { roles: ['reader', 'responsible'], action: makeAction({ end: undefined }) },
      ['reportStatus']
    ],
    ['the steering group', { roles: ['steeringGroup'] }, ['pauseAction', 'cancelAction']],
    [
      'the steering group, with a proposal to decide',
      { roles: ['steeringGroup'], dateChanges: [makeDateChange()] },
      ['pauseAction', 'cancelAction', 'decideDateChange']
    ],
    [
      'a proposal of another action is none',
      { roles: ['steeringGroup'], dateChanges: [makeDateChange({ actionKey: 'action-2' })] },
      ['pauseAction', 'cancelAction']
    ],
    ['nothing is done with a cancelled one', { roles, action: makeAction({ decision: 'cancelled' }) }, []]
  ])('%s', (_, change, expected) => {
    expect(detailOf(change).tasks).toEqual(expected);
  });

  test('is about actions only, in the order of the table', () => {
    const all = detailOf({ roles, dateChanges: [makeDateChange()] }).tasks;
    expect(all).toEqual(tasks.slice(tasks.indexOf('reportStatus')));
  });
});
