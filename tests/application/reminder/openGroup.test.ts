import { explainReminders } from '../../../src/application/reminder/explainReminders';
import { handleRequests, type RequestSession } from '../../../src/application/reminder/handleRequests';
import { mirrorDeliveries } from '../../../src/application/reminder/mirrorDeliveries';
import { openGroup } from '../../../src/application/reminder/openGroup';
import { answerWhy } from '../../../src/application/reminder/answerWhy';
import { planDay } from '../../../src/application/reminder/planDay';
import { previewReminders, readPreviewSite } from '../../../src/application/reminder/previewReminders';
import { writeReachability } from '../../../src/application/reminder/writeReachability';
import { describeWhy } from '../../../src/messages/describe';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import {
  actionDraft,
  localSite,
  logins,
  putIn,
  sessionOf,
  smallCooperation,
  valueOf
} from '../../support/cooperation';
import { MemoryChannelClaims } from '../../support/memoryChannelClaims';
import { MemoryConversations } from '../../support/memoryConversations';
import { MemoryLedger } from '../../support/memoryLedger';
import { type MemoryListStore } from '../../support/memoryListStore';

const day = calendarDay('2020-09-11');
const record = { recordedBy: 'coordinator', recordedOn: calendarDay('2020-08-03') };

async function scene(): Promise<{
  readonly store: MemoryListStore;
  readonly bot: RequestSession;
  readonly ledger: MemoryLedger;
}> {
  const store = await smallCooperation();
  await putIn(store)('actions', {
    ...actionDraft('HA-1', { end: calendarDay('2020-09-18'), cadence: { kind: 'everyWeeks', weeks: 52 } }),
    decision: 'decided',
    decidedOn: calendarDay('2020-08-03'),
    ...record
  });
  const conversations = new MemoryConversations();
  conversations.addPerson(logins.roadOfficial);
  const session = sessionOf(store, 'administrator', day);
  const ledger = new MemoryLedger();
  const kept = { ledger, conversations, channelClaims: new MemoryChannelClaims() };
  return { store, ledger, bot: { ...session, sites: [localSite], ...kept } };
}

test('a group is shown with who can be reached, what went out, to whom and which way', async () => {
  const { store, bot } = await scene();
  await planDay(bot);
  await mirrorDeliveries(bot);
  await writeReachability(bot);
  const opened = valueOf(
    await openGroup(sessionOf(store, 'coordinator', day), { groupKey: 'workingGroup', days: 30 })
  );
  expect(opened.members).toMatchObject([
    { name: 'officer', organisation: 'Lokalpolisområdet', reach: { isReachable: false, reason: 'isGuest' } }
  ]);
  expect(opened.channel).toMatchObject({ isReachable: false, reason: 'notConnected' });
  expect(opened.sent).toMatchObject([
    {
      recipient: 'roadOfficial',
      why: {
        subject: 'HA-1 Förbättrad belysning på gångväg',
        way: [{ kind: 'contact', name: 'roadOfficial' }]
      },
      planKey: 'plan'
    }
  ]);
  expect(opened.actor.tasks).toEqual(expect.arrayContaining(['connectChannel', 'configureReminders']));
});

test('the page and the bot’s varför say the same of the same reminder, in the same words', async () => {
  const { store, bot, ledger } = await scene();
  await planDay(bot);
  for (const { message } of ledger.entries) ledger.settle(message.key, { state: 'sent' });
  await mirrorDeliveries(bot);
  const page = valueOf(
    await openGroup(sessionOf(store, 'coordinator', day), { groupKey: 'workingGroup', days: 30 })
  );
  const { entries } = await answerWhy(sessionOf(store, 'roadOfficial', day), {
    ledger: bot.ledger,
    sites: [localSite]
  });
  const [told] = entries.flatMap(({ lines }) => lines);
  expect(page.sent.map(({ why }) => why)).toContainEqual(told);
  expect(describeWhy(told!, 'sv')).toEqual([
    expect.stringMatching(/^Slutdagen är \d+ \w+ 2020; regeln gäller \d+ arbetsdag(ar)? före\.$/),
    'Kontaktperson: roadOfficial fick den.'
  ]);
});

test('the reader sees the own group first, and may change nothing without the right', async () => {
  const { store, bot } = await scene();
  await handleRequests(bot);
  const opened = valueOf(await openGroup(sessionOf(store, 'officer', day), { days: 30 }));
  expect(opened.group.key).toBe('workingGroup');
  expect(opened.actor.tasks).not.toContain('configureReminders');
});

test('a group that is gone is said to be', async () => {
  const { store } = await scene();
  const opened = await openGroup(sessionOf(store, 'officer', day), { groupKey: 'borta', days: 30 });
  expect(opened).toMatchObject({ ok: false, error: { code: 'rowMissing', collection: 'groups' } });
});

test('a preview shows what a rule would bring before it is saved', async () => {
  const { store } = await scene();
  const site = await readPreviewSite(sessionOf(store, 'coordinator', day));
  const now = { groupKey: 'workingGroup', today: day };
  const usual = previewReminders(site, now);
  expect(usual[0]).toMatchObject({ week: '2020-09-14', messages: 2 });
  const off = { scope: 'group', scopeKey: 'workingGroup', isOn: false, ...record } as const;
  const edited = { ...off, key: 'edited', kind: 'beforeDue' } as const;
  const without = previewReminders(site, { ...now, edited });
  expect(without[0]).toMatchObject({ week: '2020-09-14', messages: 1 });
  expect(without[0]?.lines).toMatchObject([{ day: '2020-09-18', rule: 'onDue', recipient: 'roadOfficial' }]);
});

test('for an action and a day it is told what went out, or why nobody got anything', async () => {
  const { store, bot } = await scene();
  await planDay(bot);
  await mirrorDeliveries(bot);
  const session = sessionOf(store, 'coordinator', day);
  const noted = valueOf(await explainReminders(session, { actionKey: 'ha-1', day }));
  expect(noted).toMatchObject({ deliveries: [{ rule: 'beforeDue', personKey: 'roadOfficial' }] });
  expect(noted.silence).toBeUndefined();
  const saturday = calendarDay('2020-09-12');
  expect(valueOf(await explainReminders(session, { actionKey: 'ha-1', day: saturday }))).toMatchObject({
    deliveries: [],
    silence: { silence: { code: 'noMessageDay' }, next: { day: '2020-09-17', rule: 'beforeDue' } }
  });
  const ahead = { actionKey: 'ha-1', day: calendarDay('2020-09-17') };
  expect(valueOf(await explainReminders(session, ahead))).toMatchObject({
    silence: { silence: { code: 'wouldGo', rule: 'beforeDue' }, isAhead: true }
  });
  const gone = await explainReminders(session, { actionKey: 'borta', day });
  expect(gone).toMatchObject({ ok: false, error: { code: 'rowMissing', key: 'borta' } });
});
