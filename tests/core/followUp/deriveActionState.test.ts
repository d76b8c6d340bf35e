import fc from 'fast-check';
import { addDays, type CalendarDay } from '../../../src/core/calendar/calendarDay';
import { addWorkdays } from '../../../src/core/calendar/workday';
import {
  type ActionStatus,
  deriveActionState,
  type FollowUpContext
} from '../../../src/core/followUp/deriveActionState';
import { type Light } from '../../../src/core/followUp/light';
import { meetingDaysOf } from '../../../src/core/followUp/meetingDay';
import { type ReportedLight, type StatusReport } from '../../../src/core/followUp/statusReport';
import { type Action } from '../../../src/core/plan/action';
import { day, makeAction, makeMeeting, makeReport, units } from '../plan/rows';
import { anySummerSchedule } from './schedules';

const context: FollowUpContext = { meetingDays: [], dayRules: {}, units };
const police = { orgUnitKey: 'lpo', side: 'police' } as const;

/** Monday of week 38, the demo's day. */
const demoDay = '2020-09-14';

function derive(
  action: Partial<Action>,
  reports: readonly Partial<StatusReport>[],
  { today = demoDay, ...rest }: Partial<FollowUpContext> & { readonly today?: string } = {}
): ActionStatus {
  const rows = reports.map((report, at) => makeReport({ key: `r${at}`, ...report }));
  const input = { action: makeAction(action), reports: rows, today: day(today) };
  return deriveActionState({ ...input, context: { ...context, ...rest } });
}

const duesOf = ({ dues }: ActionStatus): readonly string[] =>
  dues.map(({ kind, deadline, standing, workdays }) => `${kind} ${deadline} ${standing} ${workdays}`);

describe('state', () => {
  const done = { kind: 'completion', day: day('2020-08-20') } as const;
  const effect = { kind: 'effect', day: day('2020-09-10') } as const;

  it.each<[string, Partial<Action>, readonly Partial<StatusReport>[], ActionStatus['state']]>([
    ['proposed', { decision: 'proposed' }, [{}], 'proposed'],
    ['decided, not begun', { start: day('2020-09-15') }, [], 'decided'],
    ['begins today', { start: day('2020-09-14') }, [], 'ongoing'],
    ['paused', { decision: 'paused' }, [done], 'paused'],
    ['cancelled', { decision: 'cancelled' }, [done, effect], 'cancelled'],
    ['a completing report of the owner', {}, [done], 'completed'],
    ['of the unit that took over from the owner', { responsibleOrgUnitKey: 'sdf-old' }, [done], 'completed'],
    ['of one that only takes part', {}, [{ ...done, ...police }], 'ongoing'],
    ['of an action without owner', { responsibleOrgUnitKey: undefined }, [done], 'ongoing'],
    ['effect followed up', {}, [done, effect], 'followedUp'],
    ['effect without completion', {}, [effect], 'ongoing'],
    ['completion of a day to come', {}, [{ kind: 'completion', day: day('2020-09-15') }], 'ongoing'],
    ['a completion corrected to a status', {}, [done, { correctsKey: 'r0' }], 'ongoing'],
    ['a status corrected to a completion', {}, [{}, { kind: 'completion', correctsKey: 'r0' }], 'completed'],
    ['a status after completion does not open it again', {}, [done, {}], 'completed']
  ])('%s', (...[, action, reports, state]) => expect(derive(action, reports).state).toBe(state));

  it('a shared action needs both keys', () => {
    const shared = { isShared: true };
    expect(derive(shared, [done])).toMatchObject({
      state: 'ongoing',
      completion: { kind: 'half', waitingFor: ['police'] }
    });
    expect(derive(shared, [{ ...done, ...police }]).completion).toEqual({
      kind: 'half',
      waitingFor: ['responsible', 'city']
    });
    const both = derive(shared, [done, { ...done, ...police, day: day('2020-09-01') }]);
    expect(both).toMatchObject({ state: 'completed', completion: { kind: 'done', doneOn: '2020-09-01' } });
  });

  it('the key of a side is turned only by one that takes part', () => {
    const outsider = { ...done, orgUnitKey: 'owner', side: 'police' as const };
    expect(derive({ isShared: true }, [done, outsider]).state).toBe('ongoing');
    const cityPartner = { isShared: true, participatingOrgUnitKeys: ['traffic', 'lpo'] };
    const keys = [
      { ...done, orgUnitKey: 'traffic' },
      { ...done, ...police }
    ];
    expect(derive(cityPartner, keys).completion).toEqual({ kind: 'half', waitingFor: ['responsible'] });
  });
});

