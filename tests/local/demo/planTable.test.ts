import { readPlanFile } from '../../../src/adapters/excel/readPlanFile';
import { writePlanFile } from '../../../src/adapters/excel/writePlanFile';
import { type ListStore } from '../../../src/application/ports/listStore';
import { type Session } from '../../../src/application/session';
import { confirmImport } from '../../../src/application/planTable/confirmImport';
import { exportPlan } from '../../../src/application/planTable/exportPlan';
import { previewImport } from '../../../src/application/planTable/previewImport';
import { demoAccounts } from '../../../local/demo/accounts';
import { demoSiteNames, demoSiteUrl } from '../../../local/demo/sites';
import { sessionOf, today, valueOf } from '../../support/cooperation';
import { MemoryListStore } from '../../support/memoryListStore';
import { playIn, playTimeoutMs, readDemo } from './demoRows';

const url = 'http://demo.invalid';

/** Sessions of everybody on a site; the first who may edit the plan is the coordinator. */
function sessionsOn(store: ListStore, name: (typeof demoSiteNames)[number]): readonly Session[] {
  return demoAccounts.map(({ login }) => ({
    ...sessionOf(store, 'coordinator', today),
    site: demoSiteUrl(url, name),
    centralSite: demoSiteUrl(url, 'central'),
    login
  }));
}

test(
  'every plan of the demo goes out to Excel and in again without a change',
  async () => {
    const store = new MemoryListStore();
    await playIn(store, url);
    const rows = await readDemo(store, url);
    let actions = 0;
    for (const name of demoSiteNames) {
      for (const { value: plan } of rows[name].plans.rows) {
        const address = { planKey: plan.key, agreementKey: plan.agreementKey };
        const found = await firstAllowed(sessionsOn(store, name), async (session) => {
          const exported = await exportPlan(session, address);
          if (!exported.ok) return undefined;
          const table = valueOf(await readPlanFile(await writePlanFile(exported.value)));
          const preview = await previewImport(session, { ...address, table });
          return preview.ok ? { session, preview: preview.value } : undefined;
        });
        expect(found.preview.planned.problems).toEqual([]);
        expect(found.preview.planned.rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
        const done = valueOf(await confirmImport(found.session, found.preview));
        expect(done).toEqual({ added: 0, changed: 0 });
        actions += found.preview.planned.rows.length;
      }
    }
    expect(actions).toBeGreaterThanOrEqual(24);
  },
  playTimeoutMs
);

async function firstAllowed<T>(
  sessions: readonly Session[],
  act: (session: Session) => Promise<T | undefined>
): Promise<T> {
  for (const session of sessions) {
    const done = await act(session);
    if (done !== undefined) return done;
  }
  throw new Error('nobody may');
}
