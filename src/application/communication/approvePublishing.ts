import { checkCommunicationEffort } from '../../core/communication/checkEffort';
import { type CommunicationEffort } from '../../core/communication/communicationEffort';
import { refused } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type Session } from '../session';
import { findActor, standingQueries } from '../standing';
import { byKey, only, type Written } from '../write';

/** Says that residents may read the summary of a communication effort, as it stands now. */
export async function approvePublishing(
  session: Session,
  { key, agreementKey }: { readonly key: string; readonly agreementKey: string }
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
  const value = actor.value.stamp<CommunicationEffort>({ ...stored.value, mayBePublished: true });
  const violations = checkCommunicationEffort(value);
  if (violations.length > 0) return refused({ code: 'rulesBroken', violations });
  return session.store.save(session.site, 'communicationEfforts', { stored, value });
}
