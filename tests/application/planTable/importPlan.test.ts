import { confirmImport } from '../../../src/application/planTable/confirmImport';
import { exportPlan } from '../../../src/application/planTable/exportPlan';
import { findPlanKey } from '../../../src/application/planTable/findPlanKey';
import { previewImport } from '../../../src/application/planTable/previewImport';
import { addAction } from '../../../src/application/plan/addAction';
import { editAction } from '../../../src/application/plan/editAction';
import { type ListStore } from '../../../src/application/ports/listStore';
import { findByKey } from '../../../src/application/write';
import { type PlanTable } from '../../../src/core/planTable/planTable';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { tableOf } from '../../core/planTable/sample';
import { actionDraft, localSite, sessionOf, smallCooperation, valueOf } from '../../support/cooperation';
import { interruptAt, Interruption } from '../../support/interruptedStore';

const address = { planKey: 'plan', agreementKey: 'local' };
const table = tableOf(
  ['Nr', 'Fokusområde', 'Problembild', 'Orsak', 'Mål', 'Åtgärd', 'Slut'],
  [
    'HA-1',
    'Platser',
    'Mörk gångväg',
    'Trasig belysning',
    'Gångvägen är upplyst',
    'Ny belysning',
    '2020-12-18'
  ],
  ['HA-2', 'Platser', 'Otrygg passage', 'Skymd sikt', 'Fler vågar gå där', 'Röj sly', '2020-12-18'],
  ['HA-3', 'Platser', 'Otrygg passage', '', '', 'Gemensam vandring', '2020-12-18']
);

async function startedPlan() {
  const store = await smallCooperation();
  valueOf(await addAction(sessionOf(store, 'coordinator'), actionDraft('HA-1')));
  return store;
}

const preview = (store: ListStore, of: PlanTable = table) =>
  previewImport(sessionOf(store, 'coordinator'), { ...address, table: of });

/** Everything that an import may write. */
async function contentOf(store: ListStore) {
  const loaded = await store.load(localSite, {
    problems: { collection: 'problems' },
    causes: { collection: 'causes' },
    goals: { collection: 'goals' },
    actions: { collection: 'actions' }
  });
  return Object.fromEntries(
    Object.entries(loaded).map(([name, { rows }]) => [name, rows.map(({ value }) => value)])
  );
}

