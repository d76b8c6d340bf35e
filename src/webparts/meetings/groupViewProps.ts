import { type OpenedMeetings } from '../../application/meeting/openMeetings';
import { type Group } from '../../core/organisation/group';
import { type MeetingServices } from './meetingServices';

/** Props of `GroupView`. */
export interface GroupViewProps {
  readonly services: MeetingServices;
  readonly opened: OpenedMeetings;
  readonly group: Group;
  readonly onChanged: () => void;
}
