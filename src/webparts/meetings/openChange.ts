import { type OpenedMeeting } from '../../application/meeting/openMeeting';
import { type AgendaPoint } from '../../core/meeting/agendaPoint';
import { type DateChange } from '../../core/plan/action';

/** The proposed or postponed date change of a point's action, if there is one. */
export function openChangeOf(
  { dateChanges }: Pick<OpenedMeeting, 'dateChanges'>,
  { subject }: AgendaPoint
): DateChange | undefined {
  if (subject.kind !== 'action') return undefined;
  return dateChanges.find(
    ({ value }) =>
      value.actionKey === subject.row.action.key &&
      (value.state === 'proposed' || value.state === 'postponed')
  )?.value;
}
