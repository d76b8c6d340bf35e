import { type CooperationAgreement } from '../../core/agreement/agreement';
import { type HistoryEntry, historyOf } from '../../core/rowHistory';
import { type Session } from '../session';

/** What became of an agreement. */
export interface AgreementHistory {
  /** The newest first. */
  readonly entries: readonly HistoryEntry<CooperationAgreement>[];
  /** Whether the list has dropped the oldest versions. */
  readonly isCut: boolean;
  /** How many versions break a rule and cannot be shown. */
  readonly brokenCount: number;
}

/**
 * Reads what became of an agreement, save by save, as far back as its list keeps versions.
 *
 * @param itemId - number of the agreement's row
 * @throws AppError when the site at hand cannot be read
 */
export async function readAgreementHistory(
  { store, site }: Session,
  itemId: number
): Promise<AgreementHistory> {
  const { versions, brokenCount } = await store.readVersions(site, 'agreements', itemId);
  const newest = versions[0]?.number ?? 0;
  return { entries: historyOf(versions), isCut: newest > versions.length + brokenCount, brokenCount };
}
