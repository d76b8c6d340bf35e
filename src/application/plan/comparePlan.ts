import { changedSinceAdoption, type PlanDifference } from '../../core/plan/planDifference';
import { type SnapshotUnreadable } from '../../core/plan/planViolation';
import { snapshotOf } from '../../core/plan/snapshot';
import { ok, refused, type Result } from '../../core/result';
import { type Session } from '../session';
import { snapshotFileName } from './adoptPlan';
import { lookAtPlan } from './planContent';

/**
 * Ändrad efter låsning: what a plan says today against what was fastställt. `undefined` when the plan has no adopted
 * version of its number. Refuses with `snapshotUnreadable` when the stored content is not the one that was stored then.
 */
export async function comparePlan(
  session: Session,
  keys: { readonly planKey: string; readonly agreementKey: string }
): Promise<Result<PlanDifference | undefined, SnapshotUnreadable>> {
  const { site, store, digest } = session;
  const [content, { snapshots }] = await Promise.all([
    lookAtPlan(session, keys),
    store.load(site, {
      snapshots: { collection: 'planSnapshots', where: { field: 'planKey', oneOf: [keys.planKey] } }
    })
  ]);
  const snapshot = snapshots.rows.find(({ value }) => value.version === content?.plan.version);
  if (content === undefined || snapshot === undefined) return ok(undefined);
  const { contentHash } = snapshot.value;
  if ((await digest.sha256(snapshotOf(content))) === contentHash) return ok({ planFields: [], actions: [] });
  const file = { itemId: snapshot.itemId, fileName: snapshotFileName };
  const text = await store.readDocument(site, 'planSnapshots', file);
  const isWhole = text !== undefined && (await digest.sha256(text)) === contentHash;
  return isWhole ? changedSinceAdoption(text, content) : refused({ code: 'snapshotUnreadable' });
}
