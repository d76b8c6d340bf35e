import fc from 'fast-check';
import { isWorkday, workdaysBetween } from '../../../src/core/calendar/workday';
import { meetingDaysOf } from '../../../src/core/followUp/meetingDay';
import { answerByOf, defaultAnswerBy } from '../../../src/core/meeting/answerBy';
import { checkDecision } from '../../../src/core/meeting/checkDecision';
import {
  changeMeetingState,
  checkMeeting,
  checkMeetingState,
  listNextMeetingStates
} from '../../../src/core/meeting/checkMeeting';
import {
  decisionKeyOf,
  formatDecisionNumber,
  nextDecisionNumber,
  parseDecisionNumber
} from '../../../src/core/meeting/decisionNumber';
import { type Decision, type Meeting, meetingStates } from '../../../src/core/meeting/meeting';
import { planningDay } from '../calendar/arbitraries';
import { day, makeMeeting } from '../plan/rows';

const makeDecision = (changes: Partial<Decision> = {}): Decision => ({
  ...{ key: 'group-1|2020|3', recordedBy: 'person-1', recordedOn: day('2020-09-29') },
  ...{ groupKey: 'group-1', year: 2020, sequence: 3, kind: 'postponed', day: day('2020-09-29') },
  text: 'Slutdatum för HÄ-2 flyttas',
  ...changes
});

describe('the last day for reports', () => {
  it.each([
    ['2020-09-29', '2020-09-25'],
    // Over midsommarafton, over Easter, over the year end, the day after a klämdag.
    ['2020-06-23', '2020-06-18'],
    ['2020-04-14', '2020-04-08'],
    ['2021-01-04', '2020-12-29'],
    ['2026-05-18', '2026-05-13']
  ])('before the meeting on %s is %s', (meetingDay, expected) => {
    expect(defaultAnswerBy(day(meetingDay))).toBe(expected);
  });

  it('is the day that was set, when one was', () => {
    expect(answerByOf(makeMeeting({ answerBy: day('2020-09-22') }))).toBe('2020-09-22');
  });

  it('is two workdays before any meeting', () => {
    fc.assert(
      fc.property(planningDay, (meetingDay) => {
        const answerBy = defaultAnswerBy(meetingDay);
        expect(isWorkday(answerBy)).toBe(true);
        expect(workdaysBetween(meetingDay, answerBy)).toBe(-2);
      })
    );
  });

  it('cannot lie before the meeting before, whatever was typed', () => {
    const meetings = [
      makeMeeting({ day: day('2020-09-29'), answerBy: day('2020-08-01') }),
      makeMeeting({ day: day('2020-08-25') }),
      makeMeeting({ key: 'same-day', day: day('2020-08-25') })
    ];
    expect(meetingDaysOf(meetings, {})).toEqual([
      { day: '2020-08-25', deadline: '2020-08-21' },
      { day: '2020-09-29', deadline: '2020-08-26' }
    ]);
  });
});

describe('checkMeeting', () => {
  it.each<[string, Partial<Meeting>, readonly string[]]>([
    ['a sound meeting', { joinUrl: 'https://teams.microsoft.com/l/meetup-join/1' }, []],
    ['a wrong time', { startTime: '24:00' }, ['startTimeInvalid']],
    ['a time with a point', { startTime: '13.00' }, ['startTimeInvalid']],
    ['no length', { lengthMinutes: 0 }, ['meetingLengthInvalid']],
    ['more than a day', { lengthMinutes: 1441 }, ['meetingLengthInvalid']],
    ['reports due after it', { answerBy: day('2020-09-30') }, ['answerByAfterMeeting']],
    ['a link that is none', { joinUrl: 'javascript:alert(1)' }, ['invalidUrl']],
    ['a day past the holiday table', { day: day('2099-01-01') }, ['dayOutsideHolidayTable']],
    ['no title', { title: '' }, ['fieldMissing']]
  ])('%s', (_, changes, codes) => {
    expect(checkMeeting(makeMeeting(changes)).map((found) => found.code)).toEqual(codes);
  });
});

describe('changeMeetingState', () => {
  const allowed = ['planned>called', 'planned>held', 'planned>cancelled', 'called>held', 'called>cancelled'];
  allowed.push('held>approved');

  it.each(meetingStates.flatMap((from) => meetingStates.map((to) => [from, to] as const)))(
    '%s → %s',
    (from, to) => {
      const changed = changeMeetingState(makeMeeting({ state: from }), to, day('2020-09-29'));
      expect(changed.ok).toBe(allowed.includes(`${from}>${to}`));
      expect(listNextMeetingStates(from).includes(to)).toBe(changed.ok);
    }
  );

  it('does not hold a meeting before its day', () => {
    expect(changeMeetingState(makeMeeting(), 'held', day('2020-09-28'))).toEqual({
      ok: false,
      error: { code: 'meetingNotYetHeld', field: 'state', day: '2020-09-29' }
    });
  });
});

