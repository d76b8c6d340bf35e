import { type ResumedOperation } from '../../../application/operation/resumeOperations';
import { type Session } from '../../../application/session';

/**
 * Carries on what was cut off on some sites. It can write anything that takes several rows, so its script is large and
 * fetched when it is asked for.
 */
export async function resumeOnSites(
  session: Session,
  sites: readonly string[]
): Promise<readonly ResumedOperation[]> {
  const { resumeOperations } = await import(
    /* webpackChunkName: 'resume' */ '../../../application/operation/resumeOperations'
  );
  const resumed = await Promise.all(sites.map((site) => resumeOperations({ ...session, site })));
  return resumed.flat();
}
