import { resumeOperations } from '../../src/application/operation/resumeOperations';
import { type ListStore } from '../../src/application/ports/listStore';
import { addAction } from '../../src/application/plan/addAction';
import { adoptPlan } from '../../src/application/plan/adoptPlan';
import { decideDateChange } from '../../src/application/plan/decideDateChange';
import { beginPlanVersion } from '../../src/application/plan/movePlan';
import { proposeDateChange } from '../../src/application/plan/proposeDateChange';
import { findByKey } from '../../src/application/write';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { actionDraft, localSite, sessionOf, smallCooperation, valueOf } from '../support/cooperation';
import { interruptAt } from '../support/interruptedStore';
import { type MemoryListStore } from '../support/memoryListStore';

const address = { planKey: 'plan', agreementKey: 'local' };
const adoption = { ...address, decisionReference: 'B 2020:1' };
const step = { ...address, key: 'd1', actionKey: 'a1', decisionReference: 'B 2020:3' };
const nextDay = calendarDay('2020-09-15');

async function planWithAction() {
  const store = await smallCooperation();
  valueOf(await addAction(sessionOf(store, 'coordinator'), actionDraft('HÄ-1', { key: 'a1' })));
  return store;
}

async function proposedMove() {
  const store = await planWithAction();
  valueOf(await adoptPlan(sessionOf(store, 'chair'), adoption));
  const wish = {
    ...address,
    key: 'd1',
    actionKey: 'a1',
    to: calendarDay('2021-02-26'),
    reason: 'Upphandlingen drar ut.'
  };
  valueOf(await proposeDateChange(sessionOf(store, 'roadOfficial'), wish));
  return store;
}

/** Begins, and dies right before the nth write. */
async function cutOff(store: ListStore, write: number, act: (cut: ListStore) => Promise<unknown>) {
  await expect(act(interruptAt(store, write, 'before'))).rejects.toThrow();
}

const planIn = async (store: ListStore) =>
  (await findByKey(sessionOf(store, 'reader'), 'plans', 'plan'))?.value;
const changeIn = async (store: ListStore) =>
  (await findByKey(sessionOf(store, 'reader'), 'dateChanges', 'd1'))?.value;
const resume = (store: ListStore) => resumeOperations(sessionOf(store, 'coordinator', nextDay));

test('an adoption that only lacks its mark adopts no later version', async () => {
  const store = await planWithAction();
  await cutOff(store, 6, (cut) => adoptPlan(sessionOf(cut, 'chair'), adoption));
  expect(await planIn(store)).toMatchObject({ state: 'adopted', version: 1 });
  valueOf(await beginPlanVersion(sessionOf(store, 'coordinator'), address));
  expect(await resume(store)).toMatchObject([{ outcome: { ok: true } }]);
  expect(await planIn(store)).toMatchObject({ state: 'draft', version: 2 });
  expect(await resume(store)).toEqual([]);
});

test('another decision about the same version does not answer as if it were written', async () => {
  const store = await planWithAction();
  await cutOff(store, 3, (cut) => adoptPlan(sessionOf(cut, 'chair'), adoption));
  const other = { ...adoption, decisionReference: 'B 2020:2' };
  expect(await adoptPlan(sessionOf(store, 'chair'), other)).toMatchObject({
    error: { code: 'duplicateKey' }
  });
  await resume(store);
  expect(await planIn(store)).toMatchObject({ state: 'adopted', decisionReference: 'B 2020:1' });
});

test('the same adoption begun again on a later day is the one of the first day', async () => {
  const store = await planWithAction();
  await cutOff(store, 4, (cut) => adoptPlan(sessionOf(cut, 'chair'), adoption));
  const adopted = valueOf(await adoptPlan(sessionOf(store, 'chair', nextDay), adoption));
  expect(adopted).toMatchObject({ state: 'adopted', adoptedOn: '2020-09-14' });
});

test('a rejection does not overtake a decision whose end has moved already', async () => {
  const store = await proposedMove();
  await cutOff(store, 3, (cut) => decideDateChange(sessionOf(cut, 'chair'), { ...step, outcome: 'decided' }));
  const rejection = { ...step, outcome: 'rejected', decisionReference: 'B 2020:4' } as const;
  expect(await decideDateChange(sessionOf(store, 'chair', nextDay), rejection)).toMatchObject({
    error: { code: 'duplicateKey' }
  });
  await resume(store);
  expect(await changeIn(store)).toMatchObject({ state: 'decided', decisionReference: 'B 2020:3' });
});

test('an old postponement that only lacks its mark does not undo a later one', async () => {
  const store = await proposedMove();
  await cutOff(store, 3, (cut) =>
    decideDateChange(sessionOf(cut, 'chair'), { ...step, outcome: 'postponed' })
  );
  const later = { ...step, outcome: 'postponed', decisionReference: 'B 2020:5' } as const;
  valueOf(await decideDateChange(sessionOf(store, 'chair', nextDay), later));
  expect(await resume(store)).toMatchObject([{ outcome: { ok: true } }]);
  expect(await changeIn(store)).toMatchObject({ decisionReference: 'B 2020:5', decidedOn: '2020-09-15' });
  expect(await resume(store)).toEqual([]);
});

test('two who carry on the same operation at once both see it finished', async () => {
  const store = await planWithAction();
  await cutOff(store, 2, (cut) => adoptPlan(sessionOf(cut, 'chair'), adoption));
  const both = await Promise.all([resume(store), resume(store)]);
  expect(both.flat().map(({ outcome }) => outcome.ok)).toEqual([true, true]);
  expect(await planIn(store)).toMatchObject({ state: 'adopted' });
});

async function noteByHand(store: MemoryListStore, payload: object) {
  const day = calendarDay('2020-09-14');
  const note = {
    key: 'forged',
    kind: 'decideDateChange',
    state: 'started',
    recordedBy: 'chair',
    recordedOn: day
  };
  await store.add(localSite, 'operations', { ...note, payload: JSON.stringify(payload) } as never);
}

test.each(['proposed', 'godkänd', ''])(
  'an operation with the outcome "%s" changes nothing',
  async (outcome) => {
    const store = await proposedMove();
    await noteByHand(store, { ...step, outcome, from: 'proposed' });
    const [resumed] = await resume(store);
    expect(resumed?.outcome).toMatchObject({
      error: { code: 'rulesBroken', violations: [{ code: 'fieldMissing', field: 'state' }] }
    });
    expect(await changeIn(store)).toMatchObject({ state: 'proposed' });
  }
);