test('writes nothing before it is confirmed, then all, and nothing when imported twice', async () => {
  const store = await startedPlan();
  const before = await contentOf(store);
  const shown = valueOf(await preview(store));
  expect(shown.planned.rows.map(({ outcome }) => outcome)).toEqual(['changed', 'new', 'new']);
  expect(await contentOf(store)).toEqual(before);
  const done = valueOf(await confirmImport(sessionOf(store, 'coordinator'), shown));
  expect(done).toEqual({ added: 5, changed: 1 });
  const after = await contentOf(store);
  expect(after.actions?.length).toBe(3);
  const again = valueOf(await preview(store));
  expect(again.planned.rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect(valueOf(await confirmImport(sessionOf(store, 'coordinator'), again))).toEqual({
    added: 0,
    changed: 0
  });
  expect(await contentOf(store)).toEqual(after);
});

test.each(['before', 'after'] as const)(
  'cut off %s any write, it is finished by importing again',
  async (moment) => {
    const whole = await startedPlan();
    valueOf(await confirmImport(sessionOf(whole, 'coordinator'), valueOf(await preview(whole))));
    const expected = await contentOf(whole);
    for (let write = 1; write <= 6; write += 1) {
      const store = await startedPlan();
      const shown = valueOf(await preview(store));
      const cut = interruptAt(store, write, moment);
      await expect(confirmImport(sessionOf(cut, 'coordinator'), shown)).rejects.toThrow(Interruption);
      const nextDay = calendarDay('2020-09-15');
      const coordinator = sessionOf(store, 'coordinator', write % 2 === 0 ? nextDay : undefined);
      const again = write === 3 ? shown : valueOf(await previewImport(coordinator, shown.wish));
      valueOf(await confirmImport(coordinator, again));
      expect(withoutDays(await contentOf(store))).toEqual(withoutDays(expected));
    }
  }
);

function withoutDays(content: unknown): unknown {
  const text = JSON.stringify(content, (name, value: unknown) =>
    name === 'recordedOn' || name === 'start' ? undefined : value
  );
  return JSON.parse(text);
}

test('refuses a preview that somebody has overtaken, and writes nothing', async () => {
  const store = await startedPlan();
  const shown = valueOf(await preview(store));
  const session = sessionOf(store, 'coordinator');
  const stored = await findByKey(session, 'actions', 'ha-1');
  if (stored === undefined) throw new Error('no action');
  valueOf(await editAction(session, { stored, value: { ...stored.value, place: 'Torget' } }));
  const before = await contentOf(store);
  expect(await confirmImport(session, shown)).toEqual({ ok: false, error: { code: 'previewOutdated' } });
  expect(await contentOf(store)).toEqual(before);
});

test('a table with a fault is not imported in part', async () => {
  const store = await startedPlan();
  const wrong = tableOf(['Nr', 'Fokusområde', 'Åtgärd'], ['HA-5', 'Platser', 'A'], ['HA-6', 'Ingen', 'B']);
  const shown = valueOf(await preview(store, wrong));
  const before = await contentOf(store);
  expect(await confirmImport(sessionOf(store, 'coordinator'), shown)).toMatchObject({
    error: { code: 'tableHasProblems' }
  });
  expect(await contentOf(store)).toEqual(before);
});

test('tells how far it came when a list cannot be written, and goes on later', async () => {
  const store = await startedPlan();
  const shown = valueOf(await preview(store));
  const forbidding: ListStore = {
    ...interruptAt(store, 99, 'before'),
    save: () => Promise.resolve({ ok: false, error: { code: 'writeForbidden', collection: 'actions' } })
  };
  expect(await confirmImport(sessionOf(forbidding, 'coordinator'), shown)).toMatchObject({
    error: { code: 'importStopped', done: 3, total: 6, cause: { code: 'writeForbidden' } }
  });
  valueOf(await confirmImport(sessionOf(store, 'coordinator'), shown));
  expect((await contentOf(store)).actions?.length).toBe(3);
});

test('only those who may edit the plan import it; a reader exports it', async () => {
  const store = await startedPlan();
  const wish = { ...address, table };
  expect(await previewImport(sessionOf(store, 'reader'), wish)).toMatchObject({
    error: { code: 'notAllowed', task: 'editPlan' }
  });
  expect(await previewImport(sessionOf(store, 'coordinator'), { ...wish, planKey: 'none' })).toMatchObject({
    error: { code: 'rowMissing' }
  });
  expect(valueOf(await exportPlan(sessionOf(store, 'reader'), address)).rows).toHaveLength(2);
  expect(await findPlanKey(sessionOf(store, 'reader'), 'local')).toEqual({ ok: true, value: 'plan' });
  expect(await findPlanKey(sessionOf(store, 'reader'), 'x')).toMatchObject({ error: { code: 'rowMissing' } });
});

test('a row that was broken by hand is mended first: it would be taken for missing', async () => {
  const store = await startedPlan();
  const stored = await findByKey(sessionOf(store, 'reader'), 'actions', 'ha-1');
  store.writeByHand(localSite, 'actions', { itemId: stored?.itemId ?? 0, cells: { StartDay: 'hösten' } });
  const answer = await preview(store);
  expect(answer.ok ? answer : answer.error.code).toBe('planRowsBroken');
});

test('one round trip reads a plan, and what was exported changes nothing', async () => {
  const store = await startedPlan();
  let loads = 0;
  const counting: ListStore = {
    ...interruptAt(store, 99, 'before'),
    load: (site, queries) => {
      loads += site === localSite ? 1 : 0;
      return store.load(site, queries);
    }
  };
  const exported = valueOf(await exportPlan(sessionOf(store, 'coordinator'), address));
  const shown = valueOf(await preview(counting, exported));
  expect(loads).toBe(1);
  expect(shown.planned.rows.map(({ outcome }) => outcome)).toEqual(['unchanged']);
});
