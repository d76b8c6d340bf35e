import { type AgendaPoint } from '../../core/meeting/agendaPoint';
import { type MeetingFormProps } from './meetingPart';

/** Props of a form about one point of an agenda. */
export interface PointFormProps extends MeetingFormProps {
  readonly point: AgendaPoint;
}

/** What the rows about a point name: its meeting and group, itself, and its action if it has one. */
export interface PointPlace {
  readonly meetingKey: string;
  readonly groupKey: string;
  readonly pointKey: string;
  readonly actionKey?: string;
}

/** Where a point stands. */
export function placeOfPoint({ opened, point }: Pick<PointFormProps, 'opened' | 'point'>): PointPlace {
  const { key: meetingKey, groupKey } = opened.meeting.value;
  const { pointKey, subject } = point;
  const action = subject.kind === 'action' ? { actionKey: subject.row.action.key } : {};
  return { meetingKey, groupKey, pointKey, ...action };
}
