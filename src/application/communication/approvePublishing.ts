import { checkCommunicationEffort } from '../../core/communication/checkEffort';
import { type CommunicationEffort } from '../../core/communication/communicationEffort';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type Stored } from '../ports/listStore';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries } from '../standing';
import { byKey, only, unchanged, type Written } from '../write';

/** A communication effort that somebody approves. */
export interface PublishingApproval {
  readonly key: string;
  readonly agreementKey: string;
  /** The row that the approver read; one that has changed since is refused as a conflict. Left out: as it stands now. */
  readonly seen?: Stored<CommunicationEffort>;
}

/** Says that residents may read the summary of a communication effort. */
export async function approvePublishing(
  session: Session,
  { key, agreementKey, seen }: PublishingApproval
): Promise<Written<CommunicationEffort>> {
  const answers = await session.store.load(session.site, {
    ...standingQueries(session),
    effort: byKey('communicationEfforts', key),
    agreement: byKey('agreements', agreementKey)
  });
  const effort = only(answers.effort, { collection: 'communicationEfforts', key }, { agreementKey });
  if (!effort.ok) return effort;
  const agreement = only(answers.agreement, { collection: 'agreements', key: agreementKey });
  if (!agreement.ok) return agreement;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const allowed = actor.value.check('approvePublishing', scopeOfAgreement(agreement.value.value));
  if (!allowed.ok) return allowed;
  const stored = effort.value;
  const read = unchanged(answers.effort, seen ?? stored);
  if (!read.ok) return read;
  const value = actor.value.stamp<CommunicationEffort>({ ...stored.value, mayBePublished: true });
  const violations = checkCommunicationEffort(value);
  if (violations.length > 0) return refuseBroken(violations);
  return session.store.save(session.site, 'communicationEfforts', { stored, value });
}
