import { findUnplannableDays } from '../followUp/plannableDay';
import { checkTexts, requiredDay, requiredLongText } from '../text';
import { type CooperationAgreement, type Extension } from './agreement';
import { lastDayOf } from './agreementState';
import { type AgreementCheck, type AgreementViolation, type AgreementWarning } from './agreementViolation';

/** What an extension must satisfy alone. */
export function checkExtension(extension: Extension): readonly AgreementViolation[] {
  const texts = checkTexts(extension, {
    agreementKey: { isRequired: true },
    until: requiredDay,
    decidedOn: requiredDay,
    reason: requiredLongText
  });
  return [...texts, ...findUnplannableDays(extension, ['until'])];
}

/**
 * An extension beside its agreement and the other extensions: only a signed agreement is extended, to a later day
 * than the last one decided so far. One decided after the agreement had lapsed stands, with a warning that says since
 * when: it happens (the agreement of 2015–2019 lapsed in May 2019), and history must be recordable.
 */
export function checkExtensionOf(
  extension: Extension,
  agreement: CooperationAgreement,
  others: readonly Extension[]
): AgreementCheck {
  if (agreement.decision !== 'signed') {
    return { violations: [{ code: 'extensionOfUnsigned', field: 'agreementKey' }], warnings: [] };
  }
  const earlier = others.filter(
    (other) => other.key !== extension.key && other.decidedOn <= extension.decidedOn
  );
  const lastDay = lastDayOf(agreement, earlier);
  const { signedOn } = agreement;
  const violations: AgreementViolation[] = [];
  const warnings: AgreementWarning[] = [];
  if (signedOn !== undefined && extension.decidedOn < signedOn) {
    violations.push({ code: 'extensionBeforeSigning', field: 'decidedOn', signedOn });
  }
  if (lastDay !== undefined && extension.until <= lastDay) {
    violations.push({ code: 'extensionNotLater', field: 'until', lastDay });
  }
  if (lastDay !== undefined && extension.decidedOn > lastDay) {
    warnings.push({ code: 'extensionAfterLapse', lapsedOn: lastDay, decidedOn: extension.decidedOn });
  }
  return { violations, warnings };
}
