import { type OpenedMeeting } from '../../application/meeting/openMeeting';
import { type MeetingServices } from './meetingServices';

/** What every part of a meeting's page is given. */
export interface MeetingPartProps {
  readonly services: MeetingServices;
  readonly opened: OpenedMeeting;
  /** Called when something has been written. */
  readonly onChanged: () => void;
}

/** Props of a meeting's page, and of what begins a walk through it. */
export interface MeetingPageProps extends MeetingPartProps {
  /** Begins to walk through the meeting at a point. */
  readonly onWalk: (pointKey: string) => void;
}

/** Props of a form on a meeting's page. */
export interface MeetingFormProps extends Omit<MeetingPartProps, 'onChanged'> {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}
