import { Link } from '@fluentui/react';
import * as React from 'react';
import { nameOf } from '../../messages/describe';
import { formatDeadline } from '../../messages/format';
import { timeText } from '../../messages/minutes/minutesDocument';
import { CopyLinkButton } from '../shared/links/CopyLinkButton';
import { FactList } from '../shared/ui/FactList';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { useLanguage } from '../shared/ui/texts';
import { meetingLooks } from './meetingLooks';
import { type MeetingPartProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

/** What the meeting is called, when and where it is, and how far it has come. */
export const MeetingHeader: React.FunctionComponent<MeetingPartProps> = ({ opened }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { key, title, day, startTime, lengthMinutes, place, joinUrl, state, reason } = opened.meeting.value;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [key]);
  const when = texts['meeting.when'](
    formatDeadline(day, language),
    timeText(startTime, language),
    lengthMinutes
  );
  return (
    <div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      <p>
        <StatusLabel {...meetingLooks[state]} text={nameOf('meetingState', state, language)} /> {when}
      </p>
      <FactList
        facts={[
          [texts['meetings.group'], opened.group.name],
          [texts['meetingForm.place'], place],
          [texts['meeting.approvers'], opened.approvers.map(({ name }) => name).join(', ')],
          [texts['meeting.reason'], reason]
        ]}
      />
      <div className={styles.buttons}>
        {joinUrl !== undefined && (
          <Link href={joinUrl} underline={true} target="_blank" rel="noreferrer">
            {texts['meeting.join']}
          </Link>
        )}
        <CopyLinkButton target={{ kind: 'meeting', meetingKey: key }} title={title} />
      </div>
    </div>
  );
};
