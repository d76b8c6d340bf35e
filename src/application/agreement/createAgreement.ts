import { type CooperationAgreement } from '../../core/agreement/agreement';
import { checkAgreement } from '../../core/agreement/checkAgreement';
import { type Result } from '../../core/result';
import { refuseBroken, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Actor, type Draft } from '../standing';
import { addOnce, type Written } from '../write';
import { checkBesideOthers, loadCentralParent, relativesQuery } from './agreementAccess';

/** A new agreement as its writer fills it in; it begins as a draft. */
export type AgreementDraft = Omit<Draft<CooperationAgreement>, 'decision'>;

/** Begins an agreement, as a draft. The parties may still be incomplete; those named must be in the register. */
export async function createAgreement(
  session: Session,
  draft: AgreementDraft
): Promise<Written<CooperationAgreement>> {
  const [answers, parents] = await Promise.all([
    session.store.load(session.site, { ...standingQueries(session), relatives: relativesQuery }),
    loadCentralParent(session, draft)
  ]);
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const allowed = checkMayCreate(actor.value, draft);
  if (!allowed.ok) return allowed;
  const row = actor.value.stamp<CooperationAgreement>({ ...draft, decision: 'draft' });
  const units = valuesOf(answers.units);
  const violations = [
    ...checkAgreement(row),
    ...checkBesideOthers(row, { relatives: [...valuesOf(answers.relatives), ...parents], units })
  ];
  if (violations.length > 0) return refuseBroken(violations);
  return addOnce(session, 'agreements', row);
}

function checkMayCreate(actor: Actor, draft: AgreementDraft): Result<unknown, UseCaseRefusal> {
  const agreement = { key: draft.key, level: draft.level, previousKey: draft.previousKey };
  return draft.level === 'central'
    ? actor.check('editCentralAgreement', { kind: 'agreement', agreement })
    : actor.check('createAgreement', { kind: 'site' });
}
