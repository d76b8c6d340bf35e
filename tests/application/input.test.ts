import { decideAgreement } from '../../src/application/agreement/decideAgreement';
import { extendAgreement } from '../../src/application/agreement/extendAgreement';
import { listAgreements } from '../../src/application/agreement/listAgreements';
import { setCoverage } from '../../src/application/agreement/setCoverage';
import { approvePublishing } from '../../src/application/communication/approvePublishing';
import { addContent } from '../../src/application/content/addContent';
import { editContent } from '../../src/application/content/editContent';
import { reportStatus } from '../../src/application/followUp/reportStatus';
import { recordDecision } from '../../src/application/meeting/recordDecision';
import { addAction } from '../../src/application/plan/addAction';
import { adoptPlan } from '../../src/application/plan/adoptPlan';
import { decideAction } from '../../src/application/plan/decideAction';
import { type ListStore } from '../../src/application/ports/listStore';
import { findByKey } from '../../src/application/write';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import {
  actionDraft,
  centralSite,
  localAgreement,
  localSite,
  putIn,
  sessionOf,
  smallCooperation,
  today,
  valueOf
} from '../support/cooperation';

const record = { recordedBy: 'founder', recordedOn: calendarDay('2020-01-02') };
const number = '19121212-1212';
const farAway = calendarDay('2199-12-31');
const problem = { key: 'p2', agreementKey: 'local', focusAreaKey: 'PLA', title: 'Otrygg gångväg' };

describe('a personnummer is never echoed', () => {
  const quiet = (outcome: unknown) => {
    expect(JSON.stringify(outcome)).toContain('personalIdentityNumber');
    expect(JSON.stringify(outcome)).not.toContain('1212');
  };

  test.each([
    ['a group', { groupKey: number }],
    ['a participant', { participatingOrgUnitKeys: ['lpo', number, number] }],
    ['a problem', { problemKey: number }],
    ['a number field', { target: 191212121212 }],
    ['a plan', { planKey: number }],
    ['its own key', { key: number }]
  ])('where a key was meant: %s of an action', async (_, fields) => {
    const store = await smallCooperation();
    quiet(await addAction(sessionOf(store, 'coordinator'), actionDraft('HÄ-1', fields)));
  });

  test('in what a plain row or a decision points at', async () => {
    const store = await smallCooperation();
    const session = sessionOf(store, 'coordinator');
    quiet(await addContent(session, 'problems', { ...problem, agreementKey: number }));
    quiet(await addContent(session, 'problems', { ...problem, focusAreaKey: number }));
    quiet(await decideAction(session, { key: number, agreementKey: 'local', to: 'decided' }));
    const draft = { groupKey: number, kind: 'decided', text: 'Beslut', day: today } as const;
    quiet(await recordDecision(session, draft));
  });
});

describe('the same act is one record', () => {
  test('with blanks around it or other line ends, and on a later day', async () => {
    const store = await smallCooperation();
    const typed = { ...problem, description: ' Mörkt.\r\nTomt. ' };
    const first = valueOf(await addContent(sessionOf(store, 'coordinator'), 'problems', typed));
    const later = sessionOf(store, 'coordinator', calendarDay('2020-09-16'));
    const again = valueOf(await addContent(later, 'problems', typed));
    expect(again).toMatchObject({ itemId: first.itemId, value: { recordedOn: '2020-09-14' } });
    expect(await addContent(later, 'problems', { ...typed, description: 'Något annat.' })).toMatchObject({
      error: { code: 'duplicateKey' }
    });
  });

  test('for a decision too', async () => {
    const store = await smallCooperation();
    const draft = { groupKey: 'preparationGroup', kind: 'decided', text: 'Beslut ', day: today } as const;
    const first = valueOf(await recordDecision(sessionOf(store, 'coordinator'), draft));
    const again = valueOf(await recordDecision(sessionOf(store, 'coordinator'), draft));
    expect(again.value.key).toBe(first.value.key);
  });

  test('for a report that was taken before its action was cancelled', async () => {
    const store = await smallCooperation();
    valueOf(await addAction(sessionOf(store, 'coordinator'), actionDraft('HÄ-1', { key: 'a1' })));
    const adoption = { planKey: 'plan', agreementKey: 'local', decisionReference: 'B 2020:1' };
    valueOf(await adoptPlan(sessionOf(store, 'chair'), adoption));
    const report = {
      key: 'unasked|a1|officer|f1',
      actionKey: 'a1',
      planKey: 'plan',
      kind: 'status',
      light: 'green',
      orgUnitKey: 'lpo',
      side: 'police',
      channel: 'bot',
      day: today
    } as const;
    const first = valueOf(await reportStatus(sessionOf(store, 'officer'), report));
    const cancel = { key: 'a1', agreementKey: 'local', to: 'cancelled', reason: 'Slut.' } as const;
    valueOf(await decideAction(sessionOf(store, 'chair'), { ...cancel, decisionReference: 'B 2020:2' }));
    expect(valueOf(await reportStatus(sessionOf(store, 'officer'), report)).itemId).toBe(first.itemId);
  });
});

