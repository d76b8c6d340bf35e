import { resolveMessage } from '../../../src/application/reminder/resolveMessage';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type Action } from '../../../src/core/plan/action';
import {
  type LineRule,
  type Recipient,
  type RemindedItem,
  type ReminderLine,
  type ReminderMessage,
  type TrailStep
} from '../../../src/core/reminder/message';
import { lineKeyOf, messageKeyOf } from '../../../src/core/reminder/messageKey';
import {
  actionDraft,
  localSite,
  logins,
  putIn,
  sessionOf,
  smallCooperation,
  today,
  valueOf
} from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';

const record = { recordedBy: 'coordinator', recordedOn: calendarDay('2020-09-01') };
const roadOfficial: Recipient = { kind: 'person', login: logins.roadOfficial };
const contactStep: TrailStep = { kind: 'contact', key: 'roadOfficial' };

async function storeWith(...actions: readonly Partial<Action>[]): Promise<MemoryListStore> {
  const store = await smallCooperation();
  const put = putIn(store);
  for (const [index, fields] of actions.entries()) {
    const draft = actionDraft(`HA-${index + 1}`, { decision: 'decided', decidedOn: record.recordedOn });
    await put('actions', { ...draft, decision: 'decided', ...fields, ...record });
  }
  return store;
}

function lineOf(
  item: Omit<RemindedItem, 'site'>,
  fields: Partial<ReminderLine> & { readonly rule: LineRule },
  recipient = roadOfficial
): ReminderLine {
  const line = { item: { site: localSite, ...item }, offset: 0, trail: [contactStep], ...fields };
  return { ...line, key: lineKeyOf(line, recipient) };
}

function actionLine(key: string, dueDay: string, rule: LineRule = 'beforeDue'): ReminderLine {
  const item = { kind: 'action', key, planKey: 'plan', groupKey: 'workingGroup' } as const;
  return lineOf(item, { rule, dueDay: calendarDay(dueDay) });
}

function messageOf(lines: readonly ReminderLine[], recipient = roadOfficial): ReminderMessage {
  return { key: messageKeyOf(recipient, today, 'digest'), kind: 'digest', day: today, recipient, lines };
}

test('a message says what its rows say when it is sent', async () => {
  const session = sessionOf(await storeWith({ end: calendarDay('2020-09-18') }), 'administrator');
  const content = valueOf(await resolveMessage(session, messageOf([actionLine('ha-1', '2020-09-18')])));
  expect(content.recipientName).toBe('roadOfficial');
  expect(content.dropped).toEqual([]);
  expect(content.lines).toMatchObject([
    {
      number: 'HA-1',
      title: 'Förbättrad belysning på gångväg',
      due: { kind: 'end', deadline: '2020-09-18', standing: 'soon', workdays: 4 },
      light: 'grey',
      target: { site: localSite, kind: 'action', planKey: 'plan', actionKey: 'ha-1' },
      buttons: ['reportStatus', 'snooze', 'notResponsible'],
      asked: { kind: 'occasion', occasion: { kind: 'end', day: '2020-09-18' } }
    }
  ]);
});

test('what has been answered, moved, cancelled, paused or deleted since falls away, each with its reason', async () => {
  const decided = { decision: 'decided' } as const;
  const store = await storeWith(
    { ...decided, end: calendarDay('2020-09-18') },
    { ...decided, end: calendarDay('2020-10-30') },
    { decision: 'cancelled', decisionReason: 'Ersätts', decisionReference: 'B 2020:1' },
    { decision: 'paused', decisionReason: 'Väntar' },
    { ...decided, cadence: { kind: 'everyWeeks', weeks: 2 } }
  );
  await putIn(store)('statusReports', {
    key: 'unasked|ha-5|roadOfficial|one',
    actionKey: 'ha-5',
    planKey: 'plan',
    kind: 'status',
    light: 'green',
    orgUnitKey: 'trafik',
    side: 'city',
    channel: 'webPart',
    day: today,
    ...record,
    recordedOn: today
  });
  const dropped = [
    actionLine('ha-2', '2020-09-19'),
    actionLine('ha-3', '2020-12-18'),
    actionLine('ha-4', '2020-12-18'),
    actionLine('ha-5', '2020-09-15'),
    actionLine('ha-6', '2020-09-18'),
    lineOf({ kind: 'action', key: 'ha-5' }, { rule: 'stale' })
  ];
  const message = messageOf([actionLine('ha-1', '2020-09-18'), ...dropped]);
  const content = valueOf(await resolveMessage(sessionOf(store, 'administrator'), message));
  expect(content.lines.map(({ number }) => number)).toEqual(['HA-1']);
  expect(content.dropped.map(({ reason }) => reason)).toEqual([
    'moved',
    'cancelled',
    'paused',
    'answered',
    'gone',
    'answered'
  ]);
});

