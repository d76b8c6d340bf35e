import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type AgreementSections } from '../../../src/core/agreement/agreement';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { localSite, smallCooperation } from '../../support/cooperation';
import { fullAgreement, renderAgreements, standOn } from './sampleAgreements';

// The history comes with a script of its own, which a busy machine takes its time to read.
jest.setTimeout(30_000);

describe('an agreement in full', () => {
  beforeEach(() => {
    standOn('#overenskommelse=local');
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it('opens from the address with its sections, and the heading has focus', async () => {
    renderAgreements(await fullAgreement());
    const heading = await screen.findByRole('heading', { name: 'Lokal överenskommelse' });
    expect(heading).toHaveFocus();
    expect(screen.getByText('Gällande')).toBeVisible();
    const sections: Required<AgreementSections> = {
      direction: 'Trygga platser.',
      focus: 'Platser och unga.',
      goals: 'Fler ska känna sig trygga.',
      followUpForm: 'Var femte vecka.'
    };
    for (const text of Object.values(sections)) expect(screen.getByText(text)).toBeVisible();
    expect(screen.getByText('2020-03-02 –')).toBeVisible();
    expect(screen.getByText('838 dagar kvar')).toBeVisible();
  });

  it('shows its parties, its way through the organisations, its documents and its plan', async () => {
    renderAgreements(await fullAgreement());
    const parties = await screen.findByRole('list', { name: 'Parter' });
    expect(parties).toHaveTextContent('StadsdelsförvaltningenStaden');
    expect(parties).toHaveTextContent('LokalpolisområdetPolisen');
    const steps = screen.getByRole('list', { name: 'Ärendets väg' });
    expect(steps).toHaveTextContent('2019-10-01Remiss: Stadsdelsnämnden');
    expect(screen.getByRole('link', { name: 'remiss.pdf' })).toHaveAttribute(
      'href',
      'https://example.test/remiss.pdf'
    );
    expect(screen.getByRole('link', { name: 'Åtgärdsplan' })).toHaveAttribute(
      'href',
      `${localSite}/SitePages/Samverkan-atgardsplan.aspx#plan=plan`
    );
  });

  it('shows what it does about the central areas, and where its own areas come from', async () => {
    renderAgreements(await fullAgreement());
    const central = await screen.findByRole('list', { name: 'De centrala fokusområdena' });
    expect(central).toHaveTextContent(/Platser.*Ej aktuellt.*Finns inte hos oss\./);
    const own = screen.getByRole('list', { name: 'Lokala fokusområden' });
    expect(own).toHaveTextContent('Fortsätter från: Narkotika (Den förra överenskommelsen)');
  });

  it('shows its history when it is asked for: day, person, and what changed', async () => {
    const store = await fullAgreement();
    const { agreements } = await store.load(localSite, { agreements: { collection: 'agreements' } });
    const stored = agreements.rows.find(({ value }) => value.key === 'local')!;
    const recordedOn = calendarDay('2020-05-06');
    const value = { ...stored.value, registryNumber: '1.1/20', partyKeys: ['sdf'], recordedOn };
    await store.save(localSite, 'agreements', { stored, value });
    renderAgreements(store);
    const button = await screen.findByRole('button', { name: 'Visa historiken' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    fireEvent.click(button);
    const history = await screen.findByRole('list', { name: 'Historik' }, { timeout: 20_000 });
    const [latest, first] = within(history).getAllByRole('listitem');
    expect(latest).toHaveTextContent('2020-05-06');
    expect(latest).toHaveTextContent('Diarienummer: (tomt) → 1.1/20');
    expect(latest).toHaveTextContent(
      'Parter: Stadsdelsförvaltningen, Lokalpolisområdet → Stadsdelsförvaltningen'
    );
    expect(first).toHaveTextContent('Lade upp överenskommelsen.');
  });

  it('leads to the one before it on this page, and to the central one on its own site', async () => {
    renderAgreements(await fullAgreement());
    standOn('#overenskommelse=former');
    fireEvent(window, new HashChangeEvent('hashchange'));
    expect(await screen.findByRole('heading', { name: 'Den förra överenskommelsen' })).toBeVisible();
    const central = screen.getByRole('link', { name: 'Övergripande (gällande)' });
    expect(central.getAttribute('href')).toMatch(/sites\/central\/SitePages\/.*#overenskommelse=central$/);
  });

  it('names what is missing and what contradicts itself', async () => {
    const store = await fullAgreement();
    store.writeByHand(localSite, 'agreements', {
      itemId: (await store.load(localSite, { a: { collection: 'agreements' } })).a.rows[0]!.itemId,
      cells: { AgreementDecision: 'Utkast', Goals: '' }
    });
    renderAgreements(store);
    expect(await screen.findByText('Att se upp med')).toBeVisible();
    expect(screen.getByText('Avsnittet ”Mål” är inte skrivet än.')).toBeVisible();
    expect(screen.getByText('Inte skrivet än.')).toBeVisible();
  });

  it('goes back on Escape, to the link that opened it', async () => {
    renderAgreements(await smallCooperation());
    const heading = await screen.findByRole('heading', { name: 'Lokal överenskommelse' });
    fireEvent.keyDown(heading, { key: 'Escape' });
    const link = await screen.findByRole('link', { name: 'Lokal överenskommelse' });
    await waitFor(() => expect(link).toHaveFocus());
    expect(link).toHaveAttribute('href', '#overenskommelse=local');
  });

  it('says that an agreement is gone, and how to go on', async () => {
    standOn('#overenskommelse=borta');
    renderAgreements(await smallCooperation());
    expect(await screen.findByText('Överenskommelsen finns inte längre')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tillbaka till överenskommelserna' })).toHaveFocus();
  });

  it('shows the way to mend one with a broken text, and not the text', async () => {
    const store = await smallCooperation();
    store.writeByHand(localSite, 'agreements', {
      itemId: (await store.load(localSite, { a: { collection: 'agreements' } })).a.rows[0]!.itemId,
      cells: { Direction: '19121212-1212' }
    });
    renderAgreements(store);
    expect(await screen.findByRole('link', { name: /Rätta raden/ })).toBeVisible();
    expect(screen.queryByText(/1212/)).not.toBeInTheDocument();
  });

  it('says what happened when the site cannot be read, and tries again', async () => {
    const store = await smallCooperation();
    store.failSite(localSite, 'siteForbidden');
    renderAgreements(store);
    expect(await screen.findByText(/Be samordnaren att ge dig läsbehörighet/)).toBeVisible();
    store.failSite(localSite, undefined);
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByRole('heading', { name: 'Lokal överenskommelse' })).toBeVisible();
  });
});

describe('the overview', () => {
  it('counts the central areas that each local agreement has weighed', async () => {
    standOn('');
    renderAgreements(await fullAgreement());
    const table = await screen.findByRole('table', { name: 'Lokala överenskommelser' });
    expect(within(table).getByRole('columnheader', { name: 'Täckning' })).toBeVisible();
    expect(within(table).getByText('Området är vägt')).toBeVisible();
  });
});
