import { Icon, ProgressIndicator } from '@fluentui/react';
import * as React from 'react';
import { meetingTimeAt } from '../../core/meeting/meetingTime';
import { timeText } from '../../messages/minutes/minutesDocument';
import { useLanguage } from '../shared/ui/texts';
import { type MeetingPartProps } from './meetingPart';
import { useTexts } from './texts';
import { useNow } from './useNow';
import styles from './Walk.module.scss';

/** Props of {@link WalkHeader}. */
export interface WalkHeaderProps extends MeetingPartProps {
  /** Of the point at hand; -1 for one that is gone. */
  readonly index: number;
}

/** How much of the meeting's time is left, and whether the points fit into it. */
const TimeLeft: React.FunctionComponent<WalkHeaderProps> = ({ services, opened, index }) => {
  const texts = useTexts();
  const language = useLanguage();
  const meeting = opened.meeting.value;
  const left = index === -1 ? [] : opened.agenda.points.slice(index);
  const time = meetingTimeAt(meeting, useNow(services.now), left);
  if (time.kind === 'otherDay') return null;
  const isShort = time.kind === 'over' || (time.kind === 'running' && time.minutesShort > 0);
  return (
    <p className={styles.time}>
      <Icon iconName={isShort ? 'Warning' : 'Clock'} aria-hidden={true} />{' '}
      {time.kind === 'before' && texts['walk.before'](timeText(meeting.startTime, language))}
      {time.kind === 'running' && texts['walk.left'](time.minutesLeft)}
      {time.kind === 'running' && isShort && ` ${texts['walk.short'](time.minutesShort)}`}
      {time.kind === 'over' && texts['walk.over'](time.minutesOver)}
    </p>
  );
};

/** What is walked through, how far that has come, and the time that is left. */
export const WalkHeader: React.FunctionComponent<WalkHeaderProps> = (props) => {
  const { opened, index } = props;
  const texts = useTexts();
  const { title } = opened.meeting.value;
  const count = opened.agenda.points.length;
  return (
    <div className={styles.header}>
      <h2 className={styles.meeting}>{texts['walk.heading'](title)}</h2>
      <TimeLeft {...props} />
      {index !== -1 && (
        <ProgressIndicator
          className={styles.progress}
          ariaLabel={texts['walk.place'](index + 1, count)}
          ariaValueText={texts['walk.place'](index + 1, count)}
          percentComplete={(index + 1) / count}
        />
      )}
    </div>
  );
};
