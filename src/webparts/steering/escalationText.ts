import { type EscalationReason } from '../../core/overview/escalation';
import { type WebPartTexts } from '../../messages/webparts.sv';

/** Why an action has gone on to the steering group, as a sentence. */
export function escalationText(reason: EscalationReason, texts: WebPartTexts): string {
  return reason.kind === 'longOverdue'
    ? texts['steering.escalatedOverdue'](reason.workdays, reason.deadline)
    : texts['steering.escalatedWithoutRemedy'];
}
