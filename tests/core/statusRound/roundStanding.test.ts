import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar/calendarDay';
import { checkRound } from '../../../src/core/statusRound/checkRound';
import { asksOf, isAskedByOpenRound } from '../../../src/core/statusRound/roundStanding';
import { reportedLights } from '../../../src/core/followUp/statusReport';
import { person } from '../organisation/rows';
import { day, makeAction, makeReport } from '../plan/rows';
import { ask, at, makeRound, meeting, standingAt } from './rows';

const answer = (dayText: string, changes = {}) =>
  makeReport({ day: day(dayText), key: `answer-${dayText}`, ...changes });

describe('an asked action', () => {
  it.each([
    ['waits until the last day for answers', [], at('2020-09-25', '23:59'), 'waiting'],
    ['is silent the day after', [], at('2020-09-26', '00:00'), 'silent'],
    ['is answered by a report given anywhere', [answer('2020-09-25')], at('2020-09-26'), 'answered'],
    ['is answered late', [answer('2020-09-28')], at('2020-09-28'), 'answeredLate'],
    ['is answered on the day of the opening', [answer('2020-09-15')], at('2020-09-16'), 'answered'],
    ['is not answered before it was asked', [answer('2020-09-14')], at('2020-09-16'), 'waiting'],
    ['is not answered after the meeting', [answer('2020-09-30')], at('2020-10-01'), 'silent'],
    ['stays as it was for a day of the past', [answer('2020-09-25')], at('2020-09-24'), 'waiting']
  ] as const)('%s', (...[, reports, moment, outcome]) => {
    expect(standingAt({ reports }, moment).asks[0]?.outcome).toBe(outcome);
  });

  it.each([
    ['deleted', []],
    ['cancelled', [makeAction({ decision: 'cancelled' })]],
    ['paused', [makeAction({ decision: 'paused' })]],
    ['moved', [makeAction({ groupKey: 'other' })]]
  ] as const)('drops out when it is %s', (dropReason, actions) => {
    const standing = standingAt({ actions }, at('2020-09-16'));
    expect(standing.asks[0]).toMatchObject({ outcome: 'dropped', dropReason });
    expect(isAskedByOpenRound('action-1', [standing])).toBe(false);
  });

  it('drops out when it was done before, but keeps an answer that was given', () => {
    const done = answer('2020-09-14', { kind: 'completion' });
    expect(standingAt({ reports: [done] }, at('2020-09-16')).asks[0]).toMatchObject({
      dropReason: 'completed'
    });
    const cancelled = [makeAction({ decision: 'cancelled' })];
    const reports = [answer('2020-09-16')];
    expect(standingAt({ actions: cancelled, reports }, at('2020-09-17')).asks[0]).toMatchObject({
      outcome: 'answered'
    });
  });

  it('shows both views when city and police differ', () => {
    const reports = [
      answer('2020-09-16', { light: 'green', key: 'c1' }),
      answer('2020-09-17', { light: 'red', side: 'police', orgUnitKey: 'lpo', key: 'p1' }),
      answer('2020-09-18', { light: 'yellow', correctsKey: 'c1', key: 'c2' })
    ];
    const [one] = standingAt({ reports }, at('2020-09-18')).asks;
    expect(one).toMatchObject({ isDisputed: true, outcome: 'answered' });
    expect(one?.views.city?.light).toBe('yellow');
    expect(one?.views.police?.light).toBe('red');
  });

  it('is turned over to a deputy while the one who was asked is absent', () => {
    const persons = [
      person('person-1', { absentFrom: day('2020-09-20'), deputyKey: 'person-2' }),
      person('person-2')
    ];
    const before = standingAt({ persons }, at('2020-09-19'));
    const during = standingAt({ persons }, at('2020-09-21'));
    expect(asksOf(before, 'person-1')).toHaveLength(1);
    expect(asksOf(during, 'person-1')).toEqual([]);
    expect(asksOf(during, 'person-2')).toHaveLength(1);
  });
});