describe('light', () => {
  const report = (
    light: ReportedLight,
    text: string,
    changes: Partial<StatusReport> = {}
  ): Partial<StatusReport> => ({
    ...{ light, day: day(text) },
    ...changes
  });

  it.each<[string, Partial<Action>, readonly Partial<StatusReport>[], Light, boolean]>([
    ['never reported', {}, [], 'grey', false],
    ['reported', {}, [report('green', '2020-09-10')], 'green', false],
    // Four weeks and five workdays before Monday 14 September.
    ['on the last day that counts', {}, [report('green', '2020-08-10')], 'green', false],
    ['a day older', {}, [report('green', '2020-08-09')], 'grey', false],
    [
      'the newest of a side counts',
      {},
      [report('red', '2020-09-01'), report('green', '2020-09-02')],
      'green',
      false
    ],
    [
      'later in the list on the same day',
      {},
      [report('red', '2020-09-01'), report('green', '2020-09-01')],
      'green',
      false
    ],
    [
      'the worst of the two sides',
      {},
      [report('green', '2020-09-10'), report('red', '2020-09-01', police)],
      'red',
      true
    ],
    [
      'both agree',
      {},
      [report('yellow', '2020-09-10'), report('yellow', '2020-09-01', police)],
      'yellow',
      false
    ],
    [
      'an old word of the other side does not count',
      {},
      [report('green', '2020-09-10'), report('red', '2020-06-01', police)],
      'green',
      false
    ],
    [
      "a partner's word counts alone",
      {},
      [report('yellow', '2020-09-10', { side: 'other' })],
      'yellow',
      false
    ],
    [
      "and not beside the city's",
      {},
      [report('green', '2020-09-09'), report('red', '2020-09-10', { side: 'other' })],
      'green',
      false
    ],
    [
      'a correction',
      {},
      [report('green', '2020-09-10'), report('red', '2020-09-10', { correctsKey: 'r0' })],
      'red',
      false
    ],
    ['tomorrow does not count', {}, [report('green', '2020-09-15')], 'grey', false],
    ['paused', { decision: 'paused' }, [report('red', '2020-09-10')], 'none', false],
    ['cancelled', { decision: 'cancelled' }, [], 'none', false],
    ['not begun', { start: day('2020-10-01') }, [], 'none', false],
    ['done', {}, [report('green', '2020-09-10', { kind: 'completion' })], 'none', false]
  ])('%s', (...[, action, reports, light, isDisputed]) => {
    expect(derive(action, reports)).toMatchObject({ light, isDisputed });
  });

  it.each<[string, Partial<Action>, string, string]>([
    ['every second week', { cadence: { kind: 'everyWeeks', weeks: 2 } }, '2020-03-02', '2020-03-23'],
    ['per tertial', { cadence: { kind: 'perTertial' } }, '2020-04-30', '2020-09-07'],
    [
      'dates',
      { cadence: { kind: 'dates', days: [day('2020-05-04'), day('2020-08-03')] } },
      '2020-05-04',
      '2020-08-10'
    ],
    ['before each meeting', { cadence: { kind: 'beforeEachMeeting' } }, '2020-08-25', '2020-10-06']
  ])('%s: a report stays fresh for the cadence and five workdays', (...[, action, reported, lastFresh]) => {
    const meetings = ['2020-08-25', '2020-09-29', '2020-11-03'].map((text) =>
      makeMeeting({ day: day(text) })
    );
    const meetingDays = meetingDaysOf(meetings, {});
    const lightOn = (today: string): Light =>
      derive({ ...action, end: day('2021-06-30') }, [report('green', reported)], { today, meetingDays })
        .light;
    expect(lightOn(lastFresh)).toBe('green');
    expect(lightOn(addDays(day(lastFresh), 1))).toBe('grey');
  });

  it('a later report never makes it greyer', () => {
    const offsets = fc.array(fc.nat(500), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        anySummerSchedule,
        offsets,
        fc.nat(600),
        fc.nat(500),
        (...[schedule, reported, later, added]) => {
          const action = makeAction({ ...schedule, decidedOn: schedule.start });
          const today = addDays(schedule.start, later);
          const at = (offset: number): StatusReport => makeReport({ day: addDays(schedule.start, offset) });
          const statusOf = (reports: readonly StatusReport[]): ActionStatus =>
            deriveActionState({ action, reports, today, context: { ...context, ...schedule } });
          const before = statusOf(reported.map(at));
          const after = statusOf([...reported, Math.max(...reported) + added].map(at));
          if (before.light === 'green') expect(after.light).toBe('green');
          if (!before.isOverdue) expect(after.isOverdue).toBe(false);
          if (!before.isSilent) expect(after.isSilent).toBe(false);
        }
      )
    );
  });
});

