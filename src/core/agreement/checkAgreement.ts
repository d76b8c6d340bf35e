import { findUnplannableDays } from '../followUp/plannableDay';
import { longText, requiredLine, checkTexts } from '../text';
import { type AgreementDecision, type CooperationAgreement } from './agreement';
import { type AgreementViolation } from './agreementViolation';

/** The four mandatory sections of a local agreement, in the order in which they are read. */
export const agreementSections = ['direction', 'focus', 'goals', 'followUpForm'] as const;

/** What a stored decision asks of the row itself; see {@link agreementTransitions} for what a step asks for. */
export type RowRequirement =
  'parties' | 'parent' | 'sections' | 'period' | 'signingDay' | 'terminationDay' | 'reason';

/** What an agreement's row must hold from each decision on (a terminated one was signed before). */
export const requirementsOfDecision = {
  draft: [],
  inConsultation: ['parties'],
  decided: ['parties', 'parent', 'sections'],
  signed: ['parties', 'parent', 'sections', 'period', 'signingDay'],
  terminated: ['parties', 'parent', 'sections', 'period', 'signingDay', 'terminationDay', 'reason']
} as const satisfies Readonly<Record<AgreementDecision, readonly RowRequirement[]>>;

const sha256Pattern = /^[0-9a-f]{64}$/i;

/**
 * What an agreement's row must satisfy alone, for the decision that it holds: texts, parties named, for a local one
 * the central agreement and the four sections from `decided`, the period from `signed`, the reason of a termination.
 * The sides of the parties need the register, see `checkParties`.
 */
export function checkAgreement(agreement: CooperationAgreement): readonly AgreementViolation[] {
  const texts = checkTexts(agreement, {
    title: requiredLine,
    direction: longText,
    focus: longText,
    goals: longText,
    followUpForm: longText,
    decisionReason: longText
  });
  return [
    ...texts,
    ...checkReferences(agreement),
    ...checkPeriod(agreement),
    ...checkRequirements(agreement)
  ];
}

/** The fields that the requirement asks for and that the row lacks. */
export function checkRequirement(
  agreement: CooperationAgreement,
  requirement: RowRequirement
): readonly AgreementViolation[] {
  const isLocal = agreement.level === 'local';
  switch (requirement) {
    case 'parties':
      return agreement.partyKeys.length > 0 ? [] : [{ code: 'fieldMissing', field: 'partyKeys' }];
    case 'parent':
      return isLocal ? missingOf(agreement, ['parentKey']) : [];
    case 'sections':
      return isLocal ? missingOf(agreement, agreementSections) : [];
    case 'period':
      return missingOf(agreement, ['validFrom', 'validTo']);
    case 'signingDay':
      return missingOf(agreement, ['signedOn']);
    case 'terminationDay':
      return missingOf(agreement, ['terminatedOn']);
    case 'reason':
      return isBlank(agreement.decisionReason)
        ? [{ code: 'decisionReasonMissing', field: 'decisionReason' }]
        : [];
  }
}

/** The mandatory sections that a local agreement still lacks; none for a central one. */
export function missingSections(
  agreement: CooperationAgreement
): readonly (typeof agreementSections)[number][] {
  if (agreement.level === 'central') return [];
  return agreementSections.filter((section) => isBlank(agreement[section]));
}

function checkRequirements(agreement: CooperationAgreement): readonly AgreementViolation[] {
  const { decision } = agreement;
  // A row typed by hand may hold a decision that there is not, or one that every object has, such as `valueOf`.
  if (!Object.hasOwn(requirementsOfDecision, decision)) return [];
  return requirementsOfDecision[decision].flatMap((requirement) => checkRequirement(agreement, requirement));
}

function checkReferences(agreement: CooperationAgreement): readonly AgreementViolation[] {
  const { key, level, parentKey, previousKey, documentHash } = agreement;
  const found: AgreementViolation[] = [];
  if (level === 'central' && parentKey !== undefined) {
    found.push({ code: 'centralAgreementHasParent', field: 'parentKey' });
  }
  if (parentKey === key) found.push({ code: 'agreementRefersToItself', field: 'parentKey' });
  if (previousKey === key) found.push({ code: 'agreementRefersToItself', field: 'previousKey' });
  if (documentHash !== undefined && !sha256Pattern.test(documentHash)) {
    found.push({ code: 'invalidDocumentHash', field: 'documentHash' });
  }
  return found;
}

function checkPeriod(agreement: CooperationAgreement): readonly AgreementViolation[] {
  const { validFrom, validTo, signedOn, terminatedOn } = agreement;
  // The first day and the signing may lie further back than anybody plans; warnings are counted from the last.
  const found: AgreementViolation[] = [...findUnplannableDays(agreement, ['validTo', 'terminatedOn'])];
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    found.push({ code: 'endBeforeStart', field: 'validTo', start: validFrom, end: validTo });
  }
  if (signedOn !== undefined && terminatedOn !== undefined && terminatedOn < signedOn) {
    found.push({ code: 'endBeforeStart', field: 'terminatedOn', start: signedOn, end: terminatedOn });
  }
  return found;
}

function missingOf(
  agreement: CooperationAgreement,
  fields: readonly (keyof CooperationAgreement)[]
): readonly AgreementViolation[] {
  return fields
    .filter((field) => isBlank(agreement[field]))
    .map((field) => ({ code: 'fieldMissing', field }));
}

function isBlank(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}
