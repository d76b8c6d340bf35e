import { type CooperationAgreement } from '../../core/agreement/agreement';
import {
  checkDocumentFile,
  documentNames,
  maxDocumentBytes,
  signatureLength
} from '../../core/agreement/documentFile';
import { lockedFields } from '../../core/agreement/lifecycle';
import { ok, type Result } from '../../core/result';
import { type DocumentLibrary, type LibraryFile } from '../ports/documentLibrary';
import { refuseBroken, refuseMissing, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { findByKey, type Written } from '../write';
import { checkEdit } from './editAgreement';

/** A file that somebody has chosen for an agreement. */
export interface ChosenDocument {
  readonly agreementKey: string;
  /** The address of the document that the person saw; another one by now is not replaced. */
  readonly seenUrl: string | undefined;
  readonly file: {
    /** On the person's own computer. */
    readonly name: string;
    /** In bytes. */
    readonly size: number;
    /** Reads it; asked only for a file of a size that is taken. */
    readonly read: () => Promise<ArrayBuffer>;
  };
}

const library = 'agreementDocuments';

/**
 * Stores the signed document of an agreement: the file in the site's library, then its address and fingerprint in the
 * row. Rights and rules are asked first, so that no file comes to lie there in vain. A file that is there with the same
 * bytes is used again: what was cut off between the two is finished by the next try.
 */
export async function storeDocument(
  session: Session,
  documents: DocumentLibrary,
  { agreementKey, seenUrl, file }: ChosenDocument
): Promise<Written<CooperationAgreement>> {
  const content = file.size > maxDocumentBytes ? new ArrayBuffer(0) : await file.read();
  const start = new Uint8Array(content.slice(0, signatureLength));
  const broken = checkDocumentFile({ name: file.name, size: file.size, start });
  if (broken.length > 0) return refuseBroken(broken);
  const stored = await findByKey(session, 'agreements', agreementKey);
  if (stored === undefined) return refuseMissing({ collection: 'agreements', key: agreementKey });
  const documentHash = await session.digest.sha256(content);
  const standing = stored.value;
  if (lockedFields(standing).includes('documentHash') && standing.documentHash !== documentHash) {
    return refuseBroken([{ code: 'documentIsAnother', field: 'documentUrl' }]);
  }
  const isOurs = standing.documentUrl === seenUrl || standing.documentHash === documentHash;
  if (!isOurs) return refuseBroken([{ code: 'documentReplaced', field: 'documentUrl' }]);
  const checked = await checkEdit(session, { stored, value: { ...standing, documentHash } });
  if (!checked.ok) return checked;
  const names = documentNames(file.name, documentHash);
  const placed = await placeFile(session, documents, { names, content, documentHash });
  if (!placed.ok) return placed;
  const value = { ...checked.value, documentUrl: placed.value.url };
  return session.store.save(session.site, 'agreements', { stored, value });
}

/** Puts the bytes under the first name that is free, or finds them under one. */
async function placeFile(
  session: Session,
  documents: DocumentLibrary,
  file: { readonly names: readonly string[]; readonly content: ArrayBuffer; readonly documentHash: string }
): Promise<Result<Pick<LibraryFile, 'url'>, UseCaseRefusal>> {
  const { names, content, documentHash } = file;
  for (const fileName of names) {
    const added = await documents.addFile(session.site, library, { fileName, content });
    if (added.ok) return added;
    if (added.error.code !== 'nameTaken') return { ok: false, error: added.error };
    const found = await documents.readFile(session.site, library, fileName);
    if (found !== undefined && (await session.digest.sha256(found.content)) === documentHash) {
      return ok({ url: found.url });
    }
  }
  return refuseBroken([{ code: 'documentNameTaken', field: 'documentUrl' }]);
}