describe('dues', () => {
  it.each<[string, Partial<Action>, readonly string[], string, readonly string[]]>([
    // Occasions: 30 March, 27 April, … 17 August, 14 September, 12 October, 30 October.
    [
      'answered until today',
      {},
      ['2020-08-20'],
      demoDay,
      ['report 2020-10-12 later 20', 'end 2020-10-30 later 34']
    ],
    ['due today', {}, ['2020-08-17'], demoDay, ['report 2020-09-14 today 0', 'end 2020-10-30 later 34']],
    [
      'a day late',
      {},
      ['2020-08-17'],
      '2020-09-15',
      ['report 2020-09-14 overdue 1', 'end 2020-10-30 later 33']
    ],
    ['never answered', {}, [], demoDay, ['report 2020-03-30 overdue 115', 'end 2020-10-30 later 34']],
    [
      'a late report closes all before it',
      {},
      ['2020-08-18'],
      demoDay,
      ['report 2020-10-12 later 20', 'end 2020-10-30 later 34']
    ],
    [
      'ten workdays before',
      {},
      ['2020-09-14'],
      '2020-09-28',
      ['report 2020-10-12 soon 10', 'end 2020-10-30 later 24']
    ],
    [
      'eleven workdays before',
      {},
      ['2020-09-14'],
      '2020-09-25',
      ['report 2020-10-12 later 11', 'end 2020-10-30 later 25']
    ],
    // The last occasion before the end is answered: what remains is the end itself.
    ['the end', { end: day('2020-09-18') }, ['2020-09-14'], demoDay, ['end 2020-09-18 soon 4']],
    [
      'a Sunday end, on the Monday',
      { end: day('2020-09-13') },
      ['2020-09-10'],
      demoDay,
      ['end 2020-09-14 today 0']
    ],
    [
      'a status does not answer the end',
      { end: day('2020-09-04') },
      ['2020-09-04', '2020-09-10'],
      demoDay,
      ['end 2020-09-04 overdue 6']
    ],
    [
      'what was due before the decision was never asked for',
      { decidedOn: day('2020-09-01') },
      [],
      demoDay,
      ['report 2020-09-14 today 0', 'end 2020-10-30 later 34']
    ],
    [
      'what was due on the day of the decision either',
      { decidedOn: day('2020-09-14') },
      ['2020-08-03'],
      demoDay,
      ['report 2020-10-12 later 20', 'end 2020-10-30 later 34']
    ],
    [
      'a report before the start answers nothing',
      { start: day('2020-09-07') },
      ['2020-09-01'],
      demoDay,
      ['report 2020-10-05 later 15', 'end 2020-10-30 later 34']
    ]
  ])('%s', (...[, action, reported, today, dues]) => {
    const reports = reported.map((text) => ({ day: day(text) }));
    expect(duesOf(derive(action, reports, { today }))).toEqual(dues);
  });

  it.each<[string, Partial<Action>, readonly Partial<StatusReport>[], readonly string[]]>([
    ['paused', { decision: 'paused' }, [], []],
    ['cancelled', { decision: 'cancelled' }, [], []],
    ['proposed', { decision: 'proposed' }, [], []],
    ['done before its end', {}, [{ kind: 'completion' }], []],
    [
      'done, effect to follow',
      { effectFollowUpOn: day('2020-12-06') },
      [{ kind: 'completion' }],
      ['effect 2020-12-07 later 60']
    ],
    [
      'effect followed up',
      { effectFollowUpOn: day('2020-12-06') },
      [{ kind: 'completion' }, { kind: 'effect' }],
      []
    ],
    [
      'half done after the end',
      { isShared: true, end: day('2020-09-04') },
      [{ kind: 'completion', day: day('2020-09-04') }],
      ['end 2020-09-04 overdue 6']
    ]
  ])('%s', (...[, action, reports, dues]) => {
    const status = derive(action, reports);
    expect(duesOf(status)).toEqual(dues);
    expect(status.isOverdue).toBe(dues.some((due) => due.includes('overdue')));
  });

  it('a meeting right after the start does not ask for what was due before it', () => {
    const meetingDays = meetingDaysOf([makeMeeting({ day: day('2020-09-15') })], {});
    const action: Partial<Action> = { start: day('2020-09-14'), cadence: { kind: 'beforeEachMeeting' } };
    expect(duesOf(derive(action, [], { meetingDays }))).toEqual(['end 2020-10-30 later 34']);
  });

  it('an overdue action may have something due soon', () => {
    const status = derive({ end: day('2020-09-18') }, []);
    expect(status).toMatchObject({ isOverdue: true, isDueSoon: true });
  });

  it('the overdue day of a moved end stays until somebody reports', () => {
    const moved = {
      end: day('2020-11-27'),
      originalEnd: day('2020-09-04'),
      lapsedEnds: [{ end: day('2020-09-04'), movedOn: day('2020-09-10') }]
    };
    expect(duesOf(derive(moved, [{ day: day('2020-08-17') }]))[0]).toBe('report 2020-09-04 overdue 6');
    expect(duesOf(derive(moved, [{ day: day('2020-09-11') }]))[0]).toBe('report 2020-10-12 later 20');
  });
});