describe('decisions', () => {
  it('are numbered by group and year', () => {
    expect(formatDecisionNumber({ year: 2020, sequence: 3 })).toBe('B 2020:3');
    expect(decisionKeyOf(makeDecision())).toBe('group-1|2020|3');
  });

  it.each(['B 2020:3', 'b 2020:3', 'B2020:3', ' B\u00a02020:3 '])('reads %j', (text) => {
    expect(parseDecisionNumber(text)).toEqual({ ok: true, value: { year: 2020, sequence: 3 } });
  });

  it.each(['', 'B 2020', '2020:3', 'B 2020:0', 'B 2020:03', 'B 20:3', 'A 2020:3', 'B 2020:3x'])(
    'refuses %j',
    (text) => {
      expect(parseDecisionNumber(text).ok).toBe(false);
    }
  );

  it('reads what it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 1, max: 999_999 }),
        (year, sequence) => {
          const number = { year, sequence };
          expect(parseDecisionNumber(formatDecisionNumber(number))).toEqual({ ok: true, value: number });
        }
      )
    );
  });

  it('take the number after the highest of the group and year; a gap stays', () => {
    const existing = [
      makeDecision({ sequence: 1 }),
      makeDecision({ sequence: 4 }),
      makeDecision({ sequence: 9, year: 2019 }),
      makeDecision({ sequence: 7, groupKey: 'group-2' })
    ];
    expect(nextDecisionNumber(existing, { groupKey: 'group-1', year: 2020 })).toEqual({
      year: 2020,
      sequence: 5
    });
    expect(nextDecisionNumber([], { groupKey: 'group-1', year: 2021 })).toEqual({ year: 2021, sequence: 1 });
  });

  it('never take a number that is taken', () => {
    const taken = fc.array(
      fc.record({ groupKey: fc.constantFrom('a', 'b'), sequence: fc.integer({ min: 1, max: 50 }) })
    );
    fc.assert(
      fc.property(taken, (rows) => {
        const existing = rows.map((row) => makeDecision(row));
        const next = nextDecisionNumber(existing, { groupKey: 'a', year: 2020 });
        const keys = existing.map(decisionKeyOf);
        expect(keys).not.toContain(decisionKeyOf({ groupKey: 'a', ...next }));
      })
    );
  });

  it.each<[string, Partial<Decision>, readonly string[]]>([
    ['a sound decision', {}, []],
    ['a year that is not its day’s', { year: 2021, key: 'group-1|2021|3' }, ['decisionYearMismatch']],
    ['a key that is not its number’s', { key: 'group-1|2020|4' }, ['decisionKeyMismatch']],
    ['a number below one', { sequence: 0, key: 'group-1|2020|0' }, ['decisionSequenceInvalid']],
    ['no text', { text: ' ' }, ['fieldMissing']]
  ])('%s', (_, changes, codes) => {
    expect(checkDecision(makeDecision(changes)).map((found) => found.code)).toEqual(codes);
  });

  it('that lack their day in a hand-typed row do not throw', () => {
    const broken = { ...makeDecision(), day: undefined } as unknown as Decision;
    expect(checkDecision(broken).map((found) => found.code)).toEqual(['fieldMissing']);
  });
});

describe('the state that a meeting is written with', () => {
  const [past, future] = [day('2020-09-01'), day('2020-10-01')];

  it.each([
    ['a new one is planned', 'planned', undefined, past, []],
    ['a new one of the past was held', 'held', undefined, past, []],
    ['a new one is not approved', 'approved', undefined, past, ['meetingStateNotAllowed']],
    ['one that stays as it is', 'called', 'called', future, []],
    ['one is not held before its day', 'held', 'called', future, ['meetingNotYetHeld']],
    ['a cancelled one is not held', 'held', 'cancelled', past, ['meetingStateNotAllowed']],
    ['an approved one is not written again', 'approved', 'approved', past, ['meetingStateNotAllowed']]
  ] as const)('%s', (...[, state, before, meetingDay, codes]) => {
    const meeting = makeMeeting({ state, day: meetingDay });
    const standing = before && makeMeeting({ state: before, day: meetingDay });
    const found = checkMeetingState(meeting, standing, day('2020-09-14'));
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});
