import { editContent } from '../../src/application/content/editContent';
import { approveMinutes, minutesFileName } from '../../src/application/meeting/approveMinutes';
import { changeAgendaPoint } from '../../src/application/meeting/changeAgenda';
import { callMeeting, holdMeeting } from '../../src/application/meeting/fixAgenda';
import { recordDecision } from '../../src/application/meeting/recordDecision';
import { resumeOperations } from '../../src/application/operation/resumeOperations';
import { localSite, valueOf } from '../support/cooperation';
import { interruptAt } from '../support/interruptedStore';
import { approve, decision, meetingCooperation, on, page, read, row } from '../support/meetingCooperation';

describe('the minutes', () => {
  async function held() {
    const store = await meetingCooperation();
    const session = on(store, 'coordinator');
    valueOf(await callMeeting(on(store, 'coordinator', '2020-10-13'), 'm1'));
    const stored = await row(store, 'meetings', 'm1');
    const value = { ...stored.value, approverKeys: ['preparer', 'coordinator'] };
    valueOf(await editContent(session, 'meetings', { stored, value }));
    const attendeeKeys = ['preparer', 'coordinator', 'officer'];
    valueOf(await holdMeeting(session, { meetingKey: 'm1', attendeeKeys }));
    const note = { notes: { before: '', after: 'Belysningen dröjer' } };
    valueOf(await changeAgendaPoint(session, { meetingKey: 'm1', pointKey: 'action|a1' }, note));
    valueOf(
      await recordDecision(
        session,
        decision('Arbetsgruppen tar fram en ny tidplan', { pointKey: 'action|a1' })
      )
    );
    return store;
  }

  test('hold what was said, decided and handed out', async () => {
    const { minutes } = await page(await held());
    expect(minutes).toMatchObject({
      attendees: ['preparer', 'coordinator', 'officer'],
      approvers: ['preparer', 'coordinator']
    });
    expect(minutes.points.find(({ pointKey }) => pointKey === 'action|a1')).toMatchObject({
      title: 'HÄ-1 Förbättrad belysning på gångväg',
      notes: 'Belysningen dröjer',
      decisions: [{ number: 'B 2020:1', text: 'Arbetsgruppen tar fram en ny tidplan' }]
    });
  });

  test('are approved by those named, each for the text as it stands, and then locked', async () => {
    const store = await held();
    expect(await approve(on(store, 'officer', '2020-10-27'))).toMatchObject({ ok: false });
    const first = valueOf(await approve(on(store, 'preparer', '2020-10-27')));
    expect(first).toEqual({ isLocked: false, waiting: ['coordinator'] });
    const more = { notes: { before: 'Belysningen dröjer', after: 'Belysningen dröjer till jul' } };
    valueOf(
      await changeAgendaPoint(
        on(store, 'coordinator', '2020-10-27'),
        { meetingKey: 'm1', pointKey: 'action|a1' },
        more
      )
    );
    expect((await page(store, 'm1', '2020-10-27')).approval).toMatchObject({ outdated: ['preparer'] });
    const second = valueOf(await approve(on(store, 'coordinator', '2020-10-27')));
    expect(second.waiting).toEqual(['preparer']);
    expect(valueOf(await approve(on(store, 'preparer', '2020-10-28'))).isLocked).toBe(true);
    const locked = await page(store, 'm1', '2020-10-28');
    expect(locked.meeting.value.state).toBe('approved');
    expect(locked.locked).toMatchObject({ approvedOn: '2020-10-28', isChanged: false, isTampered: false });
    const late = changeAgendaPoint(
      on(store, 'coordinator', '2020-10-28'),
      { meetingKey: 'm1', pointKey: 'action|a1' },
      { minutes: 1 }
    );
    expect(await late).toMatchObject({ error: { violations: [{ code: 'meetingLocked' }] } });
    expect(await recordDecision(on(store, 'coordinator', '2020-10-28'), decision('Efteråt'))).toMatchObject({
      error: { violations: [{ code: 'meetingLocked' }] }
    });
  });

  test('are not approved in a wording that nobody has read: a word in between is told, and read first', async () => {
    const store = await held();
    const session = on(store, 'preparer', '2020-10-27');
    const asRead = await read(session);
    const word = { notes: { before: 'Belysningen dröjer', after: 'Belysningen är på plats' } };
    const at = { meetingKey: 'm1', pointKey: 'action|a1' };
    valueOf(await changeAgendaPoint(on(store, 'coordinator', '2020-10-27'), at, word));
    expect(await approveMinutes(session, asRead)).toMatchObject({
      error: { violations: [{ code: 'minutesChangedMeanwhile' }] }
    });
    const { approval } = await page(store, 'm1', '2020-10-27');
    expect(approval).toEqual({ approved: [], outdated: [], waiting: ['preparer', 'coordinator'] });
    expect(await approve(session)).toMatchObject({ ok: true });
  });

  test('show it when a row is changed past the app', async () => {
    const store = await held();
    for (const who of ['preparer', 'coordinator'] as const) {
      valueOf(await approve(on(store, who, '2020-10-27')));
    }
    const item = await row(store, 'agendaItems', 'm1|action|a1');
    store.writeByHand(localSite, 'agendaItems', {
      itemId: item.itemId,
      cells: { Notes: 'Något helt annat' }
    });
    const { locked } = await page(store, 'm1', '2020-11-10');
    expect(locked).toMatchObject({ isChanged: true, isTampered: false });
    expect(locked?.minutes?.points.find(({ pointKey }) => pointKey === 'action|a1')?.notes).toBe(
      'Belysningen dröjer'
    );
  });

  async function lockedMinutes() {
    const store = await held();
    for (const who of ['preparer', 'coordinator'] as const) {
      valueOf(await approve(on(store, who, '2020-10-27')));
    }
    const { locked } = await store.load(localSite, { locked: { collection: 'lockedMinutes' } });
    const [stored] = locked.rows;
    if (stored === undefined) throw new Error('nothing is locked');
    const file = { itemId: stored.itemId, fileName: minutesFileName };
    const text = (await store.readDocument(localSite, 'lockedMinutes', file)) ?? '';
    return { store, file, stored, forged: text.replace('Belysningen dröjer', 'Belysningen är lagad') };
  }

  test('show it when the text is replaced together with its checksum: nobody has approved it', async () => {
    const { store, file, forged } = await lockedMinutes();
    store.attachByHand(localSite, 'lockedMinutes', { ...file, content: forged });
    const contentHash = await on(store, 'chair').digest.sha256(forged);
    const cells = { ContentHash: contentHash };
    store.writeByHand(localSite, 'lockedMinutes', { itemId: file.itemId, cells });
    expect((await page(store, 'm1', '2020-11-10')).locked).toMatchObject({ isTampered: true });
  });

  test('stay what was approved when somebody puts another text beside them', async () => {
    const { store, stored, forged } = await lockedMinutes();
    const contentHash = await on(store, 'chair').digest.sha256(forged);
    const row = { ...stored.value, key: 'm1|forged', contentHash };
    const { itemId } = valueOf(await store.add(localSite, 'lockedMinutes', row));
    const file = { itemId, fileName: minutesFileName };
    await store.attach(localSite, 'lockedMinutes', { ...file, content: forged });
    const { locked } = await page(store, 'm1', '2020-11-10');
    expect(locked).toMatchObject({ isTampered: false, contentHash: stored.value.contentHash });
  });

  test('say that the text is gone when its attachment cannot be read', async () => {
    const { store, file } = await lockedMinutes();
    store.attachByHand(localSite, 'lockedMinutes', file);
    const { locked } = await page(store, 'm1', '2020-11-10');
    expect(locked).toMatchObject({ isTampered: true });
    expect(locked?.minutes).toBeUndefined();
  });

  test('are locked whole, however often the locking was cut off', async () => {
    for (let writes = 1; writes < 6; writes += 1) {
      const store = await held();
      valueOf(await approve(on(store, 'preparer', '2020-10-27')));
      const session = on(store, 'coordinator', '2020-10-27');
      await approve({ ...session, store: interruptAt(store, writes, 'before') }).catch(() => undefined);
      await resumeOperations(session);
      await approve(session);
      const { meeting: approved, locked, unfinished } = await page(store, 'm1', '2020-10-28');
      expect(approved.value.state).toBe('approved');
      expect(locked).toMatchObject({ isTampered: false });
      expect(unfinished).toEqual([]);
    }
  });
});
