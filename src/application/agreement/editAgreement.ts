import { type CooperationAgreement } from '../../core/agreement/agreement';
import { checkAgreement } from '../../core/agreement/checkAgreement';
import { checkAgreementEdit } from '../../core/agreement/lifecycle';
import { taskOfEditing } from '../../core/organisation/permissions';
import { ok, type Result } from '../../core/result';
import { type Stored } from '../ports/listStore';
import { refuseBroken, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Draft } from '../standing';
import { byKey, unchanged, type Written } from '../write';
import { checkBesideOthers, loadCentralParent, relativesQuery, scopeOfAgreement } from './agreementAccess';

/** A change of an agreement: the row as its editor saw it, and what it shall say. */
interface AgreementEdit {
  readonly stored: Stored<CooperationAgreement>;
  readonly value: Draft<CooperationAgreement>;
}

/** Edits the texts, parties and period of an agreement, as far as its state leaves them open. */
export async function editAgreement(
  session: Session,
  edit: AgreementEdit
): Promise<Written<CooperationAgreement>> {
  const checked = await checkEdit(session, edit);
  if (!checked.ok) return checked;
  return session.store.save(session.site, 'agreements', { stored: edit.stored, value: checked.value });
}

/** Asks rights and rules of a change, and writes nothing. Gives the row as it is to be saved. */
export async function checkEdit(
  session: Session,
  { stored, value: draft }: AgreementEdit
): Promise<Result<CooperationAgreement, UseCaseRefusal>> {
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
  return violations.length > 0 ? refuseBroken(violations) : ok(value);
}
