import { type Cells } from '../../src/adapters/sharepoint/schema/column';
import { type CollectionName, type Collections } from '../../src/application/ports/collections';
import {
  type AnyQuery,
  type ListStore,
  type SiteUrl,
  type Stored
} from '../../src/application/ports/listStore';
import { calendarDay, type CalendarDay } from '../../src/core/calendar/calendarDay';
import { sampleRows } from './sampleRows';
import { describeVersions } from './versionsContract';

/** A store to be judged, and the ways past it that people have. */
export interface ListStoreHarness {
  readonly store: ListStore;
  /** Two sites with empty lists, and an address at which there is none. */
  readonly site: SiteUrl;
  readonly otherSite: SiteUrl;
  readonly missingSite: SiteUrl;
  /** Writes cells as SharePoint's own form does: a new row, or some cells of one. */
  writeByHand(
    collection: CollectionName,
    change: { readonly itemId?: number; readonly cells: Cells }
  ): Promise<number>;
  deleteByHand(collection: CollectionName, itemId: number): Promise<void>;
  /** Adds many rows at once; absent where that would take too long. */
  addMany?(collection: 'statusReports', rows: readonly Collections['statusReports'][]): Promise<void>;
  /** Empties the lists that a test has used. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const collections = Object.keys(sampleRows) as readonly CollectionName[];
/** A real date with the right checksum that belongs to nobody: the tax agency's test number. */
const identityNumber = '19121212-1212';

/** What every `ListStore` must do; run on memory, on the local stand-in and, by flag, on a real site. */
export function describeListStore(name: string, open: () => Promise<ListStoreHarness>): void {
  describe(`list store: ${name}`, () => {
    let harness: ListStoreHarness;
    beforeAll(async () => {
      harness = await open();
    }, 120_000);
    afterEach(async () => harness.clear(), 60_000);
    afterAll(async () => harness.close(), 30_000);

    const addOne = async <C extends CollectionName>(
      collection: C,
      value: Collections[C],
      site = harness.site
    ): Promise<Stored<Collections[C]>> => {
      const added = await harness.store.add(site, collection, value);
      if (!added.ok) throw new Error(`Not added: ${added.error.code}`);
      return added.value;
    };
    const byKey = (collection: CollectionName, key: string): AnyQuery =>
      ({ collection, where: { field: 'key', oneOf: [key] } }) as AnyQuery;

    describe('rows', () => {
      it.each(collections)('gives back a whole row of %s as it was added', async (collection) => {
        await addOne(collection, sampleRows[collection]);
        const { all } = await harness.store.load(harness.site, { all: { collection } as AnyQuery });
        expect(all.findings).toEqual([]);
        expect(all.rows.map(({ value }) => value)).toEqual([sampleRows[collection]]);
      });

      it('gives back a row with nothing but what it must have', async () => {
        const bare: Collections['actions'] = {
          key: 'bare',
          recordedBy: 'person-1',
          recordedOn: calendarDay('2020-09-14'),
          planKey: 'plan-1',
          agreementKey: 'agreement-1',
          groupKey: 'group-1',
          focusAreaKey: 'area-1',
          number: 'HÄ-1',
          title: 'Vandring',
          type: 'Trygghetsvandring',
          participatingOrgUnitKeys: [],
          isShared: false,
          start: calendarDay('2020-09-14'),
          decision: 'proposed',
          isCitizenPromise: false
        };
        await addOne('actions', bare);
        const { all } = await harness.store.load(harness.site, { all: { collection: 'actions' } });
        expect(all.rows.map(({ value }) => value)).toEqual([bare]);
      });

      it('refuses a key that exists, and keeps the row that has it', async () => {
        await addOne('decisions', sampleRows.decisions);
        const again = await harness.store.add(harness.site, 'decisions', {
          ...sampleRows.decisions,
          year: 1999
        });
        expect(again).toEqual({ ok: false, error: { code: 'duplicateKey', key: sampleRows.decisions.key } });
        const { all } = await harness.store.load(harness.site, { all: { collection: 'decisions' } });
        expect(all.rows.map(({ value }) => value.text)).toEqual([sampleRows.decisions.text]);
      });

      it('lets one of two that add the same key at once win', async () => {
        const both = await Promise.all([
          harness.store.add(harness.site, 'decisions', sampleRows.decisions),
          harness.store.add(harness.site, 'decisions', sampleRows.decisions)
        ]);
        expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      });

      it('keeps the same key apart in two sites', async () => {
        await addOne('plans', sampleRows.plans);
        await expect(addOne('plans', sampleRows.plans, harness.otherSite)).resolves.toBeDefined();
      });
    });

    describe('saves', () => {
      it('writes what changed, and takes away what is no longer there', async () => {
        const stored = await addOne('actions', sampleRows.actions);
        const { place: _, ...value } = { ...sampleRows.actions, title: 'Nytt namn', target: 5 };
        const saved = await harness.store.save(harness.site, 'actions', { stored, value });
        expect(saved).toMatchObject({ ok: true, value: { value, itemId: stored.itemId } });
        const { all } = await harness.store.load(harness.site, { all: { collection: 'actions' } });
        expect(all.rows).toEqual([saved.ok && saved.value]);
      });

      it('saves twice in a row on the version that the first save gave', async () => {
        const stored = await addOne('plans', sampleRows.plans);
        const first = await harness.store.save(harness.site, 'plans', {
          stored,
          value: { ...stored.value, title: 'Ett' }
        });
        if (!first.ok) throw new Error(first.error.code);
        const second = await harness.store.save(harness.site, 'plans', {
          stored: first.value,
          value: { ...first.value.value, title: 'Två' }
        });
        expect(second.ok).toBe(true);
      });

      it('refuses a save on an old version and shows what stands there now', async () => {
        const stored = await addOne('actions', sampleRows.actions);
        const theirs = { ...sampleRows.actions, title: 'Deras' };
        await harness.store.save(harness.site, 'actions', { stored, value: theirs });
        const mine = await harness.store.save(harness.site, 'actions', {
          stored,
          value: { ...sampleRows.actions, title: 'Min' }
        });
        expect(mine).toMatchObject({
          ok: false,
          error: { code: 'conflict', key: 'action-1', current: { value: theirs } }
        });
        const { all } = await harness.store.load(harness.site, { all: { collection: 'actions' } });
        expect(all.rows.map(({ value }) => value.title)).toEqual(['Deras']);
      });

      it('keeps the long texts of a row that was loaded without them', async () => {
        await addOne('agreements', sampleRows.agreements);
        const { brief } = await harness.store.load(harness.site, {
          brief: { collection: 'agreements', depth: 'brief' }
        });
        const [stored] = brief.rows;
        if (stored === undefined) throw new Error('Not found');
        expect(stored.value.direction).toBeUndefined();
        await harness.store.save(harness.site, 'agreements', {
          stored,
          value: { ...stored.value, title: 'Nytt' }
        });
        const { full } = await harness.store.load(harness.site, { full: { collection: 'agreements' } });
        expect(full.rows.map(({ value }) => value)).toEqual([{ ...sampleRows.agreements, title: 'Nytt' }]);
      });

      it('lists rows without long texts and versions, and never lets such a row be saved', async () => {
        const stored = await addOne('actions', sampleRows.actions);
        const { listed } = await harness.store.load(harness.site, {
          listed: {
            collection: 'actions',
            where: { field: 'planKey', oneOf: [sampleRows.actions.planKey] },
            depth: 'listed'
          }
        });
        const [row] = listed.rows;
        if (row === undefined) throw new Error('Not found');
        expect(row).toMatchObject({ itemId: stored.itemId, version: '' });
        expect(row.value).toMatchObject({ key: 'action-1', start: sampleRows.actions.start });
        expect(row.value).not.toHaveProperty('description');
        const change = { stored: row, value: { ...row.value, title: 'Nytt' } };
        await expect(harness.store.save(harness.site, 'actions', change)).rejects.toThrow(TypeError);
        const { full } = await harness.store.load(harness.site, { full: { collection: 'actions' } });
        expect(full.rows.map(({ value }) => value)).toEqual([sampleRows.actions]);
      });

      it('says that a row is gone', async () => {
        const stored = await addOne('goals', sampleRows.goals);
        await harness.deleteByHand('goals', stored.itemId);
        const saved = await harness.store.save(harness.site, 'goals', {
          stored,
          value: { ...stored.value, title: 'X' }
        });
        expect(saved).toEqual({ ok: false, error: { code: 'rowGone', key: 'goal-1' } });
      });

      it('writes nothing when nothing differs', async () => {
        const stored = await addOne('goals', sampleRows.goals);
        const saved = await harness.store.save(harness.site, 'goals', { stored, value: { ...stored.value } });
        expect(saved).toEqual({ ok: true, value: stored });
      });
    });

    describe('questions', () => {
      it('answers several at once, each under its name', async () => {
        await addOne('plans', sampleRows.plans);
        await addOne('persons', sampleRows.persons);
        const answers = await harness.store.load(harness.site, {
          plan: { collection: 'plans', where: { field: 'agreementKey', oneOf: ['agreement-1'] } },
          other: { collection: 'plans', where: { field: 'agreementKey', oneOf: ['agreement-2'] } },
          person: { collection: 'persons', where: { field: 'login', oneOf: ["o'hara@polisen.example"] } },
          nothing: { collection: 'persons', where: { field: 'key', oneOf: [] } }
        });
        const count = Object.fromEntries(
          Object.entries(answers).map(([name, { rows }]) => [name, rows.length])
        );
        expect(count).toEqual({ plan: 1, other: 0, person: 1, nothing: 0 });
      });

      it('gives no more rows than are wanted, the first ones', async () => {
        for (const key of ['one', 'two', 'three']) await addOne('orgUnits', { ...sampleRows.orgUnits, key });
        const { store, site } = harness;
        for (const depth of ['full', 'listed'] as const) {
          const { some } = await store.load(site, { some: { collection: 'orgUnits', depth, atMost: 2 } });
          expect(some.rows.map(({ value }) => value.key)).toEqual(['one', 'two']);
        }
      });

      it('asks by a choice with the code of the core', async () => {
        await addOne('agreements', sampleRows.agreements);
        await addOne('operations', sampleRows.operations);
        const answers = await harness.store.load(harness.site, {
          local: { collection: 'agreements', where: { field: 'level', oneOf: ['local'] } },
          central: { collection: 'agreements', where: { field: 'level', oneOf: ['central'] } },
          started: { collection: 'operations', where: { field: 'state', oneOf: ['started'] } }
        });
        expect(
          [answers.local.rows, answers.central.rows, answers.started.rows].map((rows) => rows.length)
        ).toEqual([1, 0, 1]);
      });

      it('asks for many keys, more than one address could hold', async () => {
        const keys = Array.from({ length: 45 }, (_, index) => `plan-with-a-rather-long-key-${index}`);
        for (const key of keys) await addOne('plans', { ...sampleRows.plans, key });
        const sought = [...keys.slice(0, 30), ...keys.slice(20), 'plan-that-is-not-there'];
        const { found } = await harness.store.load(harness.site, {
          found: { collection: 'plans', where: { field: 'key', oneOf: sought }, depth: 'brief' }
        });
        expect(found.rows.map(({ value }) => value.key).sort()).toEqual([...keys].sort());
      }, 60_000);

      it('asks for a span of days, its ends included, over both clock changes', async () => {
        const days = [
          '2020-03-28',
          '2020-03-29',
          '2020-03-30',
          '2020-10-24',
          '2020-10-25',
          '2020-10-26'
        ] as const;
        for (const text of days) {
          await addOne('statusReports', {
            ...sampleRows.statusReports,
            recordedOn: calendarDay('2020-12-01'),
            key: `report-${text}`,
            day: calendarDay(text)
          });
        }
        const on = async (from: string, to: string): Promise<readonly CalendarDay[]> => {
          const span = { field: 'day', from: calendarDay(from), to: calendarDay(to) } as const;
          const { found } = await harness.store.load(harness.site, {
            found: { collection: 'statusReports', where: span }
          });
          return found.rows.map(({ value }) => value.day);
        };
        await expect(on('2020-03-29', '2020-03-29')).resolves.toEqual(['2020-03-29']);
        await expect(on('2020-10-25', '2020-10-25')).resolves.toEqual(['2020-10-25']);
        await expect(on('2020-03-29', '2020-10-25')).resolves.toEqual(days.slice(1, 5));
      });

      it('reads past 5,000 rows, whole or by a question that most of them answer', async () => {
        if (harness.addMany === undefined) return;
        const rows = Array.from({ length: 5_020 }, (_, index) => ({
          ...sampleRows.statusReports,
          key: `report-${index}`,
          planKey: index < 10 ? 'plan-2' : 'plan-1'
        }));
        await harness.addMany('statusReports', rows);
        const answers = await harness.store.load(harness.site, {
          all: { collection: 'statusReports', depth: 'brief' },
          most: {
            collection: 'statusReports',
            where: { field: 'planKey', oneOf: ['plan-1'] },
            depth: 'brief'
          },
          few: { collection: 'statusReports', where: { field: 'planKey', oneOf: ['plan-2'] }, depth: 'brief' }
        });
        const counts = [answers.all, answers.most, answers.few].map((answer) => answer.rows.length);
        expect(counts).toEqual([5_020, 5_010, 10]);
        expect(new Set(answers.all.rows.map(({ value }) => value.key)).size).toBe(5_020);
      }, 180_000);

      it('loads several sites and tells which of them failed', async () => {
        await addOne('plans', sampleRows.plans);
        const sites = [harness.site, harness.missingSite, harness.otherSite];
        const answers = await harness.store.loadSites(sites, { plans: { collection: 'plans' } });
        const seen = sites.map((site) => {
          const answer = answers.get(site);
          return answer?.ok === true ? answer.value.plans.rows.length : answer?.error;
        });
        expect(seen).toEqual([1, 'siteMissing', 0]);
        const listed = { plans: { collection: 'plans', depth: 'listed' } } as const;
        const listedAnswers = await harness.store.loadSites([harness.missingSite, harness.otherSite], listed);
        expect(listedAnswers.get(harness.missingSite)).toEqual({ ok: false, error: 'siteMissing' });
        expect(listedAnswers.get(harness.otherSite)).toMatchObject({ ok: true });
        await expect(
          harness.store.load(harness.missingSite, { plans: { collection: 'plans' } })
        ).rejects.toMatchObject({ name: 'AppError', code: 'siteMissing' });
      });
    });

    describe('rows that were broken by hand', () => {
      const problemsAfter = async (cells: Cells): Promise<readonly unknown[]> => {
        const stored = await addOne('actions', sampleRows.actions);
        await harness.writeByHand('actions', { itemId: stored.itemId, cells });
        const { all } = await harness.store.load(harness.site, { all: { collection: 'actions' } });
        expect(all.rows).toEqual([]);
        expect(all.findings).toHaveLength(1);
        expect(all.findings[0]).toMatchObject({ collection: 'actions', itemId: stored.itemId });
        expect(all.findings[0]?.editUrl).toBe(
          `${harness.site}/Lists/Actions/EditForm.aspx?ID=${stored.itemId}`
        );
        return all.findings[0]?.problems ?? [];
      };

      it.each([
        ['an unknown choice', { ActionDecision: 'Kanske' }, { code: 'notAChoice', field: 'decision' }],
        ['a cadence nobody understands', { Cadence: 'då och då' }, { code: 'notAChoice', field: 'cadence' }],
        ['no name', { Title: '' }, { code: 'fieldMissing', field: 'title' }],
        ['a key that is none', { PlanKey: 'plan ett' }, { code: 'invalidKey', field: 'planKey' }],
        ['a missing start', { StartDay: null }, { code: 'fieldMissing', field: 'start' }],
        [
          'an end before the start',
          { EndDay: '2020-01-31T23:00:00Z' },
          { code: 'endBeforeStart', field: 'end', start: '2020-03-29', end: '2020-02-01' }
        ]
      ])('shows %s as a finding', async (_, cells, problem) => {
        await expect(problemsAfter(cells)).resolves.toContainEqual(problem);
      });

      it('shows a row without a key', async () => {
        await harness.writeByHand('plans', { cells: { Title: 'Skriven för hand' } });
        const { all } = await harness.store.load(harness.site, { all: { collection: 'plans' } });
        expect(all.findings[0]).toMatchObject({ title: 'Skriven för hand' });
        expect(all.findings[0]?.problems).toContainEqual({ code: 'fieldMissing', field: 'key' });
      });

      it('never shows a personal identity number, wherever it stands', async () => {
        const problems = await problemsAfter({
          Title: `Möte med ${identityNumber}`,
          LongDescription: `Ring ${identityNumber}`
        });
        expect(problems).toContainEqual({ code: 'personalIdentityNumber', field: 'title' });
        expect(problems).toContainEqual({ code: 'personalIdentityNumber', field: 'description' });
        const { all } = await harness.store.load(harness.site, { all: { collection: 'actions' } });
        expect(JSON.stringify(all)).not.toContain('1212');
      });

      it('still shows the sound rows beside a broken one', async () => {
        await addOne('plans', sampleRows.plans);
        await harness.writeByHand('plans', { cells: { Title: 'Trasig' } });
        const { all } = await harness.store.load(harness.site, { all: { collection: 'plans' } });
        expect([all.rows.length, all.findings.length]).toEqual([1, 1]);
      });

      it('shows a broken row as what stands there when it stops a save', async () => {
        const stored = await addOne('actions', sampleRows.actions);
        await harness.writeByHand('actions', { itemId: stored.itemId, cells: { ActionDecision: 'Kanske' } });
        const value = { ...stored.value, title: 'Nytt' };
        const saved = await harness.store.save(harness.site, 'actions', { stored, value });
        expect(saved).toMatchObject({
          ok: false,
          error: { code: 'conflict', current: { problems: [{ code: 'notAChoice', field: 'decision' }] } }
        });
      });

      it('reads what people write in their own way', async () => {
        const stored = await addOne('actions', sampleRows.actions);
        await harness.writeByHand('actions', {
          itemId: stored.itemId,
          cells: {
            Cadence: ' varannan  VECKA ',
            ParticipantKeys: 'unit-1, unit-3;unit-9',
            ActionDecision: 'beslutad'
          }
        });
        const { all } = await harness.store.load(harness.site, { all: { collection: 'actions' } });
        expect(all.rows[0]?.value).toMatchObject({
          cadence: { kind: 'everyWeeks', weeks: 2 },
          participatingOrgUnitKeys: ['unit-1', 'unit-3', 'unit-9'],
          decision: 'decided'
        });
      });
    });

    describeVersions(() => harness);

    describe('documents', () => {
      it('attaches a document and reads it back; the first of a name stays', async () => {
        const { itemId } = await addOne('planSnapshots', sampleRows.planSnapshots);
        const fileName = "plan o'hara åäö.json";
        await harness.store.attach(harness.site, 'planSnapshots', { itemId, fileName, content: '{"å":1}' });
        await harness.store.attach(harness.site, 'planSnapshots', { itemId, fileName, content: 'other' });
        await expect(
          harness.store.readDocument(harness.site, 'planSnapshots', { itemId, fileName })
        ).resolves.toBe('{"å":1}');
      });

      it('gives nothing for a document that is not there', async () => {
        const { itemId } = await addOne('planSnapshots', sampleRows.planSnapshots);
        await expect(
          harness.store.readDocument(harness.site, 'planSnapshots', { itemId, fileName: 'x.json' })
        ).resolves.toBeUndefined();
      });
    });

    it('asks by the key of any collection', async () => {
      await addOne('sites', sampleRows.sites);
      const { found } = await harness.store.load(harness.site, { found: byKey('sites', 'site-1') });
      expect(found.rows).toHaveLength(1);
    });
  });
}
