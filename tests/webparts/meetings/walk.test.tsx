import '@testing-library/jest-dom';
import { act, configure, fireEvent, screen } from '@testing-library/react';
import { decideNewEnd } from '../../../src/application/meeting/decideEndDate';
import { recordDecision } from '../../../src/application/meeting/recordDecision';
import { changeAgendaPoint } from '../../../src/application/meeting/changeAgenda';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { valueOf } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import { decision, meetingCooperation, on, row } from '../../support/meetingCooperation';
import { show } from './showMeetings';

// The page of a meeting is fetched when it is first shown, which means transformed here.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(90_000);

const action = 'HÄ-1 Förbättrad belysning på gångväg';
const atAction = '#mote=m1&punkt=action%7Ca1';
const heading = (name: string) => screen.findByRole('heading', { name });
const button = (name: string) => screen.findByRole('button', { name });

/** Moves the browser to the address that was last asked for: jsdom does it, but tells nobody in time. */
function arrive(): void {
  act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
}

test('the walk begins at the first point, goes by button and arrow, and takes focus along', async () => {
  show(await meetingCooperation(), { who: 'coordinator', hash: '#mote=m1' });
  fireEvent.click(await button('Gå igenom mötet'));
  arrive();
  expect(await heading('Öppnande')).toHaveFocus();
  expect(screen.getByText(/^Punkt 1 av \d+, 5 min$/)).toBeInTheDocument();
  expect(screen.getByRole('progressbar')).toHaveAttribute(
    'aria-valuetext',
    expect.stringContaining('Punkt 1')
  );
  fireEvent.click(await button('Nästa punkt'));
  arrive();
  expect(await heading('Föregående anteckningar')).toHaveFocus();
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' });
  arrive();
  expect(await screen.findByText(/^Punkt 3 av/)).toBeInTheDocument();
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft', altKey: true });
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft' });
  arrive();
  expect(await heading('Föregående anteckningar')).toHaveFocus();
});

test('the time that is left stands against what the points need', async () => {
  const store = await meetingCooperation();
  const at = { meetingKey: 'm1', pointKey: 'action|a1' };
  valueOf(await changeAgendaPoint(on(store, 'coordinator'), at, { minutes: 55 }));
  show(store, { who: 'coordinator', hash: atAction, now: '2020-10-20T11:20:00Z' });
  expect(await screen.findByText(/40 min kvar av mötet\./)).toHaveTextContent(
    /Punkterna som är kvar behöver \d+ min mer\./
  );
});

test('a form that is open keeps the point, and arrows in it are its own', async () => {
  show(await meetingCooperation(), { who: 'coordinator', hash: atAction });
  fireEvent.click(await button('Besluta'));
  expect(screen.getByText('Spara eller avbryt formuläret innan du byter punkt.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Nästa punkt' })).toHaveAttribute('aria-disabled', 'true');
  const text = await screen.findByRole('textbox', { name: /^Beslut/ });
  fireEvent.keyDown(text, { key: 'ArrowRight' });
  fireEvent.change(text, { target: { value: 'Ny tidplan till november' } });
  fireEvent.click(screen.getByRole('button', { name: 'Spara beslutet' }));
  expect(await screen.findByText('B 2020:1')).toBeInTheDocument();
  expect(screen.queryByText('Någon annan har skrivit något på den här punkten.')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Nästa punkt' })).toBeEnabled();
});

test('what another writes meanwhile is shown and said, and leaves the own words where they are', async () => {
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'clearTimeout', 'queueMicrotask', 'setImmediate'] });
  try {
    const store = await meetingCooperation();
    show(store, { who: 'coordinator', hash: atAction });
    fireEvent.click(await button('Anteckna'));
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Vi talade om lamporna.' } });
    const other = decision('Lamporna byts i november.', { pointKey: 'action|a1', actionKey: 'a1' });
    valueOf(await recordDecision(on(store, 'preparer'), other));
    act(() => jest.advanceTimersByTime(16_000));
    expect(await screen.findByText(/Lamporna byts i november/)).toBeInTheDocument();
    expect(screen.getByText('Någon annan har skrivit något på den här punkten.')).toBeInTheDocument();
    expect(screen.getByRole('textbox')).toHaveValue('Vi talade om lamporna.');
  } finally {
    jest.useRealTimers();
  }
});

