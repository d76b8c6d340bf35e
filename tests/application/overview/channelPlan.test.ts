import { openMeetings } from '../../../src/application/meeting/openMeetings';
import { openPlans, type PlanWish } from '../../../src/application/overview/openPlans';
import { openSteering } from '../../../src/application/overview/openSteering';
import { openGroup } from '../../../src/application/reminder/openGroup';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { sampleRows } from '../../contract/sampleRows';
import { localSite, putIn, sessionOf, smallCooperation } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';

const record = { recordedBy: 'coordinator', recordedOn: calendarDay('2020-01-01') };
const channel = { channelId: '19:one@thread.tacv2', name: 'Beredning' };

/** The cooperation with a second agreement, whose plan comes first, and a group in a channel for each. */
async function twoPlans(): Promise<MemoryListStore> {
  const store = await smallCooperation();
  const put = putIn(store);
  const found = await store.load(localSite, { agreements: { collection: 'agreements' } });
  const agreement = found.agreements.rows[0]!.value;
  await put('agreements', { ...agreement, key: 'other', title: 'Annan' });
  const group = { level: 'local', kind: 'temporaryGroup', ...record } as const;
  await put('groups', { ...group, key: 'g1', name: 'Belysning', agreementKey: 'local', ...channelOf('one') });
  await put('groups', { ...group, key: 'g2', name: 'Unga', agreementKey: 'other', channelName: 'Unga' });
  await put('plans', {
    ...record,
    ...{ key: 'first', agreementKey: 'other', kind: 'actionPlan', title: 'A', version: 1, state: 'draft' }
  });
  return store;
}

function channelOf(name: string): { readonly channelName: string; readonly channelId: string } {
  return { channelName: 'Beredning', channelId: `19:${name}@thread.tacv2` };
}

async function shown(wish: PlanWish): Promise<{ readonly plan?: string; readonly group?: string }> {
  const { opened, group } = await openPlans(sessionOf(await twoPlans(), 'reader'), wish);
  return { plan: opened?.ok ? opened.value.plan.value.key : undefined, group: group?.name };
}

test.each<[string, PlanWish, { readonly plan: string; readonly group?: string }]>([
  ['the first plan outside Teams', {}, { plan: 'first', group: undefined }],
  ['the plan of the group of the channel', { channel }, { plan: 'plan', group: 'Belysning' }],
  ['that before the plan seen last', { channel, likelyKey: 'first' }, { plan: 'plan', group: 'Belysning' }],
  [
    'the plan that a link names before all',
    { channel, planKey: 'first' },
    { plan: 'first', group: 'Belysning' }
  ],
  ['the first plan in a channel of no group', { channel: { channelId: 'x' } }, { plan: 'first' }],
  [
    'the plan of a group by the name of its channel',
    { channel: { channelId: 'x', name: 'unga' } },
    { plan: 'first', group: 'Unga' }
  ]
])('opens %s', async (_case, wish, expected) => {
  expect(await shown(wish)).toEqual({ group: undefined, ...expected });
});

test('opens the meetings, the page and the figures of the group of the channel, until another is chosen', async () => {
  const store = await twoPlans();
  for (const groupKey of ['g1', 'g2']) {
    await putIn(store)('actions', {
      ...sampleRows.actions,
      key: `of-${groupKey}`,
      planKey: 'plan',
      groupKey
    });
  }
  const session = sessionOf(store, 'reader');
  expect((await openMeetings(session, { channel })).group?.key).toBe('g1');
  expect((await openMeetings(session, { channel, groupKey: 'g2' })).group?.key).toBe('g2');
  const page = await openGroup(session, { channel, days: 30 });
  expect(page.ok && page.value.group.key).toBe('g1');
  const other = await openGroup(session, { channel, groupKey: 'g2', days: 30 });
  expect(other.ok && other.value.group.key).toBe('g2');
  const all = await openSteering(session);
  expect(all.groupKey).toBeUndefined();
  expect(all.overview.rows).toHaveLength(2);
  const ofGroup = await openSteering(session, { channel });
  expect(ofGroup.groupKey).toBe('g1');
  expect(ofGroup.overview.rows.map(({ action }) => action.key)).toEqual(['of-g1']);
  const ofAll = await openSteering(session, { channel, chosen: { groupKey: undefined } });
  expect(ofAll.overview.rows).toHaveLength(all.overview.rows.length);
});
