import '@testing-library/jest-dom';
import { webcrypto } from 'node:crypto';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type CollectionName, type Collections } from '../../../src/application/ports/collections';
import { type AnyQuery } from '../../../src/application/ports/listStore';
import { centralSite, localSite, putIn, smallCooperation } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import { fullAgreement, renderAgreements, standOn } from './sampleAgreements';

async function rowsIn<C extends CollectionName>(
  store: MemoryListStore,
  collection: C
): Promise<readonly Collections[C][]> {
  const query = { collection } as AnyQuery;
  const { found } = await store.load(localSite, { found: query });
  return found.rows.map(({ value }) => value as Collections[C]);
}

// The forms come with a script of their own, which a busy machine takes its time to read.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

async function open(name: string | RegExp, heading = name): Promise<HTMLElement> {
  const button = await screen.findByRole('button', { name });
  button.focus();
  fireEvent.click(button);
  return screen.findByRole('form', { name: heading });
}

const fieldOf = (form: HTMLElement, label: string | RegExp): HTMLElement =>
  within(form).getByLabelText(label, { selector: 'input, textarea' });

function type(form: HTMLElement, label: string | RegExp, value: string): void {
  fireEvent.change(fieldOf(form, label), { target: { value } });
  // A day is read when its field is left.
  fireEvent.blur(fieldOf(form, label));
}

function choose(form: HTMLElement, label: string | RegExp, option: string): void {
  fireEvent.click(within(form).getByRole('combobox', { name: label }));
  fireEvent.click(screen.getByRole('option', { name: option }));
}

const trouble = 'Det gick inte att spara. Rätta det här:';

