import { reportStatus } from '../../src/application/followUp/reportStatus';
import { recordDecision } from '../../src/application/meeting/recordDecision';
import { type ListStore } from '../../src/application/ports/listStore';
import { addAction } from '../../src/application/plan/addAction';
import { adoptPlan } from '../../src/application/plan/adoptPlan';
import { establishSite } from '../../src/application/organisation/establishSite';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { answerKeyOf } from '../../src/core/followUp/answerKey';
import { actionDraft, localSite, sessionOf, smallCooperation, today, valueOf } from '../support/cooperation';
import { MemoryListStore } from '../support/memoryListStore';

async function adoptedPlan() {
  const store = await smallCooperation();
  valueOf(await addAction(sessionOf(store, 'coordinator'), actionDraft('HÄ-1', { key: 'a1' })));
  const adoption = { planKey: 'plan', agreementKey: 'local', decisionReference: 'B 2020:1' };
  valueOf(await adoptPlan(sessionOf(store, 'chair'), adoption));
  return store;
}

const keyOf = (personKey: string, formInstance: string) =>
  valueOf(answerKeyOf({ asked: { kind: 'unasked' }, actionKey: 'a1', personKey, formInstance }));

const report = {
  key: keyOf('roadOfficial', 'f1'),
  actionKey: 'a1',
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

async function reportsIn(store: ListStore) {
  const { reports } = await store.load(localSite, { reports: { collection: 'statusReports' } });
  return reports.rows.map(({ value }) => value);
}

describe('reporting', () => {
  test('adds one row and writes nothing else; the same answer twice is one record', async () => {
    const store = await adoptedPlan();
    const session = sessionOf(store, 'roadOfficial');
    const [first, second] = await Promise.all([reportStatus(session, report), reportStatus(session, report)]);
    expect(valueOf(first).itemId).toBe(valueOf(second).itemId);
    expect(await reportsIn(store)).toMatchObject([
      { light: 'red', recordedBy: 'roadOfficial', recordedOn: '2020-09-14' }
    ]);
  });

  test('another content under the same key is refused, and the first one stands', async () => {
    const store = await adoptedPlan();
    const session = sessionOf(store, 'roadOfficial');
    valueOf(await reportStatus(session, report));
    expect(await reportStatus(session, { ...report, text: 'Något annat.' })).toMatchObject({
      error: { code: 'duplicateKey' }
    });
    expect(await reportsIn(store)).toMatchObject([{ text: 'Upphandlingen drar ut på tiden.' }]);
  });

  test('red without a remedy is refused', async () => {
    const store = await adoptedPlan();
    expect(await reportStatus(sessionOf(store, 'roadOfficial'), { ...report, remedy: ' ' })).toMatchObject({
      error: { violations: [{ code: 'lightNeedsRemedy', field: 'remedy' }] }
    });
    expect(await reportsIn(store)).toEqual([]);
  });

  test('both sides report, a stranger does not', async () => {
    const store = await adoptedPlan();
    const police = {
      ...report,
      key: keyOf('officer', 'f2'),
      orgUnitKey: 'lpo',
      side: 'police',
      light: 'green'
    } as const;
    expect(await reportStatus(sessionOf(store, 'officer'), police)).toMatchObject({ ok: true });
    expect(
      await reportStatus(sessionOf(store, 'chair'), { ...report, key: keyOf('chair', 'f3') })
    ).toMatchObject({
      error: { code: 'notAllowed', task: 'reportStatus' }
    });
  });

  test('a correction is a new report, of the same organisation', async () => {
    const store = await adoptedPlan();
    valueOf(await reportStatus(sessionOf(store, 'roadOfficial'), report));
    const correction = {
      ...report,
      key: keyOf('roadOfficial', 'f4'),
      light: 'yellow',
      correctsKey: report.key
    } as const;
    valueOf(await reportStatus(sessionOf(store, 'roadOfficial'), correction));
    expect(await reportsIn(store)).toHaveLength(2);
    const foreign = {
      ...correction,
      key: keyOf('officer', 'f5'),
      orgUnitKey: 'lpo',
      side: 'police'
    } as const;
    expect(await reportStatus(sessionOf(store, 'officer'), foreign)).toMatchObject({
      error: { violations: [{ code: 'correctsOtherOrganisation' }] }
    });
  });
});

describe('recording decisions', () => {
  const draft = {
    groupKey: 'preparationGroup',
    kind: 'postponed',
    text: 'Slutdatum för HÄ-2 flyttas',
    day: today
  } as const;

  test('two who record at once get a number each; the same decision again is the same', async () => {
    const store = await smallCooperation();
    const session = sessionOf(store, 'coordinator');
    const both = await Promise.all([
      recordDecision(session, draft),
      recordDecision(sessionOf(store, 'preparer'), { ...draft, text: 'Något annat' })
    ]);
    expect(both.map((outcome) => valueOf(outcome).value.key).sort()).toEqual([
      'preparationGroup|2020|1',
      'preparationGroup|2020|2'
    ]);
    const again = valueOf(await recordDecision(session, draft));
    expect(again.value.text).toBe(draft.text);
    const { decisions } = await store.load(localSite, { decisions: { collection: 'decisions' } });
    expect(decisions.rows).toHaveLength(2);
  });

  test('numbers begin anew each year', async () => {
    const store = await smallCooperation();
    const session = sessionOf(store, 'coordinator', calendarDay('2021-01-04'));
    valueOf(await recordDecision(session, { ...draft, day: calendarDay('2020-12-31') }));
    const next = valueOf(await recordDecision(session, { ...draft, day: calendarDay('2021-01-04') }));
    expect(next.value).toMatchObject({ year: 2021, sequence: 1 });
  });

  test('of a group that exists, by one who sits there', async () => {
    const store = await smallCooperation();
    expect(
      await recordDecision(sessionOf(store, 'coordinator'), { ...draft, groupKey: 'gone' })
    ).toMatchObject({
      error: { violations: [{ code: 'unknownReference', field: 'groupKey' }] }
    });
    expect(await recordDecision(sessionOf(store, 'officer'), draft)).toMatchObject({
      error: { code: 'notAllowed' }
    });
  });
});

describe('establishing a site', () => {
  const founding = {
    unit: { key: 'sdf', name: 'Stadsdelsförvaltningen', kind: 'districtAdministration', side: 'city' },
    person: {
      key: 'admin',
      name: 'Administratör',
      orgUnitKey: 'sdf',
      login: 'admin@samverkan.example',
      isGuest: false
    }
  } as const;

  test('the first administrator founds it, and nobody after', async () => {
    const store = new MemoryListStore();
    expect(await establishSite(sessionOf(store, 'administrator'), founding)).toMatchObject({ ok: true });
    expect(await establishSite(sessionOf(store, 'administrator'), founding)).toMatchObject({ ok: true });
    const other = {
      ...founding,
      person: { ...founding.person, key: 'other', login: 'lasare@samverkan.example' }
    };
    expect(await establishSite(sessionOf(store, 'reader'), other)).toMatchObject({
      error: { code: 'notAllowed' }
    });
  });

  test('nobody founds it in the name of another', async () => {
    const outcome = await establishSite(sessionOf(new MemoryListStore(), 'reader'), founding);
    expect(outcome).toMatchObject({ error: { code: 'notAllowed' } });
  });
});
