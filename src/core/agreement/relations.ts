import { type CooperationAgreement, type Extension } from './agreement';
import { lastDayOf } from './agreementState';
import { type AgreementViolation, type AgreementWarning } from './agreementViolation';

/**
 * Checks the agreement that this one follows and, for a local one, the central agreement that it mirrors, when they
 * are among `others`; a parent may live on another site, so a key that is not found there is no fault.
 */
export function checkAgreementRelations(
  agreement: CooperationAgreement,
  others: readonly CooperationAgreement[]
): readonly AgreementViolation[] {
  const found: AgreementViolation[] = [];
  const previous = others.find((other) => other.key === agreement.previousKey);
  if (previous !== undefined && previous.level !== agreement.level) {
    found.push({ code: 'previousOfOtherLevel', field: 'previousKey' });
  }
  const parent = others.find((other) => other.key === agreement.parentKey);
  if (parent !== undefined && parent.level !== 'central') {
    found.push({ code: 'parentNotCentral', field: 'parentKey' });
  }
  // The checked row may be changed, so that `others` holds it as it was.
  const all = [...others.filter((other) => other.key !== agreement.key), agreement];
  const predecessors = predecessorsOf(agreement, all);
  const keys = predecessors.map((other) => other.key);
  if (predecessors.at(-1)?.previousKey === agreement.key) {
    found.push({ code: 'agreementCycle', field: 'previousKey', keys });
  }
  return found;
}

/** The agreements that this one follows, the nearest first; ends at an unknown key or where it would go round. */
export function predecessorsOf(
  agreement: CooperationAgreement,
  all: readonly CooperationAgreement[]
): readonly CooperationAgreement[] {
  const found: CooperationAgreement[] = [];
  let previousKey = agreement.previousKey;
  while (previousKey !== undefined) {
    const wanted = previousKey;
    const previous = all.find((other) => other.key === wanted);
    if (previous === undefined || previous.key === agreement.key || found.includes(previous)) break;
    found.push(previous);
    previousKey = previous.previousKey;
  }
  return found;
}

/** The agreements that follow this one, drafts too, directly or through others; each once, the nearest first. */
export function successorsOfAgreement(
  agreement: CooperationAgreement,
  all: readonly CooperationAgreement[]
): readonly CooperationAgreement[] {
  const found: CooperationAgreement[] = [];
  let wave: readonly string[] = [agreement.key];
  while (wave.length > 0) {
    const keys = wave;
    const next = all.filter(
      (other) =>
        other.previousKey !== undefined &&
        keys.includes(other.previousKey) &&
        other.key !== agreement.key &&
        !found.includes(other)
    );
    found.push(...next);
    wave = next.map((other) => other.key);
  }
  return found;
}

/** A local agreement beside the central one that it mirrors, with the extensions of both. */
interface ParentComparison {
  readonly agreement: CooperationAgreement;
  readonly parent: CooperationAgreement;
  readonly extensions: readonly Extension[];
}

/** Warns when a local agreement lasts longer than its central one; it may, but not unseen. */
export function warnAboutParent(comparison: ParentComparison): readonly AgreementWarning[] {
  const { agreement, parent, extensions } = comparison;
  const lastDay = lastDayOf(agreement, extensions);
  const parentLastDay = lastDayOf(parent, extensions);
  if (lastDay === undefined || parentLastDay === undefined || lastDay <= parentLastDay) return [];
  return [{ code: 'outlivesParent', lastDay, parentLastDay }];
}

/** Warns about what a signing left undone: the first day had passed, or the signed document is not recorded. */
export function warnAboutSigning(agreement: CooperationAgreement): readonly AgreementWarning[] {
  const { decision, signedOn, validFrom, documentUrl, documentHash } = agreement;
  if (decision !== 'signed') return [];
  const found: AgreementWarning[] = [];
  if (signedOn !== undefined && validFrom !== undefined && signedOn > validFrom) {
    found.push({ code: 'signedAfterStart', signedOn, validFrom });
  }
  if (documentUrl === undefined || documentHash === undefined) found.push({ code: 'signedDocumentMissing' });
  return found;
}
