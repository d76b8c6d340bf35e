import { type EscalationReason } from '../../core/overview/escalation';
import { type RoomTexts } from './texts';

/** Why an action has gone on to the steering group, as a sentence. */
export function escalationText(reason: EscalationReason, texts: RoomTexts): string {
  return reason.kind === 'longOverdue'
    ? texts['steering.escalatedOverdue'](reason.workdays, reason.deadline)
    : texts['steering.escalatedWithoutRemedy'];
}
