import { editAgreement } from '../../src/application/agreement/editAgreement';
import { addContent } from '../../src/application/content/addContent';
import { editContent } from '../../src/application/content/editContent';
import { reportStatus } from '../../src/application/followUp/reportStatus';
import { recordDecision } from '../../src/application/meeting/recordDecision';
import { establishSite } from '../../src/application/organisation/establishSite';
import { addAction } from '../../src/application/plan/addAction';
import { adoptPlan } from '../../src/application/plan/adoptPlan';
import { editAction } from '../../src/application/plan/editAction';
import { findByKey } from '../../src/application/write';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import {
  actionDraft,
  localAgreement,
  localSite,
  logins,
  putIn,
  sessionOf,
  smallCooperation,
  today,
  valueOf
} from '../support/cooperation';
import { MemoryListStore } from '../support/memoryListStore';

const record = { recordedBy: 'founder', recordedOn: calendarDay('2020-01-02') };

/** Beside the small cooperation another agreement on the same site, with a group and a problem of its own. */
async function twoAgreements() {
  const store = await smallCooperation();
  const put = putIn(store);
  await put('agreements', { ...localAgreement, key: 'other', title: 'En annan', partyKeys: ['sdf'] });
  await put('groups', {
    key: 'otherSteering',
    name: 'Annan styrgrupp',
    level: 'local',
    kind: 'steeringGroup',
    agreementKey: 'other',
    ...record
  });
  await put('problems', {
    key: 'foreign',
    agreementKey: 'other',
    focusAreaKey: 'PLA',
    title: 'Annat problem',
    ...record
  });
  return store;
}

async function storedRow<C extends 'actions' | 'agreements' | 'problems' | 'meetings'>(
  store: MemoryListStore,
  collection: C,
  key: string
) {
  const row = await findByKey(sessionOf(store, 'coordinator'), collection, key);
  if (row === undefined) throw new Error(`${collection} ${key} is not there`);
  return row;
}

describe('rights are not lent', () => {
  test('to the groups of another agreement through an action', async () => {
    const store = await twoAgreements();
    const session = sessionOf(store, 'coordinator');
    const foreign = { violations: [{ code: 'referenceOfOtherAgreement', field: 'groupKey' }] };
    const draft = actionDraft('HÄ-1', { key: 'a1', groupKey: 'otherSteering' });
    expect(await addAction(session, draft)).toMatchObject({ error: foreign });
    valueOf(await addAction(session, actionDraft('HÄ-1', { key: 'a1' })));
    const stored = await storedRow(store, 'actions', 'a1');
    const value = { ...stored.value, groupKey: 'otherSteering' };
    expect(await editAction(session, { stored, value })).toMatchObject({ error: foreign });
  });

  test('to the groups of another agreement as predecessor of a signed one', async () => {
    const store = await twoAgreements();
    const stored = await storedRow(store, 'agreements', 'local');
    const value = { ...stored.value, previousKey: 'other' };
    expect(await editAgreement(sessionOf(store, 'coordinator'), { stored, value })).toMatchObject({
      error: { violations: [{ code: 'lockedFieldChanged', field: 'previousKey' }] }
    });
  });

  test('by saying that a row belongs where one has them', async () => {
    const store = await twoAgreements();
    const session = sessionOf(store, 'coordinator');
    const stored = await storedRow(store, 'problems', 'foreign');
    const value = { ...stored.value, agreementKey: 'local', title: 'Övertaget' };
    expect(await editContent(session, 'problems', { stored: { ...stored, value }, value })).toMatchObject({
      error: { code: 'rowMissing', collection: 'agreements' }
    });
  });

  test('by a row that is not the one it is said to be', async () => {
    const store = await twoAgreements();
    const own = await storedRow(store, 'problems', 'problem');
    const foreign = await storedRow(store, 'problems', 'foreign');
    const stored = { ...own, itemId: foreign.itemId, version: foreign.version };
    const value = { ...own.value, title: 'Övertaget' };
    expect(await editContent(sessionOf(store, 'coordinator'), 'problems', { stored, value })).toMatchObject({
      error: { code: 'rowGone' }
    });
    expect((await storedRow(store, 'problems', 'foreign')).value.title).toBe('Annat problem');
  });

  test('by one side to speak or correct for the other', async () => {
    const store = await smallCooperation();
    valueOf(await addAction(sessionOf(store, 'coordinator'), actionDraft('HÄ-1', { key: 'a1' })));
    const adoption = { planKey: 'plan', agreementKey: 'local', decisionReference: 'B 2020:1' };
    valueOf(await adoptPlan(sessionOf(store, 'chair'), adoption));
    const report = {
      key: 'unasked|a1|officer|f1',
      actionKey: 'a1',
      planKey: 'plan',
      kind: 'completion',
      light: 'green',
      orgUnitKey: 'trafik',
      side: 'city',
      channel: 'webPart',
      day: today
    } as const;
    expect(await reportStatus(sessionOf(store, 'officer'), report)).toMatchObject({
      error: { violations: [{ code: 'reportOfOtherSide', field: 'side', side: 'police' }] }
    });
    expect(await reportStatus(sessionOf(store, 'coordinator'), report)).toMatchObject({ ok: true });
  });
});