test('a message of which nothing is left is not sent', async () => {
  const session = sessionOf(await smallCooperation(), 'administrator');
  const resolved = await resolveMessage(session, messageOf([actionLine('ha-1', '2020-09-18')]));
  expect(resolved).toMatchObject({ ok: false, error: { code: 'nothingLeft', reason: 'gone' } });
});

test('one who has left the register gets nothing', async () => {
  const session = sessionOf(await storeWith({ end: calendarDay('2020-09-18') }), 'administrator');
  const gone: Recipient = { kind: 'person', login: 'slutat@samverkan.example' };
  const resolved = await resolveMessage(session, messageOf([actionLine('ha-1', '2020-09-18')], gone));
  expect(resolved).toMatchObject({ ok: false, error: { reason: 'leftGroup' } });
});

test('a channel is called by its group, mentions by the register, and offers only what anyone may press', async () => {
  const session = sessionOf(await storeWith({ end: calendarDay('2020-09-18') }), 'administrator');
  const mentions = [logins.officer, 'okand@samverkan.example'];
  const channel: Recipient = { kind: 'channel', site: localSite, groupKey: 'workingGroup', mentions };
  const line = actionLine('ha-1', '2020-09-18', 'overdue');
  const content = valueOf(await resolveMessage(session, messageOf([line], channel)));
  expect(content.recipientName).toBe('workingGroup');
  expect(content.mentions).toEqual([{ login: logins.officer, name: 'officer' }]);
  expect(content.lines[0]?.buttons).toEqual(['reportStatus']);
});

test('an agreement that runs out, an old lägesbild and minutes to approve are followed by their own rows', async () => {
  const store = await smallCooperation();
  await putIn(store)('meetings', {
    key: 'meeting',
    groupKey: 'workingGroup',
    title: 'Möte 4',
    day: calendarDay('2020-09-07'),
    startTime: '13:00',
    lengthMinutes: 60,
    state: 'held',
    ...record
  });
  const session = sessionOf(store, 'administrator', calendarDay('2022-12-01'));
  const message = messageOf([
    lineOf(
      { kind: 'agreement', key: 'local' },
      { rule: 'agreementLapsing', offset: 30, dueDay: calendarDay('2022-12-31') }
    ),
    lineOf({ kind: 'situationPicture', key: 'local' }, { rule: 'pictureOld' }),
    lineOf({ kind: 'meeting', key: 'meeting', groupKey: 'workingGroup' }, { rule: 'minutesWaiting' })
  ]);
  const { lines } = valueOf(await resolveMessage(session, message));
  expect(lines.map(({ title, day, daysLeft }) => [title, day, daysLeft])).toEqual([
    ['Lokal överenskommelse', '2022-12-31', 30],
    ['Lokal överenskommelse', undefined, undefined],
    ['Möte 4', '2020-09-07', -815]
  ]);
});

test('whoever hands something over is named to the one who gets it', async () => {
  const session = sessionOf(await storeWith({ end: calendarDay('2020-09-18') }), 'administrator');
  const coordinator: Recipient = { kind: 'person', login: logins.coordinator };
  const line = actionLine('ha-1', '2020-09-18', 'handedOver');
  const trail: readonly TrailStep[] = [
    { ...contactStep, passedOver: 'handedOver' },
    { kind: 'coordinator', key: 'coordinator' }
  ];
  const content = valueOf(await resolveMessage(session, messageOf([{ ...line, trail }], coordinator)));
  expect(content.lines[0]).toMatchObject({ handedOverBy: 'roadOfficial', buttons: ['reportStatus'] });
});
