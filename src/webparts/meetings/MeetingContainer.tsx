import { ActionButton } from '@fluentui/react';
import * as React from 'react';
import { useLoaded } from '../shared/data/useLoaded';
import { useSubmitted } from '../shared/data/useSubmitted';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { PageNotices } from '../shared/ui/PageNotices';
import { RefusedPage } from '../shared/ui/RefusedPage';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { useTexts } from '../shared/ui/texts';
import { MeetingPage } from './MeetingPage';
import { type MeetingServices } from './meetingServices';

/** Props of {@link MeetingContainer}. */
export interface MeetingContainerProps {
  readonly services: MeetingServices;
  readonly meetingKey: string;
  readonly onChanged: () => void;
  /** Goes back to the meetings of a group. */
  readonly onClose: (groupKey?: string) => void;
}

/** Fetches a meeting, and again when something has been written. */
export const MeetingContainer: React.FunctionComponent<MeetingContainerProps> = (props) => {
  const { services, meetingKey, onChanged, onClose } = props;
  const texts = useTexts();
  const { loaded, reload } = useLoaded(['meeting', ...services.source, meetingKey], () =>
    services.openMeeting(meetingKey)
  );
  const { submitted, submit } = useSubmitted(services.resume, reload);
  const changed = (): void => {
    reload();
    onChanged();
  };
  const groupKey = loaded.state === 'ready' && loaded.value.ok ? loaded.value.value.group.key : undefined;
  return (
    <>
      <ActionButton iconProps={{ iconName: 'Back' }} onClick={() => onClose(groupKey)}>
        {texts['meeting.back']}
      </ActionButton>
      {loaded.state === 'loading' && <SkeletonRows label={texts['meetings.loading']} count={6} />}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {loaded.state === 'ready' && !loaded.value.ok && (
        <RefusedPage
          refusal={loaded.value.error}
          title={texts['meeting.goneTitle']}
          advice={texts['meeting.goneAdvice']}
        />
      )}
      {loaded.state === 'ready' && loaded.value.ok && (
        <>
          <PageNotices
            overview={loaded.value.value}
            resuming={submitted}
            onResume={submit}
            onReload={reload}
          />
          <MeetingPage services={services} opened={loaded.value.value} onChanged={changed} />
        </>
      )}
    </>
  );
};
