import { type OpenedMeeting, openMeeting } from '../../../src/application/meeting/openMeeting';
import { reportStatus } from '../../../src/application/followUp/reportStatus';
import { openRound } from '../../../src/application/statusRound/openRound';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { centralSite, localSite, sessionOf, valueOf } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import { meetingCooperation, on, row } from '../../support/meetingCooperation';
import { countRoundTrips } from '../overview/countedStore';

const opening = calendarDay('2020-10-06');

/** A red action of the working group, with what its report says, and a round that asks about it. */
async function redCooperation(): Promise<MemoryListStore> {
  const store = await meetingCooperation();
  const report = { actionKey: 'a1', planKey: 'plan', kind: 'status', light: 'red' } as const;
  const words = { text: 'Upphandlingen drar ut på tiden.', remedy: 'Ny plan 15 oktober.' };
  const speaker = { orgUnitKey: 'trafik', side: 'city', channel: 'webPart' } as const;
  const reported = { key: 'unasked|a1|roadOfficial|f1', day: opening, ...report, ...words, ...speaker };
  valueOf(await reportStatus(sessionOf(store, 'roadOfficial', opening), reported));
  const group = { groupKey: 'preparationGroup', scope: 'action', scopeKey: 'a1' } as const;
  valueOf(
    await openRound(sessionOf(store, 'coordinator', opening), {
      ...group,
      requestKey: 'r1',
      meetingKey: 'm1'
    })
  );
  return store;
}

/** As many actions of another group and plan as make a site large. */
async function enlarge(store: MemoryListStore): Promise<void> {
  const { value } = await row(store, 'actions', 'a1');
  for (let count = 0; count < 1_000; count += 1) {
    const other = { key: `other-${count}`, planKey: 'other', groupKey: 'elsewhere', number: `X-${count}` };
    await store.add(localSite, 'actions', { ...value, ...other });
  }
}

/** What stands on an agenda and why; the texts of reports stand apart. */
const pointsOf = ({ agenda }: OpenedMeeting) =>
  agenda.points.map(({ pointKey, title, causes }) => ({ pointKey, title, causes }));

async function opened(memory: MemoryListStore) {
  const { store, trips } = countRoundTrips(memory);
  const meeting = valueOf(await openMeeting(on(store, 'preparer', '2020-10-13'), 'm1'));
  return { meeting, trips };
}

describe('a meeting', () => {
  test('opens in one round trip to each of two sites, with what the reports say', async () => {
    const { meeting, trips } = await opened(await redCooperation());
    expect(trips.map(({ site }) => site)).toEqual([localSite, centralSite]);
    const collections = trips[0]?.queries.map(({ collection }) => collection) ?? [];
    expect(new Set(collections).size).toBe(collections.length);
    expect([...meeting.reports.values()]).toMatchObject([{ text: 'Upphandlingen drar ut på tiden.' }]);
    expect(meeting.round).toMatchObject({ counts: { asked: 1 } });
  });

  test('says the same on a site of very many actions, of which it reads those of its group', async () => {
    const memory = await redCooperation();
    const small = await opened(memory);
    await enlarge(memory);
    const { meeting, trips } = await opened(memory);
    expect(pointsOf(meeting)).toEqual(pointsOf(small.meeting));
    expect(meeting.minutes).toEqual(small.meeting.minutes);
    expect(meeting.round).toEqual(small.meeting.round);
    expect([...meeting.reports.keys()]).toEqual([...small.meeting.reports.keys()]);
    expect([...meeting.reports.values()]).toMatchObject([{ remedy: 'Ny plan 15 oktober.' }]);
    expect(trips.map(({ site }) => site)).toEqual([localSite, centralSite, localSite, localSite]);
    const actions = trips[2]?.queries.filter(({ collection }) => collection === 'actions');
    expect(actions?.map(({ where }) => where)).toMatchObject([
      { field: 'groupKey', oneOf: ['preparationGroup', 'workingGroup'] },
      { field: 'key', oneOf: ['a1'] }
    ]);
  });

  test('finds an action of its group that stands in a plan of another agreement', async () => {
    const memory = await redCooperation();
    const { value } = await row(memory, 'actions', 'a1');
    const moved = { key: 'a5', number: 'HÄ-5', planKey: 'elsewhere' };
    await memory.add(localSite, 'actions', { ...value, ...moved });
    const { reports } = await memory.load(localSite, { reports: { collection: 'statusReports' } });
    const [red] = reports.rows;
    if (red === undefined) throw new Error('There is no report.');
    const other = { key: 'unasked|a5|roadOfficial|f1', actionKey: 'a5', planKey: 'elsewhere' };
    await memory.add(localSite, 'statusReports', { ...red.value, ...other });
    const small = await opened(memory);
    await enlarge(memory);
    const { meeting } = await opened(memory);
    expect(pointsOf(meeting).map(({ pointKey }) => pointKey)).toContain('action|a5');
    expect(pointsOf(meeting)).toEqual(pointsOf(small.meeting));
  });
});
