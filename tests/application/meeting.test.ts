import fc from 'fast-check';
import { addContent } from '../../src/application/content/addContent';
import { editContent } from '../../src/application/content/editContent';
import { addAgendaPoint, changeAgendaPoint } from '../../src/application/meeting/changeAgenda';
import { decideEndDate } from '../../src/application/meeting/decideEndDate';
import { callMeeting, holdMeeting } from '../../src/application/meeting/fixAgenda';
import { handOut, settleAssignment } from '../../src/application/meeting/handOut';
import { openMeeting } from '../../src/application/meeting/openMeeting';
import { cancelMeeting, moveMeeting } from '../../src/application/meeting/planMeetings';
import { raiseMatter } from '../../src/application/meeting/raiseMatter';
import { recordDecision } from '../../src/application/meeting/recordDecision';
import { resumeOperations } from '../../src/application/operation/resumeOperations';
import { proposeDateChange } from '../../src/application/plan/proposeDateChange';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { localSite, putIn, valueOf, type Who } from '../support/cooperation';
import {
  decision,
  meeting,
  meetingCooperation,
  on,
  page,
  pointKeys,
  row
} from '../support/meetingCooperation';
import { interruptAt } from '../support/interruptedStore';

const day = calendarDay;

describe('the agenda', () => {
  test('takes up the actions of the groups below', async () => {
    expect(await pointKeys(await meetingCooperation())).toContain('action|a1');
  });

  test('is changed by two at once, each in a row of its own', async () => {
    const store = await meetingCooperation();
    const session = on(store, 'coordinator');
    const at = (pointKey: string) => ({ meetingKey: 'm1', pointKey });
    const outcomes = await Promise.all([
      changeAgendaPoint(session, at('action|a1'), { minutes: 25 }),
      changeAgendaPoint(session, at('action|a1'), { notes: { before: '', after: 'Väntar på svar' } }),
      changeAgendaPoint(session, at('action|a1'), { index: 0 }),
      changeAgendaPoint(session, at('section|opening'), { minutes: 1 })
    ]);
    outcomes.forEach(valueOf);
    const { agenda } = await page(store);
    expect(agenda.points[0]).toMatchObject({
      pointKey: 'action|a1',
      minutes: 25,
      item: { notes: 'Väntar på svar' }
    });
    expect(agenda.points.find(({ pointKey }) => pointKey === 'section|opening')?.minutes).toBe(1);
  });

  test('lets nobody write over a text that somebody else has written meanwhile', async () => {
    const store = await meetingCooperation();
    const session = on(store, 'coordinator');
    const write = (before: string, after: string) =>
      changeAgendaPoint(session, { meetingKey: 'm1', pointKey: 'action|a1' }, { notes: { before, after } });
    const [one, other] = await Promise.all([write('', 'Den ena'), write('', 'Den andra')]);
    expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1);
    expect([one, other]).toContainEqual(
      expect.objectContaining({
        error: { code: 'rulesBroken', violations: [{ code: 'pointChangedMeanwhile', field: 'notes' }] }
      })
    );
  });

  test('loses a point with a reason and gets it back, and takes one of its own once', async () => {
    const store = await meetingCooperation();
    const session = on(store, 'coordinator');
    const at = { meetingKey: 'm1', pointKey: 'action|a1' };
    expect(await changeAgendaPoint(session, at, { removed: { reason: ' ' } })).toMatchObject({ ok: false });
    valueOf(await changeAgendaPoint(session, at, { removed: { reason: 'Tas i arbetsgruppen' } }));
    expect(await pointKeys(store)).not.toContain('action|a1');
    valueOf(await changeAgendaPoint(session, at, { removed: { reason: undefined } }));
    expect(await pointKeys(store)).toContain('action|a1');
    const own = { instance: 'f1', section: 'decisions', title: 'Remiss om kameror' } as const;
    const added = await Promise.all([1, 2].map(() => addAgendaPoint(session, 'm1', own)));
    expect(added.some(({ ok }) => ok)).toBe(true);
    expect((await pointKeys(store)).filter((key) => key === 'own|f1')).toHaveLength(1);
    const unknown = await changeAgendaPoint(session, { ...at, pointKey: 'action|a9' }, { minutes: 1 });
    expect(unknown).toMatchObject({ error: { violations: [{ code: 'unknownReference' }] } });
  });

  test('is fixed by the kallelse, which is finished when it was cut off', async () => {
    const whole = await pointKeys(await meetingCooperation());
    for (let writes = 1; writes < 12; writes += 1) {
      const store = await meetingCooperation();
      const cut = { ...on(store, 'coordinator', '2020-10-13'), store: interruptAt(store, writes, 'before') };
      await callMeeting(cut, 'm1').catch(() => undefined);
      await resumeOperations(on(store, 'coordinator', '2020-10-13'));
      valueOf(await callMeeting(on(store, 'coordinator', '2020-10-13'), 'm1'));
      const { agenda, meeting: called, unfinished } = await page(store, 'm1', '2020-10-13');
      expect(called.value.state).toBe('called');
      expect(unfinished).toEqual([]);
      expect(agenda.isFixed).toBe(true);
      expect(agenda.points.every(({ item }) => item?.isCalled === true)).toBe(true);
      expect(agenda.points.map(({ pointKey }) => pointKey)).toEqual(whole);
    }
  });
});

