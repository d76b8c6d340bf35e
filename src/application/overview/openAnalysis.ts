import { type Analysis } from '../../core/situation/causalChain';
import { analysisOf, analysisQueries } from '../plan/planAccess';
import { type Session } from '../session';

/** The problems, causes and goals of an agreement, for the form of a new action: one round trip. */
export async function openAnalysis(session: Session, agreementKey: string): Promise<Analysis> {
  return analysisOf(await session.store.load(session.site, analysisQueries(agreementKey)));
}
