import { daysBetween, type CalendarDay } from '../calendar/calendarDay';
import { type CooperationAgreement } from './agreement';
import { agreementStateOn, isApplying, lastDayOf, type AgreementWithHistory } from './agreementState';

/** Calendar days before the last day from which an agreement is warned about, each more urgent than the one before. */
export const lapseWarningDays = [180, 90, 30] as const;

/** One of {@link lapseWarningDays}. */
type LapseWarningDays = (typeof lapseWarningDays)[number];

/**
 * Förnyelse: how far the agreement that is to follow has come. `begun` is a draft, `underWay` is in consultation or
 * decided, `signedLater` is signed but leaves days without an agreement.
 */
export type Renewal =
  | { readonly kind: 'none' }
  | { readonly kind: 'begun' | 'underWay'; readonly successorKey: string }
  | { readonly kind: 'signedLater'; readonly successorKey: string; readonly from: CalendarDay };

/** Förnyelselarm: an agreement that runs out, or has run out with nothing to follow it. */
export interface LapseWarning {
  readonly agreementKey: string;
  readonly lastDay: CalendarDay;
  /** Calendar days left; 0 on the last day, negative when it has lapsed. */
  readonly daysLeft: number;
  /** The nearest limit that has been passed; `lapsed` after the last day. */
  readonly limit: LapseWarningDays | 'lapsed';
  readonly renewal: Renewal;
}

/**
 * The warning that an agreement deserves on a day: 180, 90 and 30 calendar days before its last day, extensions
 * included, and from the day after it. None when it has more days left, is not in force, or is followed without a gap
 * by a signed agreement.
 */
export function lapseWarningOn(history: AgreementWithHistory, day: CalendarDay): LapseWarning | undefined {
  const { agreement, successors } = history;
  const state = agreementStateOn(history, day);
  const known = history.extensions.filter((extension) => extension.decidedOn <= day);
  const lastDay = lastDayOf(agreement, known);
  if (lastDay === undefined || !(isApplying(state) || state === 'expired')) return undefined;
  const daysLeft = daysBetween(day, lastDay);
  const limit = limitOf(daysLeft);
  const renewal = renewalOf(
    successors.filter((other) => other.previousKey === agreement.key),
    lastDay
  );
  if (limit === undefined || renewal === 'secured') return undefined;
  return { agreementKey: agreement.key, lastDay, daysLeft, limit, renewal };
}

function limitOf(daysLeft: number): LapseWarningDays | 'lapsed' | undefined {
  if (daysLeft < 0) return 'lapsed';
  const passed = lapseWarningDays.filter((limit) => daysLeft <= limit);
  return passed[passed.length - 1];
}

/** The successor that has come farthest decides. */
function renewalOf(successors: readonly CooperationAgreement[], lastDay: CalendarDay): Renewal | 'secured' {
  const signed = successors
    .filter((other) => other.decision === 'signed')
    .flatMap((other) => (other.validFrom === undefined ? [] : [{ key: other.key, from: other.validFrom }]))
    .sort((one, other) => (one.from < other.from ? -1 : 1))[0];
  if (signed !== undefined && daysBetween(lastDay, signed.from) <= 1) return 'secured';
  if (signed !== undefined) return { kind: 'signedLater', successorKey: signed.key, from: signed.from };
  const underWay = successors.find(({ decision }) => decision === 'inConsultation' || decision === 'decided');
  if (underWay !== undefined) return { kind: 'underWay', successorKey: underWay.key };
  const begun = successors.find(({ decision }) => decision === 'draft');
  return begun === undefined ? { kind: 'none' } : { kind: 'begun', successorKey: begun.key };
}
