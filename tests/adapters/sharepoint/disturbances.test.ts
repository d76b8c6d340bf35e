import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/web.js';
import { accountCookie } from '../../../local/sharepoint/index';
import { siteGroups, type SiteGroupName } from '../../../src/adapters/sharepoint/access/siteGroups';
import { connectBrowser } from '../../../src/adapters/sharepoint/connectBrowser';
import { SharePointListStore } from '../../../src/adapters/sharepoint/sharePointListStore';
import { listPathOf } from '../../../src/adapters/sharepoint/siteConnection';
import { type Collections } from '../../../src/application/ports/collections';
import { type Stored } from '../../../src/application/ports/listStore';
import { sampleRows } from '../../contract/sampleRows';
import { logins, recordingPatience, type StandInSite, startStandInSite } from './standInSite';

const threeQuestions = {
  plans: { collection: 'plans' },
  units: { collection: 'orgUnits' },
  areas: { collection: 'focusAreas' }
} as const;

describe('a disturbed SharePoint', () => {
  let place: StandInSite;
  let count = 0;
  beforeAll(async () => {
    place = await startStandInSite({ isProvisioned: true });
  }, 60_000);
  afterEach(() => place.server.faults.clear());
  afterAll(() => place.server.close());

  const freshKey = (): string => `row-${(count += 1)}`;
  const addPlan = async (key = freshKey()): Promise<Stored<Collections['plans']>> => {
    const added = await place.storeAs(logins.app).add(place.site, 'plans', { ...sampleRows.plans, key });
    if (!added.ok) throw new Error(added.error.code);
    return added.value;
  };
  const joinGroup = async (login: string, group: SiteGroupName): Promise<void> => {
    const { web } = place.connectAs(logins.app)(place.site);
    await web.siteGroups.getByName(siteGroups[group].title).users.add(`i:0#.f|membership|${login}`);
  };

  describe('reading', () => {
    it('asks again only for the part of a batch that was throttled, after the pause it was asked for', async () => {
      const { value: plan } = await addPlan();
      const patience = recordingPatience();
      const store = place.storeAs(logins.app, { patience });
      await store.load(place.site, threeQuestions);
      place.server.requests.reset();
      place.server.faults.set({ kind: 'throttle', retryAfter: 7, innerRequest: 2 });
      const answers = await store.load(place.site, threeQuestions);
      expect(answers.plans.rows.map(({ value }) => value.key)).toContain(plan.key);
      expect(patience.pauses).toEqual([7_000]);
      const batches = place.server.requests.recent().map(({ innerRequests }) => innerRequests);
      expect(batches).toEqual([3, 1]);
    });

    it.each([
      ['is throttled', { kind: 'throttle', status: 503, retryAfter: 2 }],
      ['is cut off', { kind: 'reset' }]
    ] as const)('sends a batch again that %s', async (_, fault) => {
      const patience = recordingPatience();
      place.server.faults.set({ ...fault, match: 'batch' });
      const store = place.storeAs(logins.app, { patience });
      await expect(store.load(place.site, threeQuestions)).resolves.toHaveProperty('plans');
      expect(patience.pauses).toHaveLength(1);
    });

    it('gives up after some tries and says what is wrong', async () => {
      const patience = recordingPatience();
      place.server.faults.set({ kind: 'throttle', times: -1 });
      const store = place.storeAs(logins.app, { patience });
      const answers = await store.loadSites([place.site], threeQuestions);
      expect(answers.get(place.site)).toEqual({ ok: false, error: 'siteThrottled' });
      place.server.faults.clear();
      place.server.faults.set({ kind: 'reset', times: -1 });
      await expect(store.load(place.site, threeQuestions)).rejects.toMatchObject({ code: 'siteUnavailable' });
      place.server.faults.clear();
      place.server.faults.set({ kind: 'deny', times: -1 });
      await expect(store.load(place.site, threeQuestions)).rejects.toMatchObject({ code: 'siteForbidden' });
    });

    it('reads by spans of row numbers, in three requests, what too many rows answer', async () => {
      const person = { ...sampleRows.persons, key: freshKey() };
      await place.storeAs(logins.app).add(place.site, 'persons', person);
      place.server.requests.reset();
      const threshold = '-2147024860, Microsoft.SharePoint.SPQueryThrottledException';
      let isRefused = false;
      const fetchRefusedOnce = async (url: string, init: RequestInit): Promise<Response> => {
        const response = await fetch(url, init);
        if (isRefused || !url.includes('$batch')) return response;
        isRefused = true;
        const error = JSON.stringify({
          'odata.error': { code: threshold, message: { lang: 'en-US', value: '' } }
        });
        const part = `HTTP/1.1 500 Internal Server Error\r\nCONTENT-TYPE: application/json\r\n\r\n${error}\r\n`;
        const body = `--batchresponse_1\r\nContent-Type: application/http\r\n\r\n${part}--batchresponse_1--\r\n`;
        return new Response(body, { status: 200 });
      };
      const { found } = await place.storeAs(logins.app, { fetch: fetchRefusedOnce }).load(place.site, {
        found: { collection: 'persons', where: { field: 'key', oneOf: [person.key] } }
      });
      expect(found.rows.map(({ value }) => value)).toEqual([person]);
      expect(place.server.requests.recent().map(({ innerRequests }) => innerRequests)).toEqual([1, 1, 1]);
    });

    it('reads everything in one request, and who the users are only once', async () => {
      const store = place.storeAs(logins.app);
      place.server.requests.reset();
      await store.load(place.site, threeQuestions);
      await store.load(place.site, threeQuestions);
      const batches = place.server.requests.recent().map(({ innerRequests }) => innerRequests);
      expect(batches).toEqual([5, 3]);
    });
  });

  describe('writing', () => {
    /** Lets a request through and loses its answer. */
    const losingFetch = (times: number) => {
      let left = times;
      return async (url: string, init: RequestInit): Promise<Response> => {
        const response = await fetch(url, init);
        const isWrite = init.method === 'POST' && !url.includes('$batch');
        if (!isWrite || left === 0) return response;
        left -= 1;
        throw new TypeError('fetch failed');
      };
    };

    it('adds once when the answer to the first try was lost', async () => {
      const key = freshKey();
      const store = place.storeAs(logins.app, { fetch: losingFetch(1), patience: recordingPatience() });
      const added = await store.add(place.site, 'plans', { ...sampleRows.plans, key });
      expect(added).toMatchObject({ ok: true, value: { value: { key } } });
      const { found } = await store.load(place.site, {
        found: { collection: 'plans', where: { field: 'key', oneOf: [key] } }
      });
      expect(found.rows).toEqual([added.ok && added.value]);
    });

    it('still refuses a key that somebody else had taken, when an answer was lost', async () => {
      const { value } = await addPlan();
      const store = place.storeAs(logins.app, { fetch: losingFetch(1), patience: recordingPatience() });
      const added = await store.add(place.site, 'plans', { ...value, title: 'En annan' });
      expect(added).toEqual({ ok: false, error: { code: 'duplicateKey', key: value.key } });
    });

    it('saves once when the answer was lost', async () => {
      const stored = await addPlan();
      const store = place.storeAs(logins.app, { fetch: losingFetch(1), patience: recordingPatience() });
      const saved = await store.save(place.site, 'plans', {
        stored,
        value: { ...stored.value, title: 'Ny' }
      });
      expect(saved).toMatchObject({ ok: true, value: { value: { title: 'Ny' } } });
    });

    it.each([
      ['throttled', { kind: 'throttle', status: 429, retryAfter: 3 }],
      ['cut off', { kind: 'reset' }]
    ] as const)('writes again what was %s', async (_, fault) => {
      const patience = recordingPatience();
      const key = freshKey();
      place.server.faults.set({ ...fault, match: 'items' });
      const added = await place
        .storeAs(logins.app, { patience })
        .add(place.site, 'plans', { ...sampleRows.plans, key });
      expect(added.ok).toBe(true);
      expect(patience.pauses).toHaveLength(1);
    });

    it('asks for no sign-in page where nobody could be led to one', async () => {
      const asked: RequestInit[] = [];
      const fetch = (_: string, init: RequestInit): Promise<Response> => {
        asked.push(init);
        return Promise.reject(new TypeError('fetch failed'));
      };
      const store = place.storeAs(logins.app, { patience: recordingPatience(), fetch });
      await expect(store.load(place.site, threeQuestions)).rejects.toMatchObject({ code: 'siteUnavailable' });
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter(({ redirect }) => redirect === 'manual')).toEqual([]);
    });

    it('loses nothing and says so when SharePoint stays away', async () => {
      const stored = await addPlan();
      place.server.faults.set({ kind: 'reset', times: -1, match: 'items' });
      const store = place.storeAs(logins.app, { patience: recordingPatience() });
      await expect(
        store.save(place.site, 'plans', { stored, value: { ...stored.value, title: 'Ny' } })
      ).rejects.toMatchObject({ code: 'siteUnavailable' });
    });
  });

  it('says that a list is missing when it was deleted under the running program', async () => {
    const other = await startStandInSite({ isProvisioned: true });
    try {
      const store = other.storeAs(logins.app);
      await store.load(other.site, threeQuestions);
      await other.connectAs(logins.app)(other.site).web.getList(listPathOf(other.site, 'plans')).delete();
      await expect(store.load(other.site, threeQuestions)).rejects.toMatchObject({
        code: 'listMissing',
        subject: '/sites/local/Lists/Plans'
      });
      await expect(store.add(other.site, 'plans', sampleRows.plans)).rejects.toMatchObject({
        code: 'listMissing'
      });
    } finally {
      await other.server.close();
    }
  }, 60_000);

  describe('in the browser', () => {
    let isSignedIn = true;
    beforeEach(() => {
      isSignedIn = true;
    });
    const browserStore = async (login: string): Promise<SharePointListStore> => {
      const cookie = `${accountCookie}=${encodeURIComponent(login)}`;
      const send = (url: string, init: RequestInit): Promise<Response> => {
        const headers = new Headers(init.headers);
        // A page's requests say where they come from, which no program's do.
        headers.set('Origin', place.server.url);
        if (isSignedIn) headers.set('Cookie', cookie);
        return fetch(url, { ...init, headers });
      };
      const answer = await send(`${place.site}/_api/contextinfo`, {
        method: 'POST',
        headers: { Accept: 'application/json' }
      });
      const digest = (await answer.json()) as { readonly FormDigestValue: string };
      const legacyPageContext = { formDigestValue: digest.FormDigestValue, formDigestTimeoutSeconds: 1800 };
      const context = { pageContext: { web: { absoluteUrl: place.site }, legacyPageContext } };
      return new SharePointListStore({
        connect: connectBrowser(context as unknown as Parameters<typeof connectBrowser>[0], { fetch: send }),
        trustedLogins: [logins.app]
      });
    };

    it('renews an expired digest once and repeats the write', async () => {
      const store = await browserStore(logins.app);
      const first = await store.add(place.site, 'plans', { ...sampleRows.plans, key: freshKey() });
      if (!first.ok) throw new Error(first.error.code);
      place.server.faults.expireDigests();
      place.server.requests.reset();
      const { value: stored } = first;
      const saved = await store.save(place.site, 'plans', {
        stored,
        value: { ...stored.value, title: 'Ny' }
      });
      expect(saved.ok).toBe(true);
      expect(place.server.requests.recent().map(({ status }) => status)).toEqual([403, 200, 204]);
      place.server.requests.reset();
      await store.add(place.site, 'plans', { ...sampleRows.plans, key: freshKey() });
      expect(place.server.requests.recent().map(({ status }) => status)).toEqual([201]);
    });

    it.each([
      [
        'the session has ended',
        (): void => {
          isSignedIn = false;
        }
      ],
      ['SharePoint answers 401', () => place.server.faults.set({ kind: 'signOut', times: -1 })],
      [
        'it leads to a sign-in page elsewhere',
        () => place.server.faults.set({ kind: 'signInPage', times: -1 })
      ],
      [
        'the digest is refused and no new one is given',
        () => {
          place.server.faults.expireDigests();
          place.server.faults.set({ kind: 'deny', times: -1, match: 'contextinfo' });
        }
      ]
    ] as const)('tells that one must sign in again when %s', async (_, disturb) => {
      const store = await browserStore(logins.app);
      const stored = await addPlan();
      const change = { stored, value: { ...stored.value, title: 'Ny' } };
      disturb();
      await expect(store.save(place.site, 'plans', change)).rejects.toMatchObject({ code: 'sessionExpired' });
      await expect(store.load(place.site, threeQuestions)).rejects.toMatchObject({ code: 'sessionExpired' });
    });

    it('tells an expired digest from a person who may not write', async () => {
      await joinGroup(logins.bo, 'members');
      const stored = await addPlan();
      const store = await browserStore(logins.bo);
      await expect(
        store.save(place.site, 'plans', { stored, value: { ...stored.value, title: 'Ny' } })
      ).resolves.toEqual({ ok: false, error: { code: 'writeForbidden', collection: 'plans' } });
    });
  });

  describe('who acted', () => {
    const report = (recordedBy: string): Collections['statusReports'] => ({
      ...sampleRows.statusReports,
      key: freshKey(),
      recordedBy
    });
    const addPerson = async (key: string, login: string): Promise<void> => {
      await place.storeAs(logins.app).add(place.site, 'persons', { ...sampleRows.persons, key, login });
    };
    const readBack = async (key: string): Promise<Stored<Collections['statusReports']> | undefined> => {
      const { found } = await place.storeAs(logins.app).load(place.site, {
        found: { collection: 'statusReports', where: { field: 'key', oneOf: [key] } }
      });
      return found.rows[0];
    };
    beforeAll(async () => {
      await addPerson('person-anna', logins.anna);
      await addPerson('person-bo', logins.bo);
      for (const login of [logins.anna, logins.stranger]) await joinGroup(login, 'members');
    });

    it('believes a person about herself, and the app about anybody', async () => {
      const own = report('person-anna');
      const onBehalf = report('person-bo');
      await place.storeAs(logins.anna).add(place.site, 'statusReports', own);
      await place.storeAs(logins.app).add(place.site, 'statusReports', onBehalf);
      await expect(readBack(own.key)).resolves.toMatchObject({ value: { recordedBy: 'person-anna' } });
      const byApp = await readBack(onBehalf.key);
      expect(byApp?.value.recordedBy).toBe('person-bo');
      expect(byApp).not.toHaveProperty('actorMark');
    });

    it('takes the writer for the one who acted when the row names another', async () => {
      const forged = report('person-bo');
      await place.storeAs(logins.anna).add(place.site, 'statusReports', forged);
      await expect(readBack(forged.key)).resolves.toMatchObject({
        value: { recordedBy: 'person-anna' },
        actorMark: 'writerInstead'
      });
    });

    it('marks a row whose writer is nobody in the register', async () => {
      const odd = report('person-bo');
      await place.storeAs(logins.stranger).add(place.site, 'statusReports', odd);
      const stored = await readBack(odd.key);
      expect(stored?.actorMark).toBe('unknownWriter');
      expect(stored?.value.recordedBy).toMatch(/^unknown:\d+$/);
    });

    it('tells of each version who saved it, and for a save past the product the day of it', async () => {
      await joinGroup(logins.anna, 'coordinators');
      const { itemId, value } = await addPlan();
      const { items } = place.connectAs(logins.anna)(place.site).web.getList(listPathOf(place.site, 'plans'));
      await items.getById(itemId).update({ Title: 'Ändrad för hand' });
      const { versions } = await place.storeAs(logins.app).readVersions(place.site, 'plans', itemId);
      const [byHand, added] = versions;
      expect(byHand).toMatchObject({
        value: { title: 'Ändrad för hand', recordedBy: 'person-anna' },
        actorMark: 'writerInstead'
      });
      expect(byHand?.actedOn).not.toBe(value.recordedOn);
      expect(added).toMatchObject({ number: 1, actedOn: value.recordedOn, value });
    });

    it('knows a writer who joined after the users were first read', async () => {
      let nowMs = 1_000_000;
      const store = new SharePointListStore({
        connect: place.connectAs(logins.app),
        trustedLogins: [logins.app],
        now: () => nowMs
      });
      const late = report('person-late');
      await store.load(place.site, { reports: { collection: 'statusReports' } });
      place.server.addAccount({ login: 'sen@stad.example', title: 'Sen', email: '' });
      await joinGroup('sen@stad.example', 'members');
      await addPerson('person-late', 'sen@stad.example');
      await place.storeAs('sen@stad.example').add(place.site, 'statusReports', late);
      nowMs += 61_000;
      const { reports } = await store.load(place.site, { reports: { collection: 'statusReports' } });
      expect(reports.rows.find(({ value }) => value.key === late.key)?.value.recordedBy).toBe('person-late');
    });
  });
});
