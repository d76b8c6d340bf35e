import { type OpenedMeeting, openMeeting } from '../../../src/application/meeting/openMeeting';
import { reportStatus } from '../../../src/application/followUp/reportStatus';
import { openRound } from '../../../src/application/statusRound/openRound';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { centralSite, localSite, putIn, sessionOf, valueOf } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import { meeting, meetingCooperation, on, row } from '../../support/meetingCooperation';
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

/** As many decisions of another group as make a site old. */
async function age(store: MemoryListStore): Promise<void> {
  for (let sequence = 1; sequence <= 1_000; sequence += 1) {
    const key = `elsewhere|2019|${sequence}`;
    const number = { key, groupKey: 'elsewhere', year: 2019, sequence, day: calendarDay('2019-05-06') };
    await store.add(localSite, 'decisions', { ...recorded, ...number, kind: 'decided', text: 'Annat' });
  }
}

const recorded = { recordedBy: 'coordinator', recordedOn: calendarDay('2020-09-22') };

/** A group that has met before: postponed, raised and got an answer, sent back, and handed out. */
async function metBefore(): Promise<MemoryListStore> {
  const store = await redCooperation();
  const put = putIn(store);
  const before = { day: calendarDay('2020-09-22'), groupKey: 'preparationGroup', meetingKey: 'm0' };
  await put('meetings', meeting({ key: 'm0', day: before.day, state: 'approved' }));
  const numbered = (sequence: number, groupKey = before.groupKey) => ({
    ...{ ...recorded, ...before, groupKey, year: 2020, sequence, key: `${groupKey}|2020|${sequence}` }
  });
  await put('decisions', { ...numbered(1), kind: 'postponed', text: 'Frågan om bänkar bordläggs' });
  await put('decisions', { ...numbered(2), kind: 'postponed', text: 'Bordläggs', actionKey: 'a1' });
  await put('decisions', { ...numbered(3), kind: 'decided', text: 'Beslutas', actionKey: 'a1' });
  const matter = { ...recorded, fromGroupKey: before.groupKey, text: 'Drar ut', proposedDecision: 'Flytta' };
  const raised = { ...matter, raisedOn: before.day, groupKey: 'steeringGroup' };
  await put('raisedMatters', { ...raised, key: 'r1', title: 'Kameror' });
  await put('raisedMatters', { ...raised, key: 'r2', title: 'Väntar', groupKey: 'formerSteering' });
  const answer = {
    meetingKey: 's0',
    kind: 'decided',
    text: 'Ja till kameror',
    pointKey: 'raised|r1'
  } as const;
  await put('decisions', { ...numbered(1, 'steeringGroup'), ...answer, day: calendarDay('2020-10-01') });
  const formerly = { ...answer, text: 'Ja förr', pointKey: 'raised|r2', day: calendarDay('2020-10-01') };
  await put('decisions', { ...numbered(1, 'formerSteering'), ...formerly });
  const assignment = { ...recorded, groupKey: before.groupKey, ownerKey: 'officer', text: 'Underlag' };
  const due = calendarDay('2020-10-10');
  const done = { state: 'done', settledOn: calendarDay('2020-10-09') } as const;
  await put('assignments', { ...assignment, key: 'old-open', meetingKey: 'm0', due, state: 'open' });
  await put('assignments', { ...assignment, key: 'old-done', meetingKey: 'm0', due, ...done });
  await put('assignments', { ...assignment, key: 'new-done', meetingKey: 'm1', due, ...done });
  return store;
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
    const questions =
      trips[0]?.queries.map(({ collection, where }) => JSON.stringify([collection, where])) ?? [];
    expect(new Set(questions).size).toBe(questions.length);
    const handedOut = trips[0]?.queries.filter(({ collection }) => collection === 'assignments');
    expect(handedOut?.map(({ where }) => where)).toEqual([
      { field: 'meetingKey', oneOf: ['m1'] },
      { field: 'state', oneOf: ['open'] }
    ]);
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

  test('shows what earlier meetings left, on a site of many decisions as on one of few', async () => {
    const memory = await metBefore();
    const small = await opened(memory);
    await age(memory);
    const { meeting: old, trips } = await opened(memory);
    expect(trips.map(({ site }) => site)).toEqual([localSite, centralSite, localSite, localSite]);
    for (const { agenda, minutes, assignments } of [small.meeting, old]) {
      expect({ agenda, minutes }).toEqual({ agenda: small.meeting.agenda, minutes: small.meeting.minutes });
      const causes = agenda.points.map(({ title, causes: found }) => [title, ...found].join(': '));
      expect(causes).toContain('Frågan om bänkar bordläggs: postponed');
      expect(causes).toContain('Kameror: answered');
      expect(causes).toContain('Väntar: answered');
      expect(causes.find((one) => one.startsWith('HÄ-1'))).not.toContain('postponed');
      expect(assignments.map(({ value }) => value.key)).toEqual(['old-open', 'new-done']);
    }
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
