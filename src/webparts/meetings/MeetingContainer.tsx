import * as React from 'react';
import { type OpenedMeeting } from '../../application/meeting/openMeeting';
import { firstPointKey } from '../../core/meeting/agendaPoint';
import { useLoaded } from '../shared/data/useLoaded';
import { useSubmitted } from '../shared/data/useSubmitted';
import { PageNotices } from '../shared/ui/PageNotices';
import { BackFrame } from './BackFrame';
import { MeetingPage } from './MeetingPage';
import { type MeetingServices } from './meetingServices';
import { MeetingWalk } from './MeetingWalk';
import { useTexts } from './texts';

/** Props of {@link MeetingContainer}. */
export interface MeetingContainerProps {
  readonly services: MeetingServices;
  readonly meetingKey: string;
  /** The point at hand where the meeting is walked through; {@link firstPointKey} for the first one. */
  readonly pointKey?: string | undefined;
  /** Walks to a point, or back to the whole meeting. */
  readonly onWalk: (pointKey?: string) => void;
  readonly onChanged: () => void;
  /** Goes back to the meetings of a group. */
  readonly onClose: (groupKey?: string) => void;
}

/** Fetches a meeting, and again when something has been written. */
export const MeetingContainer: React.FunctionComponent<MeetingContainerProps> = (props) => {
  const { services, meetingKey, pointKey, onChanged, onClose, onWalk } = props;
  const texts = useTexts();
  const { loaded, reload } = useLoaded(['meeting', ...services.source, meetingKey], () =>
    services.openMeeting(meetingKey)
  );
  const { submitted, submit } = useSubmitted(services.resume, reload);
  const changed = (): void => {
    reload();
    onChanged();
  };
  return (
    <BackFrame
      {...{ loaded, onClose }}
      gone={{ title: texts['meeting.goneTitle'], advice: texts['meeting.goneAdvice'] }}
      groupKeyOf={({ group }: OpenedMeeting) => group.key}
      onReload={reload}
    >
      {(opened) => (
        <>
          <PageNotices overview={opened} resuming={submitted} onResume={submit} onReload={reload} />
          {pointKey === undefined ? (
            <MeetingPage {...{ services, opened, onWalk }} onChanged={changed} />
          ) : (
            <MeetingWalk
              {...{ services, opened }}
              pointKey={pointKey === firstPointKey ? firstPointOf(opened) : pointKey}
              onChanged={changed}
              onGo={onWalk}
              onReload={reload}
            />
          )}
        </>
      )}
    </BackFrame>
  );
};

/** Nothing is walked through without points; the walk says so. */
function firstPointOf({ agenda }: OpenedMeeting): string {
  return agenda.points[0]?.pointKey ?? firstPointKey;
}
