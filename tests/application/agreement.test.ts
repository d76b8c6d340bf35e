import { createAgreement } from '../../src/application/agreement/createAgreement';
import { decideAgreement } from '../../src/application/agreement/decideAgreement';
import { editAgreement } from '../../src/application/agreement/editAgreement';
import { extendAgreement } from '../../src/application/agreement/extendAgreement';
import { listAgreements } from '../../src/application/agreement/listAgreements';
import { setCoverage } from '../../src/application/agreement/setCoverage';
import { approvePublishing } from '../../src/application/communication/approvePublishing';
import { addContent } from '../../src/application/content/addContent';
import { editContent } from '../../src/application/content/editContent';
import { type ListStore } from '../../src/application/ports/listStore';
import { findByKey } from '../../src/application/write';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import {
  centralSite,
  localAgreement,
  localSite,
  putIn,
  sessionOf,
  smallCooperation,
  valueOf,
  type Who
} from '../support/cooperation';
import { interruptAt, Interruption } from '../support/interruptedStore';

const { recordedBy, recordedOn, decision, signedOn, ...sections } = localAgreement;
const successor = {
  ...sections,
  key: 'next',
  title: 'Ny överenskommelse',
  previousKey: 'local',
  validFrom: calendarDay('2023-01-01'),
  validTo: calendarDay('2026-12-31')
};

const on = (store: ListStore, who: Who, day: string) => sessionOf(store, who, calendarDay(day));

test('an agreement goes from draft to signed, and replaces its predecessor without another write', async () => {
  const store = await smallCooperation();
  valueOf(await createAgreement(on(store, 'coordinator', '2022-09-01'), successor));
  valueOf(
    await decideAgreement(on(store, 'coordinator', '2022-09-05'), { key: 'next', to: 'inConsultation' })
  );
  valueOf(await decideAgreement(on(store, 'coordinator', '2022-11-01'), { key: 'next', to: 'decided' }));
  valueOf(await decideAgreement(on(store, 'coordinator', '2022-12-01'), { key: 'next', to: 'signed' }));
  const states = async (day: string) => {
    const overview = await listAgreements(on(store, 'reader', day));
    return Object.fromEntries(overview.agreements.map(({ key, state }) => [key, state]));
  };
  expect(await states('2022-12-31')).toEqual({ local: 'inForce', next: 'signed' });
  expect(await states('2023-01-01')).toEqual({ local: 'replaced', next: 'inForce' });
  expect(await states('2027-01-01')).toEqual({ local: 'replaced', next: 'expired' });
});

test('a step that the lifecycle lacks, or that lacks something, is refused', async () => {
  const store = await smallCooperation();
  valueOf(
    await createAgreement(on(store, 'coordinator', '2022-09-01'), {
      ...successor,
      goals: undefined,
      partyKeys: ['sdf']
    })
  );
  const session = on(store, 'coordinator', '2022-09-05');
  expect(await decideAgreement(session, { key: 'next', to: 'signed' })).toMatchObject({
    error: { violations: [{ code: 'transitionNotAllowed', from: 'draft', to: 'signed' }] }
  });
  expect(
    await decideAgreement(session, { key: 'next', to: 'decided', reason: 'Ingen remiss behövs.' })
  ).toMatchObject({
    error: { violations: [{ code: 'policePartyMissing' }, { code: 'fieldMissing', field: 'goals' }] }
  });
  expect(await decideAgreement(session, { key: 'gone', to: 'decided' })).toMatchObject({
    error: { code: 'rowMissing' }
  });
});

test.each(['reader', 'preparer', 'chair', 'administrator'] as const)(
  '%s may not begin an agreement',
  async (who) => {
    const store = await smallCooperation();
    expect(await createAgreement(sessionOf(store, who), successor)).toMatchObject({
      error: { code: 'notAllowed' }
    });
  }
);

test('an agreement names organisations and agreements that exist', async () => {
  const store = await smallCooperation();
  const draft = { ...successor, partyKeys: ['sdf', 'nowhere'], parentKey: 'gone' };
  expect(await createAgreement(sessionOf(store, 'coordinator'), draft)).toMatchObject({
    error: {
      violations: [
        { code: 'unknownReference', field: 'parentKey', key: 'gone' },
        { code: 'unknownReference', field: 'partyKeys', key: 'nowhere' }
      ]
    }
  });
});

test('what was signed is not edited, the rest is', async () => {
  const store = await smallCooperation();
  const session = sessionOf(store, 'coordinator');
  const stored = await findByKey(session, 'agreements', 'local');
  if (stored === undefined) throw new Error('the agreement is not there');
  expect(
    await editAgreement(session, { stored, value: { ...stored.value, goals: 'Andra mål.' } })
  ).toMatchObject({
    error: { violations: [{ code: 'lockedFieldChanged', field: 'goals' }] }
  });
  const saved = valueOf(
    await editAgreement(session, { stored, value: { ...stored.value, registryNumber: 'DEMO 2020/001' } })
  );
  expect(saved.value).toMatchObject({
    registryNumber: 'DEMO 2020/001',
    recordedBy: 'coordinator',
    recordedOn: '2020-09-14'
  });
});

