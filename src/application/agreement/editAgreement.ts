import { type CooperationAgreement } from '../../core/agreement/agreement';
import { checkAgreement } from '../../core/agreement/checkAgreement';
import { checkAgreementEdit } from '../../core/agreement/lifecycle';
import { taskOfEditing } from '../../core/organisation/permissions';
import { refused } from '../../core/result';
import { type Stored } from '../ports/listStore';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Draft } from '../standing';
import { type Written } from '../write';
import { checkBesideOthers, loadRelatives, scopeOfAgreement } from './agreementAccess';

/** Edits the texts, parties and period of an agreement, as far as its state leaves them open. */
export async function editAgreement(
  session: Session,
  change: { readonly stored: Stored<CooperationAgreement>; readonly value: Draft<CooperationAgreement> }
): Promise<Written<CooperationAgreement>> {
  const before = change.stored.value;
  const [answers, relatives] = await Promise.all([
    session.store.load(session.site, standingQueries(session)),
    loadRelatives(session, change.value)
  ]);
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const allowed = actor.value.check(taskOfEditing(before), scopeOfAgreement(before));
  if (!allowed.ok) return allowed;
  const value = actor.value.stamp<CooperationAgreement>(change.value);
  const violations = [
    ...checkAgreementEdit(before, value),
    ...checkAgreement(value),
    ...checkBesideOthers(value, { relatives, units: valuesOf(answers.units) })
  ];
  if (violations.length > 0) return refused({ code: 'rulesBroken', violations });
  return session.store.save(session.site, 'agreements', { stored: change.stored, value });
}