/** The styrgrupp's chair opens the form of the end date, at the group's own meeting. */
async function decideOnEnd(store: MemoryListStore): Promise<void> {
  show(store, { who: 'chair', hash: '#mote=s1&punkt=action%7Ca1', day: '2020-11-03' });
  fireEvent.click(await button('Besluta om slutdatum'));
}

const newEnd = (to: string) => ({
  newEnd: {
    ...{ key: 'other', actionKey: 'a1', planKey: 'plan', agreementKey: 'local', reason: 'Mer tid' },
    ...{ from: calendarDay('2020-12-18'), to: calendarDay(to) }
  },
  decision: {
    ...{ groupKey: 'steeringGroup', meetingKey: 's1', pointKey: 'action|a1', text: 'Flyttas' },
    day: calendarDay('2020-11-03')
  }
});

test('the meeting sets a new end that nobody has proposed, with a number and a reason', async () => {
  const store = await meetingCooperation();
  await decideOnEnd(store);
  expect(await screen.findByText('Slutet är nu 18 december 2020.')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Spara beslutet' }));
  expect(await screen.findAllByText(/Nytt slutdatum/)).not.toHaveLength(0);
  fireEvent.change(screen.getByLabelText(/^Nytt slutdatum/), { target: { value: '2021-01-29' } });
  fireEvent.change(screen.getByLabelText(/^Skäl/), { target: { value: 'Upphandlingen drar ut' } });
  fireEvent.click(screen.getByRole('button', { name: 'Spara beslutet' }));
  const decided = /Slutdatumet för HÄ-1 flyttas från 18 december 2020 till 29 januari 2021\./;
  expect(await screen.findByText(decided)).toBeInTheDocument();
  expect(screen.getByText('B 2020:1')).toBeInTheDocument();
  expect((await row(store, 'actions', 'a1')).value).toMatchObject({
    end: '2021-01-29',
    endDecisionReference: 'B 2020:1'
  });
});

test('who is overtaken sees both days, keeps the words and decides anew', async () => {
  const store = await meetingCooperation();
  await decideOnEnd(store);
  fireEvent.change(await screen.findByLabelText(/^Nytt slutdatum/), { target: { value: '2021-03-31' } });
  fireEvent.change(screen.getByLabelText(/^Skäl/), { target: { value: 'Upphandlingen drar ut' } });
  valueOf(await decideNewEnd(on(store, 'chair', '2020-11-03'), newEnd('2021-01-29')));
  fireEvent.click(screen.getByRole('button', { name: 'Spara beslutet' }));
  expect((await screen.findAllByText(/Åtgärdens slut har ändrats under tiden/)).length).toBeGreaterThan(0);
  expect(screen.getByLabelText(/^Skäl/)).toHaveValue('Upphandlingen drar ut');
  fireEvent.click(await screen.findByRole('button', { name: 'Utgå från det nya slutet' }));
  fireEvent.click(screen.getByRole('button', { name: 'Spara beslutet' }));
  expect(await screen.findByText('B 2020:2')).toBeInTheDocument();
  expect((await row(store, 'actions', 'a1')).value.end).toBe('2021-03-31');
});

test('a point that somebody has taken out says so, and leads on', async () => {
  show(await meetingCooperation(), { who: 'coordinator', hash: '#mote=m1&punkt=own%7Cgone' });
  expect(await screen.findByText(/Punkten står inte längre på dagordningen/)).toBeInTheDocument();
  fireEvent.click(await button('Gå till första punkten'));
  arrive();
  expect(await heading('Öppnande')).toHaveFocus();
});

test('a reader walks along, and writes nothing', async () => {
  show(await meetingCooperation(), { who: 'reader', hash: atAction });
  expect(await heading(action)).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Besluta' })).not.toBeInTheDocument();
  fireEvent.click(await button('Avsluta genomgången'));
  arrive();
  expect(await screen.findByRole('tab', { name: 'Dagordning' })).toBeInTheDocument();
});
