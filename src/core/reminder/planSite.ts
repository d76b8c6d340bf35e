import { isApplying, agreementStateOn } from '../agreement/agreementState';
import { isMessageDay } from '../calendar/dayRules';
import { isMemberOn } from '../organisation/membership';
import { type Person } from '../organisation/person';
import { type SweepCase } from './linesOfAction';
import { type ReminderLine } from './message';
import { planAction } from './planAction';
import { type QuietActions } from './quietActions';
import { type Reach, toPerson } from './route';
import { type RoutedLine, routed } from './routedLine';
import { lapseLines, minutesLines, pictureLines, type SiteLineCase } from './siteLines';
import { dayRulesOf } from './effectiveRules';
import { type ReminderSite, type SitePlan, sitePlanOf } from './sitePlan';
import { planWaiting } from './waitingLines';
import { type WantedLines } from './wantedLine';

/** What a sweep goes by besides the rows of the site. */
export interface SiteSweep extends SweepCase {
  readonly reach: Reach;
  /** Lines that were held back earlier and may go now, of any site. */
  readonly waiting: readonly ReminderLine[];
  /** Of one sweep after the other over the same rows: what need not be asked again. */
  readonly quiet?: QuietActions | undefined;
}

/** Everything that there is to tell about a site in a sweep, to whom, and what is held back; nothing in its summer break. */
export function planSite(rows: ReminderSite, sweep: SiteSweep): readonly RoutedLine[] {
  const dayRules = dayRulesOf(rows);
  if (!isMessageDay(sweep.window.today, dayRules)) return [];
  const plan = sitePlanOf(rows, { sweep, reach: sweep.reach, dayRules });
  const found: RoutedLine[] = [];
  for (const action of rows.actions) {
    if (sweep.quiet?.isQuiet(action, plan) === true) continue;
    const judged = planAction(action, plan, found);
    if (judged !== undefined) sweep.quiet?.note(judged, plan);
  }
  const ofSite = sweep.waiting.filter(({ item }) => item.site === rows.site);
  return [...found, ...agreementLines(plan), ...meetingLines(plan), ...planWaiting(ofSite, plan)];
}

/** What runs out or grows old is told to every samordnare of the agreement. */
function agreementLines(plan: SitePlan): readonly RoutedLine[] {
  const lineCase = lineCaseOf(plan);
  return plan.rows.agreements.flatMap((facts) => {
    const { agreement } = facts.history;
    const isInForce = isApplying(agreementStateOn(facts.history, plan.sweep.window.today));
    const wanted = [lapseLines(facts, lineCase), ...(isInForce ? [pictureLines(facts, lineCase)] : [])];
    return wanted.flatMap((lines) => toCoordinators(lines, { plan, agreementKey: agreement.key }));
  });
}

function toCoordinators(
  { line }: WantedLines,
  { plan, agreementKey }: { readonly plan: SitePlan; readonly agreementKey: string }
): readonly RoutedLine[] {
  if (line === undefined) return [];
  const { index, rows } = plan;
  const group = rows.groups.find(
    (one) => one.agreementKey === agreementKey && one.kind === 'preparationGroup'
  );
  const present = index.coordinatorsOfAgreement(agreementKey).filter((person) => !index.isAbsent(person));
  return present.map((person) => {
    const trail = [{ kind: 'coordinator', key: person.key }] as const;
    return routed(line, toPerson(person, { groupKey: group?.key, trail }, plan), { index });
  });
}

/** Notes that wait are told to the secretary of the group, else to its samordnare. */
function meetingLines(plan: SitePlan): readonly RoutedLine[] {
  const { rows, rules, index } = plan;
  return rows.meetings.flatMap((meeting) => {
    if (!rules.remindsOfMinutes(meeting.groupKey)) return [];
    const { line } = minutesLines(meeting, lineCaseOf(plan));
    const person = line && keeperOf(meeting.groupKey, plan);
    if (line === undefined || person === undefined) return [];
    const trail = [{ kind: 'coordinator', key: person.key }] as const;
    return [routed(line, toPerson(person, { groupKey: meeting.groupKey, trail }, plan), { index })];
  });
}

function keeperOf(groupKey: string, { rows, index }: SitePlan): Person | undefined {
  const secretary = rows.memberships.find(
    (row) => row.groupKey === groupKey && row.role === 'secretary' && isMemberOn(row, index.today)
  );
  const person = secretary && index.person(secretary.personKey);
  if (person !== undefined && !index.isAbsent(person)) return person;
  return index.coordinatorsNear(groupKey).find((one) => !index.isAbsent(one));
}

function lineCaseOf({ site, rules, dayRules, sweep }: SitePlan): SiteLineCase {
  return { site, rules: rules.site, dayRules, sweep };
}
