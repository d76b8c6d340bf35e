import { editContent } from '../../../src/application/content/editContent';
import { askScopes } from '../../../src/application/meeting/askScopes';
import { type OpenedMeetings, openMeetings } from '../../../src/application/meeting/openMeetings';
import { openRound } from '../../../src/application/statusRound/openRound';
import { reportStatus } from '../../../src/application/followUp/reportStatus';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { actionDraft, putIn, sessionOf, valueOf } from '../../support/cooperation';
import { addAction } from '../../../src/application/plan/addAction';
import { meeting, meetingCooperation, on, row } from '../../support/meetingCooperation';
import { countRoundTrips } from '../overview/countedStore';

describe('the meetings of a group', () => {
  test('are those of the group that the reader is in, with the days that its cadence gives', async () => {
    const store = await meetingCooperation();
    const session = on(store, 'preparer', '2020-09-14');
    const opened = await openMeetings(session);
    expect(opened.group?.key).toBe('preparationGroup');
    expect(opened.meetings.map(({ value }) => value.key)).toEqual(['m1']);
    expect(opened.year.months[9]?.entries.map(({ kind }) => kind)).toEqual([
      'roundOpens',
      'reportsDue',
      'meeting'
    ]);
    expect(opened.proposed).toEqual([]);
    const { recordedBy, recordedOn, ...group } = (await row(store, 'groups', 'preparationGroup')).value;
    const stored = await row(store, 'groups', 'preparationGroup');
    const value = { ...group, meetingIntervalWeeks: 5 };
    valueOf(await editContent(on(store, 'administrator'), 'groups', { stored, value }));
    expect((await openMeetings(session)).proposed).toEqual(['2020-11-24', '2020-12-29']);
    expect((await openMeetings(session, { year: 2019 })).proposed).toEqual([]);
    expect((await openMeetings(session, { groupKey: 'steeringGroup' })).meetings).toHaveLength(1);
  });

  test('open in one round trip in which no action is read', async () => {
    const { store, trips } = countRoundTrips(await meetingCooperation());
    const frames: OpenedMeetings[] = [];
    const opened = await openMeetings(on(store, 'preparer'), { onFrame: (frame) => frames.push(frame) });
    expect(frames).toEqual([opened]);
    expect(trips).toHaveLength(1);
    const asked = trips[0]?.queries.map(({ collection }) => collection) ?? [];
    expect(asked).not.toContain('actions');
    expect(asked).not.toContain('statusReports');
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('show open rounds first, then how many have answered, of what they ask about alone', async () => {
    const memory = await meetingCooperation();
    const later = sessionOf(memory, 'coordinator', calendarDay('2020-10-06'));
    valueOf(await addAction(later, actionDraft('HÄ-2', { key: 'a2' })));
    const scope = { groupKey: 'workingGroup', scope: 'action', scopeKey: 'a1', requestKey: 'r1' } as const;
    valueOf(await openRound(later, scope));
    valueOf(await openRound(later, { ...scope, groupKey: 'steeringGroup', requestKey: 'r2' }));
    const { store, trips } = countRoundTrips(memory);
    const frames: OpenedMeetings[] = [];
    const session = on(store, 'reader', '2020-10-06');
    const wish = { groupKey: 'workingGroup', onFrame: (frame: OpenedMeetings) => frames.push(frame) };
    const opened = await openMeetings(session, wish);
    const head = { key: 'round|workingGroup|r1', scope: 'action', state: 'open' };
    expect(frames[0]?.rounds).toMatchObject([{ ...head, answerBy: '2020-10-13' }]);
    expect(frames[0]?.rounds[0]).not.toHaveProperty('counts');
    expect(opened.rounds).toMatchObject([{ ...head, counts: { asked: 1, answered: 0, waiting: 1 } }]);
    expect(trips[1]?.queries.map(({ where }) => where)).toEqual([
      { field: 'key', oneOf: ['a1'] },
      { field: 'actionKey', oneOf: ['a1'] }
    ]);
  });

  test('count an answer that was given anywhere, and leave out a round that is closed', async () => {
    const memory = await meetingCooperation();
    await putIn(memory)('meetings', meeting({ key: 'w1', groupKey: 'workingGroup' }));
    const scope = { groupKey: 'workingGroup', scope: 'group', scopeKey: 'workingGroup' } as const;
    const opening = sessionOf(memory, 'coordinator', calendarDay('2020-10-06'));
    valueOf(await openRound(opening, { ...scope, requestKey: 'r1', meetingKey: 'w1' }));
    const report = { actionKey: 'a1', planKey: 'plan', kind: 'status', light: 'green' } as const;
    const speaker = { orgUnitKey: 'trafik', side: 'city', channel: 'webPart' } as const;
    const key = 'unasked|a1|roadOfficial|f1';
    const day = calendarDay('2020-10-07');
    valueOf(await reportStatus(sessionOf(memory, 'roadOfficial', day), { key, day, ...report, ...speaker }));
    const wish = { groupKey: 'workingGroup' };
    expect((await openMeetings(on(memory, 'reader', '2020-10-07'), wish)).rounds).toMatchObject([
      { key: 'round|w1', meeting: { key: 'w1' }, counts: { asked: 1, answered: 1 } }
    ]);
    expect((await openMeetings(on(memory, 'reader', '2020-10-21'), wish)).rounds).toEqual([]);
  });
});

test('a samordnare may ask about the group, and about what it follows up and has decided', async () => {
  const memory = await meetingCooperation();
  const { store, trips } = countRoundTrips(memory);
  const group = { key: 'workingGroup', name: 'Arbetsgrupp' };
  expect(await askScopes(on(store, 'coordinator'), group)).toMatchObject([
    { scope: 'group', key: 'workingGroup', name: 'Arbetsgrupp' },
    { scope: 'plan', key: 'plan' },
    { scope: 'action', key: 'a1', name: 'HÄ-1 Förbättrad belysning på gångväg' }
  ]);
  expect(trips).toHaveLength(1);
  expect(await askScopes(on(memory, 'coordinator'), { key: 'steeringGroup', name: 'Styrgrupp' })).toEqual([
    { scope: 'group', key: 'steeringGroup', name: 'Styrgrupp' }
  ]);
});