describe('silent owner', () => {
  it.each<[string, readonly string[], string, boolean]>([
    ['one occasion missed', [], '2020-03-31', false],
    ['the second is due today', [], '2020-04-27', false],
    ['two missed', [], '2020-04-28', true],
    ['answered in between', ['2020-04-10'], '2020-05-26', false],
    ['two missed since', ['2020-04-10'], '2020-06-23', true],
    ['answered at last', ['2020-06-24'], '2020-06-25', false]
  ])('%s', (...[, reported, today, isSilent]) => {
    const reports = reported.map((text) => ({ day: day(text) }));
    expect(derive({}, reports, { today }).isSilent).toBe(isSilent);
  });

  it.each<[string, readonly string[], string, boolean]>([
    ['two rounds', ['2020-08-10'], '2020-09-26', true],
    ['the second is open today', ['2020-08-10'], '2020-09-25', false],
    ['answered late', ['2020-08-24'], '2020-09-26', false]
  ])('%s unanswered', (...[, reported, today, isSilent]) => {
    const rounds = [
      { openedOn: day('2020-09-15'), answerBy: day('2020-09-25') },
      { openedOn: day('2020-08-11'), answerBy: day('2020-08-21') }
    ];
    const action: Partial<Action> = { cadence: { kind: 'everyWeeks', weeks: 26 } };
    const reports = reported.map((text) => ({ day: day(text) }));
    expect(derive(action, reports, { today, rounds }).isSilent).toBe(isSilent);
  });
});

describe('any day of the past', () => {
  it('is shown as it was: what was recorded later does not count', () => {
    const reports = [{ day: day('2020-08-03'), recordedOn: day('2020-09-10') }];
    expect(derive({}, reports, { today: '2020-09-09' }).light).toBe('grey');
    expect(derive({}, reports, { today: '2020-09-10' })).toMatchObject({ daysSinceReport: 38 });
  });
});

it('freshness counts five workdays after the cadence, over Midsummer too', () => {
  // Four weeks after 25 May is Monday 22 June; midsommarafton is 19 June.
  const lightOn = (today: CalendarDay): Light => derive({}, [{ day: day('2020-05-25') }], { today }).light;
  const last = addWorkdays(day('2020-06-22'), 5);
  expect(last).toBe('2020-06-29');
  expect([lightOn(last), lightOn(addDays(last, 1))]).toEqual(['green', 'grey']);
});
