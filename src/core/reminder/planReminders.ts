import { type CalendarDay } from '../calendar/calendarDay';
import { composeMessages, type ReminderPlan, type SentBefore } from './composeMessages';
import { type ReminderLine } from './message';
import { planSite } from './planSite';
import { type QuietActions } from './quietActions';
import { type Reach } from './route';
import { type RoutedLine } from './routedLine';
import { type ReminderSite } from './sitePlan';

/** Everything that the lines of a day follow from. */
export interface SweepInput {
  readonly sites: readonly ReminderSite[];
  readonly today: CalendarDay;
  /** The last day that was planned; absent on a first run and after a lost ledger. */
  readonly lastSwept?: CalendarDay | undefined;
  /** Lines that were held back earlier and may go now. */
  readonly waiting: readonly ReminderLine[];
  /** Lines of status rounds, addressed by the rounds themselves; they come in the same digests. */
  readonly ofRounds: readonly RoutedLine[];
  readonly reach: Reach;
  /** See {@link SiteSweep.quiet}. */
  readonly quiet?: QuietActions | undefined;
  /** The day before `today`; what is older is not told line by line on a first run. */
  readonly yesterday: CalendarDay;
}

/** Everything that there is to tell on a day, to whom, before it is known what has gone out already. */
export function listLines(input: SweepInput): readonly RoutedLine[] {
  const { sites, today, lastSwept, waiting, reach, yesterday, quiet } = input;
  const isFirst = lastSwept === undefined;
  const after = lastSwept !== undefined && lastSwept < today ? lastSwept : yesterday;
  const sweep = { window: { after, today }, isFirst, reach, waiting, quiet };
  return [...sites.flatMap((site) => planSite(site, sweep)), ...input.ofRounds];
}

/**
 * Plans the messages of a day: what is sent to whom, and what is not and why. Pure: the same input gives the same plan,
 * on any instance, before a restart and after it.
 */
export function planReminders(input: SweepInput, before: SentBefore): ReminderPlan {
  return composeMessages(listLines(input), before, input.today);
}
