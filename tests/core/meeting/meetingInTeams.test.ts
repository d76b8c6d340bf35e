import fc from 'fast-check';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type Meeting } from '../../../src/core/meeting/meeting';
import { findMeetingInTeams, threadOfJoinUrl } from '../../../src/core/meeting/meetingInTeams';
import { type Group } from '../../../src/core/organisation/group';
import { meeting } from '../../support/meetingCooperation';

const today = calendarDay('2020-10-20');
const chatId = '19:meeting_abc@thread.v2';
const linkTo = (thread: string): string =>
  `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=%7b%7d`;
const recorded = { recordedBy: 'founder', recordedOn: today };
const group = (key: string, channelId: string): Group => ({
  ...{ key, name: key, level: 'local', kind: 'preparationGroup', agreementKey: 'local', channelId },
  ...recorded
});
const groups = [group('preparationGroup', '19:b@thread.tacv2'), group('workingGroup', '19:w@thread.tacv2')];
const channel = { channelId: '19:b@thread.tacv2' };
const find = (meetings: readonly Meeting[], place: Parameters<typeof findMeetingInTeams>[1]) =>
  findMeetingInTeams({ meetings, groups, today }, place);

test.each([
  ['https://teams.microsoft.com/l/meetup-join/19%3ameeting_Abc%40thread.v2/0?context=%7b%7d', chatId],
  ['https://teams.microsoft.com/l/meetup-join/19%3ab%40thread.tacv2/1600?context=x', '19:b@thread.tacv2'],
  ['https://teams.microsoft.com/l/meetup-join/%E0%A4%A/0', undefined],
  ['https://teams.microsoft.com/meet/23456?p=x', undefined],
  ['https://contoso.sharepoint.com/mote', undefined],
  [undefined, undefined]
])('the link %s names %s', (joinUrl, thread) => {
  expect(threadOfJoinUrl(joinUrl)).toBe(thread);
});

test('a meeting is known by the chat that its link names, on any day and of any group', () => {
  const other = meeting({ key: 'm2', day: today });
  const linked = meeting({ key: 'm1', day: calendarDay('2020-11-03'), joinUrl: linkTo(chatId) });
  expect(find([other, linked], { chatId }).known?.key).toBe('m1');
});

test('of the meetings of one series, which share a chat, today’s is meant', () => {
  const series = ['2020-09-15', '2020-10-20', '2020-11-24'].map((day) =>
    meeting({ key: day, day: calendarDay(day), joinUrl: linkTo(chatId) })
  );
  expect(find(series, { chatId }).known?.key).toBe('2020-10-20');
  const without = series.filter(({ day }) => day !== today);
  expect(find(without, { chatId })).toMatchObject({
    known: undefined,
    choices: [{ key: '2020-11-24' }, { key: '2020-09-15' }]
  });
});

test('without a link it is the only meeting of the channel’s group today', () => {
  const ours = meeting({ key: 'm1', day: today });
  const theirs = meeting({ key: 'm2', day: today, groupKey: 'workingGroup' });
  expect(find([theirs, ours], { channel })).toMatchObject({ known: { key: 'm1' }, choices: [{ key: 'm1' }] });
  const second = meeting({ key: 'm3', day: today, startTime: '09:00' });
  expect(find([theirs, ours, second], { channel })).toMatchObject({
    known: undefined,
    choices: [{ key: 'm3' }, { key: 'm1' }]
  });
});

test('a channel’s link tells the channel only, so the day decides', () => {
  const linked = meeting({ key: 'm1', day: calendarDay('2020-09-01'), joinUrl: linkTo(channel.channelId) });
  const place = { channel, chatId: `${channel.channelId};messageid=1600` };
  expect(find([linked, meeting({ key: 'm2', day: today })], place).known?.key).toBe('m2');
  const strange = { channelId: '19:other@thread.tacv2' };
  const ofStrange = meeting({ key: 'm3', day: today, joinUrl: linkTo(strange.channelId) });
  expect(find([linked, ofStrange], { channel: strange }).known?.key).toBe('m3');
});

test('a chat that no link names leads nowhere by itself, though one meeting is held today', () => {
  const found = find([meeting({ key: 'm1', day: today })], { chatId });
  expect(found).toMatchObject({ known: undefined, choices: [{ key: 'm1' }] });
});

test('a cancelled meeting is never meant, nor shown', () => {
  const cancelled = meeting({ key: 'm1', day: today, state: 'cancelled', joinUrl: linkTo(chatId) });
  expect(find([cancelled], { chatId, channel })).toEqual({ known: undefined, choices: [] });
});

test('a meeting whose minutes are approved is known, and not given to choose', () => {
  const approved = meeting({ key: 'm1', day: today, state: 'approved' });
  expect(find([approved], { channel })).toMatchObject({ known: { key: 'm1' }, choices: [] });
});

test('whatever the order of the rows, the same meeting is found and the same ones are given', () => {
  const rows = ['2020-10-01', '2020-10-20', '2020-10-21', '2020-12-01'].map((day, index) =>
    meeting({ key: `m${index}`, day: calendarDay(day) })
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(find(shuffled, { channel })).toEqual(find(rows, { channel }));
    })
  );
});
