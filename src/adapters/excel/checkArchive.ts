import { inflateRawSync } from 'node:zlib';
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

const oleSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;
const localHeader = 0x04034b50;
const endLength = 22;
const maxCommentLength = 0xffff;
const [stored, deflated] = [0, 8];

/**
 * Tells whether bytes are a workbook that can be unpacked within the limits. What an archive says of its own sizes is
 * not believed: every part is unpacked, and stopped at the limit, before a library that keeps all of it sees the file.
 */
export function checkArchive(bytes: Buffer, limits = archiveLimits): Result<undefined, PlanFileProblem> {
  if (bytes.length === 0) return refused({ code: 'fileEmpty' });
  const tooLarge = (most: number): Result<undefined, PlanFileProblem> =>
    refused({ code: 'fileTooLarge', maxMegabytes: Math.floor(most / (1024 * 1024)) });
  if (bytes.length > limits.maxFileBytes) return tooLarge(limits.maxFileBytes);
  if (bytes.subarray(0, oleSignature.length).equals(oleSignature)) return refused(judgeCompoundFile(bytes));
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== localHeader) return refused({ code: 'fileNotWorkbook' });
  const entries = readDirectory(bytes);
  if (entries === undefined) return refused({ code: 'fileBroken' });
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) return refused({ code: 'fileNotWorkbook' });
  let left = limits.maxUnpackedBytes;
  for (const entry of entries) {
    const size = unpackedSize(bytes, entry, left);
    if (size === 'broken') return refused({ code: 'fileBroken' });
    if (size === 'tooLarge' || size > left) return tooLarge(limits.maxUnpackedBytes);
    left -= size;
  }
  return ok(undefined);
}

/** A workbook with a password is wrapped in the container that the old format is. */
function judgeCompoundFile(bytes: Buffer): PlanFileProblem {
  const isEncrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return { code: isEncrypted ? 'filePasswordProtected' : 'fileOldFormat' };
}

function readDirectory(bytes: Buffer): readonly Entry[] | undefined {
  const end = findEnd(bytes);
  if (end === undefined) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let offset = bytes.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > bytes.length || bytes.readUInt32LE(offset) !== directoryEntry) return undefined;
    const nameLength = bytes.readUInt16LE(offset + 28);
    const otherLength = bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32);
    entries.push({
      name: bytes.toString('utf8', offset + 46, offset + 46 + nameLength),
      method: bytes.readUInt16LE(offset + 10),
      packedBytes: bytes.readUInt32LE(offset + 20),
      headerOffset: bytes.readUInt32LE(offset + 42)
    });
    offset += 46 + nameLength + otherLength;
  }
  return entries;
}

function findEnd(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - endLength - maxCommentLength);
  for (let offset = bytes.length - endLength; offset >= first; offset -= 1) {
    if (bytes.readUInt32LE(offset) === directoryEnd) return offset;
  }
  return undefined;
}

function unpackedSize(
  bytes: Buffer,
  { method, packedBytes, headerOffset }: Entry,
  left: number
): number | 'broken' | 'tooLarge' {
  if (headerOffset + 30 > bytes.length || bytes.readUInt32LE(headerOffset) !== localHeader) return 'broken';
  const start =
    headerOffset + 30 + bytes.readUInt16LE(headerOffset + 26) + bytes.readUInt16LE(headerOffset + 28);
  if (start + packedBytes > bytes.length) return 'broken';
  if (method === stored) return packedBytes;
  if (method !== deflated) return 'broken';
  try {
    // The library takes a limit of at least one byte.
    return inflateRawSync(bytes.subarray(start, start + packedBytes), { maxOutputLength: Math.max(1, left) })
      .length;
  } catch (error) {
    const code: unknown =
      typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'broken';
  }
}
