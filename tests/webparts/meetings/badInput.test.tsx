import '@testing-library/jest-dom';
import { act, configure, fireEvent, screen } from '@testing-library/react';
import { reportStatus } from '../../../src/application/followUp/reportStatus';
import { changeAgendaPoint } from '../../../src/application/meeting/changeAgenda';
import { holdMeeting } from '../../../src/application/meeting/fixAgenda';
import { cancelMeeting, moveMeeting } from '../../../src/application/meeting/planMeetings';
import { openDueRound } from '../../../src/application/statusRound/openRound';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { localSite, putIn, valueOf } from '../../support/cooperation';
import { approve, meeting, meetingCooperation, on, row } from '../../support/meetingCooperation';
import { show } from './showMeetings';

// The page of a meeting is fetched when it is first shown, which means transformed here.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(90_000);

const openedOn = '2020-10-06';
const round = '#avstamning=round%7Cw1';

/** A working group whose round is open, ten workdays before its meeting. */
async function openRound() {
  const store = await meetingCooperation();
  await putIn(store)('meetings', meeting({ key: 'w1', groupKey: 'workingGroup', title: 'Arbetsgrupp' }));
  valueOf(await openDueRound(on(store, 'coordinator', openedOn), 'w1'));
  return store;
}

describe('a round whose meeting', () => {
  it('was moved says where to, and when answers are due now', async () => {
    const store = await openRound();
    const move = { day: calendarDay('2020-11-03'), startTime: '13:00', reason: 'Höstlov' };
    valueOf(await moveMeeting(on(store, 'coordinator', openedOn), await row(store, 'meetings', 'w1'), move));
    show(store, { who: 'coordinator', hash: round, day: '2020-10-08' });
    expect(await screen.findByText(/Mötet har flyttats till .*3 november/)).toBeInTheDocument();
    expect(screen.getByText(/Svar senast .*30 oktober/)).toBeInTheDocument();
  });

  it('was cancelled is closed, and says why', async () => {
    const store = await openRound();
    const stored = await row(store, 'meetings', 'w1');
    valueOf(await cancelMeeting(on(store, 'coordinator', openedOn), stored, 'För få anmälda'));
    show(store, { who: 'coordinator', hash: round, day: '2020-10-08' });
    expect(await screen.findByText(/Stängd: Mötet ställdes in/)).toHaveTextContent(
      'Det som lämnas nu sparas som en vanlig lägesrapport.'
    );
    expect(screen.queryByRole('button', { name: 'Stäng avstämningen' })).not.toBeInTheDocument();
  });

  it('was deleted past the app is closed, and still shows who was asked', async () => {
    const store = await openRound();
    store.deleteByHand(localSite, 'meetings', (await row(store, 'meetings', 'w1')).itemId);
    show(store, { who: 'coordinator', hash: round, day: '2020-10-08' });
    expect(await screen.findByText(/Stängd: Mötet har tagits bort/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'roadOfficial' })).toBeInTheDocument();
  });
});

describe('a round that nobody answers', () => {
  const afterwards = { day: '2020-10-21', now: '2020-10-21T08:00:00Z' };

  it('is closed by its meeting, and names who was silent and counts it', async () => {
    show(await openRound(), { who: 'coordinator', hash: round, ...afterwards });
    expect(await screen.findByText('0 av 1 har svarat')).toBeInTheDocument();
    expect(screen.getByText(/Stängd: Mötet har börjat/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'roadOfficial' })).toBeInTheDocument();
    expect(screen.getByText('Ingen uppgift')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Obesvarade frågor per person' })).toBeInTheDocument();
    expect(screen.getAllByText(/1 av 1 utan svar/)).toHaveLength(2);
  });

  it('stays so when an answer comes after closing, which is an ordinary report', async () => {
    const store = await openRound();
    const late = {
      key: 'round|w1|a1|roadOfficial|f1',
      actionKey: 'a1',
      planKey: 'plan',
      kind: 'status'
    } as const;
    const words = {
      light: 'green',
      text: 'Klart',
      orgUnitKey: 'trafik',
      side: 'city',
      channel: 'webPart'
    } as const;
    const day = calendarDay(afterwards.day);
    const reporter = on(store, 'roadOfficial', afterwards.day);
    valueOf(await reportStatus(reporter, { ...late, ...words, day }));
    show(store, { who: 'coordinator', hash: round, ...afterwards });
    expect(await screen.findByText('0 av 1 har svarat')).toBeInTheDocument();
    expect(screen.getByText(/Det som lämnas nu sparas som en vanlig lägesrapport/)).toBeInTheDocument();
  });

  it('because all that it asks about is cancelled says that nothing is asked any more', async () => {
    const store = await openRound();
    const stored = await row(store, 'actions', 'a1');
    const value = { ...stored.value, decision: 'cancelled', decisionReason: 'Ersatt' } as const;
    valueOf(await store.save(localSite, 'actions', { stored, value }));
    show(store, { who: 'coordinator', hash: round, day: '2020-10-08' });
    expect(await screen.findByText(/Inget frågas längre/)).toBeInTheDocument();
    expect(screen.queryByText(/0 av 0/)).not.toBeInTheDocument();
  });
});

