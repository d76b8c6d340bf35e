import { addAgendaPoint, changeAgendaPoint } from '../../src/application/meeting/changeAgenda';
import { callMeeting, holdMeeting } from '../../src/application/meeting/fixAgenda';
import { handOut } from '../../src/application/meeting/handOut';
import { raiseMatter } from '../../src/application/meeting/raiseMatter';
import { recordDecision } from '../../src/application/meeting/recordDecision';
import { type Session } from '../../src/application/session';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { mayDo, type Role, roles, type Task } from '../../src/core/organisation/permissions';
import { putIn, valueOf, type Who } from '../support/cooperation';
import { type MemoryListStore } from '../support/memoryListStore';
import { approve, decision, meeting, meetingCooperation, on, row } from '../support/meetingCooperation';

/** Who has a role, and no other that counts, where the meetings of the tests are. */
const holders: Readonly<Record<Role, Who>> = {
  reader: 'reader',
  workingGroupMember: 'officer',
  responsible: 'roadOfficial',
  coordinator: 'coordinator',
  preparationGroup: 'preparer',
  steeringGroup: 'chair',
  centralCoordinator: 'centralCoordinator',
  administrator: 'administrator'
};

interface Act {
  readonly task: Task;
  /** What has to be there before. */
  readonly prepare?: (store: MemoryListStore) => Promise<unknown>;
  readonly does: (session: Session) => Promise<{ readonly ok: boolean; readonly error?: unknown }>;
  /** Roles that the table gives the task, but not in the preparation group, whose meeting it is. */
  readonly elsewhere: readonly Role[];
}

const matter = {
  ...{ key: 'r1', fromGroupKey: 'preparationGroup', actionKey: 'a1', title: 'Slutdatum' },
  ...{ text: 'Drar ut', proposedDecision: 'Flytta' }
};
const assignment = {
  ...{ key: 'u1', groupKey: 'preparationGroup', meetingKey: 'm1', text: 'Skriv underlag' },
  ...{ ownerKey: 'roadOfficial', due: calendarDay('2020-11-02') }
};
const own = { instance: 'f1', section: 'decisions', title: 'Remiss' } as const;
const opening = { meetingKey: 'm1', pointKey: 'section|opening' };
const notHere: readonly Role[] = ['workingGroupMember', 'steeringGroup'];

/** Names everybody, so that only the right decides. */
async function everybodyApproves(store: MemoryListStore): Promise<void> {
  valueOf(await holdMeeting(on(store, 'coordinator'), { meetingKey: 'm1', attendeeKeys: [] }));
  const stored = await row(store, 'meetings', 'm1');
  const value = { ...stored.value, approverKeys: Object.values(holders) };
  valueOf(await store.save(on(store, 'coordinator').site, 'meetings', { stored, value }));
}

const acts: Readonly<Record<string, Act>> = {
  callMeeting: { task: 'editAgenda', elsewhere: [], does: (session) => callMeeting(session, 'm1') },
  holdMeeting: {
    ...{ task: 'editAgenda', elsewhere: [] },
    does: (session) => holdMeeting(session, { meetingKey: 'm1', attendeeKeys: [] })
  },
  addAgendaPoint: {
    ...{ task: 'editAgenda', elsewhere: [] },
    does: (session) => addAgendaPoint(session, 'm1', own)
  },
  changeAgendaPoint: {
    ...{ task: 'editAgenda', elsewhere: [] },
    does: (session) => changeAgendaPoint(session, opening, { minutes: 7 })
  },
  recordDecision: {
    ...{ task: 'recordDecision', elsewhere: notHere },
    does: (session) => recordDecision(session, decision('Beslut'))
  },
  handOut: {
    ...{ task: 'recordDecision', elsewhere: notHere },
    does: (session) => handOut(session, assignment)
  },
  approveMinutes: {
    ...{ task: 'approveMinutes', elsewhere: notHere, prepare: everybodyApproves },
    does: (session) => approve(session)
  },
  raiseMatter: { task: 'escalate', elsewhere: [], does: (session) => raiseMatter(session, matter) },
  decideEscalation: {
    ...{ task: 'decideEscalation', elsewhere: [] },
    prepare: async (store) => valueOf(await raiseMatter(on(store, 'preparer'), matter)),
    does: (session) =>
      recordDecision(
        session,
        decision('Svar', { groupKey: 'steeringGroup', meetingKey: 's1', actionKey: 'a1' })
      )
  }
};

describe.each(Object.entries(acts))('%s', (...[, { task, prepare, does, elsewhere }]) => {
  test.each(roles)('by %s is allowed or refused as the table says', async (role) => {
    const store = await meetingCooperation();
    await prepare?.(store);
    // The samordnare sits in the beredningsgrupp, and so has its rights too.
    const held: readonly Role[] = role === 'coordinator' ? ['coordinator', 'preparationGroup'] : [role];
    const isAllowed = mayDo(held, task) && !elsewhere.includes(role);
    const outcome = await does(on(store, holders[role]));
    expect({ role, isAllowed: outcome.ok, error: outcome.error }).toEqual({
      role,
      isAllowed,
      error: isAllowed ? undefined : (expect.objectContaining({ code: 'notAllowed', task }) as unknown)
    });
  });
});

test('a right in one group is none in another', async () => {
  const store = await meetingCooperation();
  await putIn(store)('meetings', meeting({ key: 'w1', groupKey: 'workingGroup' }));
  const inWorking = decision('Beslut', { groupKey: 'workingGroup', meetingKey: 'w1' });
  expect(await recordDecision(on(store, 'officer'), inWorking)).toMatchObject({ ok: true });
  expect(await recordDecision(on(store, 'preparer'), inWorking)).toMatchObject({
    error: { code: 'notAllowed', task: 'recordDecision' }
  });
});
