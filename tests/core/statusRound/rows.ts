import { clockTime } from '../../../src/core/calendar/clockTime';
import { instantAt, type Instant } from '../../../src/core/calendar/instant';
import {
  roundStanding,
  type RoundCase,
  type RoundStanding
} from '../../../src/core/statusRound/roundStanding';
import { type AskedAction, type StatusRound } from '../../../src/core/statusRound/statusRound';
import { day, makeAction, makeMeeting, units } from '../plan/rows';
import { group, person } from '../organisation/rows';

/** The meeting of the demo: Tuesday 29 September 2020, reports by Friday 25. */
export const meeting = makeMeeting({
  key: 'm1',
  day: day('2020-09-29'),
  startTime: '13:00',
  state: 'planned'
});

/** One action asked of `person-1`, unless said otherwise. */
export const ask = (actionKey = 'action-1', changes: Partial<AskedAction> = {}): AskedAction => ({
  ...{ actionKey, personKey: 'person-1', via: 'contact', reasons: ['due'] },
  ...changes
});

/** The round before {@link meeting}, opened ten workdays before. */
export function makeRound(changes: Partial<StatusRound> = {}): StatusRound {
  return {
    key: 'round|m1',
    recordedBy: 'calendar',
    recordedOn: day('2020-09-15'),
    groupKey: 'group-1',
    scope: 'group',
    scopeKey: 'group-1',
    meetingKey: 'm1',
    meetingDay: day('2020-09-29'),
    openedOn: day('2020-09-15'),
    answerBy: day('2020-09-25'),
    asked: [ask()],
    ...changes
  };
}

/** What a round is judged by, with nothing reported. */
export function makeRoundCase(changes: Partial<RoundCase> = {}): RoundCase {
  return {
    round: makeRound(),
    meetings: [meeting],
    groups: [group('group-1')],
    actions: [makeAction()],
    reports: [],
    persons: [person('person-1'), person('person-2')],
    units,
    dayRules: {},
    ...changes
  };
}

/** A moment in Stockholm. */
export const at = (dayText: string, time = '09:00'): Instant => instantAt(day(dayText), clockTime(time));

/** How a round stands at a moment. */
export const standingAt = (changes: Partial<RoundCase>, moment: Instant): RoundStanding =>
  roundStanding(makeRoundCase(changes), moment);