test('the second of two meetings on a day says that its round does not open by itself', async () => {
  const store = await meetingCooperation();
  await putIn(store)('meetings', meeting({ key: 'm2', title: 'Extra beredning', startTime: '15:00' }));
  show(store, { who: 'coordinator', hash: '#mote=m2', day: '2020-09-14' });
  fireEvent.click(await screen.findByRole('tab', { name: 'Avstämning' }));
  expect(await screen.findByText(/Gruppen har ett möte till den dagen, Beredning 13.00/)).toBeInTheDocument();
  expect(screen.queryByText(/Den öppnas av sig själv/)).not.toBeInTheDocument();
});

test('points that need more time than the meeting has are said so', async () => {
  const store = await meetingCooperation();
  const at = { meetingKey: 'm1', pointKey: 'action|a1' };
  valueOf(await changeAgendaPoint(on(store, 'coordinator'), at, { minutes: 75 }));
  show(store, { who: 'coordinator', hash: '#mote=m1' });
  expect(await screen.findByText(/minuter mer än mötet är långt/)).toBeInTheDocument();
});

describe('justering', () => {
  async function heldMeeting() {
    const store = await meetingCooperation();
    const held = { meetingKey: 'm1', attendeeKeys: ['officer'] };
    valueOf(await holdMeeting(on(store, 'coordinator'), held));
    return store;
  }

  it('is not offered to somebody who is not named, who is told so', async () => {
    show(await heldMeeting(), { who: 'coordinator', hash: '#mote=m1', day: '2020-10-27' });
    fireEvent.click(await screen.findByRole('tab', { name: 'Minnesanteckningar' }));
    expect(await screen.findByText('Du är inte justerare för det här mötet.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Justera anteckningarna' })).not.toBeInTheDocument();
  });

  it('by somebody who is named no longer is refused in words', async () => {
    const store = await heldMeeting();
    show(store, { who: 'preparer', hash: '#mote=m1', day: '2020-10-27' });
    fireEvent.click(await screen.findByRole('tab', { name: 'Minnesanteckningar' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Justera anteckningarna' }));
    const send = await screen.findByRole('button', { name: 'Ja, justera' });
    const stored = await row(store, 'meetings', 'm1');
    const value = { ...stored.value, approverKeys: ['chair'] };
    valueOf(await store.save(localSite, 'meetings', { stored, value }));
    fireEvent.click(send);
    expect(await screen.findByText(/inte utsedd att justera/)).toBeInTheDocument();
  });

  it('locks; a row that is changed afterwards shows that it was changed after locking', async () => {
    const store = await heldMeeting();
    valueOf(await approve(on(store, 'preparer', '2020-10-27')));
    const { itemId } = await row(store, 'agendaItems', 'm1|section|opening');
    store.writeByHand(localSite, 'agendaItems', { itemId, cells: { Notes: 'Tillagt i listan efteråt.' } });
    const { itemId: ofMeeting } = await row(store, 'meetings', 'm1');
    store.writeByHand(localSite, 'meetings', { itemId: ofMeeting, cells: { MeetingState: 'Genomförd' } });
    show(store, { who: 'reader', hash: '#mote=m1', day: '2020-11-02' });
    fireEvent.click(await screen.findByRole('tab', { name: 'Minnesanteckningar' }));
    expect(await screen.findByText(/Låsningen gäller ändå/)).toBeInTheDocument();
    expect(await screen.findByText(/Ändrad efter låsning/)).toBeInTheDocument();
    expect(screen.queryByText('Tillagt i listan efteråt.')).not.toBeInTheDocument();
  });
});

test('a meeting that the list calls approved without locked minutes says how to mend it', async () => {
  const store = await meetingCooperation();
  const { itemId } = await row(store, 'meetings', 'm1');
  store.writeByHand(localSite, 'meetings', { itemId, cells: { MeetingState: 'Justerad' } });
  show(store, { who: 'coordinator', hash: '#mote=m1', day: '2020-10-27' });
  expect(await screen.findByText(/inga låsta anteckningar finns/)).toBeInTheDocument();
});

test('a meeting that was deleted while its page is open says so at the next fetch', async () => {
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'clearTimeout', 'queueMicrotask', 'setImmediate'] });
  try {
    const store = await meetingCooperation();
    show(store, { who: 'coordinator', hash: '#mote=m1&punkt=section%7Copening' });
    await screen.findByRole('heading', { name: 'Öppnande' });
    store.deleteByHand(localSite, 'meetings', (await row(store, 'meetings', 'm1')).itemId);
    act(() => {
      jest.advanceTimersByTime(16_000);
    });
    expect(await screen.findByText('Mötet finns inte längre')).toBeInTheDocument();
  } finally {
    jest.useRealTimers();
  }
});
