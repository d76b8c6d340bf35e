import { answerWhyAction } from '../../../src/application/reminder/answerWhyAction';
import { type Delivery } from '../../../src/application/reminder/deliveryRow';
import { openGroup } from '../../../src/application/reminder/openGroup';
import { calendarDay, type CalendarDay } from '../../../src/core/calendar/calendarDay';
import {
  actionDraft,
  centralSite,
  localSite,
  putIn,
  sessionOf,
  smallCooperation,
  today,
  valueOf,
  type Who
} from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';

const sites = [centralSite, localSite];
const record = { recordedBy: 'coordinator', recordedOn: today };
const friday = calendarDay('2020-09-11');

function delivery(key: string, fields: Partial<Delivery>): Delivery {
  return {
    ...{ key, day: friday, itemKind: 'action', itemKey: 'ha-1', groupKey: 'workingGroup' },
    ...{ rule: 'beforeDue', offset: -5, dueDay: calendarDay('2020-09-18'), outcome: 'sent' },
    ...{ mayBeDouble: false, ...record, ...fields }
  };
}

/** HA-1 was told the road official on the Friday, past an absent contact person. */
async function scene(): Promise<MemoryListStore> {
  const store = await smallCooperation();
  await putIn(store)('actions', {
    ...actionDraft('HA-1', { end: calendarDay('2020-09-18'), cadence: { kind: 'everyWeeks', weeks: 52 } }),
    ...{ decision: 'decided', decidedOn: calendarDay('2020-08-03'), ...record }
  });
  const trail = 'contact officer absent; deputy roadOfficial';
  await putIn(store)('deliveries', delivery('d-1', { personKey: 'roadOfficial', trail }));
  return store;
}

function ask(
  store: MemoryListStore,
  who: Who,
  question: { readonly words: string; readonly day?: CalendarDay }
) {
  return answerWhyAction(sessionOf(store, who), { sites, day: friday, ...question });
}

test('tells who got it, which way, and whether that was the one who asks, as the page does', async () => {
  const store = await scene();
  const { answers } = await ask(store, 'chair', { words: 'HA-1' });
  expect(answers).toMatchObject([
    { site: localSite, action: { number: 'HA-1' }, isOwn: false, silence: undefined, earlier: [] }
  ]);
  const { sent } = valueOf(
    await openGroup(sessionOf(store, 'chair'), { groupKey: 'workingGroup', days: 30 })
  );
  expect(answers[0]?.told.map(({ recipient, why }) => ({ recipient, why }))).toEqual(
    sent.map(({ recipient, why }) => ({ recipient, why }))
  );
  expect((await ask(store, 'roadOfficial', { words: 'HA-1' })).answers).toMatchObject([{ isOwn: true }]);
});

test('tells why nobody got it, and what went out last', async () => {
  const store = await scene();
  const later = { personKey: 'roadOfficial', outcome: 'dropped', day: calendarDay('2020-09-12') } as const;
  await putIn(store)('deliveries', delivery('d-2', { ...later, reason: 'answered' }));
  const { answers } = await ask(store, 'roadOfficial', {
    ...{ words: 'fick ingen ha1', day: calendarDay('2020-09-13') }
  });
  expect(answers).toMatchObject([
    { told: [], silence: { silence: { code: 'noMessageDay' } }, earlier: [{ delivery: { key: 'd-1' } }] }
  ]);
});

test('tells nothing of an action that the one who asks may not read, nor of one that there is not', async () => {
  const store = await scene();
  const stranger = { ...sessionOf(store, 'reader'), login: 'nobody@samverkan.example' };
  const told = await answerWhyAction(stranger, { sites, words: 'HA-1', day: friday });
  expect(told).toMatchObject({ answers: [], read: { sites: [] } });
  expect((await ask(store, 'chair', { words: 'HA-99' })).answers).toEqual([]);
});
