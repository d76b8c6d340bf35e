import { reportStatus } from '../../../src/application/followUp/reportStatus';
import { addToRound, closeRound } from '../../../src/application/statusRound/changeRound';
import { loadRound } from '../../../src/application/statusRound/loadRounds';
import { openDueRound, openRound, type RoundRequest } from '../../../src/application/statusRound/openRound';
import { type ListStore } from '../../../src/application/ports/listStore';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type StatusRound } from '../../../src/core/statusRound/statusRound';
import { localSite, putIn, sessionOf, valueOf } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import { meeting, meetingCooperation, on, row } from '../../support/meetingCooperation';
import { countRoundTrips } from '../overview/countedStore';

const opening = '2020-10-06';

/** The group's own action with a report, one of another group and plan, and a meeting of the working group. */
async function smallSite(): Promise<MemoryListStore> {
  const store = await meetingCooperation();
  const { value } = await row(store, 'actions', 'a1');
  await putIn(store)('actions', {
    ...value,
    key: 'b1',
    number: 'B-1',
    planKey: 'plan2',
    groupKey: 'elsewhere'
  });
  await putIn(store)('meetings', meeting({ key: 'w1', groupKey: 'workingGroup' }));
  const report = {
    key: 'unasked|a1|roadOfficial|f1',
    actionKey: 'a1',
    planKey: 'plan',
    kind: 'status'
  } as const;
  const words = { light: 'red', text: 'Drar ut', remedy: 'Ny plan', day: calendarDay('2020-10-01') } as const;
  const speaker = { orgUnitKey: 'trafik', side: 'city', channel: 'webPart' } as const;
  const reporter = sessionOf(store, 'roadOfficial', calendarDay('2020-10-01'));
  valueOf(await reportStatus(reporter, { ...report, ...words, ...speaker }));
  return store;
}

/** As many actions as no page reads whole, each with a report. */
async function largeSite(): Promise<MemoryListStore> {
  const store = await smallSite();
  const { value } = await row(store, 'actions', 'a1');
  for (let count = 0; count < 1_000; count += 1) {
    const other = { key: `c${count}`, number: `C-${count}`, planKey: 'other', groupKey: 'elsewhere' };
    await store.add(localSite, 'actions', { ...value, ...other, focusAreaKey: 'none' });
  }
  return store;
}

/** The actions that a store gave, however many questions it was asked. */
function countActions(store: ListStore): { readonly store: ListStore; readonly most: () => number } {
  let most = 0;
  const load: ListStore['load'] = async (site, queries) => {
    const answers = await store.load(site, queries);
    for (const [name, { collection, where, atMost }] of Object.entries(queries)) {
      if (collection !== 'actions' || atMost !== undefined) continue;
      most = Math.max(
        most,
        where === undefined ? Infinity : answers[name as keyof typeof answers].rows.length
      );
    }
    return answers;
  };
  return {
    store: { ...store, load, add: store.add.bind(store), save: store.save.bind(store) },
    most: () => most
  };
}

const group = { groupKey: 'workingGroup', requestKey: 'r1' } as const;
const requests: readonly RoundRequest[] = [
  { ...group, scope: 'group', scopeKey: 'workingGroup' },
  { ...group, groupKey: 'steeringGroup', scope: 'group', scopeKey: 'steeringGroup' },
  { ...group, scope: 'plan', scopeKey: 'plan', addedKeys: ['b1'] },
  { ...group, scope: 'action', scopeKey: 'a1' }
];

describe('on a site of very many actions a round', () => {
  test.each(requests)(
    'of the $scope $scopeKey asks what it would on a small one, and reads no others',
    async (request) => {
      const asked = async (store: ListStore): Promise<StatusRound['asked']> =>
        valueOf(await openRound(on(store, 'coordinator', opening), request)).value.asked;
      const expected = await asked(await smallSite());
      const { store, most } = countActions(await largeSite());
      expect(await asked(store)).toEqual(expected);
      expect(expected.map(({ actionKey }) => actionKey)).toContain('a1');
      expect(most()).toBeLessThanOrEqual(2);
    }
  );

  test('of a focus area asks what it would on a small one', async () => {
    const small = await smallSite();
    const { focusAreaKey } = (await row(small, 'actions', 'a1')).value;
    const request = { ...group, scope: 'focusArea', scopeKey: focusAreaKey } as const;
    const one = valueOf(await openRound(on(small, 'coordinator', opening), request));
    const other = valueOf(await openRound(on(await largeSite(), 'coordinator', opening), request));
    expect(other.value.asked).toEqual(one.value.asked);
  });

  test('of a meeting is opened, added to, shown and closed as on a small one', async () => {
    const story = async (memory: MemoryListStore) => {
      const { store, most } = countActions(memory);
      const session = on(store, 'coordinator', opening);
      const { value } = valueOf(await openDueRound(session, 'w1'));
      valueOf(await addToRound(session, { roundKey: value.key, actionKeys: ['b1'] }));
      const { view, silence, deputies } = valueOf(await loadRound(session, value.key));
      const closed = valueOf(await closeRound(session, value.key));
      return { told: { view, silence, deputies, closed: closed.value }, most: most() };
    };
    const small = await story(await smallSite());
    const large = await story(await largeSite());
    expect(large.told).toEqual(small.told);
    expect(small.told.view.counts.asked).toBe(2);
    expect(large.most).toBeLessThanOrEqual(2);
  });
});

test('a round is shown after one round trip on a site of as many actions as most have', async () => {
  const memory = await smallSite();
  const { value } = valueOf(await openDueRound(on(memory, 'coordinator', opening), 'w1'));
  const { store, trips } = countRoundTrips(memory);
  valueOf(await loadRound(on(store, 'reader', opening), value.key));
  expect(trips).toHaveLength(1);
});