describe('a meeting', () => {
  test('moves with a reason and drops the last day that was set for the old day', async () => {
    const store = await meetingCooperation();
    const stored = await row(store, 'meetings', 'm1');
    const move = { day: day('2020-10-27'), startTime: '09:00', reason: 'Krock' };
    const moved = valueOf(await moveMeeting(on(store, 'coordinator', '2020-10-01'), stored, move));
    expect(moved.value).toMatchObject({ ...move, state: 'planned' });
    expect(moved.value.answerBy).toBeUndefined();
    const cancelled = valueOf(await cancelMeeting(on(store, 'coordinator', '2020-10-01'), moved, 'Sjukdom'));
    expect(await moveMeeting(on(store, 'coordinator', '2020-10-01'), cancelled, move)).toMatchObject({
      error: { violations: [{ code: 'meetingNotMovable', state: 'cancelled' }] }
    });
  });

  test('is approved by nobody through its own form', async () => {
    const store = await meetingCooperation();
    const held = valueOf(await holdMeeting(on(store, 'coordinator'), { meetingKey: 'm1', attendeeKeys: [] }));
    const { recordedBy, recordedOn, ...value } = held.value;
    const edited = { stored: held, value: { ...value, state: 'approved' as const } };
    expect(await editContent(on(store, 'coordinator'), 'meetings', edited)).toMatchObject({
      error: { violations: [{ code: 'meetingStateNotAllowed' }] }
    });
    expect(
      await addContent(on(store, 'coordinator'), 'meetings', { ...value, key: 'm9', state: 'approved' })
    ).toMatchObject({
      ok: false
    });
  });
});

describe('decisions', () => {
  test('two who write at once lose none, and no number is given twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            who: fc.constantFrom<Who>('coordinator', 'preparer'),
            text: fc.integer({ min: 1, max: 6 })
          }),
          {
            minLength: 1,
            maxLength: 12
          }
        ),
        async (acts) => {
          const store = await meetingCooperation();
          const outcomes = await Promise.all(
            acts.map(({ who, text }) => recordDecision(on(store, who), decision(`Beslut ${text}`)))
          );
          outcomes.forEach(valueOf);
          const { decisions } = await store.load(localSite, { decisions: { collection: 'decisions' } });
          const numbers = decisions.rows.map(({ value }) => value.sequence);
          expect(new Set(numbers).size).toBe(numbers.length);
          const recorded = new Set(decisions.rows.map(({ value }) => `${value.recordedBy} ${value.text}`));
          expect(acts.every(({ who, text }) => recorded.has(`${who} Beslut ${text}`))).toBe(true);
        }
      ),
      { numRuns: 15 }
    );
  });

  test('that postpone come back at the next meeting', async () => {
    const store = await meetingCooperation();
    const later = meeting({ key: 'm2', day: day('2020-11-17') });
    await putIn(store)('meetings', later);
    const own = { instance: 'f1', section: 'decisions', title: 'Remiss om kameror' } as const;
    valueOf(await addAgendaPoint(on(store, 'coordinator'), 'm1', own));
    const postponed = decision('Remissen bordläggs', { kind: 'postponed', pointKey: 'own|f1' });
    valueOf(await recordDecision(on(store, 'coordinator'), postponed));
    const next = valueOf(await openMeeting(on(store, 'reader', '2020-11-10'), 'm2'));
    const point = next.agenda.points.find(({ pointKey }) => pointKey === 'own|f1');
    expect(point).toMatchObject({ causes: ['postponed'], title: 'Remissen bordläggs' });
  });

  test('about an end date carry the number of the decision, whatever is cut off', async () => {
    for (let writes = 1; writes < 8; writes += 1) {
      const store = await meetingCooperation();
      const place = { actionKey: 'a1', planKey: 'plan', agreementKey: 'local' };
      const wish = { key: 'd1', ...place, to: day('2021-01-29'), reason: 'Upphandlingen drar ut' };
      valueOf(await proposeDateChange(on(store, 'coordinator'), wish));
      const chair = on(store, 'chair', '2020-11-03');
      const asked = {
        change: { key: 'd1', ...place, outcome: 'decided' as const },
        decision: {
          groupKey: 'steeringGroup',
          meetingKey: 's1',
          text: 'Slutet flyttas',
          day: day('2020-11-03')
        }
      };
      await decideEndDate({ ...chair, store: interruptAt(store, writes, 'before') }, asked).catch(
        () => undefined
      );
      await resumeOperations(chair);
      const decided = valueOf(await decideEndDate(chair, asked));
      const action = await row(store, 'actions', 'a1');
      const { decisions } = await store.load(localSite, { decisions: { collection: 'decisions' } });
      expect(decisions.rows).toHaveLength(1);
      expect(action.value).toMatchObject({ end: '2021-01-29', endDecisionReference: 'B 2020:1' });
      expect(decided.sequence).toBe(1);
    }
  });

  test('about an end date are left alone when the rules refuse them', async () => {
    const store = await meetingCooperation();
    const place = { actionKey: 'a1', planKey: 'plan', agreementKey: 'local' };
    valueOf(
      await proposeDateChange(on(store, 'coordinator'), {
        key: 'd1',
        ...place,
        to: day('2021-01-29'),
        reason: 'Sent'
      })
    );
    const text = {
      groupKey: 'steeringGroup',
      meetingKey: 's1',
      text: 'gäller 19811218-9876',
      day: day('2020-11-03')
    };
    const asked = { change: { key: 'd1', ...place, outcome: 'decided' as const }, decision: text };
    expect(await decideEndDate(on(store, 'chair'), asked)).toMatchObject({
      error: { violations: [{ code: 'personalIdentityNumber' }] }
    });
    expect(await decideEndDate(on(store, 'coordinator'), asked)).toMatchObject({
      error: { code: 'notAllowed' }
    });
    const { decisions, operations } = await store.load(localSite, {
      decisions: { collection: 'decisions' },
      operations: { collection: 'operations', where: { field: 'state', oneOf: ['started'] } }
    });
    expect([...decisions.rows, ...operations.rows]).toEqual([]);
  });
});

