import fc from 'fast-check';
import { addDays, type CalendarDay } from '../../../src/core/calendar/calendarDay';
import { effectiveDeadline } from '../../../src/core/calendar/dayRules';
import { usualSummerBreak } from '../../../src/core/calendar/summerBreak';
import { isWorkday } from '../../../src/core/calendar/workday';
import { type Cadence } from '../../../src/core/followUp/cadence';
import { meetingDaysOf } from '../../../src/core/followUp/meetingDay';
import {
  effectOccasionOf,
  type FollowUpSchedule,
  nextOccasion,
  type Occasion,
  occasionAfter,
  occasionBefore,
  occasionHolding,
  occasionsOf
} from '../../../src/core/followUp/occasion';
import { decideDateChange } from '../../../src/core/plan/dateChange';
import { daysFrom } from '../calendar/arbitraries';
import { day, makeAction, makeDateChange, makeMeeting } from '../plan/rows';
import { anySchedule, anySummerSchedule, walkCadence } from './schedules';

const all = { from: day('2015-01-01'), to: day('2060-12-31') };

const makeSchedule = (changes: Partial<FollowUpSchedule> = {}): FollowUpSchedule => ({
  start: day('2020-03-02'),
  end: day('2020-10-30'),
  cadence: { kind: 'everyWeeks', weeks: 4 },
  meetingDays: [],
  dayRules: {},
  ...changes
});

const daysOf = (schedule: FollowUpSchedule): readonly string[] =>
  occasionsOf(schedule, all).map((occasion) => occasion.day);

