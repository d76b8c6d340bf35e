import { type CooperationAgreement } from '../../core/agreement/agreement';
import { checkAgreement } from '../../core/agreement/checkAgreement';
import { refused, type Result } from '../../core/result';
import { type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Actor, type Draft } from '../standing';
import { addOnce, type Written } from '../write';
import { checkBesideOthers, loadRelatives } from './agreementAccess';

/** A new agreement as its writer fills it in; it begins as a draft. */
export type AgreementDraft = Omit<Draft<CooperationAgreement>, 'decision'>;

/** Begins an agreement, as a draft. The parties may still be incomplete; those named must be in the register. */
export async function createAgreement(
  session: Session,
  draft: AgreementDraft
): Promise<Written<CooperationAgreement>> {
  const [answers, relatives] = await Promise.all([
    session.store.load(session.site, standingQueries(session)),
    loadRelatives(session, draft)
  ]);
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const allowed = checkMayCreate(actor.value, draft);
  if (!allowed.ok) return allowed;
  const row = actor.value.stamp<CooperationAgreement>({ ...draft, decision: 'draft' });
  const violations = [
    ...checkAgreement(row),
    ...checkBesideOthers(row, { relatives, units: valuesOf(answers.units) })
  ];
  if (violations.length > 0) return refused({ code: 'rulesBroken', violations });
  return addOnce(session, 'agreements', row);
}

function checkMayCreate(actor: Actor, draft: AgreementDraft): Result<unknown, UseCaseRefusal> {
  const agreement = { key: draft.key, level: draft.level, previousKey: draft.previousKey };
  return draft.level === 'central'
    ? actor.check('editCentralAgreement', { kind: 'agreement', agreement })
    : actor.check('createAgreement', { kind: 'site' });
}
