import { reportStatus } from '../../../src/application/followUp/reportStatus';
import { openAction } from '../../../src/application/overview/openAction';
import { openAgreement } from '../../../src/application/overview/openAgreement';
import { type OpenedPlan, type OpenedPlans, openPlans } from '../../../src/application/overview/openPlans';
import { type PageRefusal } from '../../../src/application/overview/pageView';
import { listPlans } from '../../../src/application/overview/listPlans';
import { addAction } from '../../../src/application/plan/addAction';
import { adoptPlan } from '../../../src/application/plan/adoptPlan';
import { proposeDateChange } from '../../../src/application/plan/proposeDateChange';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type Result } from '../../../src/core/result';
import { type Session } from '../../../src/application/session';
import {
  actionDraft,
  centralSite,
  localSite,
  putIn,
  sessionOf,
  smallCooperation,
  today,
  valueOf,
  type Who
} from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import { countRoundTrips } from './countedStore';

const place = { planKey: 'plan', agreementKey: 'local' };
const report = {
  key: 'unasked|a2|roadOfficial|f1',
  actionKey: 'a2',
  planKey: 'plan',
  kind: 'status',
  light: 'red',
  orgUnitKey: 'trafik',
  side: 'city',
  text: 'Upphandlingen drar ut på tiden.',
  remedy: 'Ny plan 15 oktober.',
  channel: 'webPart',
  day: today
} as const;

/** Three actions of an adopted plan, one of them red and with a wish to move its end. */
async function cooperation(): Promise<MemoryListStore> {
  const store = await smallCooperation();
  const coordinator = sessionOf(store, 'coordinator');
  for (const [key, number] of [
    ['a10', 'HÄ-10'],
    ['a2', 'HÄ-2'],
    ['a1', 'HÄ-1']
  ] as const) {
    valueOf(await addAction(coordinator, actionDraft(number, { key, description: 'Lampor byts.' })));
  }
  valueOf(await adoptPlan(sessionOf(store, 'chair'), { ...place, decisionReference: 'B 2020:1' }));
  valueOf(await reportStatus(sessionOf(store, 'roadOfficial'), report));
  const wish = { ...place, key: 'move', actionKey: 'a2', to: calendarDay('2021-01-29'), reason: 'Tjälen.' };
  valueOf(await proposeDateChange(sessionOf(store, 'roadOfficial'), wish));
  return store;
}

async function counted(who: Who = 'reader') {
  const memory = await cooperation();
  const { store, trips } = countRoundTrips(memory);
  return { memory, trips, session: sessionOf(store, who) };
}

const sitesOf = (trips: readonly { readonly site: string }[]) => trips.map(({ site }) => site);

/** Opens the plan that the address asks for. */
async function openPlan(session: Session, planKey = 'plan'): Promise<Result<OpenedPlan, PageRefusal>> {
  const { opened } = await openPlans(session, { planKey });
  if (opened === undefined) throw new Error('The site has no plan.');
  return opened;
}