describe('occasions', () => {
  it.each<[string, Partial<FollowUpSchedule>, readonly string[]]>([
    [
      'every twelfth week from the start',
      { cadence: { kind: 'everyWeeks', weeks: 12 } },
      ['2020-05-25', '2020-08-17', '2020-10-30']
    ],
    ['an end on a day of the cadence, once', { end: day('2020-04-27') }, ['2020-03-30', '2020-04-27']],
    ['an end before the first day of the cadence', { end: day('2020-03-05') }, ['2020-03-05']],
    ['an end on the start', { end: day('2020-03-02') }, ['2020-03-02']],
    [
      'tertials, over the year end and week 53',
      { cadence: { kind: 'perTertial' }, end: day('2021-05-31') },
      ['2020-04-30', '2020-08-31', '2020-12-31', '2021-04-30', '2021-05-31']
    ],
    [
      'a tertial day that is the start asks for nothing',
      { cadence: { kind: 'perTertial' }, start: day('2020-04-30') },
      ['2020-08-31', '2020-10-30']
    ],
    [
      'dates in any order',
      { cadence: { kind: 'dates', days: [day('2020-09-01'), day('2020-05-04')] } },
      ['2020-05-04', '2020-09-01', '2020-10-30']
    ],
    ['no cadence: the end only', { cadence: undefined }, ['2020-10-30']],
    [
      'over a leap day',
      { start: day('2020-02-01'), end: day('2020-03-31') },
      ['2020-02-29', '2020-03-28', '2020-03-31']
    ],
    [
      'the effect follow-up after the end',
      { end: day('2020-04-27'), effectFollowUpOn: day('2020-12-28') },
      ['2020-03-30', '2020-04-27', '2020-12-28']
    ]
  ])('%s', (_, changes, expected) => {
    expect(daysOf(makeSchedule(changes))).toEqual(expected);
  });

  it.each([
    ['Saturday', '2020-09-12', '2020-09-14'],
    ['Sunday', '2020-12-06', '2020-12-07'],
    ['klämdag', '2026-05-15', '2026-05-15'],
    ['midsommarafton', '2020-06-19', '2020-06-22'],
    ['nyårsafton', '2020-12-31', '2021-01-04'],
    ['week 53', '2020-12-30', '2020-12-30'],
    ['the Sunday when clocks go forward', '2020-03-29', '2020-03-30'],
    ['the Sunday when clocks go back', '2020-10-25', '2020-10-26']
  ])('an end on %s %s is due on %s, and a report that day is in time', (_, end, deadline) => {
    const start = day('2020-01-07');
    const schedule = makeSchedule({ start, end: day(end), cadence: undefined });
    const occasion = occasionHolding(schedule, day(deadline));
    expect(occasion).toEqual({
      ...{ kind: 'end', day: end, deadline },
      window: { from: start, to: deadline }
    });
  });

  it('a report on a deadline moved from a weekend belongs to that occasion, not to the next', () => {
    const schedule = makeSchedule({ cadence: { kind: 'perTertial' }, end: day('2021-10-29') });
    expect(occasionHolding(schedule, day('2021-01-04'))?.day).toBe('2020-12-31');
    expect(occasionHolding(schedule, day('2021-01-05'))?.day).toBe('2021-04-30');
  });

  it('before each meeting: due on the answer-by day, and the window is open until the meeting', () => {
    const meetings = [
      makeMeeting({ day: day('2020-08-25') }),
      makeMeeting({ day: day('2020-09-29') }),
      makeMeeting({ day: day('2020-10-06'), state: 'cancelled' })
    ];
    const schedule = makeSchedule({
      cadence: { kind: 'beforeEachMeeting' },
      meetingDays: meetingDaysOf(meetings.reverse(), {})
    });
    expect(daysOf(schedule)).toEqual(['2020-08-25', '2020-09-29', '2020-10-30']);
    expect(occasionHolding(schedule, day('2020-09-28'))).toEqual({
      ...{ kind: 'report', day: '2020-09-29', deadline: '2020-09-25' },
      window: { from: '2020-08-26', to: '2020-09-29' }
    });
    expect(nextOccasion(schedule, day('2020-09-25'))?.day).toBe('2020-09-29');
    expect(nextOccasion(schedule, day('2020-09-26'))?.day).toBe('2020-10-30');
  });

  it('in the summer break what is due together is one occasion, due before it', () => {
    const schedule = makeSchedule({
      cadence: { kind: 'everyWeeks', weeks: 1 },
      dayRules: { summerBreak: usualSummerBreak }
    });
    expect(occasionHolding(schedule, day('2020-07-01'))).toEqual({
      ...{ kind: 'report', day: '2020-07-27', deadline: '2020-07-03' },
      window: { from: '2020-06-30', to: '2020-07-27' }
    });
    expect(nextOccasion(schedule, day('2020-07-04'))?.day).toBe('2020-08-03');
  });

  it('what begins in the summer break is not due before it begins', () => {
    const schedule = makeSchedule({
      start: day('2020-07-13'),
      end: day('2020-07-26'),
      cadence: { kind: 'everyWeeks', weeks: 1 },
      dayRules: { summerBreak: usualSummerBreak }
    });
    expect(occasionsOf(schedule, all).map((occasion) => occasion.deadline)).toEqual([
      '2020-07-20',
      '2020-07-27'
    ]);
  });

  it('after the end there is no occasion but the effect follow-up', () => {
    const schedule = makeSchedule({ effectFollowUpOn: day('2020-12-06') });
    expect(occasionHolding(schedule, day('2020-10-31'))).toBeUndefined();
    expect(nextOccasion(schedule, day('2020-10-31'))).toBeUndefined();
    expect(effectOccasionOf(schedule)).toEqual({
      ...{ kind: 'effect', day: '2020-12-06', deadline: '2020-12-07' },
      window: { from: '2020-10-31', to: '2020-12-07' }
    });
    expect(effectOccasionOf(makeSchedule())).toBeUndefined();
  });

  it('an action without an end goes on', () => {
    const schedule = makeSchedule({ end: undefined });
    expect(nextOccasion(schedule, day('2030-01-01'))?.kind).toBe('report');
    expect(
      nextOccasion(makeSchedule({ end: undefined, cadence: undefined }), day('2020-05-01'))
    ).toBeUndefined();
  });

  it('finds an occasion far from the start without walking there', () => {
    let reads = 0;
    const cadence: Cadence = {
      kind: 'everyWeeks',
      get weeks() {
        reads += 1;
        return 1;
      }
    };
    const schedule = makeSchedule({ start: day('2015-01-05'), end: day('2060-12-31'), cadence });
    expect(nextOccasion(schedule, day('2055-06-02'))?.day).toBe('2055-06-07');
    expect(reads).toBeLessThan(50);
  });
});

