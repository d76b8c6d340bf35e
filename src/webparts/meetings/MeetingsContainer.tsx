import * as React from 'react';
import { useForget } from '../shared/data/useForget';
import { usePlace } from '../shared/links/usePlace';
import { later } from '../shared/ui/later';
import styles from '../shared/ui/PageFrame.module.scss';
import { useLanguage } from '../shared/ui/texts';
import { GroupMeetings } from './GroupMeetings';
import { type MeetingServices } from './meetingServices';

const MeetingContainer = later('meeting', () =>
  import(/* webpackChunkName: 'meeting' */ './MeetingContainer').then((part) => part.MeetingContainer)
);
const RoundContainer = later('round', () =>
  import(/* webpackChunkName: 'meeting' */ './RoundContainer').then((part) => part.RoundContainer)
);

/** Props of {@link MeetingsContainer}. */
export interface MeetingsContainerProps {
  readonly services: MeetingServices;
}

/** Shows the meeting or round that the address asks for, or the meetings of a group. */
export const MeetingsContainer: React.FunctionComponent<MeetingsContainerProps> = ({ services }) => {
  const [{ meetingKey, pointKey, roundKey, groupKey }, go] = usePlace();
  const forget = useForget();
  const changed = (): void => forget(['meetings']);
  const back = (to?: string): void => go(to === undefined ? {} : { groupKey: to });
  return (
    <div className={styles.page} lang={useLanguage()}>
      {meetingKey !== undefined && (
        <MeetingContainer
          key={meetingKey}
          {...{ services, meetingKey, pointKey }}
          onChanged={changed}
          onClose={back}
          onWalk={(to) => go({ meetingKey, pointKey: to })}
        />
      )}
      {meetingKey === undefined && roundKey !== undefined && (
        <RoundContainer key={roundKey} {...{ services, roundKey }} onChanged={changed} onClose={back} />
      )}
      {meetingKey === undefined && roundKey === undefined && (
        <GroupMeetings {...{ services, groupKey }} onChoose={(key) => go({ groupKey: key })} />
      )}
    </div>
  );
};