describe('a plan', () => {
  test('opens in one round trip to each of two sites, with nothing asked twice and no long texts', async () => {
    const { session, trips } = await counted();
    valueOf(await openPlan(session));
    expect(sitesOf(trips)).toEqual([localSite, centralSite]);
    const collections = trips[0]?.queries.map(({ collection }) => collection) ?? [];
    expect(new Set(collections).size).toBe(collections.length);
    const asked = (wanted: string) =>
      trips[0]?.queries.filter(({ depth }) => depth === wanted).map(({ collection }) => collection);
    expect(asked('listed')).toEqual(['actions', 'statusReports']);
    expect(asked('brief')).toEqual(['agreements', 'extensions', 'meetings', 'statusRounds']);
  });

  test.each([
    ['that nobody asked for', {}],
    ['that was shown last', { likelyKey: 'plan' }]
  ])('%s comes with its rows in the same round trip', async (_what, wish) => {
    const { session, trips } = await counted();
    const { opened } = await openPlans(session, wish);
    expect(opened).toMatchObject({ value: { overview: { rows: [{}, {}, {}] } } });
    expect(sitesOf(trips)).toEqual([localSite, centralSite]);
  });

  test('that nobody asked for takes a second trip on a site of very many actions', async () => {
    const { memory, session, trips } = await counted();
    const { actions } = await memory.load(localSite, { actions: { collection: 'actions' } });
    const [first] = actions.rows;
    if (first === undefined) throw new Error('There is no action.');
    for (let count = 0; count < 1_000; count += 1) {
      await memory.add(localSite, 'actions', { ...first.value, key: `other-${count}`, planKey: 'other' });
    }
    const frames: OpenedPlans[] = [];
    const { opened } = await openPlans(session, { onFrame: (frame) => frames.push(frame) });
    expect(opened).toMatchObject({ value: { overview: { rows: [{}, {}, {}] } } });
    expect(sitesOf(trips)).toEqual([localSite, centralSite, localSite]);
    expect(frames).toMatchObject([{ chosenKey: 'plan', plans: [{ plan: { key: 'plan' } }] }]);
    expect(frames[0]).not.toHaveProperty('opened');
  });

  test('that was shown last and is gone gives way to the first; one that is asked for does not', async () => {
    const { session } = await counted();
    expect((await openPlans(session, { likelyKey: 'gone' })).opened).toMatchObject({ ok: true });
    expect((await openPlans(session, { planKey: 'gone' })).opened).toMatchObject({ ok: false });
  });

  test('as many actions as there may be ask for no more', async () => {
    const { session, trips, memory } = await counted();
    const before = trips.length;
    for (let number = 20; number < 60; number += 1) {
      valueOf(
        await addAction(sessionOf(memory, 'coordinator'), actionDraft(`HÄ-${number}`, { key: `a${number}` }))
      );
    }
    const opened = valueOf(await openPlan(session));
    expect(opened.overview.rows).toHaveLength(43);
    expect(trips.length - before).toBe(2);
  });

  test('shows its actions as they stand, and what the reader may do', async () => {
    const { session } = await counted('coordinator');
    const opened = valueOf(await openPlan(session));
    expect(opened).toMatchObject({
      plan: { value: { state: 'adopted' } },
      period: { validFrom: '2020-03-02', lastDay: '2022-12-31' },
      areas: [{ code: 'PLA' }],
      register: { groups: [{}, {}, {}], units: [{}, {}, {}] },
      today: '2020-09-14',
      actor: {
        person: { key: 'coordinator', orgUnitKey: 'sdf' },
        roles: ['reader', 'coordinator', 'preparationGroup']
      },
      findings: [],
      unreadSites: [],
      unfinished: []
    });
    expect(opened.actor.tasks).toEqual(expect.arrayContaining(['editPlan', 'editSituation']));
    expect(opened.actor.tasks).not.toContain('decidePlan');
    expect(
      opened.overview.rows.map(({ action, status, focusArea, responsible, contact }) => [
        action.number,
        status.light,
        focusArea.name,
        responsible?.name,
        contact?.name
      ])
    ).toEqual([
      ['HÄ-1', 'grey', 'Platser', 'Trafikkontoret', 'roadOfficial'],
      ['HÄ-2', 'red', 'Platser', 'Trafikkontoret', 'roadOfficial'],
      ['HÄ-10', 'grey', 'Platser', 'Trafikkontoret', 'roadOfficial']
    ]);
  });

  test('a central site that fails is named, and hides nothing', async () => {
    const { session, memory } = await counted();
    memory.failSite(centralSite, 'siteForbidden');
    const opened = valueOf(await openPlan(session));
    expect(opened.unreadSites).toEqual([{ title: centralSite, site: centralSite, failure: 'siteForbidden' }]);
    expect(opened.overview.rows.map(({ focusArea }) => focusArea.name)).toEqual(['PLA', 'PLA', 'PLA']);
  });

  test('one who is not in the register reads, and may do nothing', async () => {
    const { session } = await counted();
    const opened = valueOf(await openPlan({ ...session, login: 'okand@samverkan.example' }));
    expect(opened.actor).toEqual({ roles: [], tasks: [] });
    expect(opened.overview.rows).toHaveLength(3);
  });

  test('the sign-in name is the same in capitals', async () => {
    const { session } = await counted('coordinator');
    const opened = valueOf(await openPlan({ ...session, login: session.login.toUpperCase() }));
    expect(opened.actor.person?.key).toBe('coordinator');
  });

  test('a row broken by hand is a finding beside the sound ones', async () => {
    const { session, memory } = await counted();
    memory.writeByHand(localSite, 'actions', { cells: { Title: 'För hand', PlanKey: 'plan' } });
    const opened = valueOf(await openPlan(session));
    expect(opened.overview.rows).toHaveLength(3);
    expect(opened.findings).toMatchObject([{ collection: 'actions', title: 'För hand' }]);
  });

  test('a plan that is gone or broken by hand is not opened, and it says why', async () => {
    const { session, memory } = await counted();
    expect(await openPlan(session, 'gone')).toMatchObject({
      error: { code: 'rowMissing', collection: 'plans', key: 'gone' }
    });
    const { plan } = await memory.load(localSite, { plan: { collection: 'plans' } });
    memory.writeByHand(localSite, 'plans', {
      itemId: plan.rows[0]?.itemId ?? 0,
      cells: { PlanState: 'Okänt' }
    });
    expect(await openPlan(session)).toMatchObject({
      error: { code: 'rowBroken', finding: { collection: 'plans', key: 'plan' } }
    });
  });

  test('a site at hand that cannot be read is thrown, as everywhere', async () => {
    const { session, memory } = await counted();
    memory.failSite(localSite, 'siteUnavailable');
    await expect(openPlan(session)).rejects.toMatchObject({ code: 'siteUnavailable' });
  });
});