describe('occasions of any schedule', () => {
  it('are the days of the cadence, and the end last', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        // Days that fall due together are one occasion, the last of them.
        const deadlineOf = (text: string): string =>
          schedule.meetingDays.find(
            (meeting) =>
              schedule.cadence?.kind === 'beforeEachMeeting' && meeting.day === text && text !== schedule.end
          )?.deadline ?? effectiveDeadline(day(text), schedule.dayRules);
        const walked = walkCadence(schedule);
        const expected = walked.filter((text, at) => {
          const next = walked[at + 1];
          return next === undefined || deadlineOf(next) > deadlineOf(text);
        });
        expect(daysOf(schedule)).toEqual(expected);
        expect(occasionsOf(schedule, all).at(-1)?.kind).toBe('end');
      })
    );
  });

  it.each([
    ['without', anySchedule],
    ['with', anySummerSchedule]
  ])('have windows that part the time line, %s a summer break', (_, schedules) => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: 0, max: 800 }), (schedule, offset) => {
        const occasions = occasionsOf(schedule, all);
        let opens: CalendarDay = schedule.start;
        for (const { window, deadline, day: nominal } of occasions) {
          expect(window.from).toBe(opens);
          expect(window.to >= window.from && window.to >= nominal && window.to >= deadline).toBe(true);
          opens = addDays(window.to, 1);
        }
        const asked = addDays(schedule.start, offset);
        const holding = occasions.filter(({ window }) => window.from <= asked && asked <= window.to);
        expect(holding.length).toBe(asked < opens ? 1 : 0);
        expect(occasionHolding(schedule, asked)).toEqual(holding[0]);
      })
    );
  });

  it.each([
    ['without', anySchedule],
    ['with', anySummerSchedule]
  ])('have deadlines that are workdays and grow, %s a summer break', (_, schedules) => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        const deadlines = occasionsOf(schedule, all).map((occasion) => occasion.deadline);
        expect(deadlines.every(isWorkday)).toBe(true);
        expect([...new Set(deadlines)].sort()).toEqual(deadlines);
      })
    );
  });

  it.each([
    ['without', anySchedule],
    ['with', anySummerSchedule]
  ])('are found forwards, backwards and by day alike, %s a summer break', (_, schedules) => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: -60, max: 800 }), (schedule, offset) => {
        const occasions = occasionsOf(schedule, all);
        occasions.forEach((occasion, at) => {
          expect(occasionAfter(schedule, occasion)).toEqual(occasions[at + 1]);
          expect(occasionBefore(schedule, occasion)).toEqual(occasions[at - 1]);
        });
        const today = addDays(schedule.start, offset);
        expect(nextOccasion(schedule, today)).toEqual(occasions.find(({ deadline }) => deadline >= today));
      })
    );
  });
});

describe('moving the end', () => {
  const cadences: readonly Cadence[] = [
    { kind: 'everyWeeks', weeks: 3 },
    { kind: 'perTertial' },
    { kind: 'dates', days: [day('2020-05-04'), day('2020-09-07'), day('2021-02-01')] }
  ];
  /** An end that was moved after it had passed is an occasion like the others from then on. */
  const passed = (occasions: readonly Occasion[], before: CalendarDay): readonly Omit<Occasion, 'kind'>[] =>
    occasions.filter(({ window }) => window.to < before).map(({ kind, ...occasion }) => occasion);

  it('changes only future occasions, however often and late it is decided', () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat(300)), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom(...cadences),
        daysFrom('2020-04-01', '2021-03-01'),
        moves,
        (cadence, end, list) => {
          let action = makeAction({ cadence, end });
          let decidedOn = day('2020-04-01');
          const scheduleOf = (): FollowUpSchedule => ({ ...action, meetingDays: [], dayRules: {} });
          for (const [later, ahead] of list) {
            decidedOn = addDays(decidedOn, later);
            const before = occasionsOf(scheduleOf(), all);
            const change = makeDateChange({ from: action.end ?? decidedOn, to: addDays(decidedOn, ahead) });
            const decision = { outcome: 'decided', decidedOn, decisionReference: 'B 2020:3' } as const;
            const moved = decideDateChange({ action, change }, decision, { period: {}, dayRules: {} });
            if (!moved.ok) continue;
            ({ action } = moved.value);
            const after = occasionsOf(scheduleOf(), all);
            expect(passed(after, decidedOn)).toEqual(passed(before, decidedOn));
            expect(after.at(-1)).toMatchObject({ kind: 'end', day: action.end });
          }
        }
      )
    );
  });

  it('keeps an end that had passed as an occasion, and asks for nothing until the day of the decision', () => {
    const schedule = makeSchedule({
      end: day('2020-11-27'),
      lapsedEnds: [{ end: day('2020-09-04'), movedOn: day('2020-09-29') }]
    });
    // 14 September is a day of the cadence, but nothing was due then.
    const last = ['2020-08-17', '2020-09-04', '2020-10-12', '2020-11-09', '2020-11-27'];
    expect(daysOf(schedule).slice(-5)).toEqual(last);
  });
});
