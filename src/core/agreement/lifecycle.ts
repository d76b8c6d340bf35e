import { type CalendarDay } from '../calendar/calendarDay';
import { type OrgUnit } from '../organisation/orgUnit';
import { ok, refused, type Result } from '../result';
import { type AgreementDecision, type CooperationAgreement } from './agreement';
import { type AgreementViolation } from './agreementViolation';
import { agreementSections, checkAgreement, checkRequirement, type RowRequirement } from './checkAgreement';
import { checkParties, checkPartiesOn } from './parties';

/** What a step of the lifecycle asks for; `validParties`: every party exists on the signing day. */
export type TransitionRequirement = RowRequirement | 'validParties';

/** One step of the lifecycle. */
export interface AgreementTransition {
  readonly from: AgreementDecision;
  readonly to: AgreementDecision;
  readonly asksFor: readonly TransitionRequirement[];
}

/**
 * Livscykel: every step that an agreement may take, and what it asks for. Utkast → På remiss → Beslutad →
 * Undertecknad → Uppsagd; back before the signing only, with a reason (återremiss); past the remiss with a reason,
 * since not every local agreement goes on one. The rest (Gällande, Förlängd, Ersatt, Utgången) the days do.
 */
export const agreementTransitions: readonly AgreementTransition[] = [
  { from: 'draft', to: 'inConsultation', asksFor: ['parties'] },
  { from: 'draft', to: 'decided', asksFor: ['reason', 'parties', 'parent', 'sections'] },
  { from: 'inConsultation', to: 'draft', asksFor: ['reason'] },
  { from: 'inConsultation', to: 'decided', asksFor: ['parties', 'parent', 'sections'] },
  { from: 'decided', to: 'draft', asksFor: ['reason'] },
  { from: 'decided', to: 'inConsultation', asksFor: ['reason', 'parties'] },
  {
    from: 'decided',
    to: 'signed',
    asksFor: ['parties', 'parent', 'sections', 'period', 'signingDay', 'validParties']
  },
  { from: 'signed', to: 'terminated', asksFor: ['reason', 'terminationDay'] }
];

/** A step that somebody wants an agreement to take. */
export interface TransitionRequest {
  /** The row with everything that the step asks for filled in, such as the period. */
  readonly agreement: CooperationAgreement;
  readonly to: AgreementDecision;
  /** Today. */
  readonly day: CalendarDay;
  readonly reason?: string;
  /** When it was signed; today when absent. Only for `signed`. */
  readonly signedOn?: CalendarDay;
  /** First day on which it no longer applies; today when absent. Only for `terminated`. */
  readonly terminatedOn?: CalendarDay;
  readonly units: readonly OrgUnit[];
}

/** The steps that an agreement may take from where it stands. */
export function transitionsFrom(decision: AgreementDecision): readonly AgreementTransition[] {
  return agreementTransitions.filter((transition) => transition.from === decision);
}

/** The step between two decisions, if the lifecycle has one. */
export function findTransition(
  from: AgreementDecision,
  to: AgreementDecision
): AgreementTransition | undefined {
  return agreementTransitions.find((transition) => transition.from === from && transition.to === to);
}

/**
 * Takes an agreement one step on, or says everything that the step lacks. A reason that the step does not ask for is
 * kept when given. `recordedBy` and `recordedOn` are the caller's to set.
 */
export function decideAgreement(
  request: TransitionRequest
): Result<CooperationAgreement, readonly AgreementViolation[]> {
  const { agreement, to } = request;
  const transition = findTransition(agreement.decision, to);
  if (transition === undefined) {
    return refused([{ code: 'transitionNotAllowed', field: 'decision', from: agreement.decision, to }]);
  }
  const moved = move(request);
  const violations = [
    ...transition.asksFor.flatMap((requirement) => checkStep(requirement, moved, request)),
    ...checkAgreement(moved),
    ...checkSigningDay(moved, request.day)
  ];
  return violations.length === 0 ? ok(moved) : refused(withoutRepeats(violations));
}

/**
 * Refuses an edit of what has been decided: sections and parties from `decided`, and from `signed` the title (kept
 * even when units merge), level, predecessor, period and signing day too; the hash of the signed document once it is there.
 * A step of the lifecycle is not an edit, see {@link decideAgreement}.
 */
export function checkAgreementEdit(
  before: CooperationAgreement,
  after: CooperationAgreement
): readonly AgreementViolation[] {
  return lockedFields(before)
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ code: 'lockedFieldChanged', field, since: before.decision }));
}

/** The fields of an agreement that may not be edited, for a form to show as text. */
export function lockedFields(agreement: CooperationAgreement): readonly (keyof CooperationAgreement)[] {
  const hash = agreement.documentHash === undefined ? [] : (['documentHash'] as const);
  switch (agreement.decision) {
    case 'draft':
    case 'inConsultation':
      return ['key', 'level', 'decision'];
    case 'decided':
      return ['key', 'level', 'decision', 'partyKeys', ...agreementSections];
    case 'signed':
    case 'terminated':
      return [...lockedBySigning, ...agreementSections, ...hash];
  }
}

const lockedBySigning = [
  'key',
  'level',
  'decision',
  'partyKeys',
  'previousKey',
  'title',
  'validFrom',
  'validTo',
  'signedOn',
  'terminatedOn'
] as const;

function move(request: TransitionRequest): CooperationAgreement {
  const { agreement, to, day, reason } = request;
  const moved = { ...agreement, decision: to, decisionReason: reason };
  if (to === 'signed') return { ...moved, signedOn: request.signedOn ?? agreement.signedOn ?? day };
  if (to === 'terminated') return { ...moved, terminatedOn: request.terminatedOn ?? day };
  return moved;
}

function checkStep(
  requirement: TransitionRequirement,
  moved: CooperationAgreement,
  { units }: TransitionRequest
): readonly AgreementViolation[] {
  switch (requirement) {
    case 'parties':
      return checkParties(moved, units);
    case 'validParties':
      return moved.signedOn === undefined ? [] : checkPartiesOn(moved, units, moved.signedOn);
    default:
      return checkRequirement(moved, requirement);
  }
}

function checkSigningDay(moved: CooperationAgreement, today: CalendarDay): readonly AgreementViolation[] {
  if (moved.signedOn === undefined || moved.signedOn <= today) return [];
  return [{ code: 'signedInFuture', field: 'signedOn', day: moved.signedOn }];
}

function withoutRepeats(violations: readonly AgreementViolation[]): readonly AgreementViolation[] {
  const texts = violations.map((violation) => JSON.stringify(violation));
  return violations.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

/** An emptied text and one that was never there are the same. */
function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before ?? '') === JSON.stringify(after ?? '');
}
