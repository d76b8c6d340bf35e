import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type MeetingChoice, type OpenedPlace } from '../../application/meeting/findMeetingInTeams';
import { nameOf } from '../../messages/describe';
import { formatDeadline } from '../../messages/format';
import { timeText } from '../../messages/minutes/minutesDocument';
import { useLoaded } from '../shared/data/useLoaded';
import { useLinks } from '../shared/links/links';
import { EmptyState } from '../shared/ui/EmptyState';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { useLanguage } from '../shared/ui/texts';
import { meetingLooks } from './meetingLooks';
import styles from './Meetings.module.scss';
import { type MeetingServices } from './meetingServices';
import { useTexts } from './texts';

/** Props of {@link MeetingFinder}. */
export interface MeetingFinderProps {
  readonly services: MeetingServices;
  /** Shows the meetings also when it is known which one goes on. */
  readonly mayChoose: boolean;
  readonly onFound: (meetingKey: string) => void;
}

const ChoiceCard: React.FunctionComponent<MeetingChoice & Pick<MeetingFinderProps, 'onFound'>> = (props) => {
  const { meeting, group, onFound } = props;
  const texts = useTexts();
  const language = useLanguage();
  const day = formatDeadline(meeting.day, language);
  return (
    <li className={styles.card}>
      <p className={styles.cardTitle}>{meeting.title}</p>
      {!meeting.title.includes(group.name) && <p>{group.name}</p>}
      <p>
        {texts['inMeeting.when'](day, timeText(meeting.startTime, language))}
        {' · '}
        <StatusLabel
          {...meetingLooks[meeting.state]}
          text={nameOf('meetingState', meeting.state, language)}
        />
      </p>
      <div>
        <DefaultButton
          iconProps={{ iconName: 'Play' }}
          text={texts['walk.open']}
          ariaLabel={texts['inMeeting.open'](meeting.title, day)}
          onClick={() => onFound(meeting.key)}
        />
      </div>
    </li>
  );
};

interface MeetingChoicesProps extends Pick<MeetingFinderProps, 'onFound'> {
  readonly place: OpenedPlace;
}

const MeetingChoices: React.FunctionComponent<MeetingChoicesProps> = ({ place, onFound }) => {
  const texts = useTexts();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.body}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {texts['inMeeting.heading']}
      </h2>
      {place.knownKey === undefined && <p className={styles.note}>{texts['inMeeting.unknown']}</p>}
      <ul className={styles.list} aria-label={texts['meetings.list']}>
        {place.choices.map((choice) => (
          <ChoiceCard key={choice.meeting.key} {...choice} onFound={onFound} />
        ))}
      </ul>
    </div>
  );
};

/** Finds the meeting that goes on in the chat or channel at hand, or lets the reader say which one it is. */
export const MeetingFinder: React.FunctionComponent<MeetingFinderProps> = (props) => {
  const { services, mayChoose, onFound } = props;
  const texts = useTexts();
  const { channel, chatId } = useLinks().teams ?? {};
  const { loaded, reload } = useLoaded(
    ['meetings', 'place', ...services.source, chatId ?? '', channel?.channelId ?? ''],
    () => services.findMeeting({ chatId, channel })
  );
  const place = loaded.state === 'ready' ? loaded.value : undefined;
  const found = mayChoose ? undefined : place?.knownKey;
  // The way on is new with every drawing, and only what is found leads there.
  const lead = React.useRef(onFound);
  lead.current = onFound;
  React.useEffect(() => {
    if (found !== undefined) lead.current(found);
  }, [found]);
  if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onRetry={reload} />;
  if (place === undefined || found !== undefined) {
    return <SkeletonRows label={texts['meetings.loading']} count={5} />;
  }
  if (place.choices.length === 0) {
    return (
      <EmptyState
        iconName="Calendar"
        title={texts['inMeeting.none']}
        advice={texts['inMeeting.noneAdvice']}
      />
    );
  }
  return <MeetingChoices {...{ place, onFound }} />;
};
