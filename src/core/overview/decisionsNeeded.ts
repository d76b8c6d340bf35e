import { lapseWarningOn, type LapseWarning } from '../agreement/lapse';
import { type CalendarDay } from '../calendar/calendarDay';
import { type Level } from '../organisation/group';
import { findEscalations, type Escalation } from './escalation';
import { compareNaturally } from './naturalOrder';
import { placeOfRow, type RowAt, type SteeringRow, type SteeringSite } from './steeringRow';

/** An agreement that lapses, or has lapsed, with nothing to follow it. */
export interface LapsingAgreement {
  readonly at: RowAt;
  readonly title: string;
  readonly level: Level;
  readonly warning: LapseWarning;
}

/** Beslutsbehov: what a styrgrupp must take up. An action may stand in several of the lists. */
export interface DecisionsNeeded {
  /** The most urgent first. */
  readonly lapsing: readonly LapsingAgreement[];
  readonly red: readonly RowAt[];
  readonly overdue: readonly RowAt[];
  /** Actions whose owner has been silent twice in a row. */
  readonly silent: readonly RowAt[];
  readonly escalations: readonly Escalation[];
}

/** What the decisions needed are found in. */
interface DecisionsCase {
  readonly sites: readonly SteeringSite[];
  readonly rows: readonly SteeringRow[];
  /** See `findEscalations`. */
  readonly withoutRemedy: readonly RowAt[];
  readonly today: CalendarDay;
}

/** Finds what needs a decision; actions in the order of the rows. */
export function findDecisionsNeeded({ sites, rows, withoutRemedy, today }: DecisionsCase): DecisionsNeeded {
  const placesOf = (isMeant: (row: SteeringRow) => boolean): readonly RowAt[] =>
    rows.filter(isMeant).map(placeOfRow);
  return {
    lapsing: findLapsing(sites, today),
    red: placesOf(({ status }) => status.light === 'red'),
    overdue: placesOf(({ status }) => status.isOverdue),
    silent: placesOf(({ status }) => status.isSilent),
    escalations: findEscalations(rows, withoutRemedy)
  };
}

function findLapsing(sites: readonly SteeringSite[], today: CalendarDay): readonly LapsingAgreement[] {
  return sites
    .flatMap(({ site, agreements, extensions }) =>
      agreements.flatMap((agreement) => {
        const warning = lapseWarningOn({ agreement, extensions, successors: agreements }, today);
        const { key, title, level } = agreement;
        return warning === undefined ? [] : [{ at: { site, key }, title, level, warning }];
      })
    )
    .sort(
      (one, other) =>
        one.warning.daysLeft - other.warning.daysLeft || compareNaturally(one.title, other.title)
    );
}
