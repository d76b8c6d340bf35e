import { sharePointChanges } from '../../../src/adapters/sharepoint/sharePointChanges';
import { type Collections } from '../../../src/application/ports/collections';
import { type Stored } from '../../../src/application/ports/listStore';
import { sampleRows } from '../../contract/sampleRows';
import { logins, recordingPatience, type StandInSite, startStandInSite } from './standInSite';

describe('the changes of a site', () => {
  let place: StandInSite;
  beforeAll(async () => {
    place = await startStandInSite({ isProvisioned: true });
  }, 60_000);
  afterEach(() => place.server.faults.clear());
  afterAll(() => place.server.close());

  const changes = () =>
    sharePointChanges(place.connectAs(logins.app, { patience: { ...recordingPatience(), attempts: 1 } }));

  async function addPlan(key: string): Promise<Stored<Collections['plans']>> {
    const added = await place.storeAs(logins.app).add(place.site, 'plans', { ...sampleRows.plans, key });
    if (!added.ok) throw new Error(added.error.code);
    return added.value;
  }

  it('are none until somebody writes, and each is told once', async () => {
    const mark = await changes().markNow(place.site);
    const quiet = await changes().since(place.site, mark);
    expect(quiet.hasChanged).toBe(false);
    const stored = await addPlan('plan-1');
    const added = await changes().since(place.site, quiet.mark);
    expect(added.hasChanged).toBe(true);
    expect((await changes().since(place.site, added.mark)).hasChanged).toBe(false);
    const value = { ...stored.value, title: 'Ny titel' };
    await place.storeAs(logins.app).save(place.site, 'plans', { stored, value });
    expect((await changes().since(place.site, added.mark)).hasChanged).toBe(true);
  });

  it('cannot be asked of a site that is away, and are still there when it is back', async () => {
    const mark = await changes().markNow(place.site);
    await addPlan('plan-2');
    place.server.faults.set({ kind: 'throttle', times: 1 });
    await expect(changes().since(place.site, mark)).rejects.toMatchObject({ code: 'siteThrottled' });
    expect((await changes().since(place.site, mark)).hasChanged).toBe(true);
  });
});
