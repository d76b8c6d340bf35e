import '@testing-library/jest-dom';
import { configure, fireEvent, screen, within } from '@testing-library/react';
import { changeAgendaPoint } from '../../../src/application/meeting/changeAgenda';
import { holdMeeting } from '../../../src/application/meeting/fixAgenda';
import { openMeeting } from '../../../src/application/meeting/openMeeting';
import { cancelMeeting, moveMeeting } from '../../../src/application/meeting/planMeetings';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { localSite, valueOf } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import { meetingCooperation, on, row } from '../../support/meetingCooperation';
import { show } from './showMeetings';

// The page of a meeting is fetched when it is first shown, which means transformed here.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(90_000);

const action = 'HÄ-1 Förbättrad belysning på gångväg';
const find = (name: string | RegExp) => screen.findByRole('button', { name });
const pointOf = async (title: string) => {
  const heading = await screen.findByRole('heading', { name: new RegExp(title) });
  return within(heading.closest('li')!);
};
const type = async (label: RegExp | string, value: string): Promise<void> => {
  fireEvent.change(await screen.findByRole('textbox', { name: label }), { target: { value } });
};

test('a samordnare plans a meeting; what is missing is said at its field', async () => {
  const store = await meetingCooperation();
  show(store, { who: 'coordinator', hash: '#grupp=workingGroup', day: '2020-09-14' });
  fireEvent.click(await find('Nytt möte'));
  fireEvent.click(await find('Lägg in mötet'));
  expect(await screen.findByText('Rätta det här:', { exact: false })).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText(/^Dag/), { target: { value: '2020-11-10' } });
  fireEvent.click(screen.getByRole('button', { name: 'Lägg in mötet' }));
  expect(await screen.findByText('Mötet är inlagt.')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'workingGroup' })).toBeInTheDocument();
});

test('a reader looks and changes nothing', async () => {
  show(await meetingCooperation(), { who: 'reader', hash: '#mote=m1' });
  const point = await pointOf(action);
  expect(point.queryAllByRole('button')).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Skicka kallelse' })).not.toBeInTheDocument();
});

test('a point is moved by its buttons, which keep focus and say where it went', async () => {
  show(await meetingCooperation(), { who: 'coordinator', hash: '#mote=m1' });
  fireEvent.click(await find(`Flytta upp ${action}`));
  expect(await screen.findByText(`${action} är nu punkt 3.`)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: `Flytta upp ${action}` })).toHaveFocus();
});

test('notes that somebody else wrote meanwhile stand beside one’s own, and neither is lost', async () => {
  const store = await meetingCooperation();
  show(store, { who: 'coordinator', hash: '#mote=m1' });
  fireEvent.click((await pointOf(action)).getByRole('button', { name: 'Anteckna' }));
  await type(/^Minnesanteckning/, 'Mina ord');
  const opened = valueOf(await openMeeting(on(store, 'coordinator'), 'm1'));
  const { pointKey } = opened.agenda.points.find(({ title }) => title.includes('belysning'))!;
  const notes = { before: '', after: 'Deras ord' };
  valueOf(await changeAgendaPoint(on(store, 'coordinator'), { meetingKey: 'm1', pointKey }, { notes }));
  fireEvent.click(screen.getByRole('button', { name: 'Spara anteckningen' }));
  const versions = await screen.findByRole('region', { name: 'Jämför de två versionerna' });
  expect(versions).toHaveTextContent('Mina ord');
  expect(versions).toHaveTextContent('Deras ord');
  await type(/^Minnesanteckning/, 'Deras ord. Mina ord.');
  fireEvent.click(screen.getByRole('button', { name: 'Spara anteckningen' }));
  expect(await screen.findByText('Deras ord. Mina ord.')).toBeInTheDocument();
});

test('a decision gets its number, and a personnummer is refused without being shown again', async () => {
  show(await meetingCooperation(), { who: 'coordinator', hash: '#mote=m1' });
  fireEvent.click((await pointOf(action)).getByRole('button', { name: 'Besluta' }));
  await type(/^Beslut/, 'Gäller 19811218-9876');
  fireEvent.click(screen.getByRole('button', { name: 'Spara beslutet' }));
  const trouble = await screen.findByRole('group', { name: /Rätta det här/ });
  expect(trouble).not.toHaveTextContent('19811218');
  await type(/^Beslut/, 'Ny tidplan till november');
  fireEvent.click(screen.getByRole('button', { name: 'Spara beslutet' }));
  expect(await screen.findByText('B 2020:1')).toBeInTheDocument();
});

