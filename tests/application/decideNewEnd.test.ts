import { decideNewEnd, type NewEndDecision } from '../../src/application/meeting/decideEndDate';
import { resumeOperations } from '../../src/application/operation/resumeOperations';
import { decideDateChange } from '../../src/application/plan/decideDateChange';
import { proposeDateChange } from '../../src/application/plan/proposeDateChange';
import { calendarDay as day } from '../../src/core/calendar/calendarDay';
import { localSite, valueOf } from '../support/cooperation';
import { interruptAt } from '../support/interruptedStore';
import { meetingCooperation, on, row } from '../support/meetingCooperation';
import { type MemoryListStore } from '../support/memoryListStore';

const place = { actionKey: 'a1', planKey: 'plan', agreementKey: 'local' };
const meetingDay = '2020-11-03';

/** The styrgrupp sets another end at its meeting. */
async function asked(store: MemoryListStore, key: string, to: string): Promise<NewEndDecision> {
  const { value } = await row(store, 'actions', 'a1');
  return {
    newEnd: { ...place, key, from: value.end ?? day(to), to: day(to), reason: 'Upphandlingen drar ut' },
    fromReference: value.endDecisionReference,
    decision: {
      ...{ groupKey: 'steeringGroup', meetingKey: 's1', pointKey: 'action|a1' },
      ...{ text: `Slutet flyttas till ${to}`, day: day(meetingDay) }
    }
  };
}

const written = async (store: MemoryListStore) => {
  const { decisions, dateChanges, operations } = await store.load(localSite, {
    decisions: { collection: 'decisions' },
    dateChanges: { collection: 'dateChanges' },
    operations: { collection: 'operations', where: { field: 'state', oneOf: ['started'] } }
  });
  return {
    decisions: decisions.rows.map(({ value }) => value),
    changes: dateChanges.rows.map(({ value }) => value),
    unfinished: operations.rows
  };
};

test('a meeting sets an end that nobody has proposed, under the number of its decision', async () => {
  const store = await meetingCooperation();
  const { value: before } = await row(store, 'actions', 'a1');
  const decided = valueOf(
    await decideNewEnd(on(store, 'chair', meetingDay), await asked(store, 'd1', '2021-01-29'))
  );
  expect(decided).toMatchObject({ sequence: 1, kind: 'decided', actionKey: 'a1', pointKey: 'action|a1' });
  const { value: after } = await row(store, 'actions', 'a1');
  expect(after).toMatchObject({
    ...{ end: '2021-01-29', originalEnd: before.end, endDecisionReference: 'B 2020:1' }
  });
  const { changes, unfinished } = await written(store);
  expect(changes).toMatchObject([
    {
      ...{ key: 'd1', state: 'decided', from: before.end, to: '2021-01-29' },
      ...{ reason: 'Upphandlingen drar ut', decisionReference: 'B 2020:1', recordedBy: 'chair' }
    }
  ]);
  expect(unfinished).toEqual([]);
});

test('cut off anywhere and done again, it is one decision and one move', async () => {
  for (let writes = 1; writes < 9; writes += 1) {
    for (const moment of ['before', 'after'] as const) {
      const store = await meetingCooperation();
      const wish = { key: 'older', ...place, to: day('2021-02-26'), reason: 'Mer tid' };
      valueOf(await proposeDateChange(on(store, 'coordinator'), wish));
      const chair = on(store, 'chair', meetingDay);
      const act = await asked(store, 'd1', '2021-01-29');
      const cutOff = { ...chair, store: interruptAt(store, writes, moment) };
      await decideNewEnd(cutOff, act).catch(() => undefined);
      await resumeOperations(chair);
      expect(valueOf(await decideNewEnd(chair, act)).sequence).toBe(1);
      const { decisions, changes, unfinished } = await written(store);
      expect(decisions).toHaveLength(1);
      expect(unfinished).toEqual([]);
      expect((await row(store, 'actions', 'a1')).value.end).toBe('2021-01-29');
      // The older proposal went out from an end that is no more.
      expect(changes).toMatchObject([
        { key: 'older', state: 'rejected', decisionReference: 'B 2020:1' },
        { key: 'd1', state: 'decided', decisionReference: 'B 2020:1' }
      ]);
    }
  }
});

test('of two who decide at once one is refused, and leaves no decision behind', async () => {
  const store = await meetingCooperation();
  const acts = [await asked(store, 'd1', '2021-01-29'), await asked(store, 'd2', '2021-03-31')];
  const outcomes = await Promise.all(acts.map((act) => decideNewEnd(on(store, 'chair', meetingDay), act)));
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const won = outcomes[0]?.ok === true ? '2021-01-29' : '2021-03-31';
  const { decisions, changes, unfinished } = await written(store);
  expect(decisions).toMatchObject([{ text: `Slutet flyttas till ${won}` }]);
  expect(changes).toMatchObject([{ to: won, state: 'decided' }]);
  expect(unfinished).toEqual([]);
  expect((await row(store, 'actions', 'a1')).value.end).toBe(won);
});

test('who comes later is told what the end has become', async () => {
  const store = await meetingCooperation();
  const late = await asked(store, 'd2', '2021-03-31');
  valueOf(await decideNewEnd(on(store, 'chair', meetingDay), await asked(store, 'd1', '2021-01-29')));
  const refused = { error: { violations: [{ code: 'endMovedMeanwhile', end: '2021-01-29' }] } };
  expect(await decideNewEnd(on(store, 'chair', meetingDay), late)).toMatchObject(refused);
  const again = await asked(store, 'd2', '2021-03-31');
  expect(valueOf(await decideNewEnd(on(store, 'chair', meetingDay), again)).sequence).toBe(2);
});

test('a move on the page of the action meanwhile is not overtaken', async () => {
  const store = await meetingCooperation();
  const act = await asked(store, 'd2', '2021-03-31');
  const wish = { key: 'd1', ...place, to: day('2021-01-29'), reason: 'Mer tid' };
  valueOf(await proposeDateChange(on(store, 'coordinator'), wish));
  const step = { key: 'd1', ...place, outcome: 'decided', decisionReference: 'B 2020:9' } as const;
  valueOf(await decideDateChange(on(store, 'chair', meetingDay), step));
  expect(await decideNewEnd(on(store, 'chair', meetingDay), act)).toMatchObject({
    error: { violations: [{ code: 'endMovedMeanwhile' }] }
  });
  expect((await row(store, 'actions', 'a1')).value.end).toBe('2021-01-29');
});

test.each([
  ['coordinator', {}, { code: 'notAllowed', task: 'decideDateChange' }],
  ['chair', { to: day('2020-10-01') }, { violations: [{ code: 'newEndHasPassed' }] }],
  ['chair', { reason: ' ' }, { violations: [{ code: 'fieldMissing', field: 'reason' }] }],
  ['chair', { reason: 'gäller 19811218-9876' }, { violations: [{ code: 'personalIdentityNumber' }] }]
] as const)('%s with %j writes nothing', async (who, changes, error) => {
  const store = await meetingCooperation();
  const act = await asked(store, 'd1', '2021-01-29');
  const outcome = await decideNewEnd(on(store, who, meetingDay), {
    ...act,
    newEnd: { ...act.newEnd, ...changes }
  });
  expect(outcome).toMatchObject({ error });
  expect(JSON.stringify(outcome)).not.toContain('19811218');
  expect(await written(store)).toEqual({ decisions: [], changes: [], unfinished: [] });
});
