import { type SPFI } from '@pnp/sp';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/webs/index.js';
import { AppError } from '../../application/appError';
import { type DocumentLibrary, type LibraryName } from '../../application/ports/documentLibrary';
import { type SiteUrl } from '../../application/ports/listStore';
import { ok, refused } from '../../core/result';
import { defaultPatience, type Patience } from './requests/patience';
import { readFailure, refusalCodes, siteFailureOf } from './requests/requestFailure';
import { libraries } from './schema/libraries';
import { type ConnectSite, libraryPathByName, plainSiteUrl } from './siteConnection';
import { refusalOf, writePatiently } from './writing';

/** How the libraries are reached. */
export interface DocumentLibraryOptions {
  readonly connect: ConnectSite;
  /** Default: {@link defaultPatience}. */
  readonly patience?: Patience;
}

/** The document libraries in SharePoint, through PnPjs. A file goes in one request, never in pieces. */
export function sharePointDocumentLibrary(options: DocumentLibraryOptions): DocumentLibrary {
  const { connect, patience = defaultPatience } = options;
  return {
    addFile: async (site, library, { fileName, content }) => {
      const path = libraryPathOf(site, library);
      const { files } = connect(plainSiteUrl(site)).web.getFolderByServerRelativePath(path);
      const added = await writePatiently(() => files.addUsingPath(fileName, content), patience);
      if (added.ok) return ok({ url: addressOf(site, added.value.ServerRelativeUrl) });
      const { failure } = added;
      // Also the answer to a repeated try whose first one got through: the caller reads what stands there.
      if (failure.refusal === refusalCodes.nameTaken) return refused({ code: 'nameTaken' });
      const collection = libraries[library].filesOf;
      const refusal = refusalOf(failure, { collection, key: fileName, listPath: path });
      if (refusal !== 'versionChanged' && refusal.code === 'writeForbidden') return refused(refusal);
      throw new AppError('writeRejected', { cause: failure.cause, subject: path });
    },
    readFile: async (site, library, fileName) => {
      const path = libraryPathOf(site, library);
      const filePath = `${path}/${fileName}`;
      const content = await readBytes(connect(plainSiteUrl(site)), filePath);
      return content && { url: addressOf(site, filePath), content };
    }
  };
}

async function readBytes(site: SPFI, path: string): Promise<ArrayBuffer | undefined> {
  try {
    return await site.web.getFileByServerRelativePath(path).getBuffer();
  } catch (error) {
    const failure = await readFailure(error);
    if (failure.status === 404) return undefined;
    throw new AppError(siteFailureOf(failure, 'list'), { cause: failure.cause, subject: path });
  }
}

function libraryPathOf(site: SiteUrl, library: LibraryName): string {
  return libraryPathByName(site, libraries[library].name);
}

/** The web address of a server-relative path. */
function addressOf(site: SiteUrl, path: string): string {
  return `${new URL(site).origin}${path.split('/').map(encodeURIComponent).join('/')}`;
}
