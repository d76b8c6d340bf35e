import { type DayRules } from '../../../src/core/calendar/dayRules';
import {
  roundMessageDays,
  roundMessageOn,
  roundMessageSince
} from '../../../src/core/statusRound/roundMessages';
import { roundOpeningDay } from '../../../src/core/statusRound/roundTerms';
import { countSilence, proposeDeputies } from '../../../src/core/statusRound/roundSilence';
import { person } from '../organisation/rows';
import { day, makeAction, makeMeeting, makeReport } from '../plan/rows';
import { ask, at, makeRound, meeting, standingAt } from './rows';

const summer: DayRules = { summerBreak: { fromWeek: 28, toWeek: 31 } };

test.each([
  ['2020-09-29', {}, '2020-09-15'],
  // Ten workdays before is the Friday after Kristi himmelsfärdsdag, a klämdag.
  ['2026-05-29', {}, '2026-05-13'],
  // The Monday before julafton is a klämdag too.
  ['2020-01-14', {}, '2019-12-20'],
  // In the summer break: the first workday after it.
  ['2020-08-11', summer, '2020-08-03']
])('the round before %s opens on its workday', (meetingDay, rules, expected) => {
  expect(roundOpeningDay(makeMeeting({ day: day(meetingDay) }), rules)).toBe(expected);
});

describe('the days on which a round says something', () => {
  const daysOf = (standing = standingAt({}, at('2020-09-15'))) => roundMessageDays(standing, {});

  it('are the opening, two nudges and the naming', () => {
    expect(daysOf()).toEqual({
      opening: '2020-09-15',
      nudge: '2020-09-22',
      lastNudge: '2020-09-25',
      naming: '2020-09-28'
    });
  });

  it('are fewer for a round that opened late', () => {
    const round = makeRound({ openedOn: day('2020-09-25') });
    expect(daysOf(standingAt({ round }, at('2020-09-25')))).toEqual({
      opening: '2020-09-25',
      naming: '2020-09-28'
    });
  });

  it('have no naming when answers are taken until the meeting itself', () => {
    const meetings = [{ ...meeting, answerBy: day('2020-09-29') }];
    expect(daysOf(standingAt({ meetings }, at('2020-09-15'))).naming).toBeUndefined();
  });
});

describe('what a round says', () => {
  const round = makeRound({ asked: [ask('a'), ask('b')] });
  const actions = [makeAction({ key: 'a' }), makeAction({ key: 'b' })];
  const reports = [makeReport({ actionKey: 'a', day: day('2020-09-16') })];
  const said = (dayText: string, changes = {}) =>
    roundMessageOn(standingAt({ round, actions, reports, ...changes }, at(dayText)), day(dayText), {});

  it.each([
    ['2020-09-15', 'opening', ['a', 'b']],
    ['2020-09-22', 'nudge', ['b']],
    ['2020-09-25', 'lastNudge', ['b']],
    ['2020-09-28', 'naming', ['b']]
  ])('on %s is the %s', (dayText, kind, keys) => {
    const message = said(dayText);
    expect(message?.kind).toBe(kind);
    expect(message?.asks.map(({ asked }) => asked.actionKey)).toEqual(keys);
  });

  it('is nothing on another day, when all is answered, or when it is closed', () => {
    expect(said('2020-09-21')).toBeUndefined();
    const all = [...reports, makeReport({ key: 'r2', actionKey: 'b', day: day('2020-09-17') })];
    expect(said('2020-09-22', { reports: all })).toBeUndefined();
    expect(said('2020-09-22', { meetings: [] })).toBeUndefined();
  });
});

describe('silence', () => {
  const older = makeRound({
    key: 'round|m0',
    meetingKey: 'm0',
    openedOn: day('2020-08-11'),
    answerBy: day('2020-08-21'),
    asked: [ask('a')]
  });
  const newer = makeRound({ asked: [ask('a'), ask('b', { personKey: 'person-2' })] });
  const meetings = [meeting, makeMeeting({ key: 'm0', day: day('2020-08-25') })];
  const actions = [makeAction({ key: 'a' }), makeAction({ key: 'b', responsibleOrgUnitKey: 'lpo' })];
  const reports = [makeReport({ actionKey: 'b', day: day('2020-09-16') })];
  const standings = (changes = {}) =>
    [older, newer].map((round) =>
      standingAt({ round, meetings, actions, reports, ...changes }, at('2020-09-29', '14:00'))
    );

  it('is counted per person and organisation', () => {
    expect(countSilence(standings())).toEqual({
      byPerson: [
        { key: 'person-1', asked: 2, silent: 2, rate: 1 },
        { key: 'person-2', asked: 1, silent: 0, rate: 0 }
      ],
      byOrganisation: [
        { key: 'sdf', asked: 2, silent: 2, rate: 1 },
        { key: 'lpo', asked: 1, silent: 0, rate: 0 }
      ]
    });
  });

  it('is whole when nobody answers, and not counted while the round is open', () => {
    expect(countSilence([standingAt({}, at('2020-09-29', '13:00'))]).byPerson).toMatchObject([{ rate: 1 }]);
    expect(countSilence([standingAt({}, at('2020-09-16'))]).byPerson).toEqual([]);
  });

  it('twice in a row proposes the deputy', () => {
    const persons = [person('person-1', { deputyKey: 'person-2' }), person('person-2')];
    expect(proposeDeputies(standings(), persons)).toEqual([
      { personKey: 'person-1', deputyKey: 'person-2', roundKeys: ['round|m0', 'round|m1'] }
    ]);
    const answered = [...reports, makeReport({ key: 'late', actionKey: 'a', day: day('2020-08-24') })];
    expect(proposeDeputies(standings({ reports: answered }), persons)).toEqual([]);
  });
});

describe('what a round says after days that were missed', () => {
  const round = makeRound({ asked: [ask('a'), ask('b')] });
  const actions = [makeAction({ key: 'a' }), makeAction({ key: 'b' })];
  const reports = [makeReport({ actionKey: 'a', day: day('2020-09-16') })];
  const since = (after: string, today: string) => {
    const standing = standingAt({ round, actions, reports }, at(today));
    return roundMessageSince(standing, { after: day(after), today: day(today) }, {});
  };

  it.each([
    // It may have been asked for after the sweep of its day.
    ['2020-09-15', '2020-09-16', 'opening'],
    ['2020-09-16', '2020-09-17', undefined],
    ['2020-09-14', '2020-09-23', 'opening'],
    ['2020-09-15', '2020-09-23', 'nudge'],
    ['2020-09-21', '2020-09-28', 'naming'],
    ['2020-09-22', '2020-09-24', undefined]
  ])('between %s and %s is %s, about what is still unanswered', (after, today, kind) => {
    const said = since(after, today);
    expect(said?.kind).toBe(kind);
    if (said !== undefined) expect(said.asks.map(({ asked }) => asked.actionKey)).toEqual(['b']);
  });
});