describe('the plans of a site', () => {
  test('are listed in one round trip, each with its agreement', async () => {
    const { session, trips } = await counted();
    const listed = await listPlans(session);
    expect(listed.plans).toMatchObject([
      { plan: { key: 'plan' }, agreement: { title: 'Lokal överenskommelse', state: 'inForce' } }
    ]);
    expect(listed.actor.tasks).toEqual(['read']);
    expect(sitesOf(trips)).toEqual([localSite]);
  });
});

describe('an action', () => {
  const red = { ...place, actionKey: 'a2' };

  test('opens in one round trip to each of two sites, its texts included, nothing asked twice', async () => {
    const { session, trips } = await counted();
    const opened = valueOf(await openAction(session, red));
    expect(sitesOf(trips)).toEqual([localSite, centralSite]);
    const collections = trips[0]?.queries.map(({ collection }) => collection) ?? [];
    expect(new Set(collections).size).toBe(collections.length);
    expect(opened).toMatchObject({
      action: { value: { description: 'Lampor byts.' } },
      analysis: { problems: [{ key: 'problem' }] },
      dateChanges: [{ value: { key: 'move' } }],
      detail: {
        row: { focusArea: { name: 'Platser' }, status: { light: 'red' } },
        problem: { title: 'Mörk gångväg' },
        cause: { title: 'Trasig belysning' },
        goal: { title: 'Gångvägen är upplyst' },
        brokenLinks: [],
        reports: [{ report: { text: 'Upphandlingen drar ut på tiden.', remedy: 'Ny plan 15 oktober.' } }],
        dateChanges: [{ to: '2021-01-29', state: 'proposed' }],
        participants: [{ name: 'Lokalpolisområdet' }]
      },
      findings: []
    });
  });

  test('opens by a link, which does not name the agreement, in one round trip too', async () => {
    const { session, trips } = await counted();
    const linked = valueOf(await openAction(session, { planKey: 'plan', actionKey: 'a2' }));
    expect(sitesOf(trips)).toEqual([localSite, centralSite]);
    expect(linked).toEqual(valueOf(await openAction(session, red)));
  });

  test('opens by a link on a site of very many problems with those of its agreement', async () => {
    const { memory, session, trips } = await counted();
    const { problems } = await memory.load(localSite, { problems: { collection: 'problems' } });
    const [first] = problems.rows;
    if (first === undefined) throw new Error('There is no problem.');
    for (let count = 0; count < 200; count += 1) {
      await memory.add(localSite, 'problems', { ...first.value, key: `p-${count}`, agreementKey: 'other' });
    }
    const { analysis } = valueOf(await openAction(session, { planKey: 'plan', actionKey: 'a2' }));
    expect(analysis.problems).toHaveLength(1);
    expect(sitesOf(trips)).toEqual([localSite, centralSite, localSite]);
  });

  test.each<[Who, readonly string[]]>([
    ['reader', ['reportStatus', 'proposeDateChange']],
    [
      'coordinator',
      ['editPlan', 'reportStatus', 'proposeDateChange', 'treatFollowUp', 'escalate', 'approveSmallChange']
    ],
    ['chair', ['decidePlan', 'pauseAction', 'cancelAction', 'decideDateChange']]
  ])('%s may do what the roles and the moment allow', async (who, expected) => {
    const { session } = await counted(who);
    const { actor, detail } = valueOf(await openAction(session, red));
    expect(actor.tasks).toEqual(expect.arrayContaining([...expected]));
    expect(detail.tasks.every((task) => actor.tasks.includes(task))).toBe(true);
  });

  test('that is gone, or of another plan, is not opened', async () => {
    const { session } = await counted();
    expect(await openAction(session, { ...red, actionKey: 'gone' })).toMatchObject({
      error: { code: 'rowMissing', collection: 'actions', key: 'gone' }
    });
    expect(await openAction(session, { ...red, planKey: 'other' })).toMatchObject({
      error: { code: 'rowMissing', collection: 'actions' }
    });
  });
});

