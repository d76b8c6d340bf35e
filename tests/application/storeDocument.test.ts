import { type ChosenDocument, storeDocument } from '../../src/application/agreement/storeDocument';
import { editAgreement } from '../../src/application/agreement/editAgreement';
import { AppError } from '../../src/application/appError';
import { findByKey } from '../../src/application/write';
import { localSite, sessionOf, smallCooperation, valueOf } from '../support/cooperation';
import { memoryDocumentLibrary } from '../support/memoryDocumentLibrary';

type ChosenFile = ChosenDocument['file'];

function fileOf(name: string, text: string): ChosenFile {
  const content = new TextEncoder().encode(text);
  return { name, size: content.length, read: () => Promise.resolve(content.buffer) };
}
const chosen = (file: ChosenFile, seenUrl?: string): ChosenDocument => ({
  agreementKey: 'local',
  seenUrl,
  file
});
const signed = fileOf('Avtal.pdf', '%PDF-1.7 the signed one');
const other = fileOf('Avtal.pdf', '%PDF-1.7 another one');
const addressOf = (name: string): string => `${localSite}/agreementDocuments/${encodeURIComponent(name)}`;

async function opened() {
  const store = await smallCooperation();
  const documents = memoryDocumentLibrary();
  const session = sessionOf(store, 'coordinator');
  const row = async () => (await findByKey(session, 'agreements', 'local'))!;
  return { store, documents, session, row };
}

test('a file comes to lie in the library, and its address and fingerprint in the row', async () => {
  const { documents, session, row } = await opened();
  const saved = valueOf(await storeDocument(session, documents, chosen(signed)));
  expect(saved.value.documentUrl).toBe(addressOf('Avtal.pdf'));
  expect(saved.value.documentHash).toBe(await session.digest.sha256(await signed.read()));
  expect((await row()).value).toEqual(saved.value);
  expect([...documents.files.keys()]).toEqual([addressOf('Avtal.pdf')]);
});

test('the same file twice is one file and one address', async () => {
  const { documents, session } = await opened();
  const first = valueOf(await storeDocument(session, documents, chosen(signed)));
  const again = valueOf(await storeDocument(session, documents, chosen(signed, first.value.documentUrl)));
  expect(again.value.documentUrl).toBe(first.value.documentUrl);
  expect(documents.files.size).toBe(1);
});

test('a file that was stored before the row could be written is found and used by the next try', async () => {
  const { store, documents, session, row } = await opened();
  const save = jest.spyOn(store, 'save').mockRejectedValueOnce(new AppError('siteUnavailable'));
  await expect(storeDocument(session, documents, chosen(signed))).rejects.toThrow('siteUnavailable');
  save.mockRestore();
  expect(documents.files.size).toBe(1);
  expect((await row()).value.documentUrl).toBeUndefined();
  const saved = valueOf(await storeDocument(session, documents, chosen(signed)));
  expect(saved.value.documentUrl).toBe(addressOf('Avtal.pdf'));
  expect(documents.files.size).toBe(1);
});

test('another file of the same name gets a name of its own, and overwrites nothing', async () => {
  const { documents, session, row } = await opened();
  await documents.addFile(localSite, 'agreementDocuments', {
    fileName: 'Avtal.pdf',
    content: await other.read()
  });
  const saved = valueOf(await storeDocument(session, documents, chosen(signed)));
  const hash = (await row()).value.documentHash ?? '';
  expect(saved.value.documentUrl).toBe(addressOf(`Avtal (${hash.slice(0, 8)}).pdf`));
  expect(documents.files.get(addressOf('Avtal.pdf'))).toEqual(await other.read());
});

describe('nothing is stored when', () => {
  it('somebody else has given a document meanwhile', async () => {
    const { documents, session, row } = await opened();
    const stored = await row();
    const documentUrl = 'https://example.test/annat.pdf';
    valueOf(await editAgreement(session, { stored, value: { ...stored.value, documentUrl } }));
    await expect(storeDocument(session, documents, chosen(signed))).resolves.toMatchObject({
      error: { violations: [{ code: 'documentReplaced' }] }
    });
    expect(documents.files.size).toBe(0);
    expect((await row()).value.documentUrl).toBe(documentUrl);
  });

  it('another fingerprint was recorded at the signing', async () => {
    const { documents, session, row } = await opened();
    const stored = await row();
    const value = { ...stored.value, documentHash: 'a'.repeat(64) };
    valueOf(await editAgreement(session, { stored, value }));
    await expect(storeDocument(session, documents, chosen(signed))).resolves.toMatchObject({
      error: { violations: [{ code: 'documentIsAnother' }] }
    });
    expect(documents.files.size).toBe(0);
  });

  it('the person may not edit the agreement', async () => {
    const { store, documents } = await opened();
    await expect(storeDocument(sessionOf(store, 'reader'), documents, chosen(signed))).resolves.toMatchObject(
      { error: { code: 'notAllowed' } }
    );
    expect(documents.files.size).toBe(0);
  });

  it('the agreement is gone', async () => {
    const { documents, session } = await opened();
    await expect(
      storeDocument(session, documents, { ...chosen(signed), agreementKey: 'gone' })
    ).resolves.toMatchObject({ error: { code: 'rowMissing' } });
  });

  it.each([
    ['empty', fileOf('Avtal.pdf', ''), 'documentEmpty'],
    ['of another kind', fileOf('Avtal.txt', 'hej'), 'documentKindRefused'],
    ['renamed', fileOf('Avtal.docx', '%PDF-1.7'), 'documentNotAsNamed'],
    ['named by a personnummer', fileOf('19121212-1212.pdf', '%PDF-1.7'), 'personalIdentityNumber']
  ])('the file is %s', async (_what, file, code) => {
    const { documents, session, row } = await opened();
    const before = await row();
    await expect(storeDocument(session, documents, chosen(file))).resolves.toMatchObject({
      error: { violations: [{ code }] }
    });
    expect(documents.files.size).toBe(0);
    expect(await row()).toEqual(before);
  });

  it('the file is too large, which is not even read', async () => {
    const { documents, session } = await opened();
    const read = jest.fn(() => Promise.reject(new Error('not to be read')));
    const large = { name: 'Avtal.pdf', size: 10 * 1024 * 1024 + 1, read };
    await expect(storeDocument(session, documents, chosen(large))).resolves.toMatchObject({
      error: { violations: [{ code: 'documentTooLarge', maxMegabytes: 10 }] }
    });
    expect(read).not.toHaveBeenCalled();
  });

  it('SharePoint lets the person add no file', async () => {
    const { documents, session, row } = await opened();
    documents.fail({ code: 'writeForbidden', collection: 'agreements' });
    await expect(storeDocument(session, documents, chosen(signed))).resolves.toMatchObject({
      error: { code: 'writeForbidden' }
    });
    expect((await row()).value.documentUrl).toBeUndefined();
  });

  it('the session has ended', async () => {
    const { documents, session, row } = await opened();
    documents.fail('sessionExpired');
    await expect(storeDocument(session, documents, chosen(signed))).rejects.toThrow('sessionExpired');
    expect((await row()).value.documentUrl).toBeUndefined();
  });
});
