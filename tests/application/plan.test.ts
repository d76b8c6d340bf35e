import { resumeOperations } from '../../src/application/operation/resumeOperations';
import { type ListStore } from '../../src/application/ports/listStore';
import { addAction } from '../../src/application/plan/addAction';
import { adoptPlan } from '../../src/application/plan/adoptPlan';
import { createPlan } from '../../src/application/plan/createPlan';
import { decideAction } from '../../src/application/plan/decideAction';
import { decideDateChange } from '../../src/application/plan/decideDateChange';
import { editAction } from '../../src/application/plan/editAction';
import { beginPlanVersion, closePlan } from '../../src/application/plan/movePlan';
import { proposeDateChange } from '../../src/application/plan/proposeDateChange';
import { findByKey } from '../../src/application/write';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { actionDraft, localSite, sessionOf, smallCooperation, valueOf } from '../support/cooperation';
import { Interruption, interruptAt, type Moment } from '../support/interruptedStore';

const adoption = { planKey: 'plan', agreementKey: 'local', decisionReference: 'B 2020:1' };
const newEnd = calendarDay('2021-02-26');

async function planWithActions(count: number) {
  const store = await smallCooperation();
  for (let number = 1; number <= count; number += 1) {
    valueOf(
      await addAction(sessionOf(store, 'coordinator'), actionDraft(`HÄ-${number}`, { key: `a${number}` }))
    );
  }
  return store;
}

async function rowOf(
  store: ListStore,
  collection: 'actions' | 'plans' | 'dateChanges' | 'planSnapshots',
  key: string
) {
  const row = await findByKey(sessionOf(store, 'coordinator'), collection, key);
  return row?.value;
}

describe('adding and editing actions', () => {
  test('a coordinator proposes an action; adding it twice is one row', async () => {
    const store = await planWithActions(1);
    const again = await addAction(sessionOf(store, 'coordinator'), actionDraft('HÄ-1', { key: 'a1' }));
    expect(valueOf(again).value).toMatchObject({
      key: 'a1',
      decision: 'proposed',
      recordedBy: 'coordinator'
    });
    const { rows } = (await store.load(localSite, { actions: { collection: 'actions' } })).actions;
    expect(rows).toHaveLength(1);
  });

  test.each(['reader', 'officer', 'administrator', 'chair'] as const)('%s may not', async (who) => {
    const store = await smallCooperation();
    const outcome = await addAction(sessionOf(store, who), actionDraft('HÄ-1'));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'notAllowed', task: 'editPlan' } });
  });

  test('everything that is wrong is said at once, and nothing is written', async () => {
    const store = await planWithActions(1);
    const wrong = actionDraft('hä-1', {
      key: 'a2',
      title: '',
      groupKey: 'nobody',
      causeKey: 'other',
      end: calendarDay('2023-01-01')
    });
    const outcome = await addAction(sessionOf(store, 'coordinator'), wrong);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'rulesBroken' } });
    const violations = !outcome.ok && outcome.error.code === 'rulesBroken' ? outcome.error.violations : [];
    expect(violations.map(({ code }) => code).sort()).toEqual([
      'actionNumberTaken',
      'dayOutsideAgreement',
      'fieldMissing',
      'unknownReference',
      'unknownReference'
    ]);
    expect(await rowOf(store, 'actions', 'a2')).toBeUndefined();
  });

  test('a personnummer is refused and never echoed', async () => {
    const store = await smallCooperation();
    const number = '19121212-1212';
    const outcome = await addAction(
      sessionOf(store, 'coordinator'),
      actionDraft('HÄ-1', { description: `Kontakta ${number}` })
    );
    expect(outcome).toMatchObject({ ok: false, error: { code: 'rulesBroken' } });
    expect(JSON.stringify(outcome)).toContain('personalIdentityNumber');
    expect(JSON.stringify(outcome)).not.toContain('1212');
  });

  test('the second of two editors is told what the first one wrote', async () => {
    const store = await planWithActions(1);
    const session = sessionOf(store, 'coordinator');
    const stored = await findByKey(session, 'actions', 'a1');
    if (stored === undefined) throw new Error('the action is not there');
    valueOf(await editAction(session, { stored, value: { ...stored.value, place: 'Torget' } }));
    const second = await editAction(session, { stored, value: { ...stored.value, place: 'Parken' } });
    expect(second).toMatchObject({
      ok: false,
      error: { code: 'conflict', current: { value: { place: 'Torget' } } }
    });
  });
});

