import * as React from 'react';
import { firstPointKey } from '../../core/meeting/agendaPoint';
import { useForget } from '../shared/data/useForget';
import { usePlace } from '../shared/links/usePlace';
import styles from '../shared/ui/PageFrame.module.scss';
import { useLanguage } from '../shared/ui/texts';
import { MeetingContainer } from './MeetingContainer';
import { MeetingFinder } from './MeetingFinder';
import { type MeetingServices } from './meetingServices';

/** Props of {@link MeetingInProgress}. */
export interface MeetingInProgressProps {
  readonly services: MeetingServices;
}

/** The walk through the meeting in whose side panel or on whose stage this stands, and the way to another one. */
export const MeetingInProgress: React.FunctionComponent<MeetingInProgressProps> = ({ services }) => {
  const [{ meetingKey, pointKey }, go] = usePlace();
  const forget = useForget();
  // Who has left the meeting wants to see the others, not to be led back to it.
  const [mayChoose, setMayChoose] = React.useState(false);
  const open = (key: string): void => go({ meetingKey: key, pointKey: firstPointKey });
  const leave = (): void => {
    setMayChoose(true);
    go({});
  };
  return (
    <div className={styles.page} lang={useLanguage()}>
      {meetingKey === undefined ? (
        <MeetingFinder {...{ services, mayChoose }} onFound={open} />
      ) : (
        <MeetingContainer
          key={meetingKey}
          {...{ services, meetingKey, pointKey }}
          onChanged={() => forget(['meetings'])}
          onClose={leave}
          onWalk={(to) => go({ meetingKey, pointKey: to })}
        />
      )}
    </div>
  );
};
