import { AppError, type AppErrorCode } from '../../src/application/appError';
import { type DocumentLibrary, type FileRefusal } from '../../src/application/ports/documentLibrary';
import { ok, refused } from '../../src/core/result';

/** A `DocumentLibrary` in memory that passes the contract of libraries. */
export interface MemoryDocumentLibrary extends DocumentLibrary {
  /** Bytes by address. */
  readonly files: Map<string, ArrayBuffer>;
  /** From now on every file is refused or fails in this way; `undefined` mends it. */
  fail(failure: FileRefusal | AppErrorCode | undefined): void;
}

/** Makes an empty one. */
export function memoryDocumentLibrary(): MemoryDocumentLibrary {
  const files = new Map<string, ArrayBuffer>();
  let failure: FileRefusal | AppErrorCode | undefined;
  const addressOf = (site: string, library: string, fileName: string): string =>
    `${site}/${library}/${encodeURIComponent(fileName)}`;
  const find = (url: string): string | undefined =>
    [...files.keys()].find((known) => known.toLowerCase() === url.toLowerCase());
  return {
    files,
    fail: (next) => {
      failure = next;
    },
    addFile: async (site, library, { fileName, content }) => {
      await Promise.resolve();
      if (typeof failure === 'string') throw new AppError(failure, { subject: library });
      if (failure !== undefined) return refused(failure);
      const url = addressOf(site, library, fileName);
      if (find(url) !== undefined) return refused({ code: 'nameTaken' });
      files.set(url, content);
      return ok({ url });
    },
    readFile: async (site, library, fileName) => {
      await Promise.resolve();
      const url = find(addressOf(site, library, fileName));
      const content = url === undefined ? undefined : files.get(url);
      return url !== undefined && content !== undefined ? { url, content } : undefined;
    }
  };
}
