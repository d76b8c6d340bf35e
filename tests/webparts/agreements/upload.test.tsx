import '@testing-library/jest-dom';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { AppError, type AppErrorCode } from '../../../src/application/appError';
import { type FileRefusal } from '../../../src/application/ports/documentLibrary';
import { localSite, smallCooperation } from '../../support/cooperation';
import { memoryDocumentLibrary, type MemoryDocumentLibrary } from '../../support/memoryDocumentLibrary';
import { type MemoryListStore } from '../../support/memoryListStore';
import { createDraftStore, type DraftStore } from '../../../src/webparts/shared/data/draftStore';
import { renderAgreements, standOn } from './sampleAgreements';

// The forms come with a script of their own, which a busy machine takes its time to read.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const heading = 'Lägg upp undertecknat dokument';
const address = `${localSite}/agreementDocuments/`;

interface OpenForm {
  readonly form: HTMLElement;
  readonly documents: MemoryDocumentLibrary;
  readonly store: MemoryListStore;
}

async function openForm(drafts?: DraftStore): Promise<OpenForm> {
  const store = await smallCooperation();
  const documents = memoryDocumentLibrary();
  const replaced = { documents: () => Promise.resolve(documents) };
  renderAgreements(store, { who: 'coordinator', replaced, drafts });
  fireEvent.click(await screen.findByRole('button', { name: heading }));
  return { form: await screen.findByRole('form', { name: heading }), documents, store };
}

/** A file as a browser gives it; the browser of these tests cannot read one. */
function fileOf(name: string, text: string, size = text.length): File {
  const file = new File([text], name);
  Object.defineProperty(file, 'size', { value: size });
  return Object.assign(file, {
    arrayBuffer: () => Promise.resolve(Uint8Array.from(Buffer.from(text)).buffer)
  });
}

const fileField = (form: HTMLElement): HTMLElement => within(form).getByLabelText(/^Undertecknad fil/);
const choose = (form: HTMLElement, file: File): void =>
  void fireEvent.change(fileField(form), { target: { files: [file] } });
const send = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Lägg upp filen' }));

