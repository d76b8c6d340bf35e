import { addAction } from '../../src/application/plan/addAction';
import { adoptPlan } from '../../src/application/plan/adoptPlan';
import { reportStatus } from '../../src/application/followUp/reportStatus';
import { type Session } from '../../src/application/session';
import { addToRound, closeRound, closeRoundOfMeeting } from '../../src/application/statusRound/changeRound';
import { loadOpenRounds, loadRound, roundsDue } from '../../src/application/statusRound/loadRounds';
import { openDueRound, openRound } from '../../src/application/statusRound/openRound';
import { reportFromRound } from '../../src/application/statusRound/reportFromRound';
import { findByKey } from '../../src/application/write';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { clockTime } from '../../src/core/calendar/clockTime';
import { instantAt } from '../../src/core/calendar/instant';
import { type Meeting } from '../../src/core/meeting/meeting';
import { type Role, roles } from '../../src/core/organisation/permissions';
import {
  actionDraft,
  localSite,
  putIn,
  sessionOf,
  smallCooperation,
  valueOf,
  type Who
} from '../support/cooperation';
import { type MemoryListStore } from '../support/memoryListStore';

const day = calendarDay;
const opening = day('2020-10-06');
const meeting: Meeting = {
  ...{ key: 'm1', recordedBy: 'founder', recordedOn: day('2020-09-01'), groupKey: 'workingGroup' },
  ...{ title: 'Arbetsgrupp', day: day('2020-10-20'), startTime: '13:00', lengthMinutes: 60, state: 'planned' }
};

/** Two decided actions of the working group, due on 6 October and 20 October, and its meeting. */
async function cooperation(meetings: readonly Meeting[] = [meeting]) {
  const store = await smallCooperation();
  const coordinator = sessionOf(store, 'coordinator', day('2020-09-01'));
  valueOf(await addAction(coordinator, actionDraft('HÄ-1', { key: 'a1' })));
  const police = { key: 'a2', responsibleOrgUnitKey: 'lpo', contactPersonKey: 'officer' };
  valueOf(
    await addAction(coordinator, actionDraft('HÄ-2', { ...police, participatingOrgUnitKeys: ['sdf'] }))
  );
  const adoption = { planKey: 'plan', agreementKey: 'local', decisionReference: 'B 2020:1' };
  valueOf(await adoptPlan(sessionOf(store, 'chair', day('2020-09-01')), adoption));
  for (const one of meetings) await putIn(store)('meetings', one);
  return store;
}

/** A session at a moment, written `2020-10-20 13:00`; at nine when no time is said. */
function at(store: MemoryListStore, who: Who, moment: string): Session {
  const [dayText = '', time = '09:00'] = moment.split(' ');
  const session = sessionOf(store, who, day(dayText));
  const now = instantAt(day(dayText), clockTime(time));
  return { ...session, clock: { now: () => now, today: () => day(dayText) } };
}

const report = (actionKey: string, who: Who, changes = {}) => ({
  ...{ key: `round|m1|${actionKey}|${who}|f1`, actionKey, planKey: 'plan', kind: 'status' as const },
  ...{ light: 'green' as const, orgUnitKey: 'lpo', side: 'police' as const, channel: 'bot' as const },
  day: opening,
  ...changes
});

const request = {
  groupKey: 'workingGroup',
  scope: 'group',
  scopeKey: 'workingGroup',
  requestKey: 'r1'
} as const;

describe('the calendar', () => {
  test('opens the round ten workdays before, once, and names whom it asks', async () => {
    const store = await cooperation();
    expect(await openDueRound(at(store, 'reader', '2020-10-05'), 'm1')).toMatchObject({
      error: { violations: [{ code: 'roundNotDue' }] }
    });
    const session = at(store, 'reader', '2020-10-06');
    expect((await roundsDue(session)).toOpen.map(({ key }) => key)).toEqual(['m1']);
    const opened = valueOf(await openDueRound(session, 'm1'));
    expect(opened.value).toMatchObject({
      ...{ key: 'round|m1', recordedBy: 'calendar', answerBy: '2020-10-16', meetingDay: '2020-10-20' },
      asked: [
        { actionKey: 'a1', personKey: 'roadOfficial', via: 'contact' },
        { actionKey: 'a2', personKey: 'officer', via: 'contact' }
      ]
    });
    expect(valueOf(await openDueRound(at(store, 'reader', '2020-10-07'), 'm1'))).toEqual(opened);
    const due = await roundsDue(session);
    expect(due.toOpen).toEqual([]);
    expect(due.toSay.map(({ message }) => message.kind)).toEqual(['opening']);
  });

  test('nudges, names and sums up on their days', async () => {
    const store = await cooperation();
    valueOf(await openDueRound(at(store, 'reader', '2020-10-06'), 'm1'));
    const kinds = async (moment: string) => {
      const due = await roundsDue(at(store, 'reader', moment));
      return [...due.toSay.map(({ message }) => message.kind), ...due.toSumUp.map(() => 'summary')];
    };
    expect(await kinds('2020-10-07')).toEqual([]);
    expect(await kinds('2020-10-13')).toEqual(['nudge']);
    expect(await kinds('2020-10-16')).toEqual(['lastNudge']);
    expect(await kinds('2020-10-19')).toEqual(['naming']);
    expect(await kinds('2020-10-20 12:59')).toEqual([]);
    expect(await kinds('2020-10-20 13:00')).toEqual(['summary']);
    expect(await kinds('2020-10-22')).toEqual([]);
  });

  test('opens one round for two meetings on a day, and none when nothing is to be asked', async () => {
    const store = await cooperation([{ ...meeting, key: 'm2', startTime: '15:00' }, meeting]);
    expect((await roundsDue(at(store, 'reader', '2020-10-06'))).toOpen.map(({ key }) => key)).toEqual(['m1']);
    const steering = { ...meeting, key: 'm3', groupKey: 'preparationGroup' };
    const other = await cooperation([steering]);
    expect((await roundsDue(at(other, 'reader', '2020-10-06'))).toOpen).toEqual([]);
    expect(await openDueRound(at(other, 'reader', '2020-10-06'), 'm3')).toMatchObject({
      error: { violations: [{ code: 'roundAsksNothing' }] }
    });
  });

  test.each(['cancelled', 'held'] as const)('opens none before a meeting that is %s', async (state) => {
    const store = await cooperation([{ ...meeting, state }]);
    const session = at(store, 'reader', '2020-10-06');
    expect((await roundsDue(session)).toOpen).toEqual([]);
    expect(await openDueRound(session, 'm1')).toMatchObject({ ok: false });
  });
});

