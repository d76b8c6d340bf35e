import { containsPersonalIdentityNumber } from '../privacy/personalIdentityNumber';
import { type AgreementViolation } from './agreementViolation';

/** Dokumentfil: what the rules need to know of a file that somebody has chosen. */
export interface DocumentFile {
  /** Its name on the person's own computer. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Its first bytes, at least {@link signatureLength} of them where there are so many. */
  readonly start: Uint8Array;
}

/** What one request carries with room to spare, in bytes: 10 MB. */
export const maxDocumentBytes = 10 * 1024 * 1024;

/** So many first bytes tell what a file is. */
export const signatureLength = 5;

/** Kinds of files that are taken, by the ending of the name, with the bytes that each begins with. */
const signatures: Readonly<Record<string, readonly number[]>> = {
  // %PDF-
  '.pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  // A zip file; one with a password is another thing and begins otherwise.
  '.docx': [0x50, 0x4b, 0x03, 0x04]
};

/** The endings of the files that are taken, as a file field lists them. */
export const documentEndings: readonly string[] = Object.keys(signatures);

const field = 'documentUrl';
const maxBaseLength = 100;
// What SharePoint takes in no name, and what would end one early in an address.
const refusedCharacters = /["*:<>?/\\|#%\u0000-\u001f\u007f]+/g;

/** Checks a file before it is stored; its name is never carried along in a violation. */
export function checkDocumentFile({ name, size, start }: DocumentFile): readonly AgreementViolation[] {
  if (containsPersonalIdentityNumber(name)) return [{ code: 'personalIdentityNumber', field }];
  const signature = signatures[endingOf(name)];
  if (signature === undefined) return [{ code: 'documentKindRefused', field }];
  if (size === 0) return [{ code: 'documentEmpty', field }];
  if (size > maxDocumentBytes) {
    return [{ code: 'documentTooLarge', field, maxMegabytes: maxDocumentBytes / 1024 / 1024 }];
  }
  const isAsNamed = signature.every((byte, index) => start[index] === byte);
  return isAsNamed ? [] : [{ code: 'documentNotAsNamed', field }];
}

/**
 * The names under which a file may stand in its library, the first that is free or holds the same bytes: its own, and
 * with the beginning or the whole of its fingerprint. The same file gets the same name however often it is sent.
 *
 * @param hash - SHA-256, hexadecimal
 */
export function documentNames(name: string, hash: string): readonly string[] {
  const ending = endingOf(name);
  const base = plainBase(name.slice(0, name.length - ending.length));
  return ['', ` (${hash.slice(0, 8)})`, ` (${hash})`].map((mark) => `${base}${mark}${ending}`);
}

/** In lower case, with the dot; empty when there is none. */
function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot).toLowerCase();
}

function plainBase(typed: string): string {
  const plain = typed
    .normalize('NFC')
    .replace(refusedCharacters, '-')
    .replace(/\s+/g, ' ')
    .slice(0, maxBaseLength)
    // Neither may begin a name (`~` a passing file, `_vti_` SharePoint's own) nor end one.
    .replace(/^[\s.~_]+|[\s.]+$/g, '');
  return plain === '' ? 'Dokument' : plain;
}