test('an extension carries the agreement on from the day it was decided', async () => {
  const store = await smallCooperation();
  const extension = {
    key: 'local|e1',
    agreementKey: 'local',
    until: calendarDay('2023-06-30'),
    decidedOn: calendarDay('2022-12-10'),
    reason: 'I väntan på en ny överenskommelse.'
  };
  valueOf(await extendAgreement(on(store, 'coordinator', '2022-12-10'), extension));
  const early = { ...extension, key: 'local|e2', until: calendarDay('2023-01-31') };
  expect(await extendAgreement(on(store, 'coordinator', '2022-12-11'), early)).toMatchObject({
    error: { violations: [{ code: 'extensionNotLater', lastDay: '2023-06-30' }] }
  });
  const { agreements } = await listAgreements(on(store, 'reader', '2023-05-31'));
  expect(agreements[0]).toMatchObject({
    state: 'extended',
    lastDay: '2023-06-30',
    daysLeft: 30,
    lapse: { limit: 30 }
  });
});

test('the overview of the central site has the registered local ones, and names a site that cannot be read', async () => {
  const store = await smallCooperation();
  const central = putIn(store, centralSite);
  await central('sites', { key: 'lokal', title: 'Lokal', url: localSite, recordedBy, recordedOn });
  const missing = 'https://samverkan.example/sites/borta';
  await central('sites', { key: 'borta', title: 'Borta', url: missing, recordedBy, recordedOn });
  store.failSite(missing, 'siteMissing');
  const overview = await listAgreements({ ...sessionOf(store, 'reader'), site: centralSite });
  expect(overview.agreements.map(({ key, site }) => [key, site])).toEqual([
    ['central', centralSite],
    ['local', localSite]
  ]);
  expect(overview.agreements[1]?.parties).toEqual(['Stadsdelsförvaltningen', 'Lokalpolisområdet']);
  expect(overview.unreadSites).toEqual([{ title: 'Borta', site: missing, failure: 'siteMissing' }]);
});

test('a row broken by hand is a finding beside the sound ones', async () => {
  const store = await smallCooperation();
  store.writeByHand(localSite, 'agreements', { cells: { Title: 'Skriven för hand' } });
  const { agreements, findings } = await listAgreements(sessionOf(store, 'reader'));
  expect(agreements.map(({ key }) => key)).toEqual(['local']);
  expect(findings).toMatchObject([{ collection: 'agreements', title: 'Skriven för hand' }]);
});

test('a signing keeps the roles, the day and the checksum of the file, and said again it is one step', async () => {
  const store = await smallCooperation();
  await putIn(store)('agreements', { ...successor, decision: 'decided', recordedBy, recordedOn });
  const documentHash = 'ab'.repeat(32);
  const step = { key: 'next', to: 'signed', signedOn: calendarDay('2020-09-10'), documentHash } as const;
  const note = 'Undertecknad fil: avtal.pdf';
  const cutOff = sessionOf(interruptAt(store, 2, 'before'), 'coordinator');
  const first = { ...step, signature: { roles: 'Ordförande', note } };
  await expect(decideAgreement(cutOff, first)).rejects.toThrow(Interruption);
  const session = sessionOf(store, 'coordinator');
  const roles = 'Ordförande och lokalpolisområdeschef';
  expect(
    valueOf(await decideAgreement(session, { ...step, signature: { roles, note } })).value
  ).toMatchObject({
    decision: 'signed',
    documentHash
  });
  const { steps } = await store.load(localSite, { steps: { collection: 'processSteps' } });
  expect(steps.rows.map(({ value }) => value)).toMatchObject([
    { agreementKey: 'next', kind: 'signature', body: roles, day: '2020-09-10', note }
  ]);
});

test('a coverage is said once for each area, and said again it changes', async () => {
  const store = await smallCooperation();
  const session = sessionOf(store, 'coordinator');
  valueOf(await setCoverage(session, { agreementKey: 'local', focusAreaKey: 'PLA', stance: 'watched' }));
  const draft = { agreementKey: 'local', focusAreaKey: 'PLA', stance: 'notRelevant' } as const;
  expect(await setCoverage(session, draft)).toMatchObject({
    error: { violations: [{ code: 'coverageReasonMissing' }] }
  });
  valueOf(await setCoverage(session, { ...draft, reason: 'Lägesbilden visar inget behov.' }));
  const { coverages } = await store.load(localSite, { coverages: { collection: 'coverages' } });
  expect(coverages.rows.map(({ value }) => [value.key, value.stance])).toEqual([
    ['local|PLA', 'notRelevant']
  ]);
  expect(await setCoverage(session, { ...draft, focusAreaKey: 'XXX', reason: 'Okänt.' })).toMatchObject({
    error: { violations: [{ code: 'unknownReference', field: 'focusAreaKey', key: 'XXX' }] }
  });
});

