import { demoDay } from '../../../local/demo/label';
import { demoSiteNames, demoSiteUrl } from '../../../local/demo/sites';
import { openDeviations } from '../../../src/application/overview/openDeviations';
import { type OpenedSteering, openSteering } from '../../../src/application/overview/openSteering';
import { type Session } from '../../../src/application/session';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { sessionOf } from '../../support/cooperation';
import { MemoryListStore } from '../../support/memoryListStore';
import { playIn } from '../../local/demo/demoRows';
import { countRoundTrips } from './countedStore';

const url = 'http://demo.invalid';
const siteOf = (name: (typeof demoSiteNames)[number]): string => demoSiteUrl(url, name);

let memory: MemoryListStore;

beforeEach(async () => {
  memory = new MemoryListStore();
  await playIn(memory, url);
});

function counted(name: (typeof demoSiteNames)[number]) {
  const { store, trips } = countRoundTrips(memory);
  const session: Session = {
    ...sessionOf(store, 'reader', calendarDay(demoDay)),
    site: siteOf(name),
    centralSite: siteOf('central')
  };
  return { session, trips };
}

const sitesOf = (trips: readonly { readonly site: string }[]) => trips.map(({ site }) => site);

describe('the whole city, from the central site', () => {
  test('in one round trip to each site, and nothing asked twice', async () => {
    const { session, trips } = counted('central');
    await openSteering(session);
    expect([...new Set(sitesOf(trips))].sort()).toEqual(demoSiteNames.map(siteOf).sort());
    for (const name of demoSiteNames) {
      const ofSite = trips.filter(({ site }) => site === siteOf(name));
      const collections = ofSite.flatMap(({ queries }) => queries.map(({ collection }) => collection));
      expect(new Set(collections).size).toBe(collections.length);
    }
  });

  test('asks every site at once when it is known which they are', async () => {
    const { session, trips } = counted('central');
    const opening = openSteering(session, { likelySites: demoSiteNames.map(siteOf) });
    expect(new Set(sitesOf(trips))).toEqual(new Set(demoSiteNames.map(siteOf)));
    const { sites } = await opening;
    expect(sites).toHaveLength(demoSiteNames.length);
  });

  test('leaves out a site that is no longer registered', async () => {
    const { session } = counted('central');
    const { sites } = await openSteering(session, { likelySites: ['http://demo.invalid/sites/gone'] });
    expect(sites).toHaveLength(demoSiteNames.length);
  });

  test('shows what lapses and the coverage before anything is counted', async () => {
    const { session } = counted('central');
    const frames: OpenedSteering[] = [];
    const whole = await openSteering(session, { onFrame: (frame) => frames.push(frame) });
    const [first, frame] = frames;
    expect(frames).toHaveLength(2);
    expect([first?.comingSites.length, frame?.comingSites, whole.comingSites]).toEqual([4, [], []]);
    expect(frame?.overview.rows).toEqual([]);
    expect(frame?.overview.decisions.lapsing).toEqual(whole.overview.decisions.lapsing);
    expect(frame?.overview.matrices).toEqual(whole.overview.matrices);
    expect(frame?.sites).toEqual(whole.sites);
  });

  test('shows its own and who is coming in one round trip, where nobody has been here before', async () => {
    const { session, trips } = counted('central');
    const opening = new Promise<OpenedSteering>((resolve) => {
      void openSteering(session, { onFrame: resolve });
    });
    const first = await opening;
    expect(first.sites).toEqual([{ site: siteOf('central') }]);
    expect(first.comingSites.map(({ title }) => title)).toEqual([
      'Samverkan Hägersten-Älvsjö',
      'Samverkan Rinkeby-Kista',
      'Samverkan Skärholmen',
      'Samverkan Södermalm'
    ]);
    expect(first.overview.matrices).toMatchObject([{ rows: [] }]);
    expect(first.overview.matrices[0]?.areas).toHaveLength(6);
    expect(trips.findIndex(({ queries }) => queries.some(({ collection }) => collection === 'actions'))).toBe(
      1
    );
  });

  test('counts what the demo is made to show', async () => {
    const { session } = counted('central');
    const { overview, findings, unreadSites, unfinished, sites, today } = await openSteering(session);
    const numbersOf = (places: readonly { readonly key: string }[]): readonly string[] =>
      places.map(({ key }) => overview.rows.find(({ action }) => action.key === key)?.action.number ?? key);
    const { decisions, lights, matrices } = overview;
    expect(numbersOf(decisions.red)).toEqual(['HÄ-2', 'RK-2', 'RK-7']);
    expect(numbersOf(decisions.overdue)).toEqual(['HÄ-2', 'RK-2', 'RK-7', 'SK-2', 'SK-3']);
    expect(lights.yellow).toHaveLength(4);
    expect(numbersOf(lights.grey)).toEqual(expect.arrayContaining(['RK-3', 'RK-6', 'SK-2', 'SK-3']));
    expect(decisions.lapsing.some(({ title }) => title.includes('Skärholmen'))).toBe(true);
    expect(matrices).toHaveLength(1);
    expect(matrices[0]?.areas).toHaveLength(6);
    expect(matrices[0]?.rows).toHaveLength(4);
    expect([findings, unreadSites, unfinished, today]).toEqual([[], [], [], demoDay]);
    expect(sites).toHaveLength(demoSiteNames.length);
  });

  test('a local site that fails is named, and the others are counted', async () => {
    memory.failSite(siteOf('jarva'), 'siteForbidden');
    const { session } = counted('central');
    const { overview, unreadSites } = await openSteering(session);
    expect(unreadSites).toMatchObject([{ site: siteOf('jarva'), failure: 'siteForbidden' }]);
    expect(overview.decisions.red).toHaveLength(1);
  });
});

