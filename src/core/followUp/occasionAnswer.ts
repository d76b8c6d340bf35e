import { type CalendarDay } from '../calendar/calendarDay';
import { effectOccasionOf, type FollowUpSchedule, type Occasion, occasionHolding } from './occasion';
import { type ReportKind, type StatusReport } from './statusReport';

/** The occasion that a report answers, and whether it came after its deadline. */
interface OccasionAnswer {
  readonly occasion: Occasion;
  readonly isLate: boolean;
}

/** How an occasion was answered: in its window, by a later report, or not at all. */
type OccasionOutcome =
  | { readonly kind: 'answered' | 'answeredLate'; readonly report: StatusReport }
  | { readonly kind: 'unanswered' };

/**
 * The occasion that a report of a kind and day answers: the one whose window holds the day; for an effect report the
 * effect follow-up. None before the start and after the last window.
 */
export function occasionAnsweredBy(
  schedule: FollowUpSchedule,
  { kind, day }: { readonly kind: ReportKind; readonly day: CalendarDay }
): OccasionAnswer | undefined {
  const occasion = kind === 'effect' ? effectOccasionOf(schedule) : occasionHolding(schedule, day);
  return occasion && { occasion, isLate: day > occasion.deadline };
}

/**
 * How an occasion was answered. The first report in its window answers it, corrected or not; with none there the first
 * later report answers it late. Effect reports answer the effect follow-up only, and nothing else does.
 */
export function outcomeOf(occasion: Occasion, reports: readonly StatusReport[]): OccasionOutcome {
  const { kind, window, deadline } = occasion;
  let first: StatusReport | undefined;
  for (const report of reports) {
    const isOfKind = (report.kind === 'effect') === (kind === 'effect');
    // The effect of what was done early may be followed up early.
    const isInTime = kind === 'effect' || report.day >= window.from;
    if (isOfKind && isInTime && (first === undefined || report.day < first.day)) first = report;
  }
  if (first === undefined) return { kind: 'unanswered' };
  return { kind: first.day <= deadline ? 'answered' : 'answeredLate', report: first };
}
