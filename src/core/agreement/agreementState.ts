import { addDays, earliest, latest, type CalendarDay } from '../calendar/calendarDay';
import { type Period } from '../calendar/period';
import { type AgreementState, type CooperationAgreement, type Extension } from './agreement';

/** An agreement with the rows that say how long it lasts and what followed it. */
export interface AgreementWithHistory {
  readonly agreement: CooperationAgreement;
  /** Extensions; those of other agreements are passed over. */
  readonly extensions: readonly Extension[];
  /** Agreements that may have followed it; those that do not are passed over. */
  readonly successors: readonly CooperationAgreement[];
}

/**
 * The state that a reader sees on a day. What was decided stands as stored until the agreement is signed; from then
 * on the days decide: Undertecknad before the first day, Gällande, Förlängd after the signed last day while an
 * extension lasts, Ersatt from the first day of a signed successor, else Utgången. Uppsagd from the day on which the
 * termination takes effect. An extension counts from the day on which it was decided.
 *
 * A row broken by hand (signed without a period) stays `signed`; `checkAgreement` says what it lacks.
 */
export function agreementStateOn(
  { agreement, extensions, successors }: AgreementWithHistory,
  day: CalendarDay
): AgreementState {
  const { decision, validFrom, validTo, terminatedOn } = agreement;
  if (decision !== 'signed' && decision !== 'terminated') return decision;
  if (decision === 'terminated' && (terminatedOn === undefined || terminatedOn <= day)) return 'terminated';
  if (validFrom === undefined || validTo === undefined || day < validFrom) return 'signed';
  if (replacementOn(agreement, successors, day) !== undefined) return 'replaced';
  if (day <= validTo) return 'inForce';
  const known = extensions.filter((extension) => extension.decidedOn <= day);
  const lastDay = lastDayOf(agreement, known);
  return lastDay !== undefined && day <= lastDay ? 'extended' : 'expired';
}

/**
 * The last day of an agreement with its extensions, or the day before a termination that takes effect earlier;
 * `undefined` while it has no period. Extensions of other agreements are passed over.
 */
export function lastDayOf(
  agreement: CooperationAgreement,
  extensions: readonly Extension[]
): CalendarDay | undefined {
  const { validTo, terminatedOn } = agreement;
  if (validTo === undefined) return undefined;
  const untils = extensions
    .filter((extension) => extension.agreementKey === agreement.key)
    .map((extension) => extension.until);
  const lastDay = latest(validTo, ...untils);
  if (agreement.decision !== 'terminated' || terminatedOn === undefined) return lastDay;
  return earliest(lastDay, addDays(terminatedOn, -1));
}

/**
 * The days on which a signed agreement is in force, extensions included and as long as nothing follows it: what the
 * dates of its actions must lie in. `undefined` while it has no period, or when it ended before it began.
 */
export function periodOf(
  agreement: CooperationAgreement,
  extensions: readonly Extension[]
): Period | undefined {
  const to = lastDayOf(agreement, extensions);
  const from = agreement.validFrom;
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

/** The signed agreement that has followed this one on the day, if one has; the earliest when there are several. */
export function replacementOn(
  agreement: CooperationAgreement,
  successors: readonly CooperationAgreement[],
  day: CalendarDay
): CooperationAgreement | undefined {
  return successors
    .filter((other) => other.previousKey === agreement.key && wasSigned(other))
    .filter((other) => other.validFrom !== undefined && other.validFrom <= day)
    .sort((one, other) => ((one.validFrom ?? '') < (other.validFrom ?? '') ? -1 : 1))[0];
}

/** Tells whether the agreement has been signed, terminated since or not. */
export function wasSigned(agreement: CooperationAgreement): boolean {
  return agreement.decision === 'signed' || agreement.decision === 'terminated';
}

/** Tells whether a state is one in which the agreement applies: Gällande or Förlängd. */
export function isApplying(state: AgreementState): boolean {
  return state === 'inForce' || state === 'extended';
}
