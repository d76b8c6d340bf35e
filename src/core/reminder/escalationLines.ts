import { type CalendarDay } from '../calendar/calendarDay';
import { addWorkdays } from '../calendar/workday';
import { type Due } from '../followUp/due';
import { steeringEscalationWorkdays } from '../overview/escalation';
import { itemOfAction, type ActionCase, type SweepCase } from './linesOfAction';
import { isInWindow, nextSendDay } from './sendDays';
import { type WantedLine } from './wantedLine';

/** Workdays overdue from which an action goes to the beredningsgrupp (DESIGN §5 "Budget"). */
export const preparationEscalationWorkdays = 5;

/** A line that goes to a group above, and which kind of group. */
export interface EscalationLine {
  readonly to: 'preparationGroup' | 'steeringGroup';
  readonly line: WantedLine;
}

/**
 * What of an action is to be escalated: five workdays overdue to the beredningsgrupp, ten to the styrgrupp, and red
 * without a remedy to the styrgrupp. Each once for a deadline: its key is the same every day.
 *
 * @param redSince - day of the newest red report, when none of the current red ones proposes a remedy
 */
export function escalationLines(
  { site, action, context: { dayRules } }: Pick<ActionCase, 'site' | 'action' | 'context'>,
  { dues, redSince }: { readonly dues: readonly Due[]; readonly redSince?: CalendarDay | undefined },
  { window, isFirst }: SweepCase
): readonly EscalationLine[] {
  const item = itemOfAction(site, action);
  const found: EscalationLine[] = [];
  const [due] = dues;
  if (due?.standing === 'overdue') {
    const { day: dueDay, deadline } = due;
    const isTime = (workdays: number): boolean => {
      if (due.workdays < workdays) return false;
      return isFirst || isInWindow(nextSendDay(addWorkdays(deadline, workdays), dayRules), window);
    };
    const line = (rule: WantedLine['rule'], offset: number) => ({ item, rule, offset, dueDay, deadline });
    if (isTime(preparationEscalationWorkdays)) {
      const told = line('escalatedToPreparation', preparationEscalationWorkdays);
      found.push({ to: 'preparationGroup', line: told });
    }
    if (isTime(steeringEscalationWorkdays)) {
      found.push({ to: 'steeringGroup', line: line('escalatedToSteering', steeringEscalationWorkdays) });
    }
  }
  // Its key says when it turned red, so that it is told once however often it is planned.
  if (redSince !== undefined) {
    const line: WantedLine = { item, rule: 'escalatedToSteering', offset: 0, dueDay: redSince };
    found.push({ to: 'steeringGroup', line });
  }
  return found;
}