test('an edited action keeps its key and what was decided about it', async () => {
  const store = await smallCooperation();
  const session = sessionOf(store, 'coordinator');
  valueOf(await addAction(session, actionDraft('HÄ-1', { key: 'a1' })));
  const stored = await storedRow(store, 'actions', 'a1');
  const value = { ...stored.value, key: 'a2', number: 'HÄ-2', decidedOn: today };
  expect(await editAction(session, { stored, value })).toMatchObject({
    error: { violations: [{ code: 'invalidKey' }, { code: 'actionDecisionNotAllowed' }] }
  });
});

describe('who acts', () => {
  test('is found by the login in capitals or not', async () => {
    const store = await smallCooperation();
    const session = { ...sessionOf(store, 'coordinator'), login: logins.coordinator.toUpperCase() };
    expect(await addAction(session, actionDraft('HÄ-1', { key: 'a1' }))).toMatchObject({ ok: true });
  });

  test('is nobody when two persons have the login', async () => {
    const store = await smallCooperation();
    const twin = { key: 'twin', name: 'Dubblett', orgUnitKey: 'sdf', isGuest: false, ...record };
    await putIn(store)('persons', { ...twin, login: logins.coordinator.toUpperCase() });
    expect(await addAction(sessionOf(store, 'coordinator'), actionDraft('HÄ-1'))).toMatchObject({
      error: { code: 'notAllowed', roles: [] }
    });
  });
});

describe('a site is established', () => {
  const founding = {
    unit: { key: 'sdf', name: 'Stadsdelsförvaltningen', kind: 'districtAdministration', side: 'city' },
    person: {
      key: 'admin',
      name: 'Administratör',
      orgUnitKey: 'sdf',
      login: logins.administrator.toUpperCase(),
      isGuest: false
    }
  } as const;

  test('once, though its founder does it again on a later day', async () => {
    const store = new MemoryListStore();
    valueOf(await establishSite(sessionOf(store, 'administrator'), founding));
    const later = sessionOf(store, 'administrator', calendarDay('2020-10-01'));
    expect(await establishSite(later, founding)).toMatchObject({ ok: true });
    const { rights } = await store.load(localSite, { rights: { collection: 'roleAssignments' } });
    expect(rights.rows.map(({ value }) => value.from)).toEqual(['2020-09-14']);
  });

  test('by nobody who takes the name of its founder, and nothing is left behind', async () => {
    const store = new MemoryListStore();
    valueOf(await establishSite(sessionOf(store, 'administrator'), founding));
    const taken = {
      unit: { ...founding.unit, key: 'mine' },
      person: { ...founding.person, orgUnitKey: 'mine', login: logins.reader }
    };
    expect(await establishSite(sessionOf(store, 'reader'), taken)).toMatchObject({
      error: { code: 'notAllowed' }
    });
    expect(await findByKey(sessionOf(store, 'reader'), 'orgUnits', 'mine')).toBeUndefined();
  });

  test('by nobody while a right stands there that was broken by hand', async () => {
    const store = new MemoryListStore();
    store.writeByHand(localSite, 'roleAssignments', { cells: { PersonKey: 'admin' } });
    expect(await establishSite(sessionOf(store, 'administrator'), founding)).toMatchObject({
      error: { code: 'notAllowed' }
    });
  });
});

describe('a meeting', () => {
  const meeting = {
    key: 'm1',
    groupKey: 'preparationGroup',
    title: 'Beredning',
    day: calendarDay('2020-09-21'),
    startTime: '13:00',
    lengthMinutes: 90,
    state: 'planned'
  } as const;

  test('is not held before its day, nor changed once it is approved', async () => {
    const store = await smallCooperation();
    const session = sessionOf(store, 'coordinator');
    expect(await addContent(session, 'meetings', { ...meeting, state: 'approved' })).toMatchObject({
      error: { violations: [{ code: 'meetingStateNotAllowed', from: 'planned', to: 'approved' }] }
    });
    valueOf(await addContent(session, 'meetings', meeting));
    const stored = await storedRow(store, 'meetings', 'm1');
    expect(
      await editContent(session, 'meetings', { stored, value: { ...meeting, state: 'held' } })
    ).toMatchObject({ error: { violations: [{ code: 'meetingNotYetHeld' }] } });
    await putIn(store)('meetings', { ...meeting, key: 'm0', state: 'approved', ...record });
    const approved = await storedRow(store, 'meetings', 'm0');
    expect(
      await editContent(session, 'meetings', {
        stored: approved,
        value: { ...approved.value, title: 'Annat' }
      })
    ).toMatchObject({ error: { violations: [{ code: 'meetingStateNotAllowed', from: 'approved' }] } });
  });

  test('is no place for the decisions of another group', async () => {
    const store = await smallCooperation();
    await putIn(store)('meetings', { ...meeting, groupKey: 'steeringGroup', ...record });
    const draft = {
      groupKey: 'preparationGroup',
      meetingKey: 'm1',
      kind: 'decided',
      text: 'Beslut',
      day: today
    } as const;
    expect(await recordDecision(sessionOf(store, 'coordinator'), draft)).toMatchObject({
      error: { violations: [{ code: 'unknownReference', field: 'meetingKey' }] }
    });
  });
});
