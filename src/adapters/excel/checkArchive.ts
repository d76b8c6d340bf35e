import { type PlanFileProblem } from '../../application/planTable/planFile';
import { ok, refused, type Result } from '../../core/result';

/** Limits of a file, in bytes; a workbook of 10,000 rows stays far below them. */
export interface ArchiveLimits {
  readonly maxFileBytes: number;
  /** Of everything in it together, unpacked. */
  readonly maxUnpackedBytes: number;
}

/** What is taken when nothing else is said. */
export const archiveLimits: ArchiveLimits = {
  maxFileBytes: 20 * 1024 * 1024,
  maxUnpackedBytes: 64 * 1024 * 1024
};

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly headerOffset: number;
}

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;
const localHeader = 0x04034b50;
const endLength = 22;
const maxCommentLength = 0xffff;
const [stored, deflated] = [0, 8];

/**
 * Tells whether bytes are a workbook that can be unpacked within the limits. What an archive says of its own sizes is
 * not believed: every part is unpacked, and stopped at the limit, before a library that keeps all of it sees the file.
 * Uses only what browsers and Node have in common.
 */
export async function checkArchive(
  bytes: Uint8Array,
  limits = archiveLimits
): Promise<Result<undefined, PlanFileProblem>> {
  if (bytes.length === 0) return refused({ code: 'fileEmpty' });
  const tooLarge = (most: number): Result<undefined, PlanFileProblem> =>
    refused({ code: 'fileTooLarge', maxMegabytes: Math.floor(most / (1024 * 1024)) });
  if (bytes.length > limits.maxFileBytes) return tooLarge(limits.maxFileBytes);
  if (oleSignature.every((byte, index) => bytes[index] === byte)) return refused(judgeCompoundFile(bytes));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== localHeader)
    return refused({ code: 'fileNotWorkbook' });
  const entries = readDirectory(view);
  if (entries === undefined) return refused({ code: 'fileBroken' });
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) return refused({ code: 'fileNotWorkbook' });
  let left = limits.maxUnpackedBytes;
  for (const entry of entries) {
    const size = await unpackedSize(view, entry, left);
    if (size === 'broken') return refused({ code: 'fileBroken' });
    if (size === 'tooLarge' || size > left) return tooLarge(limits.maxUnpackedBytes);
    left -= size;
  }
  return ok(undefined);
}

/** A workbook with a password is wrapped in the container that the old format is. */
function judgeCompoundFile(bytes: Uint8Array): PlanFileProblem {
  // The name stands there with two bytes a letter; read byte by byte, each second one is empty.
  const isEncrypted = new TextDecoder('latin1')
    .decode(bytes)
    .includes(Array.from('EncryptedPackage').join('\0'));
  return { code: isEncrypted ? 'filePasswordProtected' : 'fileOldFormat' };
}

function readDirectory(view: DataView): readonly Entry[] | undefined {
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== directoryEntry) return undefined;
    const nameLength = view.getUint16(offset + 28, true);
    const otherLength = view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
    entries.push({
      name: textAt(view, offset + 46, nameLength),
      method: view.getUint16(offset + 10, true),
      packedBytes: view.getUint32(offset + 20, true),
      headerOffset: view.getUint32(offset + 42, true)
    });
    offset += 46 + nameLength + otherLength;
  }
  return entries;
}

function textAt(view: DataView, offset: number, length: number): string {
  const last = Math.min(view.byteLength, offset + length);
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + offset, last - offset));
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - maxCommentLength);
  for (let offset = view.byteLength - endLength; offset >= first; offset -= 1) {
    if (view.getUint32(offset, true) === directoryEnd) return offset;
  }
  return undefined;
}

async function unpackedSize(
  view: DataView,
  { method, packedBytes, headerOffset }: Entry,
  left: number
): Promise<number | 'broken' | 'tooLarge'> {
  if (headerOffset + 30 > view.byteLength || view.getUint32(headerOffset, true) !== localHeader)
    return 'broken';
  const start =
    headerOffset + 30 + view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true);
  if (start + packedBytes > view.byteLength) return 'broken';
  if (method === stored) return packedBytes;
  if (method !== deflated) return 'broken';
  const packed = new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset + start, packedBytes);
  try {
    return await measureInflated(packed, left);
  } catch {
    return 'broken';
  }
}

/** Counts what comes out and keeps none of it. */
async function measureInflated(packed: Uint8Array<ArrayBuffer>, left: number): Promise<number | 'tooLarge'> {
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = unpacked.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.length;
    if (size > left) {
      await reader.cancel();
      return 'tooLarge';
    }
  }
}