describe('days that nobody can plan for', () => {
  test('are refused where people give them', async () => {
    const store = await smallCooperation();
    const session = sessionOf(store, 'coordinator');
    const refusal = { error: { violations: [{ code: 'dayOutsideHolidayTable', day: farAway }] } };
    const goal = { key: 'g2', agreementKey: 'local', problemKey: 'problem', title: 'Mål' } as const;
    expect(
      await addContent(session, 'goals', { ...goal, kind: 'process', aim: 'safety', due: farAway })
    ).toMatchObject(refusal);
    const extension = { key: 'e1', agreementKey: 'local', until: farAway, decidedOn: today, reason: 'Skäl.' };
    expect(await extendAgreement(session, extension)).toMatchObject(refusal);
    const effort = { key: 'k1', agreementKey: 'local', title: 'Brev', audience: 'internal' } as const;
    expect(
      await addContent(session, 'communicationEfforts', {
        ...effort,
        channel: 'Brev',
        plannedOn: farAway,
        mayBePublished: false
      })
    ).toMatchObject(refusal);
  });

  test.each([
    ['1900-01-01', 'terminated'],
    ['2199-12-31', 'signed']
  ])('written past the rules, on %s in one that is %s, they are findings', async (day, decision) => {
    const store = await smallCooperation();
    await putIn(store)('agreements', {
      ...localAgreement,
      key: 'old',
      decision: decision as 'signed',
      decisionReason: 'Skäl.',
      validFrom: calendarDay('1900-01-01'),
      signedOn: calendarDay('1900-01-01'),
      validTo: decision === 'signed' ? calendarDay(day) : calendarDay('2020-12-31'),
      terminatedOn: decision === 'signed' ? undefined : calendarDay(day)
    });
    const { agreements, findings } = await listAgreements(sessionOf(store, 'reader'));
    expect(agreements.map(({ key }) => key)).toEqual(['local']);
    expect(findings).toMatchObject([{ problems: [{ code: 'dayOutsideHolidayTable' }] }]);
  });

  test('a unit that lasts as long as the calendar has no day after it', async () => {
    const store = await smallCooperation();
    const unit = { key: 'ny', name: 'Ny', kind: 'specialistAdministration', side: 'city' } as const;
    expect(
      await addContent(sessionOf(store, 'administrator'), 'orgUnits', {
        ...unit,
        validTo: farAway,
        successorKey: 'trafik'
      })
    ).toMatchObject({ ok: true });
  });
});

