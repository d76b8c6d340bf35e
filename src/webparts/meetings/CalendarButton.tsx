import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type Meeting } from '../../core/meeting/meeting';
import { meetingCalendar } from '../../messages/minutes/meetingCalendar';
import { useLanguage } from '../shared/ui/texts';
import { useDownload } from './download';
import { type MeetingServices } from './meetingServices';
import styles from './Meetings.module.scss';

/** Props of {@link CalendarButton}. */
export interface CalendarButtonProps {
  readonly services: MeetingServices;
  readonly text: string;
  /** Name of the file, without its ending. */
  readonly fileName: string;
  /** Name of the group whose meetings they are. */
  readonly group: string;
  readonly meetings: readonly Meeting[];
}

/** Downloads one meeting, or all of a group's, for a calendar. */
export const CalendarButton: React.FunctionComponent<CalendarButtonProps> = (props) => {
  const { services, text, fileName, group, meetings } = props;
  const language = useLanguage();
  const { download, status } = useDownload();
  const make = async (): Promise<Blob> => {
    const file = meetingCalendar(meetings, { group, now: services.now(), language });
    return new Blob([await services.writer.writeCalendar(file)], { type: 'text/calendar' });
  };
  return (
    <div className={styles.download}>
      <DefaultButton
        iconProps={{ iconName: 'Calendar' }}
        text={text}
        onClick={() => download(`${fileName.replace(/[^\wåäöÅÄÖ-]+/g, '-')}.ics`, make)}
      />
      {status}
    </div>
  );
};
