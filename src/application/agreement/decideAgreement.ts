import { type AgreementDecision, type CooperationAgreement } from '../../core/agreement/agreement';
import { decideAgreement as decide } from '../../core/agreement/lifecycle';
import { checkOneInForce } from '../../core/agreement/parties';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf } from '../standing';
import { only, type Written } from '../write';
import { scopeOfAgreement } from './agreementAccess';
import { recordSignature, type Signature } from './recordSignature';

/** A step of the lifecycle, with what the step asks for. */
export interface AgreementStep {
  readonly key: string;
  readonly to: AgreementDecision;
  readonly reason?: string;
  /** For `signed`: the period, where it is not as the row has it, and the day of signing. */
  readonly validFrom?: CalendarDay;
  readonly validTo?: CalendarDay;
  readonly signedOn?: CalendarDay;
  /** For `signed`: SHA-256 of the signed file, hexadecimal. The file stays where it is. */
  readonly documentHash?: string;
  /** For `signed`: who signed, by role, and a note such as the name of the file; kept as a step of the process. */
  readonly signature?: Signature;
  /** For `terminated`: the first day on which it no longer applies. */
  readonly terminatedOn?: CalendarDay;
}

/**
 * Takes an agreement one step on in its lifecycle: remiss, beslut, underskrift, uppsägning, or back. The decision
 * itself is made outside (nämnd, kommunfullmäktige, the police); this records it.
 */
export async function decideAgreement(
  session: Session,
  step: AgreementStep
): Promise<Written<CooperationAgreement>> {
  const answers = await session.store.load(session.site, {
    ...standingQueries(session),
    agreements: { collection: 'agreements' },
    extensions: { collection: 'extensions' }
  });
  const found = only(answers.agreements, { collection: 'agreements', key: step.key });
  if (!found.ok) return found;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const stored = found.value;
  const allowed = actor.value.check('recordExternalDecision', scopeOfAgreement(stored.value));
  if (!allowed.ok) return allowed;
  const units = valuesOf(answers.units);
  const agreement = step.to === 'signed' ? withSigned(stored.value, step) : stored.value;
  const decided = decide({ ...step, agreement, day: session.clock.today(), units });
  if (!decided.ok) return refuseBroken(decided.error);
  const value = actor.value.stamp<CooperationAgreement>(decided.value);
  const overlaps = checkOneInForce({
    agreement: value,
    others: valuesOf(answers.agreements),
    extensions: valuesOf(answers.extensions),
    units
  });
  if (overlaps.length > 0) return refuseBroken(overlaps);
  if (step.to === 'signed' && step.signature !== undefined) {
    // First, so that an agreement never stands as signed by nobody; said again, it is the same step.
    const recorded = await recordSignature(session, value, step.signature);
    if (!recorded.ok) return recorded;
  }
  return session.store.save(session.site, 'agreements', { stored, value });
}

function withSigned(agreement: CooperationAgreement, step: AgreementStep): CooperationAgreement {
  const { validFrom = agreement.validFrom, validTo = agreement.validTo } = step;
  const { documentHash = agreement.documentHash } = step;
  return { ...agreement, validFrom, validTo, documentHash };
}
