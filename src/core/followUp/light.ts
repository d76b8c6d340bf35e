import { type CalendarDay } from '../calendar/calendarDay';
import { type Side } from '../organisation/orgUnit';
import { hasFreshReport } from './freshness';
import { type FollowUpSchedule } from './occasion';
import { type ReportedLight, type StatusReport } from './statusReport';

/**
 * Läge: what a reader sees of an action. `grey`: no current report. `none`: nothing is asked for, since the action is not
 * decided, not begun, paused, cancelled or done.
 */
export type Light = ReportedLight | 'grey' | 'none';

/** What one side says about an action: its newest report, current or not. */
interface SideView {
  readonly report: StatusReport;
  readonly isFresh: boolean;
}

/** The newest word of each side. */
export type SideViews = Readonly<Partial<Record<Side, SideView>>>;

/** The light of an action and whether city and police differ about it. */
interface LightView {
  readonly light: ReportedLight | 'grey';
  /** Oense: both sides have a current report and their lights differ. */
  readonly isDisputed: boolean;
}

const sides: readonly Side[] = ['city', 'police', 'other'];
const severities: Readonly<Record<ReportedLight, number>> = { green: 0, yellow: 1, red: 2 };

/**
 * What each side says. Effect follow-ups are about what came of the action and do not count.
 *
 * @param reports - Those that count, oldest first; see `newestReports`.
 */
export function viewSides(
  schedule: FollowUpSchedule,
  reports: readonly StatusReport[],
  today: CalendarDay
): SideViews {
  const views: Partial<Record<Side, SideView>> = {};
  for (const side of sides) {
    const ofSide = reports.filter((report) => report.side === side && report.kind !== 'effect');
    const report = ofSide.at(-1);
    if (report !== undefined) views[side] = { report, isFresh: hasFreshReport(schedule, ofSide, today) };
  }
  return views;
}

/**
 * The worst of what city and police say now. A partner's word counts when neither of them has a current one; with none
 * at all the light is grey.
 */
export function lightOf({ city, police, other }: SideViews): LightView {
  const [ofCity, ofPolice] = [freshLight(city), freshLight(police)];
  if (ofCity === undefined || ofPolice === undefined) {
    return { light: ofCity ?? ofPolice ?? freshLight(other) ?? 'grey', isDisputed: false };
  }
  const worst = severities[ofCity] >= severities[ofPolice] ? ofCity : ofPolice;
  return { light: worst, isDisputed: ofCity !== ofPolice };
}

function freshLight(view: SideView | undefined): ReportedLight | undefined {
  return view?.isFresh === true ? view.report.light : undefined;
}