describe('the minutes of a meeting that has been held', () => {
  async function openMinutes(approverKeys: readonly string[] = ['preparer']): Promise<MemoryListStore> {
    const store = await meetingCooperation();
    valueOf(await holdMeeting(on(store, 'coordinator'), { meetingKey: 'm1', attendeeKeys: ['officer'] }));
    const stored = await row(store, 'meetings', 'm1');
    valueOf(await store.save(localSite, 'meetings', { stored, value: { ...stored.value, approverKeys } }));
    show(store, { who: 'preparer', hash: '#mote=m1', day: '2020-10-27' });
    fireEvent.click(await screen.findByRole('tab', { name: 'Minnesanteckningar' }));
    expect(await screen.findByText('officer')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Justera anteckningarna' }));
    return store;
  }
  const question = () => screen.findByRole('form', { name: 'Vill du justera anteckningarna?' });
  const approvals = async (store: MemoryListStore) =>
    (await store.load(localSite, { approvals: { collection: 'minutesApprovals' } })).approvals.rows;

  test('say what an approval means before it is given, and are locked by the last one', async () => {
    const store = await openMinutes();
    const form = await question();
    expect(screen.getByRole('heading', { name: 'Vill du justera anteckningarna?' })).toHaveFocus();
    expect(form).toHaveTextContent('Du godkänner anteckningarna från Beredning, 20 oktober 2020');
    expect(form).toHaveTextContent('Anteckningarna låses direkt');
    expect(form).toHaveTextContent('kan inte ångras');
    expect(await approvals(store)).toEqual([]);
    fireEvent.click(within(form).getByRole('button', { name: 'Ja, justera' }));
    expect(await screen.findByText(/är låsta/)).toBeInTheDocument();
    expect(screen.getByText('Du har justerat anteckningarna.')).toHaveFocus();
  });

  test('are not approved by who thinks again', async () => {
    const store = await openMinutes();
    fireEvent.click(within(await question()).getByRole('button', { name: 'Avbryt' }));
    expect(await find('Justera anteckningarna')).toBeInTheDocument();
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    expect(await approvals(store)).toEqual([]);
  });

  test('say who else is waited for', async () => {
    await openMinutes(['preparer', 'coordinator']);
    const form = await question();
    expect(form).toHaveTextContent('Anteckningarna låses när även coordinator har justerat');
    fireEvent.click(within(form).getByRole('button', { name: 'Ja, justera' }));
    expect(await screen.findByText('Du har justerat anteckningarna.')).toBeInTheDocument();
    expect(await screen.findByText('Har justerat')).toBeInTheDocument();
    expect(screen.queryByText(/är låsta/)).not.toBeInTheDocument();
  });

  test('are shown anew, and not approved, when somebody has changed them since they were read', async () => {
    const store = await openMinutes();
    const form = await question();
    const notes = { before: '', after: 'Tillagt efter mötet' };
    const opening = { meetingKey: 'm1', pointKey: 'section|opening' };
    valueOf(await changeAgendaPoint(on(store, 'coordinator', '2020-10-27'), opening, { notes }));
    fireEvent.click(within(form).getByRole('button', { name: 'Ja, justera' }));
    expect(await screen.findByText(/Anteckningarna har ändrats sedan du läste dem/)).toBeInTheDocument();
    expect(await screen.findByText('Tillagt efter mötet')).toBeInTheDocument();
    expect(await approvals(store)).toEqual([]);
    fireEvent.click(within(form).getByRole('button', { name: 'Ja, justera' }));
    expect(await screen.findByText(/är låsta/)).toBeInTheDocument();
  });
});

test('a round is opened, and shows by name who has not answered', async () => {
  show(await meetingCooperation(), { who: 'coordinator', hash: '#grupp=workingGroup', day: '2020-10-06' });
  fireEvent.click(await find('Begär lägesrapport'));
  const form = await screen.findByRole('form', { name: 'Begär lägesrapport' });
  fireEvent.click(within(form).getByRole('button', { name: 'Begär lägesrapport' }));
  expect(await screen.findByText('0 av 1 har svarat')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('link', { name: 'Gruppens åtgärder' }));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(await screen.findByRole('heading', { name: 'roadOfficial' })).toBeInTheDocument();
  expect(screen.getByText('Väntar på svar')).toBeInTheDocument();
});

test('what is gone says so', async () => {
  show(await meetingCooperation(), { who: 'reader', hash: '#mote=m9' });
  expect(await screen.findByText('Mötet finns inte längre')).toBeInTheDocument();
});

test('the calendar: how the bot is asked for its address, which stands nowhere, and that it can be changed', async () => {
  const store = await meetingCooperation();
  const group = await row(store, 'groups', 'preparationGroup');
  const channel = { channelId: '19:b@thread.tacv2', channelName: 'Beredning', teamId: 'team-1' };
  await store.save(localSite, 'groups', { stored: group, value: { ...group.value, ...channel } });
  show(store, { who: 'coordinator', hash: '#grupp=preparationGroup' });
  fireEvent.click(await screen.findByRole('button', { name: 'Prenumerera på mötena' }));
  expect(await screen.findByRole('heading', { name: 'Prenumerera på gruppens möten' })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Öppna kanalen' })).toHaveAttribute(
    'href',
    'https://teams.microsoft.com/l/channel/19%3Ab%40thread.tacv2/Beredning?groupId=team-1'
  );
  expect(screen.getByText('kalender')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Byt adress' }));
  expect(await screen.findByText(/Boten byter adressen inom en minut/)).toBeInTheDocument();
  const { requests } = await store.load(localSite, { requests: { collection: 'requests' } });
  expect(requests.rows.map(({ value }) => value)).toMatchObject([
    { kind: 'renewCalendar', groupKey: 'preparationGroup', state: 'open' }
  ]);
});

test('the calendar of a group without a channel leads to where it is connected, and only a samordnare changes it', async () => {
  const store = await meetingCooperation();
  show(store, { who: 'reader', hash: '#grupp=preparationGroup' });
  fireEvent.click(await screen.findByRole('button', { name: 'Prenumerera på mötena' }));
  expect(await screen.findByText(/Gruppen har ingen kanal i Teams än/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Öppna gruppens sida' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Byt adress' })).not.toBeInTheDocument();
});

describe('a meeting that somebody else moves meanwhile', () => {
  const moved = async (store: MemoryListStore, to: string): Promise<void> => {
    const stored = await row(store, 'meetings', 'm1');
    const move = { day: calendarDay(to), startTime: '14:00', reason: 'Lokalen är upptagen' };
    valueOf(await moveMeeting(on(store, 'coordinator'), stored, move));
  };
  const compare = (field: string) => screen.findByRole('group', { name: field });

  test('shows both versions where it is moved too, keeps the words, and moves when told again', async () => {
    const store = await meetingCooperation();
    show(store, { who: 'coordinator', hash: '#mote=m1' });
    fireEvent.click(await find('Flytta mötet'));
    fireEvent.change(await screen.findByLabelText(/^Dag/), { target: { value: '2020-10-22' } });
    await type(/^Skäl/, 'Ordföranden har förhinder');
    await moved(store, '2020-10-21');
    fireEvent.click(await find('Flytta mötet'));
    const day = within(await compare('Dag'));
    expect(day.getByText('2020-10-22')).toBeInTheDocument();
    expect(day.getByText('2020-10-21')).toBeInTheDocument();
    expect(within(await compare('Skäl')).getByText('Lokalen är upptagen')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /^Skäl/ })).toHaveValue('Ordföranden har förhinder');
    fireEvent.click(await find('Flytta mötet'));
    expect(await screen.findByText('Sparat.')).toBeInTheDocument();
    expect((await row(store, 'meetings', 'm1')).value).toMatchObject({
      ...{ day: '2020-10-22', reason: 'Ordföranden har förhinder' }
    });
  });

  test('is not moved back by what is changed about it', async () => {
    const store = await meetingCooperation();
    show(store, { who: 'coordinator', hash: '#mote=m1' });
    fireEvent.click(await find('Ändra mötet'));
    await type(/^Plats/, 'Medborgarhuset');
    await moved(store, '2020-10-21');
    const send = await screen.findByRole('button', { name: /^Spara/ });
    fireEvent.click(send);
    expect(within(await compare('Plats')).getByText('Medborgarhuset')).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Dag' })).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: /^Spara/ }));
    expect(await screen.findByText('Sparat.')).toBeInTheDocument();
    expect((await row(store, 'meetings', 'm1')).value).toMatchObject({
      ...{ day: '2020-10-21', startTime: '14:00', place: 'Medborgarhuset' }
    });
  });

  test('is cancelled once its new day has been told, which stays; only the reason is written over', async () => {
    const store = await meetingCooperation();
    show(store, { who: 'coordinator', hash: '#mote=m1' });
    fireEvent.click(await find('Ställ in mötet'));
    await type(/^Skäl/, 'För få kan komma');
    await moved(store, '2020-10-21');
    fireEvent.click(await find('Ställ in mötet'));
    const told = await screen.findByText(/Någon annan har flyttat mötet/);
    expect(told).toHaveTextContent('från 20 oktober 2020 kl. 13.00 till 21 oktober 2020 kl. 14.00');
    expect(told).toHaveTextContent('Skälet är nu: ”Lokalen är upptagen”. Ditt skäl ersätter det.');
    expect(told).toHaveTextContent('Allt annat som har ändrats står kvar.');
    expect(screen.queryByText(/ersätter det som står i formuläret/)).not.toBeInTheDocument();
    fireEvent.click(await find('Ställ in mötet'));
    expect(await screen.findByText('Sparat.')).toBeInTheDocument();
    expect((await row(store, 'meetings', 'm1')).value).toMatchObject({
      ...{ state: 'cancelled', day: '2020-10-21', startTime: '14:00', reason: 'För få kan komma' }
    });
  });

  test('and is cancelled by both stays cancelled once, with the first reason', async () => {
    const store = await meetingCooperation();
    show(store, { who: 'coordinator', hash: '#mote=m1' });
    fireEvent.click(await find('Ställ in mötet'));
    await type(/^Skäl/, 'För få kan komma');
    const stored = await row(store, 'meetings', 'm1');
    valueOf(await cancelMeeting(on(store, 'coordinator'), stored, 'Sjukdom'));
    fireEvent.click(await find('Ställ in mötet'));
    expect(await screen.findByText(/Någon annan har redan ställt in mötet: ”Sjukdom”/)).toBeInTheDocument();
    fireEvent.click(await find('Ställ in mötet'));
    expect(await screen.findByText(/kan inte flyttas eller ställas in/)).toBeInTheDocument();
    expect((await row(store, 'meetings', 'm1')).value.reason).toBe('Sjukdom');
  });
});
