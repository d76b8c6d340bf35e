import { deriveRows } from '../../../src/core/overview/actionRow';
import { roundAsksByAction } from '../../../src/core/statusRound/roundAsks';
import { surroundings } from '../overview/anyPlan';
import { day, makeAction, makeMeeting, makeReport } from '../plan/rows';
import { ask, makeRound, meeting } from './rows';

const older = makeRound({
  ...{ key: 'round|m0', meetingKey: 'm0', meetingDay: day('2020-08-25') },
  ...{ openedOn: day('2020-08-11'), answerBy: day('2020-08-21') }
});
const august = makeMeeting({ key: 'm0', day: day('2020-08-25') });

test('the rounds that asked for an action are those whose meeting there was or will be', () => {
  const both = [older, makeRound({ asked: [ask('action-1'), ask('b')] })];
  const asks = roundAsksByAction(both, [august, meeting], {});
  expect(asks.get('action-1')).toEqual([
    { openedOn: '2020-08-11', answerBy: '2020-08-21' },
    { openedOn: '2020-09-15', answerBy: '2020-09-25' }
  ]);
  expect(asks.get('b')).toHaveLength(1);
  const withoutOne = roundAsksByAction(both, [{ ...august, state: 'cancelled' }, meeting], {});
  expect(withoutOne.get('action-1')).toHaveLength(1);
});

test('an owner who let two rounds pass is silent, whatever the cadence says', () => {
  // Twice a year: the cadence alone would not notice for long.
  const actions = [makeAction({ cadence: { kind: 'everyWeeks', weeks: 26 } })];
  const reports = [makeReport({ day: day('2020-08-03') })];
  const isSilent = (rounds = [older, makeRound()], meetings = [august, meeting]) =>
    deriveRows({ ...surroundings, actions, reports, meetings, rounds, today: day('2020-09-28') })[0]?.status
      .isSilent;
  expect(isSilent()).toBe(true);
  expect(isSilent([older])).toBe(false);
  expect(isSilent([older, makeRound()], [{ ...august, state: 'cancelled' }, meeting])).toBe(false);
});
