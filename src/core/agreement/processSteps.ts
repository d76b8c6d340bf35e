import { compareDays, type CalendarDay } from '../calendar/calendarDay';
import { checkTexts, longText, requiredDay, requiredLine } from '../text';
import {
  processStepKinds,
  type CooperationAgreement,
  type ProcessStep,
  type ProcessStepKind
} from './agreement';
import { type AgreementCheck, type AgreementViolation, type AgreementWarning } from './agreementViolation';

/** What a process step must satisfy alone. */
export function checkProcessStep(step: ProcessStep): readonly AgreementViolation[] {
  return checkTexts(step, {
    agreementKey: requiredLine,
    body: requiredLine,
    day: requiredDay,
    note: longText
  });
}

/** The steps of an agreement in order of day, those of one day in the order of an agreement's way. */
export function sortProcessSteps(steps: readonly ProcessStep[]): readonly ProcessStep[] {
  return [...steps].sort(
    (one, other) =>
      compareDays(one.day, other.day) ||
      processStepKinds.indexOf(one.kind) - processStepKinds.indexOf(other.kind)
  );
}

/** The step that must have been taken first, at least once, by somebody. */
const grounds: Readonly<Partial<Record<ProcessStepKind, ProcessStepKind>>> = {
  consultationResponse: 'consultation',
  decision: 'consultation',
  signature: 'decision'
};

/** Steps that come to nothing once the agreement has been decided. */
const belongsBeforeDecision: readonly ProcessStepKind[] = [
  'consultationResponse',
  'officeReport',
  'preparation',
  'unionInformation'
];

/**
 * The days of an agreement's steps beside each other. Days that contradict each other are violations, since one of
 * them must be wrong: an answer (yttrande) or a decision before the first consultation (remiss), a signature before the
 * first decision. What is missing or late may be true, and is a warning: an answer with no consultation recorded, a
 * signature with no decision recorded, an answer or a preparation dated after the last decision.
 *
 * @param steps - All steps of one agreement.
 */
export function checkProcessOrder(steps: readonly ProcessStep[]): AgreementCheck {
  const violations = steps.flatMap((step) => checkGround(step, steps));
  const warnings = steps.flatMap((step) => [
    ...warnAboutGround(step, steps),
    ...warnAboutLateness(step, steps)
  ]);
  return { violations, warnings };
}

/**
 * Warns when an agreement's state says what no step tells: decided with no decision recorded, in consultation with no
 * consultation recorded.
 *
 * @param steps - All steps of the agreement.
 */
export function warnAboutProcess(
  agreement: CooperationAgreement,
  steps: readonly ProcessStep[]
): readonly AgreementWarning[] {
  switch (agreement.decision) {
    case 'draft':
      return [];
    case 'inConsultation':
      return daysOf(steps, 'consultation').length > 0 ? [] : [{ code: 'consultationStepMissing' }];
    case 'decided':
    case 'signed':
    case 'terminated':
      return daysOf(steps, 'decision').length > 0 ? [] : [{ code: 'decisionStepMissing' }];
  }
}

function checkGround(step: ProcessStep, steps: readonly ProcessStep[]): readonly AgreementViolation[] {
  const ground = grounds[step.kind];
  if (ground === undefined) return [];
  const groundDay = daysOf(steps, ground)[0];
  if (groundDay === undefined || groundDay <= step.day) return [];
  const { key: stepKey, kind } = step;
  return [{ code: 'stepBeforeItsGround', field: 'day', stepKey, kind, ground, groundDay }];
}

function warnAboutGround(step: ProcessStep, steps: readonly ProcessStep[]): readonly AgreementWarning[] {
  if (step.kind === 'consultationResponse' && daysOf(steps, 'consultation').length === 0) {
    return [{ code: 'responseWithoutConsultation', stepKey: step.key }];
  }
  if (step.kind === 'signature' && daysOf(steps, 'decision').length === 0) {
    return [{ code: 'signatureWithoutDecision', stepKey: step.key }];
  }
  return [];
}

function warnAboutLateness(step: ProcessStep, steps: readonly ProcessStep[]): readonly AgreementWarning[] {
  if (!belongsBeforeDecision.includes(step.kind)) return [];
  const lastDecision = daysOf(steps, 'decision').pop();
  if (lastDecision === undefined || step.day <= lastDecision) return [];
  return [{ code: 'stepAfterDecision', stepKey: step.key, kind: step.kind }];
}

/** Days of the steps of a kind, the earliest first. */
function daysOf(steps: readonly ProcessStep[], kind: ProcessStepKind): CalendarDay[] {
  return steps
    .filter((step) => step.kind === kind)
    .map((step) => step.day)
    .sort(compareDays);
}