test('two who say something of an area at once: the later one sees what the other said', async () => {
  const store = await smallCooperation();
  const session = sessionOf(store, 'coordinator');
  const draft = { agreementKey: 'local', focusAreaKey: 'PLA', stance: 'watched' } as const;
  const answers = await Promise.all([
    setCoverage(session, draft, 'none'),
    setCoverage(session, { ...draft, stance: 'adopted' }, 'none')
  ]);
  const lost = answers.find((answer) => !answer.ok);
  const won = valueOf(answers.find((answer) => answer.ok)!);
  expect(lost).toEqual({ ok: false, error: { code: 'conflict', key: 'local|PLA', current: won } });
  expect(await setCoverage(session, { ...draft, stance: 'adopted' }, 'none')).toMatchObject(
    won.value.stance === 'adopted' ? { ok: true } : { error: { code: 'conflict' } }
  );
  expect(await setCoverage(session, { ...won.value, stance: won.value.stance }, 'none')).toEqual({
    ok: true,
    value: won
  });
});

describe('plain rows', () => {
  const problem = { key: 'p2', agreementKey: 'local', focusAreaKey: 'PLA', title: 'Otrygg gångväg' };

  test('are written by the role that owns them', async () => {
    const store = await smallCooperation();
    expect(await addContent(sessionOf(store, 'coordinator'), 'problems', problem)).toMatchObject({
      ok: true
    });
    expect(await addContent(sessionOf(store, 'administrator'), 'problems', problem)).toMatchObject({
      error: { code: 'notAllowed', task: 'editSituation', roles: ['reader', 'administrator'] }
    });
    const unit = { key: 'ny', name: 'Ny enhet', kind: 'municipalCompany', side: 'city' } as const;
    expect(await addContent(sessionOf(store, 'administrator'), 'orgUnits', unit)).toMatchObject({ ok: true });
    expect(
      await addContent(sessionOf(store, 'coordinator'), 'orgUnits', { ...unit, key: 'ny2' })
    ).toMatchObject({ error: { code: 'notAllowed' } });
  });

  test('point at rows that exist, here or on the central site', async () => {
    const store = await smallCooperation();
    const session = sessionOf(store, 'coordinator');
    expect(
      await addContent(session, 'problems', { ...problem, focusAreaKey: 'nope', agreementKey: 'local' })
    ).toMatchObject({
      error: { violations: [{ code: 'unknownReference', field: 'focusAreaKey', key: 'nope' }] }
    });
    expect(await addContent(session, 'problems', { ...problem, agreementKey: 'gone' })).toMatchObject({
      error: { code: 'rowMissing', collection: 'agreements' }
    });
  });

  test('keep their key', async () => {
    const store = await smallCooperation();
    const session = sessionOf(store, 'coordinator');
    const stored = valueOf(await addContent(session, 'problems', problem));
    expect(
      await editContent(session, 'problems', { stored, value: { ...problem, key: 'other' } })
    ).toMatchObject({
      error: { violations: [{ code: 'invalidKey' }] }
    });
    const saved = valueOf(
      await editContent(session, 'problems', { stored, value: { ...problem, title: 'Mörk gångväg' } })
    );
    expect(saved.value.title).toBe('Mörk gångväg');
  });

  test('a text of 100,000 characters is refused with its length, not with itself', async () => {
    const store = await smallCooperation();
    const outcome = await addContent(sessionOf(store, 'coordinator'), 'problems', {
      ...problem,
      description: 'a'.repeat(100_000)
    });
    expect(outcome).toMatchObject({
      error: { violations: [{ code: 'textTooLong', field: 'description', length: 100_000 }] }
    });
    expect(JSON.stringify(outcome).length).toBeLessThan(500);
  });

  test('what residents may read is approved by a group, for the text as it stands', async () => {
    const store = await smallCooperation();
    const coordinator = sessionOf(store, 'coordinator');
    const draft = {
      key: 'k1',
      agreementKey: 'local',
      title: 'Ny belysning',
      audience: 'residents',
      channel: 'Webbplats',
      plannedOn: calendarDay('2020-10-01'),
      mayBePublished: false,
      residentSummary: 'Gångvägen får ny belysning.'
    } as const;
    expect(
      await addContent(coordinator, 'communicationEfforts', { ...draft, mayBePublished: true })
    ).toMatchObject({
      error: { violations: [{ code: 'effortNotApproved' }] }
    });
    valueOf(await addContent(coordinator, 'communicationEfforts', draft));
    expect(await approvePublishing(coordinator, { key: 'k1', agreementKey: 'local' })).toMatchObject({
      ok: true
    });
    expect(
      await approvePublishing(sessionOf(store, 'officer'), { key: 'k1', agreementKey: 'local' })
    ).toMatchObject({ error: { code: 'notAllowed' } });
    const stored = await findByKey(coordinator, 'communicationEfforts', 'k1');
    if (stored === undefined) throw new Error('the effort is not there');
    expect(
      await editContent(coordinator, 'communicationEfforts', {
        stored,
        value: { ...stored.value, residentSummary: 'Något annat.' }
      })
    ).toMatchObject({
      error: { violations: [{ code: 'effortNotApproved' }] }
    });
  });
});