describe('a round', () => {
  it.each([
    ['closes when its meeting begins', [meeting], at('2020-09-29', '13:00'), 'closed', 'meetingBegan'],
    ['takes late answers until then', [meeting], at('2020-09-29', '12:59'), 'late', undefined],
    [
      'follows a meeting that moves',
      [{ ...meeting, day: day('2020-10-06') }],
      at('2020-10-02', '09:00'),
      'open',
      undefined
    ],
    [
      'closes with a meeting that is cancelled',
      [{ ...meeting, state: 'cancelled' as const }],
      at('2020-09-16'),
      'closed',
      'meetingCancelled'
    ],
    ['closes with a meeting that is deleted', [], at('2020-09-16'), 'closed', 'meetingGone']
  ] as const)('%s', (...[, meetings, moment, state, closing]) => {
    expect(standingAt({ meetings }, moment)).toMatchObject({ state });
    expect(standingAt({ meetings }, moment).closing).toBe(closing);
  });

  it('has new terms when its meeting moves nearer, but never before it opened', () => {
    const moved = [{ ...meeting, day: day('2020-09-16') }];
    expect(standingAt({ meetings: moved }, at('2020-09-15')).terms).toMatchObject({
      answerBy: '2020-09-15',
      fate: 'moved'
    });
  });

  it('without a meeting takes late answers for five workdays', () => {
    const { meetingKey, meetingDay, ...round } = makeRound();
    expect(standingAt({ round }, at('2020-10-02', '23:59')).state).toBe('late');
    expect(standingAt({ round }, at('2020-10-03', '00:00'))).toMatchObject({
      state: 'closed',
      closing: 'timeOut'
    });
    const closed = { ...round, closedOn: day('2020-09-22') };
    expect(standingAt({ round: closed }, at('2020-09-22'))).toMatchObject({
      state: 'closed',
      closing: 'byHand'
    });
  });

  it('gives every ask one outcome, and what is answered stays answered', () => {
    const reportDays = fc.array(
      fc.record({
        offset: fc.integer({ min: -10, max: 20 }),
        light: fc.constantFrom(...reportedLights),
        isPolice: fc.boolean()
      }),
      { maxLength: 6 }
    );
    fc.assert(
      fc.property(reportDays, fc.integer({ min: 0, max: 20 }), (given, later) => {
        const reports = given.map(({ offset, light, isPolice }, index) =>
          makeReport({
            key: `r${index}`,
            day: addDays(day('2020-09-15'), offset),
            light,
            ...(isPolice ? { side: 'police', orgUnitKey: 'lpo' } : {})
          })
        );
        const outcomeOn = (days: number) =>
          standingAt({ reports }, at(addDays(day('2020-09-15'), days))).asks[0]?.outcome;
        const now = outcomeOn(later);
        const isInTime = given.some(({ offset }) => offset >= 0 && offset <= Math.min(later, 10));
        expect(now === 'answered').toBe(isInTime);
        if (now === 'answered') expect(outcomeOn(later + 5)).toBe('answered');
      })
    );
  });
});

test('a sound round breaks no rule; a broken one each of its own', () => {
  expect(checkRound(makeRound())).toEqual([]);
  const codes = (changes: Parameters<typeof makeRound>[0]) =>
    checkRound(makeRound(changes)).map(({ code }) => code);
  expect(codes({ asked: [] })).toEqual(['roundAsksNothing']);
  expect(codes({ asked: [ask(), ask()] })).toEqual(['roundAsksTwice']);
  expect(codes({ asked: [ask('a', { via: 'channel' })] })).toEqual(['askedPersonMismatch']);
  expect(codes({ answerBy: day('2020-09-14') })).toEqual(['answerByBeforeOpening']);
  expect(codes({ reason: 'gäller 19811218-9876' })).toEqual(['personalIdentityNumber']);
  const many = Array.from({ length: 1001 }, (_, index) => ask(`a${index}`));
  expect(codes({ asked: many })).toEqual(['roundAsksTooMuch']);
});
