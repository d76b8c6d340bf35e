import '@pnp/sp/fields/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/views/index.js';
import {
  applySteps,
  planSite,
  provisionSite
} from '../../../../src/adapters/sharepoint/provisioning/provisionSite';
import { readSiteState } from '../../../../src/adapters/sharepoint/provisioning/readSiteState';
import { type SiteState } from '../../../../src/adapters/sharepoint/provisioning/siteState';
import {
  provisioningTarget,
  type ProvisioningTarget
} from '../../../../src/adapters/sharepoint/provisioning/target';
import { defaultPatience } from '../../../../src/adapters/sharepoint/requests/patience';
import { SharePointListStore } from '../../../../src/adapters/sharepoint/sharePointListStore';
import { listSchema } from '../../../../src/adapters/sharepoint/schema/listSchema';
import { sampleRows } from '../../../contract/sampleRows';
import { logins, recordingPatience, type StandInSite, startStandInSite } from '../standInSite';

const whole = provisioningTarget(listSchema);
const small: ProvisioningTarget = {
  ...whole,
  lists: whole.lists.filter(({ name }) => name === 'Coverages')
};

describe('provisioning', () => {
  let place: StandInSite;
  let count = 0;
  beforeAll(async () => {
    place = await startStandInSite({ isProvisioned: false });
  });
  afterEach(() => place.server.faults.clear());
  afterAll(() => place.server.close());

  const newSite = (): string => {
    count += 1;
    return place.server.addSite({ path: `/sites/new${count}`, title: `Ny ${count}`, owners: [logins.app] });
  };
  const optionsFor = (site: string, target: ProvisioningTarget) => ({
    site,
    target,
    connect: place.connectAs(logins.app)
  });
  const stateOf = (site: string, target: ProvisioningTarget): Promise<SiteState> =>
    readSiteState(
      { url: site, site: place.connectAs(logins.app)(site), patience: defaultPatience },
      target.lists.map(({ name }) => name)
    );
  /** What differs from site to site by nature is left out. */
  const comparable = (state: SiteState): unknown =>
    JSON.parse(JSON.stringify(state).replace(/Ny \d+ /g, '')) as unknown;

  it('has nothing left to do the second time', async () => {
    const site = newSite();
    const first = await provisionSite(optionsFor(site, whole));
    expect(first.warnings).toEqual([]);
    expect(first.steps.length).toBeGreaterThan(500);
    await expect(planSite(optionsFor(site, whole))).resolves.toEqual({ steps: [], warnings: [] });
  }, 30_000);

  it('does nothing when it only says what it would do', async () => {
    const site = newSite();
    const before = await stateOf(site, whole);
    const plan = await planSite(optionsFor(site, whole));
    expect(plan.steps.length).toBeGreaterThan(500);
    await expect(stateOf(site, whole)).resolves.toEqual(before);
  });

  it('can be interrupted after any step and finished by the next run', async () => {
    const uninterrupted = newSite();
    const { steps } = await provisionSite(optionsFor(uninterrupted, small));
    const expected = comparable(await stateOf(uninterrupted, small));
    for (let done = 0; done <= steps.length; done += 1) {
      const site = newSite();
      const { steps: todo } = await planSite(optionsFor(site, small));
      await applySteps(optionsFor(site, small), todo.slice(0, done));
      await provisionSite(optionsFor(site, small));
      expect({ done, state: comparable(await stateOf(site, small)) }).toEqual({ done, state: expected });
    }
  }, 120_000);

  it.each([2, 50])(
    'finishes what a connection left that broke inside a batch, at request %i',
    async (inner) => {
      const site = newSite();
      place.server.faults.set({ kind: 'reset', innerRequest: inner, match: 'createfieldasxml' });
      await expect(provisionSite(optionsFor(site, whole))).rejects.toMatchObject({
        code: 'provisioningFailed'
      });
      await provisionSite(optionsFor(site, whole));
      await expect(planSite(optionsFor(site, whole))).resolves.toEqual({ steps: [], warnings: [] });
    },
    60_000
  );

  it('waits when SharePoint is busy, and does not do a step twice', async () => {
    const site = newSite();
    const patience = recordingPatience();
    place.server.faults.set({ kind: 'throttle', retryAfter: 4, innerRequest: 3 });
    place.server.faults.set({ kind: 'throttle', retryAfter: 5, match: 'batch' });
    const connect = place.connectAs(logins.app, { patience });
    await provisionSite({ site, target: small, connect, patience });
    expect([...patience.pauses].sort()).toEqual([4_000, 5_000]);
    await expect(planSite(optionsFor(site, small))).resolves.toEqual({ steps: [], warnings: [] });
  });

  it('names the step that SharePoint refused', async () => {
    const site = newSite();
    place.server.faults.set({ kind: 'deny', innerRequest: 1, match: 'POST .*/lists$' });
    await expect(provisionSite(optionsFor(site, small))).rejects.toMatchObject({
      code: 'provisioningFailed',
      message: 'provisioningFailed: Create the list Coverages'
    });
  });

  it('tells a person who may not provision', async () => {
    const site = newSite();
    const connect = place.connectAs(logins.anna);
    await expect(provisionSite({ site, target: small, connect })).rejects.toMatchObject({
      code: 'siteForbidden'
    });
  });

  it('refuses an address below a site, which SharePoint would take for the site itself', async () => {
    const site = newSite();
    await expect(provisionSite(optionsFor(`${site}/nowhere`, small))).rejects.toMatchObject({
      code: 'siteMissing'
    });
    const state = await stateOf(site, small);
    expect(state.lists).toEqual([]);
  });

  it('upgrades an older site and keeps its rows', async () => {
    const site = newSite();
    const older: ProvisioningTarget = {
      ...whole,
      groups: whole.groups.slice(1),
      lists: whole.lists
        .filter(({ name }) => name !== 'Decisions')
        .map((list) => ({
          ...list,
          hasDocuments: false,
          description: 'Gammal',
          views: list.views.slice(0, -1),
          grants: list.grants.slice(1),
          fields: list.fields
            .filter(({ name }) => name !== 'LapsedEnds' && name !== 'IsCitizenPromise')
            .map((field) => ({
              ...field,
              description: '',
              isIndexed: field.isUnique,
              formatting: undefined,
              kind:
                field.kind.type === 'Choice'
                  ? { ...field.kind, labels: field.kind.labels.slice(0, 1) }
                  : field.kind
            }))
        })),
      siteGrants: whole.siteGrants.slice(1)
    };
    await provisionSite(optionsFor(site, older));
    const store = new SharePointListStore({
      connect: place.connectAs(logins.app),
      trustedLogins: [logins.app]
    });
    await store.add(site, 'goals', sampleRows.goals);
    await expect(store.load(site, { all: { collection: 'actions' } })).rejects.toMatchObject({
      code: 'listMissing'
    });
    await provisionSite(optionsFor(site, whole));
    await expect(planSite(optionsFor(site, whole))).resolves.toEqual({ steps: [], warnings: [] });
    const { goals, actions } = await store.load(site, {
      goals: { collection: 'goals' },
      actions: { collection: 'actions' }
    });
    expect(goals.rows.map(({ value }) => value)).toEqual([sampleRows.goals]);
    expect(actions.rows).toEqual([]);
  }, 60_000);

  it('finds a list that was renamed and a column that was hidden', async () => {
    const site = newSite();
    await provisionSite(optionsFor(site, whole));
    const list = place.connectAs(logins.app)(site).web.lists.getByTitle('Mål');
    await list.fields
      .getByInternalNameOrTitle('TargetValue')
      .update({ Hidden: true, Title: 'Dold' }, 'SP.Field');
    await list.update({ Title: 'Våra mål' });
    await expect(planSite(optionsFor(site, whole))).resolves.toEqual({ steps: [], warnings: [] });
    const store = new SharePointListStore({
      connect: place.connectAs(logins.app),
      trustedLogins: [logins.app]
    });
    await store.add(site, 'goals', sampleRows.goals);
    const { goals } = await store.load(site, { goals: { collection: 'goals' } });
    expect(goals.rows.map(({ value }) => value)).toEqual([sampleRows.goals]);
  }, 30_000);
});
