import { type CalendarDay, latest } from '../calendar/calendarDay';
import { type ActionStatus, groupReportsByAction, scheduleOf } from '../followUp/deriveActionState';
import { meetingDaysOf } from '../followUp/meetingDay';
import { type FollowUpSchedule, nextOccasion, type Occasion, occasionsOf } from '../followUp/occasion';
import { outcomeOf } from '../followUp/occasionAnswer';
import { type StatusReport } from '../followUp/statusReport';
import { type Action } from '../plan/action';
import { type ActionRow, type ActionRowsCase, remember } from './actionRow';

/**
 * How an occasion stands: answered, in time or late; `missed` when its deadline has passed unanswered; `upcoming`;
 * `notAsked` when nothing is or was asked for, since the action was not yet decided, or is paused, cancelled or done.
 */
export type OccasionStanding = 'answered' | 'answeredLate' | 'missed' | 'upcoming' | 'notAsked';

/** An occasion of an action, and what came of it. */
export interface OccasionEntry {
  readonly occasion: Occasion;
  readonly standing: OccasionStanding;
  /** The report that answered it. */
  readonly report?: StatusReport | undefined;
}

/** What the occasions of an action are told from. */
interface OccasionCase {
  readonly action: Action;
  readonly status: ActionStatus;
  /** Every report of the action that is known on the day. */
  readonly reports: readonly StatusReport[];
  readonly schedule: Parameters<typeof scheduleOf>[1];
  readonly today: CalendarDay;
}

/**
 * Every occasion of an action with its outcome, oldest first; of an action without an end those so far and the next.
 * The end is answered by the word that the action is done, not by a status.
 */
export function listOccasions(occasionCase: OccasionCase): readonly OccasionEntry[] {
  const { action, today } = occasionCase;
  const schedule = scheduleOf(action, occasionCase.schedule);
  return occasionsFor(schedule, today).map((occasion) => entryOf(occasion, occasionCase));
}

/**
 * Prepares the histories of many rows of one site, once; what it returns tells one row's occasions as
 * {@link listOccasions} does.
 */
export function occasionTeller(
  rowsCase: Pick<ActionRowsCase, 'reports' | 'meetings' | 'dayRules' | 'today'>
): (row: Pick<ActionRow, 'action' | 'status'>) => readonly OccasionEntry[] {
  const { meetings, dayRules, today } = rowsCase;
  const known = rowsCase.reports.filter(({ day, recordedOn }) => day <= today && recordedOn <= today);
  const byAction = groupReportsByAction(known);
  const meetingDaysIn = remember((key) =>
    meetingDaysOf(
      meetings.filter(({ groupKey }) => groupKey === key),
      dayRules
    )
  );
  return ({ action, status }) => {
    const meetingDays = meetingDaysIn(action.groupKey);
    const reports = byAction.get(action.key) ?? [];
    return listOccasions({ action, status, reports, schedule: { meetingDays, dayRules }, today });
  };
}

function occasionsFor(schedule: FollowUpSchedule, today: CalendarDay): readonly Occasion[] {
  const { start, end, effectFollowUpOn } = schedule;
  const to = latest(today, end ?? today, effectFollowUpOn ?? today);
  const found = occasionsOf(schedule, { from: start, to });
  const next = end === undefined ? nextOccasion(schedule, today) : undefined;
  const isNew = next !== undefined && !found.some(({ kind, day }) => kind === next.kind && day === next.day);
  return isNew ? [...found, next] : found;
}

function entryOf(occasion: Occasion, occasionCase: OccasionCase): OccasionEntry {
  const outcome =
    occasion.kind === 'end' ? endOutcome(occasion, occasionCase) : outcomeOf(occasion, occasionCase.reports);
  if (outcome.kind !== 'unanswered') return { occasion, standing: outcome.kind, report: outcome.report };
  if (!isAsked(occasion, occasionCase)) return { occasion, standing: 'notAsked' };
  return { occasion, standing: occasion.deadline < occasionCase.today ? 'missed' : 'upcoming' };
}

function endOutcome(
  { deadline }: Occasion,
  { status: { completion }, reports }: OccasionCase
): ReturnType<typeof outcomeOf> {
  if (completion.kind !== 'done') return { kind: 'unanswered' };
  const { doneOn } = completion;
  const report = reports.filter(({ kind, day }) => kind === 'completion' && day === doneOn).at(-1);
  if (report === undefined) return { kind: 'unanswered' };
  return { kind: doneOn <= deadline ? 'answered' : 'answeredLate', report };
}

function isAsked({ kind, deadline }: Occasion, { action, status }: OccasionCase): boolean {
  const { decidedOn } = action;
  switch (status.state) {
    case 'proposed':
    case 'paused':
    case 'cancelled':
    case 'followedUp':
      return false;
    case 'completed':
      return kind === 'effect';
    case 'decided':
    case 'ongoing':
      return decidedOn === undefined || deadline > decidedOn;
  }
}
