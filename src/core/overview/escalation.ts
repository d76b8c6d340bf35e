import { type CalendarDay } from '../calendar/calendarDay';
import { type StatusReport } from '../followUp/statusReport';
import { type ActionRow } from './actionRow';
import { placeOfRow, type RowAt, type SteeringRow } from './steeringRow';

/** Workdays overdue from which an action goes to the styrgrupp (DESIGN §5 "Budget"). */
export const steeringEscalationWorkdays = 10;

/** Why an action goes to the styrgrupp. */
export type EscalationReason =
  | { readonly kind: 'longOverdue'; readonly deadline: CalendarDay; readonly workdays: number }
  | { readonly kind: 'redWithoutRemedy'; readonly reportKeys: readonly string[] };

/** Eskalering: an action that the styrgrupp must take up, and why; at least one reason. */
export interface Escalation {
  readonly row: RowAt;
  readonly reasons: readonly EscalationReason[];
}

/**
 * The actions that go to the styrgrupp: ten workdays overdue, or red while none of the red reports proposes a remedy.
 *
 * @param withoutRemedy - Red reports that are known to propose none. Remedies are long texts, which a list does not
 * read: a report that is not named counts as having one.
 */
export function findEscalations(
  rows: readonly SteeringRow[],
  withoutRemedy: readonly RowAt[]
): readonly Escalation[] {
  return rows.flatMap((row) => {
    const lacking = withoutRemedy.filter(({ site }) => site === row.site).map(({ key }) => key);
    const reasons = [...longOverdue(row), ...redWithoutRemedy(row, lacking)];
    return reasons.length === 0 ? [] : [{ row: placeOfRow(row), reasons }];
  });
}

/** The current reports that make an action red; none for an action of another light. */
export function redReportsOf({
  status: { light, views }
}: Pick<ActionRow, 'status'>): readonly StatusReport[] {
  if (light !== 'red') return [];
  return [views.city, views.police, views.other].flatMap((view) =>
    view?.isFresh === true && view.report.light === 'red' ? [view.report] : []
  );
}

function longOverdue({ nextDue }: SteeringRow): readonly EscalationReason[] {
  if (nextDue?.standing !== 'overdue' || nextDue.workdays < steeringEscalationWorkdays) return [];
  return [{ kind: 'longOverdue', deadline: nextDue.deadline, workdays: nextDue.workdays }];
}

function redWithoutRemedy(row: SteeringRow, lacking: readonly string[]): readonly EscalationReason[] {
  const reportKeys = redReportsOf(row).map(({ key }) => key);
  const isLacking = reportKeys.length > 0 && reportKeys.every((key) => lacking.includes(key));
  return isLacking ? [{ kind: 'redWithoutRemedy', reportKeys }] : [];
}
