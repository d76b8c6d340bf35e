import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { localSite } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import { planWith, renderPlan, standOn } from './samplePlan';

async function reportsIn(store: MemoryListStore): Promise<number> {
  const { reports } = await store.load(localSite, { reports: { collection: 'statusReports' } });
  return reports.rows.length;
}

function type(label: string | RegExp, value: string): void {
  fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea' }), { target: { value } });
}

const send = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Skicka lägesrapporten' }));

async function openReportForm(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'Lämna lägesrapport' }));
  await screen.findByRole('form', { name: 'Lämna lägesrapport' });
}

describe('an action', () => {
  beforeEach(() => {
    standOn('#plan=plan&atgard=a2');
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it('opens from the address with its chain, reports and follow-ups, and the heading has focus', async () => {
    renderPlan(await planWith(2));
    const heading = await screen.findByRole('heading', { name: 'HÄ-2 Belysning 2' });
    expect(heading).toHaveFocus();
    for (const text of ['Mörk gångväg', 'Trasig belysning', 'Gångvägen är upplyst']) {
      expect(screen.getByText(text)).toBeVisible();
    }
    expect(screen.getByText('Upphandlingen drar ut på tiden.')).toBeVisible();
    expect(screen.getByRole('list', { name: 'Uppföljningar' })).toHaveTextContent('Kommande');
  });

  it('goes back on Escape, to the link that opened it', async () => {
    renderPlan(await planWith(2));
    fireEvent.keyDown(await screen.findByRole('heading', { name: 'HÄ-2 Belysning 2' }), { key: 'Escape' });
    const link = await screen.findByRole('link', { name: 'HÄ-2 Belysning 2' });
    await waitFor(() => expect(link).toHaveFocus());
    expect(link).toHaveAttribute('href', '#plan=plan&atgard=a2');
  });

  it('says that an action is gone', async () => {
    standOn('#plan=plan&atgard=borta');
    renderPlan(await planWith(2));
    expect(await screen.findByText('Åtgärden finns inte längre')).toBeVisible();
  });

  it('offers a reader nothing, and says who may report', async () => {
    renderPlan(await planWith(2), { who: 'centralCoordinator' });
    expect(await screen.findByText(/Du har inte behörighet att lämna lägesrapport/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lämna lägesrapport' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Föreslå nytt slutdatum' })).not.toBeInTheDocument();
  });

  it('takes a report once, however often it is sent, and shows it', async () => {
    const store = await planWith(2);
    renderPlan(store, { who: 'officer' });
    await openReportForm();
    expect(screen.getAllByText('Skriv inga uppgifter om enskilda personer.')).toHaveLength(4);
    fireEvent.click(screen.getByRole('radio', { name: 'Grön: enligt plan' }));
    type('Vad har gjorts', 'Vi gick en extra vandring.');
    send();
    send();
    expect(await screen.findByText('Lägesrapporten är sparad och visas nedan.')).toBeVisible();
    expect(await screen.findByText('Vi gick en extra vandring.')).toBeVisible();
    expect(await reportsIn(store)).toBe(2);
  });

  it('says at the fields and in a summary with focus what is missing, and keeps what was typed', async () => {
    const store = await planWith(2);
    renderPlan(store, { who: 'officer' });
    await openReportForm();
    type('Hinder', 'Tjäle.');
    send();
    const summary = await screen.findByRole('group', { name: 'Det gick inte att spara. Rätta det här:' });
    expect(summary).toHaveFocus();
    fireEvent.click(screen.getByRole('radio', { name: 'Gul: risk för avvikelse' }));
    type(/^Utfall/, 'många');
    send();
    expect(await screen.findAllByText(/Läget är gult/)).not.toHaveLength(0);
    await waitFor(() => expect(screen.getByLabelText(/Föreslagen åtgärd/)).toBeInvalid());
    expect(screen.getByLabelText('Hinder')).toHaveValue('Tjäle.');
    expect(screen.getByLabelText(/^Utfall/)).toHaveValue('många');
    expect(await reportsIn(store)).toBe(1);
  });

  it('keeps the form after a failure', async () => {
    const store = await planWith(2);
    const failure = Object.assign(new Error('503'), { code: 'siteUnavailable' });
    const reportStatus = jest.fn().mockRejectedValueOnce(failure);
    renderPlan(store, { who: 'officer', reportStatus });
    await openReportForm();
    fireEvent.click(screen.getByRole('radio', { name: 'Grön: enligt plan' }));
    type('Vad har gjorts', 'Lampor bytta.');
    send();
    const trouble = 'Det gick inte att spara. Det du skrev finns kvar.';
    expect(await screen.findByRole('group', { name: trouble })).toHaveFocus();
    expect(screen.getByLabelText('Vad har gjorts')).toHaveValue('Lampor bytta.');
  });

  it('proposes a new end and shows it', async () => {
    renderPlan(await planWith(2), { who: 'roadOfficial' });
    fireEvent.click(await screen.findByRole('button', { name: 'Föreslå nytt slutdatum' }));
    const form = await screen.findByRole('form', { name: 'Föreslå nytt slutdatum' });
    fireEvent.click(within(form).getByRole('button', { name: 'Skicka förslaget' }));
    expect(await screen.findByRole('group', { name: /Det gick inte att spara/ })).toBeVisible();
    type(/nytt slutdatum\)/, '2021-01-29');
    type(/Skäl/, 'Tjälen.');
    fireEvent.click(within(form).getByRole('button', { name: 'Skicka förslaget' }));
    expect(await screen.findByText('Förslaget är sparat och visas nedan.')).toBeVisible();
    expect(await screen.findByText('Tjälen.', { exact: false })).toBeVisible();
  });
});