describe('adopting a plan', () => {
  test('stores a snapshot with its hash, decides the proposals and locks the plan', async () => {
    const store = await planWithActions(2);
    valueOf(await adoptPlan(sessionOf(store, 'chair'), adoption));
    expect(await rowOf(store, 'plans', 'plan')).toMatchObject({
      state: 'adopted',
      decisionReference: 'B 2020:1',
      recordedBy: 'chair'
    });
    expect(await rowOf(store, 'actions', 'a2')).toMatchObject({
      decision: 'decided',
      decidedOn: '2020-09-14'
    });
    const snapshot = await findByKey(sessionOf(store, 'reader'), 'planSnapshots', 'plan|v1');
    expect(snapshot?.value).toMatchObject({ actionCount: 2, version: 1 });
    const document = { itemId: snapshot?.itemId ?? 0, fileName: 'adopted-plan.json' };
    const text = (await store.readDocument(localSite, 'planSnapshots', document)) ?? '';
    expect(await sessionOf(store, 'reader').digest.sha256(text)).toBe(snapshot?.value.contentHash);
  });

  test('is refused with every obstacle, and leaves no trace', async () => {
    const store = await planWithActions(1);
    await addAction(
      sessionOf(store, 'coordinator'),
      actionDraft('HÄ-2', { key: 'a2', end: undefined, goalKey: undefined })
    );
    const outcome = await adoptPlan(sessionOf(store, 'chair'), adoption);
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'rulesBroken', violations: [{ code: 'actionNotReady', number: 'HÄ-2' }] }
    });
    const { operations } = await store.load(localSite, { operations: { collection: 'operations' } });
    expect(operations.rows).toEqual([]);
  });

  test('is the steering group’s', async () => {
    const store = await planWithActions(1);
    const outcome = await adoptPlan(sessionOf(store, 'coordinator'), adoption);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'notAllowed', task: 'decidePlan' } });
  });

  const writes = [1, 2, 3, 4, 5, 6, 7];
  const moments: readonly Moment[] = ['before', 'after'];
  const cuts = writes.flatMap((write) => moments.map((moment) => [moment, write] as const));
  test.each(cuts)(
    'cut off %s write %i, it is either not begun or finished by the next run',
    async (moment, write) => {
      const store = await planWithActions(2);
      const cut = interruptAt(store, write, moment);
      await expect(adoptPlan(sessionOf(cut, 'chair'), adoption)).rejects.toBeInstanceOf(Interruption);
      const resumed = await resumeOperations(sessionOf(store, 'coordinator', calendarDay('2020-09-16')));
      const isBegun = !(write === 1 && moment === 'before');
      const isOver = write === 7 && moment === 'after';
      expect(resumed.map(({ outcome }) => outcome.ok)).toEqual(isBegun && !isOver ? [true] : []);
      expect(await rowOf(store, 'plans', 'plan')).toMatchObject(
        isBegun ? { state: 'adopted', adoptedOn: '2020-09-14' } : { state: 'draft' }
      );
      for (const key of ['a1', 'a2']) {
        expect(await rowOf(store, 'actions', key)).toMatchObject({
          decision: isBegun ? 'decided' : 'proposed'
        });
      }
      expect(await resumeOperations(sessionOf(store, 'coordinator'))).toEqual([]);
    }
  );

  test('a new version begins as a draft, and a closed plan says what came of it', async () => {
    const store = await planWithActions(1);
    valueOf(await adoptPlan(sessionOf(store, 'chair'), adoption));
    const address = { planKey: 'plan', agreementKey: 'local' };
    valueOf(await beginPlanVersion(sessionOf(store, 'coordinator'), address));
    valueOf(await adoptPlan(sessionOf(store, 'chair'), { ...adoption, decisionReference: 'B 2020:2' }));
    expect(await rowOf(store, 'planSnapshots', 'plan|v2')).toMatchObject({ version: 2 });
    valueOf(await closePlan(sessionOf(store, 'chair'), { ...address, closingReport: 'Allt blev gjort.' }));
    expect(await rowOf(store, 'plans', 'plan')).toMatchObject({
      state: 'closed',
      closingReport: 'Allt blev gjort.'
    });
  });

  test('only a plan of the agreement it is said to belong to', async () => {
    const store = await smallCooperation();
    const outcome = await createPlan(sessionOf(store, 'coordinator'), {
      key: 'p2',
      agreementKey: 'local',
      kind: 'frameworkPlan',
      title: 'Fel sort'
    });
    expect(outcome).toMatchObject({ ok: false, error: { violations: [{ code: 'planKindMismatch' }] } });
  });
});