beforeEach(() => {
  standOn('#overenskommelse=local');
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe('a new agreement', () => {
  beforeEach(() => standOn(''));

  it('gives focus back to its button when it is cancelled', async () => {
    renderAgreements(await smallCooperation(), { who: 'coordinator' });
    await open('Skapa överenskommelse');
    press('Avbryt');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Skapa överenskommelse' })).toHaveFocus());
  });

  it('marks what is wrong at its field, leads there from a summary with focus, and is saved once mended', async () => {
    const store = await smallCooperation();
    renderAgreements(store, { who: 'coordinator' });
    const form = await open('Skapa överenskommelse');
    expect(within(form).getByRole('heading')).toHaveFocus();
    type(form, /^Inriktning/, 'Ring 19121212-1212.');
    press('Spara överenskommelsen');
    const summary = await screen.findByRole('group', { name: trouble });
    expect(summary).toHaveFocus();
    expect(summary).not.toHaveTextContent('1212');
    fireEvent.click(await within(summary).findByRole('button', { name: /Fältet ”Titel” är tomt/ }));
    expect(fieldOf(form, /^Titel/)).toHaveFocus();
    await waitFor(() => expect(fieldOf(form, /^Titel/)).toBeInvalid());
    type(form, /^Titel/, 'Överenskommelse 2023');
    type(form, /^Inriktning/, 'Tryggare kvällar.');
    fireEvent.click(within(form).getByRole('checkbox', { name: 'Stadsdelsförvaltningen' }));
    fireEvent.click(within(form).getByRole('checkbox', { name: 'Lokalpolisområdet' }));
    choose(form, /Central överenskommelse/, 'Övergripande');
    press('Spara överenskommelsen');
    press('Spara överenskommelsen');
    expect(await screen.findByRole('heading', { name: 'Överenskommelse 2023' })).toHaveFocus();
    expect(screen.getByText('Utkast')).toBeVisible();
    expect(await rowsIn(store, 'agreements')).toMatchObject([
      { key: 'local' },
      { decision: 'draft', partyKeys: ['sdf', 'lpo'], parentKey: 'central', direction: 'Tryggare kvällar.' }
    ]);
    // Nobody works with it yet, so the one who began it goes on.
    expect(screen.getByRole('button', { name: 'Sänd på remiss' })).toBeVisible();
  });

  it('is offered as the first one on an empty list to one who may, and others are told who may', async () => {
    const store = await smallCooperation();
    const [row] = (await store.load(localSite, { a: { collection: 'agreements' } })).a.rows;
    store.deleteByHand(localSite, 'agreements', row!.itemId);
    renderAgreements(store, { who: 'coordinator' });
    expect(await screen.findByRole('button', { name: 'Skapa den första överenskommelsen' })).toBeVisible();
    renderAgreements(store, { who: 'reader' });
    expect(
      await screen.findByText('samordnaren eller den centrala samordnaren kan skapa en överenskommelse.')
    ).toBeVisible();
  });
});

describe('the form of an agreement', () => {
  it('leaves locked fields out, reminds at every text, and gives focus back when it is cancelled', async () => {
    renderAgreements(await smallCooperation(), { who: 'coordinator' });
    const form = await open('Ändra överenskommelsen');
    expect(within(form).queryByLabelText(/^Titel/)).not.toBeInTheDocument();
    expect(within(form).getByText('Skriv inga uppgifter om enskilda personer.')).toBeVisible();
    press('Avbryt');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ändra överenskommelsen' })).toHaveFocus());
  });

  it('shows both versions when somebody else saved first, and saves the one that is chosen', async () => {
    const store = await fullAgreement();
    renderAgreements(store, { who: 'coordinator' });
    const form = await open('Ändra överenskommelsen');
    const { a } = await store.load(localSite, { a: { collection: 'agreements' } });
    store.writeByHand(localSite, 'agreements', {
      itemId: a.rows.find(({ value }) => value.key === 'local')!.itemId,
      cells: { RegistryNumber: 'D 2', RegisteredOn: '2020-04-01T22:00:00Z' }
    });
    type(form, /^Diarienummer/, 'D 1');
    press('Spara överenskommelsen');
    const conflict = await within(form).findByRole('region', { name: 'Jämför de två versionerna' });
    expect(conflict).toHaveTextContent(/Diarienummer.*I ditt formulärD 1.*Sparat av någon annanD 2/);
    expect(fieldOf(form, /^Diarienummer/)).toHaveValue('D 1');
    press('Använd den andras version av Registrerad i diariet');
    press('Spara överenskommelsen');
    expect(await screen.findByText('Överenskommelsen är sparad.')).toHaveFocus();
    expect((await rowsIn(store, 'agreements'))[0]).toMatchObject({
      registryNumber: 'D 1',
      registeredOn: '2020-04-02'
    });
  });

  it.each([
    ['siteForbidden', /Be samordnaren att ge dig läsbehörighet/],
    ['sessionExpired', /logga in/i],
    ['siteMissing', /Webbplatsen finns inte längre/]
  ] as const)('keeps what was typed after %s, and says what to do', async (failure, advice) => {
    const store = await smallCooperation();
    renderAgreements(store, { who: 'coordinator' });
    const form = await open('Ändra överenskommelsen');
    type(form, /^Diarienummer/, 'D 1');
    store.failSite(localSite, failure);
    press('Spara överenskommelsen');
    const said = await screen.findByRole('group', {
      name: 'Det gick inte att spara. Det du skrev finns kvar.'
    });
    expect(said).toHaveFocus();
    expect(said).toHaveTextContent(advice);
    expect(fieldOf(form, /^Diarienummer/)).toHaveValue('D 1');
  });

  it('prepares the renewal from the present agreement, and opens it', async () => {
    const store = await smallCooperation();
    renderAgreements(store, { who: 'coordinator' });
    const form = await open('Förbered förnyelse');
    expect(fieldOf(form, /^Gäller från/)).toHaveValue('2023-01-01');
    expect(fieldOf(form, /^Inriktning/)).toHaveValue('Trygga platser.');
    type(form, /^Titel/, 'Lokal överenskommelse 2023');
    press('Spara överenskommelsen');
    expect(await screen.findByRole('heading', { name: 'Lokal överenskommelse 2023' })).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Lokal överenskommelse (gällande)' })).toBeVisible();
    expect((await rowsIn(store, 'agreements'))[1]).toMatchObject({ previousKey: 'local', decision: 'draft' });
  });
});

describe('what is recorded about an agreement', () => {
  it('is a termination with its reason and its day', async () => {
    const store = await smallCooperation();
    renderAgreements(store, { who: 'coordinator' });
    const form = await open('Registrera uppsägning');
    press('Registrera uppsägning');
    const summary = await screen.findByRole('group', { name: trouble });
    expect(summary).toHaveTextContent('Skälet till beslutet saknas');
    expect(summary).toHaveTextContent('Fältet ”Uppsagd dag” är tomt');
    type(form, /^Uppsagd dag/, '2020-12-31');
    type(form, /^Skäl/, 'Polisområdet slås ihop.');
    press('Registrera uppsägning');
    expect(await screen.findByText('Läget är ändrat.')).toHaveFocus();
    await waitFor(() => expect(screen.getByText('Polisområdet slås ihop.')).toBeVisible());
    expect(await rowsIn(store, 'agreements')).toMatchObject([
      { decision: 'terminated', terminatedOn: '2020-12-31' }
    ]);
    expect(screen.queryByRole('button', { name: 'Registrera uppsägning' })).not.toBeInTheDocument();
  });

  it('is an extension with its reason', async () => {
    const store = await smallCooperation();
    renderAgreements(store, { who: 'coordinator' });
    const form = await open('Förläng överenskommelsen');
    press('Spara förlängningen');
    expect(await screen.findByRole('group', { name: trouble })).toHaveTextContent(/”Gäller till” är tomt/);
    type(form, /^Gäller till/, '2023-06-30');
    type(form, /^Skäl/, 'Den nya dröjer.');
    press('Spara förlängningen');
    expect(await screen.findByText('Förlängningen är sparad.')).toBeVisible();
    await waitFor(() => expect(screen.getByText('Den nya dröjer.')).toBeVisible());
    expect(await rowsIn(store, 'extensions')).toMatchObject([
      { until: '2023-06-30', decidedOn: '2020-09-14' }
    ]);
  });

  it('is a step in a body, added and changed', async () => {
    const store = await smallCooperation();
    renderAgreements(store, { who: 'coordinator' });
    const form = await open('Lägg till ett steg');
    choose(form, /^Steg/, 'Beslut');
    type(form, /^Organ/, 'Stadsdelsnämnden');
    type(form, /^Dag/, '2020-02-20');
    press('Spara steget');
    const changed = await open('Ändra steget Beslut 2020-02-20', 'Ändra steget');
    type(changed, /^Diarienummer/, 'D 7');
    press('Spara steget');
    expect(await screen.findByText('Dnr D 7')).toBeVisible();
    expect(await rowsIn(store, 'processSteps')).toMatchObject([{ kind: 'decision', registryNumber: 'D 7' }]);
  });

  it('is a stance on a central area, with a reason where it is put aside', async () => {
    const store = await smallCooperation();
    renderAgreements(store, { who: 'coordinator' });
    const form = await open('Ta ställning till Platser');
    press('Spara ställningen');
    expect(await screen.findByRole('group', { name: trouble })).toHaveTextContent('”Ställning” är tomt');
    choose(form, /^Ställning/, 'Ej aktuellt');
    press('Spara ställningen');
    await waitFor(() =>
      expect(screen.getByRole('group', { name: trouble })).toHaveTextContent('Skälet saknas')
    );
    type(form, /^Skäl/, 'Finns inte hos oss.');
    press('Spara ställningen');
    expect(await screen.findByText('Ställningen är sparad.')).toBeVisible();
    await waitFor(() => expect(screen.getByText('Finns inte hos oss.')).toBeVisible());
    expect(await rowsIn(store, 'coverages')).toMatchObject([{ focusAreaKey: 'PLA', stance: 'notRelevant' }]);
  });

  it('is an area of its own, and the area of a later agreement that carries it on', async () => {
    const store = await fullAgreement();
    renderAgreements(store, { who: 'coordinator' });
    const form = await open('Lägg till ett fokusområde');
    expect(fieldOf(form, /^Plats i katalogen/)).toHaveValue('2');
    type(form, /^Kod/, 'UNG');
    type(form, /^Namn/, 'Unga kvällstid');
    press('Spara fokusområdet');
    expect(await screen.findByText('Unga kvällstid')).toBeVisible();
    expect(await rowsIn(store, 'focusAreas')).toContainEqual(
      expect.objectContaining({ code: 'UNG', agreementKey: 'local', order: 2, mapsToKeys: [] })
    );
  });

  it('is signed by roles, with the name and the fingerprint of the file that was chosen', async () => {
    const store = await smallCooperation();
    const { a } = await store.load(localSite, { a: { collection: 'agreements' } });
    const decided = { itemId: a.rows[0]!.itemId, cells: { AgreementDecision: 'Beslutad', SignedOn: null } };
    store.writeByHand(localSite, 'agreements', decided);
    renderAgreements(store, { who: 'coordinator' });
    const form = await open('Registrera underskrift');
    press('Registrera underskrift');
    const summary = await screen.findByRole('group', { name: trouble });
    expect(await within(summary).findAllByRole('listitem')).toHaveLength(1);
    expect(fieldOf(form, /^Vilka undertecknar/)).toBeInvalid();
    // The browser of these tests has neither the fingerprint nor the reading of a file.
    Object.defineProperty(window, 'crypto', { configurable: true, value: webcrypto });
    const file = new File(['abc'], 'avtal.pdf');
    Object.assign(file, { arrayBuffer: () => Promise.resolve(Uint8Array.from([97, 98, 99]).buffer) });
    fireEvent.change(fieldOf(form, /^Räkna ut kontrollsumman/), { target: { files: [file] } });
    expect(await screen.findByText('Undertecknad fil: avtal.pdf')).toBeVisible();
    type(form, /^Vilka undertecknar/, 'Ordförande och lokalpolisområdeschef');
    press('Registrera underskrift');
    expect(await screen.findByText('Läget är ändrat.')).toHaveFocus();
    // SHA-256 of "abc", from FIPS 180-2.
    const documentHash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await rowsIn(store, 'agreements')).toMatchObject([{ decision: 'signed', documentHash }]);
    expect(await rowsIn(store, 'processSteps')).toMatchObject([
      { kind: 'signature', body: 'Ordförande och lokalpolisområdeschef', note: 'Undertecknad fil: avtal.pdf' }
    ]);
  });

  it('is where the signed document lies, with its fingerprint', async () => {
    const store = await smallCooperation();
    renderAgreements(store, { who: 'coordinator' });
    expect(await screen.findByText(/Det undertecknade dokumentet saknas/)).toBeVisible();
    await open('Lägg upp undertecknat dokument');
    fireEvent.click(screen.getByRole('button', { name: 'Ange en adress i stället' }));
    const form = await screen.findByRole('form', { name: 'Ange adressen till det undertecknade dokumentet' });
    type(form, /^Dokument \(adress\)/, 'https://example.test/avtal%202020.pdf');
    type(form, /^Dokumentets kontrollsumma/, 'A'.repeat(64));
    press('Spara adressen');
    expect(await screen.findByRole('link', { name: 'avtal 2020.pdf' })).toBeVisible();
    expect(screen.getByText(`Kontrollsumma (SHA-256): ${'a'.repeat(64)}`)).toBeVisible();
    expect(screen.queryByText(/Det undertecknade dokumentet saknas/)).not.toBeInTheDocument();
  });
});

describe('one who may only read', () => {
  it.each(['reader', 'chair'] as const)('is offered nothing, and told who may: %s', async (who) => {
    renderAgreements(await fullAgreement(), { who });
    expect(await screen.findByText(/Det kan samordnaren göra/)).toBeVisible();
    const page = screen.getByRole('article');
    const offered = within(page)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(offered.filter((text) => !/Kopiera länk|Visa historiken/.test(text ?? ''))).toEqual([]);
  });
});

describe('the central agreement', () => {
  it('is changed by the central coordinator on its own site', async () => {
    const store = await smallCooperation();
    const put = putIn(store, centralSite);
    const { persons, rights } = await store.load(localSite, {
      persons: { collection: 'persons' },
      rights: { collection: 'roleAssignments' }
    });
    for (const { value } of persons.rows) await put('persons', value);
    for (const { value } of rights.rows) await put('roleAssignments', value);
    standOn('#overenskommelse=central');
    renderAgreements(store, { who: 'centralCoordinator', session: { site: centralSite } });
    const form = await open('Ändra fokusområdet Platser', 'Ändra fokusområdet');
    type(form, /^Namn/, 'Otrygga platser');
    press('Spara fokusområdet');
    expect(await screen.findByText('Otrygga platser')).toBeVisible();
  });
});