describe('a samordnare', () => {
  test('asks beside the meetings; a double click opens one round', async () => {
    const store = await cooperation();
    const session = at(store, 'coordinator', '2020-10-06');
    const [one, other] = await Promise.all([openRound(session, request), openRound(session, request)]);
    expect(valueOf(one)).toEqual(valueOf(other));
    expect(valueOf(one).value).toMatchObject({ openedByKey: 'coordinator', answerBy: '2020-10-13' });
    expect(await loadOpenRounds(session)).toHaveLength(1);
  });

  test('opens the round of a meeting before its day, and the calendar finds it there', async () => {
    const store = await cooperation();
    const early = at(store, 'coordinator', '2020-09-30');
    const opened = await openRound(early, { ...request, meetingKey: 'm1', addedKeys: ['a1'] });
    expect(valueOf(opened).value).toMatchObject({ key: 'round|m1', answerBy: '2020-10-16' });
    expect((await roundsDue(at(store, 'reader', '2020-10-06'))).toOpen).toEqual([]);
    const gone = await openRound(early, { ...request, meetingKey: 'gone' });
    expect(gone).toMatchObject({ error: { violations: [{ code: 'roundNotDue' }] } });
  });

  test('adds to an open round, though two add at once', async () => {
    const store = await cooperation();
    const session = at(store, 'coordinator', '2020-10-06');
    const { value } = valueOf(await openRound(session, { ...request, scope: 'action', scopeKey: 'a1' }));
    const third = actionDraft('HÄ-3', { key: 'a3' });
    await putIn(store)('actions', {
      ...third,
      ...{ decision: 'decided', decidedOn: opening, recordedBy: 'founder', recordedOn: opening }
    });
    const add = (...actionKeys: string[]) => addToRound(session, { roundKey: value.key, actionKeys });
    const outcomes = await Promise.all([add('a2'), add('a3'), add('a1')]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    const after = await findByKey(session, 'statusRounds', value.key);
    expect(after?.value.asked.map(({ actionKey }) => actionKey).sort()).toEqual(['a1', 'a2', 'a3']);
    expect(await add('gone')).toMatchObject({ error: { violations: [{ code: 'actionNotAsked' }] } });
    valueOf(await closeRound(session, value.key));
    expect(await add('a2')).toMatchObject({ error: { violations: [{ code: 'roundClosed' }] } });
  });

  test('is the only one who may, as the role table says', async () => {
    const held: Readonly<Partial<Record<Role, Who>>> = {
      ...{ reader: 'reader', workingGroupMember: 'officer', responsible: 'roadOfficial' },
      ...{ coordinator: 'coordinator', preparationGroup: 'preparer', steeringGroup: 'chair' },
      ...{ centralCoordinator: 'centralCoordinator', administrator: 'administrator' }
    };
    for (const role of roles) {
      const store = await cooperation();
      const session = at(store, held[role] ?? 'reader', '2020-10-06');
      const outcomes = [await openRound(session, request)];
      const own = at(store, 'coordinator', '2020-10-06');
      const { value } = valueOf(await openRound(own, { ...request, requestKey: 'r2' }));
      outcomes.push(await addToRound(session, { roundKey: value.key, actionKeys: ['a1'] }));
      outcomes.push(await closeRound(session, value.key));
      expect({ role, done: outcomes.map(({ ok }) => ok) }).toEqual({
        role,
        done: Array.from({ length: 3 }, () => role === 'coordinator')
      });
    }
  });
});

describe('an answer', () => {
  async function opened() {
    const store = await cooperation();
    valueOf(await openDueRound(at(store, 'reader', '2020-10-06'), 'm1'));
    return store;
  }
  const answer = (session: Session, draft = report('a2', 'officer')) =>
    reportFromRound(session, { roundKey: 'round|m1', draft });

  test.each([
    ['2020-10-07', 'inTime', 'round|m1'],
    ['2020-10-19', 'late', 'round|m1'],
    ['2020-10-20 13:00', 'afterClosing', undefined]
  ] as const)('on %s is %s', async (moment, timing, roundKey) => {
    const store = await opened();
    const taken = valueOf(await answer(at(store, 'officer', moment)));
    expect(taken.timing).toBe(timing);
    expect(taken.report.value.roundKey).toBe(roundKey);
  });

  test('given twice is one record, and shows on the page', async () => {
    const store = await opened();
    const session = at(store, 'officer', '2020-10-07');
    const [one, other] = await Promise.all([answer(session), answer(session)]);
    expect(valueOf(one)).toEqual(valueOf(other));
    const page = valueOf(await loadRound(session, 'round|m1'));
    expect(page.view.counts).toMatchObject({ asked: 2, answered: 1, waiting: 1 });
    expect(page.view.persons.map(({ person, isWaitedFor }) => [person?.name, isWaitedFor])).toEqual([
      ['officer', false],
      ['roadOfficial', true]
    ]);
  });

  test('given in the plan answers the round too', async () => {
    const store = await opened();
    const session = at(store, 'officer', '2020-10-07');
    valueOf(await reportStatus(session, { ...report('a2', 'officer'), channel: 'webPart' }));
    const page = valueOf(await loadRound(session, 'round|m1'));
    expect(page.view.lines.map(({ number, outcome }) => [number, outcome])).toEqual([
      ['HÄ-1', 'waiting'],
      ['HÄ-2', 'answered']
    ]);
  });

  test('about what is not asked, or by one who has left, is refused', async () => {
    const store = await opened();
    const other = answer(at(store, 'officer', '2020-10-07'), report('a9', 'officer'));
    expect(await other).toMatchObject({ error: { violations: [{ code: 'actionNotAsked' }] } });
    const left = await findByKey(at(store, 'officer', '2020-10-07'), 'persons', 'officer');
    store.deleteByHand(localSite, 'persons', left?.itemId ?? 0);
    expect(await answer(at(store, 'officer', '2020-10-07'))).toMatchObject({ error: { code: 'notAllowed' } });
  });

  test('in red without remedy, with a personnummer or about a cancelled action is refused as ever', async () => {
    const store = await opened();
    const session = at(store, 'officer', '2020-10-07');
    const red = await answer(session, report('a2', 'officer', { light: 'red', text: 'Stopp' }));
    expect(red).toMatchObject({ error: { violations: [{ code: 'lightNeedsRemedy' }] } });
    const number = await answer(session, report('a2', 'officer', { text: '19811218-9876' }));
    expect(number).toMatchObject({ error: { violations: [{ code: 'personalIdentityNumber' }] } });
    const action = await findByKey(session, 'actions', 'a2');
    if (action === undefined) throw new Error('a2 is not there');
    const value = { ...action.value, decision: 'cancelled', decisionReason: 'Slut' } as const;
    const cancelled = { ...value, decisionReference: 'B 2020:2' };
    valueOf(await store.save(localSite, 'actions', { stored: action, value: cancelled }));
    expect(await answer(session)).toMatchObject({ error: { violations: [{ code: 'actionNotReportable' }] } });
    expect(valueOf(await loadRound(session, 'round|m1')).view.lines[1]).toMatchObject({
      outcome: 'dropped',
      dropReason: 'cancelled'
    });
  });
});

describe('the beginning of a meeting', () => {
  test('closes its round on its day, and does nothing the day before', async () => {
    const store = await cooperation();
    valueOf(await openDueRound(at(store, 'reader', '2020-10-06'), 'm1'));
    expect(await closeRoundOfMeeting(at(store, 'reader', '2020-10-19'), 'm1')).toMatchObject({
      error: { violations: [{ code: 'roundNotDue' }] }
    });
    const session = at(store, 'reader', '2020-10-20 12:50');
    const closed = valueOf(await closeRoundOfMeeting(session, 'm1'));
    expect(closed.value.closedOn).toBe('2020-10-20');
    expect(valueOf(await closeRoundOfMeeting(session, 'm1'))).toEqual(closed);
    expect((await roundsDue(session)).toSumUp).toHaveLength(1);
    expect(await closeRoundOfMeeting(session, 'm9')).toMatchObject({ error: { code: 'rowMissing' } });
  });
});

test('a page of a round that is gone says so', async () => {
  const store = await cooperation();
  expect(await loadRound(at(store, 'reader', '2020-10-06'), 'round|m1')).toEqual({
    ok: false,
    error: { code: 'rowMissing', collection: 'statusRounds', key: 'round|m1' }
  });
});