describe('deciding actions and dates', () => {
  async function adopted() {
    const store = await planWithActions(1);
    valueOf(await adoptPlan(sessionOf(store, 'chair'), adoption));
    const wish = {
      key: 'd1',
      actionKey: 'a1',
      planKey: 'plan',
      agreementKey: 'local',
      to: newEnd,
      reason: 'Upphandlingen drar ut.'
    };
    valueOf(await proposeDateChange(sessionOf(store, 'roadOfficial'), wish));
    return store;
  }
  const step = {
    key: 'd1',
    actionKey: 'a1',
    planKey: 'plan',
    agreementKey: 'local',
    decisionReference: 'B 2020:3'
  };

  test('a moved end keeps the first one and the decision', async () => {
    const store = await adopted();
    expect(await rowOf(store, 'actions', 'a1')).toMatchObject({ end: '2020-12-18' });
    valueOf(await decideDateChange(sessionOf(store, 'chair'), { ...step, outcome: 'decided' }));
    expect(await rowOf(store, 'actions', 'a1')).toMatchObject({
      end: newEnd,
      originalEnd: '2020-12-18',
      endDecisionReference: 'B 2020:3'
    });
    expect(await rowOf(store, 'dateChanges', 'd1')).toMatchObject({
      state: 'decided',
      decisionReference: 'B 2020:3',
      recordedBy: 'roadOfficial'
    });
  });

  test('a postponed one moves nothing and can be decided later', async () => {
    const store = await adopted();
    valueOf(await decideDateChange(sessionOf(store, 'chair'), { ...step, outcome: 'postponed' }));
    expect(await rowOf(store, 'actions', 'a1')).toMatchObject({ end: '2020-12-18' });
    const later = sessionOf(store, 'chair', calendarDay('2020-10-20'));
    valueOf(await decideDateChange(later, { ...step, outcome: 'decided', decisionReference: 'B 2020:7' }));
    expect(await rowOf(store, 'actions', 'a1')).toMatchObject({
      end: newEnd,
      endDecisionReference: 'B 2020:7'
    });
  });

  const cuts = [1, 2, 3, 4].flatMap((write) =>
    (['before', 'after'] as const).map((moment) => [moment, write] as const)
  );
  test.each(cuts)('cut off %s write %i, end and proposal agree after the next run', async (moment, write) => {
    const store = await adopted();
    const cut = sessionOf(interruptAt(store, write, moment), 'chair');
    await expect(decideDateChange(cut, { ...step, outcome: 'decided' })).rejects.toBeInstanceOf(Interruption);
    const resumed = await resumeOperations(sessionOf(store, 'coordinator', calendarDay('2020-09-15')));
    expect(resumed.every(({ outcome }) => outcome.ok)).toBe(true);
    const isBegun = !(write === 1 && moment === 'before');
    expect(await rowOf(store, 'actions', 'a1')).toMatchObject(
      isBegun ? { end: newEnd, originalEnd: '2020-12-18' } : { end: '2020-12-18' }
    );
    expect(await rowOf(store, 'dateChanges', 'd1')).toMatchObject({
      state: isBegun ? 'decided' : 'proposed'
    });
  });

  test('cancelling needs the steering group, a reason and a reference', async () => {
    const store = await adopted();
    const cancel = { key: 'a1', agreementKey: 'local', to: 'cancelled' } as const;
    expect(await decideAction(sessionOf(store, 'preparer'), cancel)).toMatchObject({
      error: { code: 'notAllowed', task: 'cancelAction' }
    });
    expect(await decideAction(sessionOf(store, 'chair'), cancel)).toMatchObject({
      error: { code: 'rulesBroken' }
    });
    const full = { ...cancel, reason: 'Saknar underlag.', decisionReference: 'B 2020:4' };
    expect(valueOf(await decideAction(sessionOf(store, 'chair'), full)).value).toMatchObject({
      decision: 'cancelled'
    });
  });

  test('rights to one agreement are not lent to an action of another', async () => {
    const store = await adopted();
    const outcome = await decideAction(sessionOf(store, 'chair'), {
      key: 'a1',
      agreementKey: 'central',
      to: 'paused',
      reason: 'Paus.'
    });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'rowMissing' } });
  });
});