describe('a local site', () => {
  test('shows its own, with the central catalogue', async () => {
    const { session, trips } = counted('jarva');
    const { overview, sites } = await openSteering(session);
    expect(new Set(sitesOf(trips))).toEqual(new Set([siteOf('jarva'), siteOf('central')]));
    expect(sites).toEqual([{ site: siteOf('jarva') }]);
    const collections = trips.map(({ queries }) => queries.map(({ collection }) => collection));
    expect(collections.at(-1)).toEqual(['actions', 'statusReports']);
    expect(overview.rows).toHaveLength(8);
    expect(overview.decisions.red).toHaveLength(2);
    expect(overview.matrices).toMatchObject([{ rows: [{ at: { site: siteOf('jarva') } }] }]);
  });

  test('without the central site everything else is shown', async () => {
    memory.failSite(siteOf('central'), 'siteUnavailable');
    const { session } = counted('jarva');
    const { overview, unreadSites } = await openSteering(session);
    expect(unreadSites).toMatchObject([{ failure: 'siteUnavailable' }]);
    expect(overview.matrices).toEqual([]);
    expect(overview.outsideMatrices).not.toEqual([]);
    expect(overview.rows).toHaveLength(8);
  });
});

describe('deviations', () => {
  test('reads what the red reports say, once for each site that has any', async () => {
    const { session, trips } = counted('central');
    const { overview, sites } = await openSteering(session);
    trips.length = 0;
    const opened = await openDeviations(session, { rows: overview.rows, sites });
    expect([...sitesOf(trips)].sort()).toEqual([siteOf('hagersten-alvsjo'), siteOf('jarva')].sort());
    expect(opened.reports.length).toBeGreaterThanOrEqual(3);
    expect(opened.reports.every(({ report }) => (report.remedy ?? '') !== '')).toBe(true);
    expect(opened.escalations).toEqual(overview.decisions.escalations);
  });

  test('a red report whose remedy somebody has emptied is a finding and an escalation', async () => {
    const { session } = counted('central');
    const { overview, sites } = await openSteering(session);
    const [red] = overview.decisions.red;
    const row = overview.rows.find(({ action }) => action.key === red?.key);
    for (const view of Object.values(row?.status.views ?? {})) {
      const site = row?.site ?? '';
      const { found } = await memory.load(site, {
        found: { collection: 'statusReports', where: { field: 'key', oneOf: [view.report.key] } }
      });
      memory.writeByHand(site, 'statusReports', {
        itemId: found.rows[0]?.itemId ?? 0,
        cells: { Remedy: null }
      });
    }
    const opened = await openDeviations(session, { rows: overview.rows, sites });
    expect(opened.findings).toMatchObject([{ problems: [{ code: 'lightNeedsRemedy' }] }]);
    expect(opened.escalations).toContainEqual(
      expect.objectContaining({
        row: red,
        reasons: expect.arrayContaining([expect.objectContaining({ kind: 'redWithoutRemedy' })]) as unknown
      })
    );
  });

  test('a site that fails meanwhile is named', async () => {
    const { session } = counted('central');
    const { overview, sites } = await openSteering(session);
    memory.failSite(siteOf('jarva'), 'siteThrottled');
    const opened = await openDeviations(session, { rows: overview.rows, sites });
    expect(opened.unreadSites).toMatchObject([{ failure: 'siteThrottled' }]);
    expect(opened.reports).not.toEqual([]);
  });

  test('nothing red asks for nothing', async () => {
    const { session, trips } = counted('sodermalm');
    const { overview, sites } = await openSteering(session);
    trips.length = 0;
    expect(await openDeviations(session, { rows: overview.rows, sites })).toMatchObject({ reports: [] });
    expect(trips).toEqual([]);
  });
});