describe('a matter for the styrgrupp', () => {
  const draft = {
    ...{ key: 'r1', fromGroupKey: 'preparationGroup', fromMeetingKey: 'm1', actionKey: 'a1' },
    ...{ title: 'Slutdatum för HÄ-1', text: 'Drar ut', proposedDecision: 'Flytta till januari' }
  };

  test('lands there, is answered there by the styrgrupp alone, and the answer comes back', async () => {
    const store = await meetingCooperation();
    const [one, other] = await Promise.all([1, 2].map(() => raiseMatter(on(store, 'preparer'), draft)));
    expect(one && other && valueOf(one).itemId === valueOf(other).itemId).toBe(true);
    const { agenda } = await page(store, 's1');
    const point = agenda.points.find(({ pointKey }) => pointKey === 'action|a1');
    expect(point).toMatchObject({ proposedDecision: 'Flytta till januari' });
    expect(point?.causes).toContain('raised');
    const answer = decision('Flyttas', {
      groupKey: 'steeringGroup',
      meetingKey: 's1',
      actionKey: 'a1',
      day: day('2020-11-03')
    });
    expect(await recordDecision(on(store, 'coordinator', '2020-11-03'), answer)).toMatchObject({
      error: { code: 'notAllowed', task: 'decideEscalation' }
    });
    valueOf(await recordDecision(on(store, 'chair', '2020-11-03'), answer));
    await putIn(store)('meetings', meeting({ key: 'm2', day: day('2020-11-17') }));
    const next = valueOf(await openMeeting(on(store, 'reader', '2020-11-10'), 'm2'));
    const back = next.agenda.points.find(({ pointKey }) => pointKey === 'action|a1');
    expect(back?.causes).toContain('answered');
    expect(back?.earlier?.text).toBe('Flyttas');
  });

  test('is raised by no other', async () => {
    const store = await meetingCooperation();
    for (const who of ['reader', 'officer', 'roadOfficial', 'chair', 'administrator'] as const) {
      expect(await raiseMatter(on(store, who), draft)).toMatchObject({ error: { code: 'notAllowed' } });
    }
  });
});

describe('an assignment', () => {
  const draft = {
    ...{ key: 'u1', groupKey: 'preparationGroup', meetingKey: 'm1', pointKey: 'action|a1' },
    ...{ text: 'Skriv ett underlag', ownerKey: 'roadOfficial', due: day('2020-11-02') }
  };

  test('is handed out once, and settled by the one who has it', async () => {
    const store = await meetingCooperation();
    const [one, other] = await Promise.all([1, 2].map(() => handOut(on(store, 'preparer'), draft)));
    expect(one && other && valueOf(one).itemId === valueOf(other).itemId).toBe(true);
    const stored = await row(store, 'assignments', 'u1');
    expect(await settleAssignment(on(store, 'reader'), stored, { state: 'done' })).toMatchObject({
      error: { code: 'notAllowed' }
    });
    const done = valueOf(await settleAssignment(on(store, 'roadOfficial'), stored, { state: 'done' }));
    expect(done.value).toMatchObject({ state: 'done', settledOn: '2020-10-20' });
    expect(await settleAssignment(on(store, 'preparer'), done, { state: 'done' })).toMatchObject({
      error: { violations: [{ code: 'assignmentSettled' }] }
    });
    expect(await handOut(on(store, 'reader'), { ...draft, key: 'u2' })).toMatchObject({
      error: { code: 'notAllowed' }
    });
  });
});
