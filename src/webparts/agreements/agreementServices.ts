import { type AgreementOverview } from '../../application/agreement/agreementOverview';
import { listAgreements } from '../../application/agreement/listAgreements';
import { type ResumedOperation } from '../../application/operation/resumeOperations';
import { openAgreement, type OpenedAgreement } from '../../application/overview/openAgreement';
import { type PageRefusal } from '../../application/overview/pageView';
import { type DocumentLibrary } from '../../application/ports/documentLibrary';
import { type Session } from '../../application/session';
import { type Result } from '../../core/result';
import { recallSites, rememberSites } from '../shared/data/lastSites';
import { resumeOnSites } from '../shared/data/resumeOnSites';

/** Everything that the pages of agreements ask and do, for the person and the site of the page. */
export interface AgreementServices {
  /** The site of the page. */
  readonly site: string;
  /** The sites that are read; what is fetched is kept for them. */
  readonly source: readonly string[];
  readonly list: () => Promise<AgreementOverview>;
  readonly open: (agreementKey: string) => Promise<Result<OpenedAgreement, PageRefusal>>;
  /** Carries on what was cut off on these sites. */
  readonly resume: (sites: readonly string[]) => Promise<readonly ResumedOperation[]>;
  /** What the forms write with; their use cases come with their script. */
  readonly session: Session;
  /** Where signed documents are put; it comes with a script of its own. */
  readonly documents: () => Promise<DocumentLibrary>;
  /** A key that nothing has had before, for what a form is about to write. */
  readonly newKey: () => string;
}

/** The sites that were registered last time are asked at once. */
async function listRemembered(session: Session): Promise<AgreementOverview> {
  const { site } = session;
  const overview = await listAgreements(session, recallSites(site));
  rememberSites(site, overview.registeredSites);
  return overview;
}

/** What the pages of agreements are given besides a session. */
export type AgreementMeans = Pick<AgreementServices, 'newKey' | 'documents'>;

/** The use cases of the pages of agreements, bound to a session. */
export function agreementServicesOf(session: Session, means: AgreementMeans): AgreementServices {
  return {
    site: session.site,
    source: [session.site, session.centralSite],
    list: () => listRemembered(session),
    open: (agreementKey) => openAgreement(session, { agreementKey }),
    resume: (sites) => resumeOnSites(session, sites),
    session,
    ...means
  };
}
