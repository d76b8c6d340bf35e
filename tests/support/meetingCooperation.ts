import { approveMinutes } from '../../src/application/meeting/approveMinutes';
import { openMeeting } from '../../src/application/meeting/openMeeting';
import { addAction } from '../../src/application/plan/addAction';
import { adoptPlan } from '../../src/application/plan/adoptPlan';
import { type Session } from '../../src/application/session';
import { findByKey } from '../../src/application/write';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { type Meeting } from '../../src/core/meeting/meeting';
import { actionDraft, putIn, sessionOf, smallCooperation, valueOf, type Who } from './cooperation';
import { type ListStore } from '../../src/application/ports/listStore';
import { type MemoryListStore } from './memoryListStore';

const day = calendarDay;
/** Day of the meeting of these tests. */
export const meetingDay = day('2020-10-20');

/** A planned meeting of the preparation group. */
export const meeting = (changes: Partial<Meeting> = {}): Meeting => ({
  ...{ key: 'm1', recordedBy: 'founder', recordedOn: day('2020-09-01'), groupKey: 'preparationGroup' },
  ...{ title: 'Beredning', day: meetingDay, startTime: '13:00', lengthMinutes: 60, state: 'planned' },
  approverKeys: ['preparer'],
  ...changes
});

/** A decided action that nobody has reported about, and a meeting of the preparation and the steering group each. */
export async function meetingCooperation() {
  const store = await smallCooperation();
  const coordinator = sessionOf(store, 'coordinator', day('2020-09-01'));
  valueOf(await addAction(coordinator, actionDraft('HÄ-1', { key: 'a1' })));
  const adoption = { planKey: 'plan', agreementKey: 'local', decisionReference: 'B 2020:1' };
  valueOf(await adoptPlan(sessionOf(store, 'chair', day('2020-09-01')), adoption));
  const put = putIn(store);
  await put('meetings', meeting());
  const steering = { key: 's1', groupKey: 'steeringGroup', approverKeys: ['chair'] };
  await put('meetings', meeting({ ...steering, day: day('2020-11-03') }));
  return store;
}

/** A session on a day. */
export const on = (store: ListStore, who: Who, dayText = '2020-10-20') => sessionOf(store, who, day(dayText));
/** A meeting as its page shows it. */
export const page = async (store: MemoryListStore, key = 'm1', dayText = '2020-10-20') =>
  valueOf(await openMeeting(on(store, 'reader', dayText), key));
/** The minutes of a meeting as somebody reads them now. */
export const read = async (session: Session, meetingKey = 'm1') => {
  const { writtenHash } = valueOf(await openMeeting(session, meetingKey));
  return { meetingKey, writtenHash };
};
/** Somebody reads the minutes of the meeting and approves them. */
export const approve = async (session: Session) => approveMinutes(session, await read(session));
/** The points on the agenda of a meeting, by key. */
export const pointKeys = async (store: MemoryListStore, key?: string) =>
  (await page(store, key)).agenda.points.map(({ pointKey }) => pointKey);

/** A row that must be there. */
export async function row<C extends 'meetings' | 'agendaItems' | 'actions' | 'assignments' | 'groups'>(
  store: MemoryListStore,
  collection: C,
  key: string
) {
  const found = await findByKey(on(store, 'coordinator'), collection, key);
  if (found === undefined) throw new Error(`${collection} ${key} is not there`);
  return found;
}

/** A decision of the preparation group at its meeting. */
export const decision = (text: string, changes = {}) => ({
  ...{ groupKey: 'preparationGroup', meetingKey: 'm1', kind: 'decided' as const, text, day: meetingDay },
  ...changes
});
