import * as React from 'react';
import { type OpenedMeetings } from '../../application/meeting/openMeetings';
import { useFramed } from '../shared/data/useFramed';
import { useSubmitted } from '../shared/data/useSubmitted';
import { useLinks } from '../shared/links/links';
import { EmptyState } from '../shared/ui/EmptyState';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { PageNotices } from '../shared/ui/PageNotices';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { GroupHeader } from './GroupHeader';
import { GroupView } from './GroupView';
import { type MeetingServices } from './meetingServices';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

/** Props of {@link GroupMeetings}. */
export interface GroupMeetingsProps {
  readonly services: MeetingServices;
  /** The group that the address asks for. */
  readonly groupKey: string | undefined;
  readonly onChoose: (groupKey: string) => void;
}

/** Fetches the meetings of a group for a year. */
export const GroupMeetings: React.FunctionComponent<GroupMeetingsProps> = (props) => {
  const { services, groupKey, onChoose } = props;
  const texts = useTexts();
  const channel = useLinks().teams?.channel;
  const [year, setYear] = React.useState<number>();
  const { loaded, frame, reload } = useFramed<OpenedMeetings>(
    ['meetings', ...services.source, groupKey ?? '', `${year ?? ''}`],
    (onFrame) => services.openMeetings({ groupKey, channel, year, onFrame })
  );
  const { submitted, submit } = useSubmitted(services.resume, reload);
  const opened = loaded.state === 'ready' ? loaded.value : frame;
  if (opened === undefined) {
    return (
      <>
        <h2 className={styles.heading}>{texts['meetings.heading']}</h2>
        {loaded.state === 'loading' && <SkeletonRows label={texts['meetings.loading']} count={5} />}
        {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      </>
    );
  }
  const { group } = opened;
  if (group === undefined) {
    return (
      <EmptyState
        iconName="Group"
        title={texts['meetings.noGroups']}
        advice={texts['meetings.noGroupsAdvice']}
      />
    );
  }
  return (
    <>
      <GroupHeader opened={opened} group={group} onChoose={onChoose} onYear={setYear} />
      <PageNotices overview={opened} resuming={submitted} onResume={submit} onReload={reload} />
      <GroupView services={services} opened={opened} group={group} onChanged={reload} />
    </>
  );
};