describe('agreements', () => {
  test('a termination does not change the signed period', async () => {
    const store = await smallCooperation();
    const step = { key: 'local', to: 'terminated', reason: 'Uppsagd.', validTo: farAway } as const;
    const decided = valueOf(await decideAgreement(sessionOf(store, 'coordinator'), step));
    expect(decided.value).toMatchObject({ decision: 'terminated', validTo: '2022-12-31' });
  });

  test('an extension does not reach into another agreement of the same parties', async () => {
    const store = await smallCooperation();
    const validFrom = calendarDay('2023-01-01');
    const validTo = calendarDay('2025-12-31');
    await putIn(store)('agreements', { ...localAgreement, key: 'later', validFrom, validTo });
    const extension = { key: 'e1', agreementKey: 'local', decidedOn: today, reason: 'Skäl.' };
    const until = calendarDay('2023-03-31');
    expect(await extendAgreement(sessionOf(store, 'coordinator'), { ...extension, until })).toMatchObject({
      error: { violations: [{ code: 'agreementOverlap', otherKey: 'later', from: '2023-01-01' }] }
    });
  });

  test('only the areas of its own central agreement are weighed', async () => {
    const store = await smallCooperation();
    const area = { key: 'GAM', agreementKey: 'older', code: 'GAM', name: 'Gammal', mapsToKeys: [], order: 1 };
    await putIn(store, centralSite)('focusAreas', { ...area, ...record });
    const draft = { agreementKey: 'local', focusAreaKey: 'GAM', stance: 'adopted' } as const;
    expect(await setCoverage(sessionOf(store, 'coordinator'), draft)).toMatchObject({
      error: { violations: [{ code: 'coverageOfOtherCatalogue' }] }
    });
  });
});

describe('what somebody has read and another has changed', () => {
  test('is not approved for residents', async () => {
    const store = await smallCooperation();
    const session = sessionOf(store, 'coordinator');
    const effort = {
      ...{ key: 'k1', agreementKey: 'local', title: 'Belysning', audience: 'residents' as const },
      ...{ channel: 'Webbplats', plannedOn: today, mayBePublished: false, residentSummary: 'Ny belysning.' }
    } as const;
    const seen = valueOf(await addContent(session, 'communicationEfforts', effort));
    const value = { ...effort, residentSummary: 'Något helt annat.' };
    valueOf(await editContent(session, 'communicationEfforts', { stored: seen, value }));
    const approval = { key: 'k1', agreementKey: 'local', seen };
    expect(await approvePublishing(sessionOf(store, 'preparer'), approval)).toMatchObject({
      error: { code: 'conflict', current: { value: { residentSummary: 'Något helt annat.' } } }
    });
  });

  test('is not overwritten in a coverage', async () => {
    const store = await smallCooperation();
    const session = sessionOf(store, 'coordinator');
    const draft = { agreementKey: 'local', focusAreaKey: 'PLA' } as const;
    const seen = valueOf(await setCoverage(session, { ...draft, stance: 'watched' }));
    valueOf(await setCoverage(session, { ...draft, stance: 'adopted' }, seen));
    const late = { ...draft, stance: 'notRelevant', reason: 'Inget behov.' } as const;
    expect(await setCoverage(session, late, seen)).toMatchObject({
      error: { code: 'conflict', current: { value: { stance: 'adopted' } } }
    });
  });
});

test('a key is the one that was written, in capitals or not', async () => {
  const store = await smallCooperation();
  const session = sessionOf(store, 'coordinator');
  expect(await findByKey(session, 'agreements', 'LOCAL')).toBeUndefined();
  expect(await addContent(session, 'problems', { ...problem, agreementKey: 'LOCAL' })).toMatchObject({
    error: { code: 'rowMissing', collection: 'agreements' }
  });
});

test('a plain row is judged in one round trip to each site', async () => {
  const store = await smallCooperation();
  const asked: string[] = [];
  const counted = Object.create(store) as ListStore;
  counted.load = (site, queries) => {
    asked.push(site);
    return store.load(site, queries);
  };
  const session = sessionOf(counted, 'coordinator');
  valueOf(await addContent(session, 'problems', problem));
  expect([...asked].sort()).toEqual([centralSite, localSite]);
  asked.length = 0;
  valueOf(await addAction(session, actionDraft('HÄ-1', { key: 'a1' })));
  expect([...asked].sort()).toEqual([centralSite, localSite]);
});
