import { type Result } from '../../core/result';
import { type SiteUrl, type WriteRefusal } from './listStore';

/** The libraries of a site that hold files of the product. */
export type LibraryName = 'agreementDocuments';

/** A file that is put into a library. */
export interface NewFile {
  /** One that every SharePoint takes, with its ending. */
  readonly fileName: string;
  readonly content: ArrayBuffer;
}

/** A file as it stands in its library. */
export interface LibraryFile {
  /** Absolute web address, encoded. */
  readonly url: string;
  readonly content: ArrayBuffer;
}

/** Why a file was not stored. Nothing has been changed. */
export type FileRefusal =
  | { readonly code: 'nameTaken' }
  /** Names the list whose rows the library's files belong to. */
  | Extract<WriteRefusal, { readonly code: 'writeForbidden' }>;

/**
 * The document libraries of the cooperation's sites. What the caller cannot mend is thrown as `AppError`, as by
 * `ListStore`; a library that is not there is `listMissing`.
 */
export interface DocumentLibrary {
  /** Puts a new file into a library, in one request. Never overwrites: a name that is taken is refused. */
  addFile(
    site: SiteUrl,
    library: LibraryName,
    file: NewFile
  ): Promise<Result<Pick<LibraryFile, 'url'>, FileRefusal>>;
  /** Reads a file with its bytes; `undefined` when there is none of that name. */
  readFile(site: SiteUrl, library: LibraryName, fileName: string): Promise<LibraryFile | undefined>;
}