beforeEach(() => {
  standOn('#overenskommelse=local');
  sessionStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

it('stores the file that is chosen, and shows it among the documents with its fingerprint', async () => {
  const { form, documents } = await openForm();
  expect(fileField(form)).toHaveAttribute('accept', '.pdf,.docx');
  expect(fileField(form)).toHaveAccessibleDescription(/högst 10 MB.*Skriv inga uppgifter om enskilda/);
  choose(form, fileOf('Avtal 2020.pdf', '%PDF-1.7 avtal'));
  expect(await within(form).findByText('Vald fil: Avtal 2020.pdf, 1 kB.')).toBeVisible();
  send();
  expect(await screen.findByText('Dokumentet är sparat.')).toHaveFocus();
  const link = await screen.findByRole('link', { name: 'Avtal 2020.pdf' });
  expect(link).toHaveAttribute('href', `${address}Avtal%202020.pdf`);
  expect(screen.getByText(/^Kontrollsumma \(SHA-256\): [0-9a-f]{64}$/)).toBeVisible();
  expect(documents.files.size).toBe(1);
});

it('asks for a file when none is chosen, and leads to its field', async () => {
  const { form } = await openForm();
  send();
  const trouble = await screen.findByRole('group', { name: /Rätta det här/ });
  fireEvent.click(await within(trouble).findByRole('button', { name: /Undertecknad fil/ }));
  expect(fileField(form)).toHaveFocus();
  expect(fileField(form)).toHaveAttribute('aria-invalid', 'true');
});

it.each([
  ['of a kind that is not taken', fileOf('avtal.txt', 'hej'), /varken en PDF eller ett Word-dokument/],
  ['empty', fileOf('avtal.pdf', ''), /Filen är tom/],
  ['too large', fileOf('avtal.pdf', '%PDF-', 11_000_000), /högst 10 MB går att lägga upp/],
  ['renamed', fileOf('avtal.docx', '%PDF-'), /inte det som namnet säger/],
  ['named by a personnummer', fileOf('19121212-1212.pdf', '%PDF-'), /ser ut som ett personnummer/]
])('says what to do when the file is %s, and keeps it chosen', async (_what, file, message) => {
  const { form, documents } = await openForm();
  choose(form, file);
  send();
  const trouble = await screen.findByRole('group', { name: /Rätta det här/ });
  expect(trouble).toHaveTextContent(message);
  expect(trouble).not.toHaveTextContent('1212');
  expect(fileField(form)).toHaveAccessibleDescription(message);
  expect(within(form).getByText(/^Vald fil/)).not.toHaveTextContent('1212');
  expect(documents.files.size).toBe(0);
});

it.each<[string, FileRefusal | AppErrorCode, RegExp]>([
  ['the session has ended', 'sessionExpired', /inte inloggad längre/],
  ['a right is missing', { code: 'writeForbidden', collection: 'agreements' }, /läsa men inte ändra/],
  ['the library is not there', 'listMissing', /lista/]
])('says so when %s, keeps the file, and sends it again once that is mended', async (_what, why, message) => {
  const { form, documents } = await openForm();
  choose(form, fileOf('Avtal.pdf', '%PDF-1.7'));
  documents.fail(why);
  send();
  const trouble = await within(form).findByRole('group', { name: /gick inte att spara|inte sparat/i });
  expect(trouble).toHaveTextContent(message);
  expect(within(form).getByText(/^Vald fil: Avtal\.pdf/)).toBeVisible();
  documents.fail(undefined);
  send();
  expect(await screen.findByRole('link', { name: 'Avtal.pdf' })).toBeVisible();
});

it('uses a file again that came to lie there before the row was written', async () => {
  const { form, documents, store } = await openForm();
  jest.spyOn(store, 'save').mockRejectedValueOnce(new AppError('siteUnavailable'));
  choose(form, fileOf('Avtal.pdf', '%PDF-1.7'));
  send();
  await waitFor(() => expect(documents.files.size).toBe(1));
  await within(form).findByRole('group', { name: /inte/ });
  send();
  expect(await screen.findByRole('link', { name: 'Avtal.pdf' })).toBeVisible();
  expect(documents.files.size).toBe(1);
});

it('offers only the signed file where its fingerprint was recorded at the signing', async () => {
  const { form, documents, store } = await openForm();
  const { a } = await store.load(localSite, { a: { collection: 'agreements' } });
  const { itemId } = a.rows[0]!;
  store.writeByHand(localSite, 'agreements', { itemId, cells: { DocumentHash: 'a'.repeat(64) } });
  choose(form, fileOf('Avtal.pdf', '%PDF-1.7'));
  send();
  expect(await screen.findByRole('group', { name: /Rätta det här/ })).toHaveTextContent(
    /inte den som undertecknades/
  );
  expect(documents.files.size).toBe(0);
});

it('says after the page was loaded anew which file to choose again', async () => {
  const drafts = createDraftStore({ site: localSite, login: 'coordinator' }, () => sessionStorage);
  const { form } = await openForm(drafts);
  choose(form, fileOf('Avtal 2020.pdf', '%PDF-1.7'));
  document.body.innerHTML = '';
  const again = await openForm(drafts);
  expect(within(again.form).getByRole('status')).toHaveTextContent(
    'Du hade valt filen Avtal 2020.pdf. En vald fil finns inte kvar när sidan har laddats om: välj den igen.'
  );
  choose(again.form, fileOf('Avtal 2020.pdf', '%PDF-1.7'));
  send();
  expect(await screen.findByRole('link', { name: 'Avtal 2020.pdf' })).toBeVisible();
  expect(sessionStorage).toHaveLength(0);
});
