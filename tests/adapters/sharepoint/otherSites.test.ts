import { SharePointListStore } from '../../../src/adapters/sharepoint/sharePointListStore';
import { sampleRows } from '../../contract/sampleRows';
import { logins, recordingPatience, type StandInSite, startStandInSite } from './standInSite';

const questions = {
  plans: { collection: 'plans' },
  units: { collection: 'orgUnits' },
  areas: { collection: 'focusAreas', depth: 'listed' }
} as const;

describe('a site on which the page does not stand', () => {
  let place: StandInSite;
  beforeAll(async () => {
    place = await startStandInSite({ isProvisioned: true });
  });
  afterEach(() => place.server.faults.clear());
  afterAll(() => place.server.close());

  const storeElsewhere = (): SharePointListStore =>
    new SharePointListStore({
      connect: place.connectAs(logins.app, { patience: recordingPatience() }),
      pageSite: `${place.server.url}/sites/page`,
      trustedLogins: [logins.app],
      patience: recordingPatience()
    });

  it('is read by requests of their own, without a batch, and its rows can be saved', async () => {
    const store = storeElsewhere();
    await store.add(place.site, 'plans', { ...sampleRows.plans, key: 'elsewhere' });
    place.server.requests.reset();
    const { plans } = await store.load(place.site, questions);
    const sent = place.server.requests.recent();
    // The three lists, and who the users of the site are.
    expect(sent.map(({ innerRequests }) => innerRequests)).toEqual([0, 0, 0, 0, 0]);
    const stored = plans.rows.find(({ value }) => value.key === 'elsewhere');
    if (stored === undefined) throw new Error('The plan was not read.');
    const saved = await store.save(place.site, 'plans', { stored, value: { ...stored.value, title: 'Ny' } });
    expect(saved.ok).toBe(true);
  });

  it.each([
    ['is throttled for long', { kind: 'throttle', times: -1 }, 'siteThrottled'],
    ['is cut off', { kind: 'reset', times: -1 }, 'siteUnavailable'],
    ['may not be read', { kind: 'deny', times: -1 }, 'siteForbidden']
  ] as const)('that %s is named by what is wrong', async (_what, fault, failure) => {
    place.server.faults.set(fault);
    const answers = await storeElsewhere().loadSites([place.site], questions);
    expect(answers.get(place.site)).toEqual({ ok: false, error: failure });
  });

  it('that is not there is told from one whose list is missing', async () => {
    const gone = `${place.server.url}/sites/gone`;
    const answers = await storeElsewhere().loadSites([gone], questions);
    expect(answers.get(gone)).toEqual({ ok: false, error: 'siteMissing' });
  });

  it('that throttles one request is asked again for that alone', async () => {
    const store = storeElsewhere();
    await store.load(place.site, questions);
    place.server.requests.reset();
    place.server.faults.set({ kind: 'throttle', retryAfter: 3, match: 'Plans' });
    await expect(store.load(place.site, questions)).resolves.toHaveProperty('plans');
    expect(place.server.requests.recent()).toHaveLength(4);
  });
});