describe('an agreement', () => {
  test('opens in one round trip to each of two sites, coverage and plans included', async () => {
    const { session, trips } = await counted('coordinator');
    const opened = valueOf(await openAgreement(session, { agreementKey: 'local' }));
    expect(sitesOf(trips)).toEqual([localSite, centralSite]);
    expect(opened).toMatchObject({
      agreement: { value: { direction: 'Trygga platser.' } },
      detail: {
        state: 'inForce',
        lastDay: '2022-12-31',
        parent: { title: 'Övergripande', state: 'inForce' },
        parties: [{ name: 'Stadsdelsförvaltningen' }, { name: 'Lokalpolisområdet' }],
        missingSections: [],
        coverage: { gapCount: 1, cells: [{ kind: 'gap', area: { code: 'PLA' } }] }
      },
      plans: [{ key: 'plan' }],
      findings: []
    });
    expect(opened.actor.tasks).toEqual(
      expect.arrayContaining(['createAgreement', 'editAgreement', 'recordExternalDecision'])
    );
  });

  test('without the central site: named as unread, and nothing is said about gaps', async () => {
    const { session, memory } = await counted();
    memory.failSite(centralSite, 'siteMissing');
    const opened = valueOf(await openAgreement(session, { agreementKey: 'local' }));
    expect(opened.unreadSites).toMatchObject([{ failure: 'siteMissing' }]);
    expect(opened.detail.coverage).toBeUndefined();
    expect(opened.detail.parent).toBeUndefined();
  });

  test('a central one is edited under its own task, and asks one site only', async () => {
    const { session, trips, memory } = await counted('centralCoordinator');
    const register = await memory.load(localSite, {
      persons: { collection: 'persons' },
      rights: { collection: 'roleAssignments' }
    });
    const put = putIn(memory, centralSite);
    for (const { value } of register.persons.rows) await put('persons', value);
    for (const { value } of register.rights.rows) await put('roleAssignments', value);
    const opened = valueOf(
      await openAgreement({ ...session, site: centralSite }, { agreementKey: 'central' })
    );
    expect(sitesOf(trips)).toEqual([centralSite]);
    expect(opened.actor.tasks).toContain('editCentralAgreement');
    expect(opened.actor.tasks).not.toContain('editAgreement');
    expect(opened.detail.coverage).toBeUndefined();
  });

  test('that is gone is not opened; one with a broken text can be mended', async () => {
    const { session, memory } = await counted();
    expect(await openAgreement(session, { agreementKey: 'gone' })).toMatchObject({
      error: { code: 'rowMissing', collection: 'agreements', key: 'gone' }
    });
    memory.writeByHand(localSite, 'agreements', {
      itemId: (await memory.load(localSite, { a: { collection: 'agreements' } })).a.rows[0]?.itemId ?? 0,
      cells: { Direction: '19121212-1212' }
    });
    expect(await openAgreement(session, { agreementKey: 'local' })).toMatchObject({
      error: {
        code: 'rowBroken',
        finding: { problems: [{ code: 'personalIdentityNumber', field: 'direction' }] }
      }
    });
  });
});
