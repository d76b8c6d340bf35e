import { type CooperationAgreement } from '../../core/agreement/agreement';
import { checkAgreement } from '../../core/agreement/checkAgreement';
import { checkAgreementEdit } from '../../core/agreement/lifecycle';
import { taskOfEditing } from '../../core/organisation/permissions';
import { type Stored } from '../ports/listStore';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Draft } from '../standing';
import { byKey, unchanged, type Written } from '../write';
import { checkBesideOthers, loadCentralParent, relativesQuery, scopeOfAgreement } from './agreementAccess';

/** Edits the texts, parties and period of an agreement, as far as its state leaves them open. */
export async function editAgreement(
  session: Session,
  {
    stored,
    value: draft
  }: { readonly stored: Stored<CooperationAgreement>; readonly value: Draft<CooperationAgreement> }
): Promise<Written<CooperationAgreement>> {
  const [answers, parents] = await Promise.all([
    session.store.load(session.site, {
      ...standingQueries(session),
      edited: byKey('agreements', stored.value.key),
      relatives: relativesQuery
    }),
    loadCentralParent(session, draft)
  ]);
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const standing = unchanged(answers.edited, stored);
  if (!standing.ok) return standing;
  const before = standing.value.value;
  const allowed = actor.value.check(taskOfEditing(before), scopeOfAgreement(before));
  if (!allowed.ok) return allowed;
  const value = actor.value.stamp<CooperationAgreement>(draft);
  const relatives = [...valuesOf(answers.relatives), ...parents];
  const violations = [
    ...checkAgreementEdit(before, value),
    ...checkAgreement(value),
    ...checkBesideOthers(value, { relatives, units: valuesOf(answers.units) })
  ];
  if (violations.length > 0) return refuseBroken(violations);
  return session.store.save(session.site, 'agreements', { stored, value });
}
