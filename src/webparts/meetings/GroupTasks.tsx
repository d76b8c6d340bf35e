import { DefaultButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { later } from '../shared/ui/later';
import { CalendarButton } from './CalendarButton';
import { type GroupForm } from './groupForm';
import { type GroupViewProps } from './groupViewProps';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

const NewMeetingForm = later('new meeting', () =>
  import(/* webpackChunkName: 'meeting-forms' */ './NewMeetingForm').then((part) => part.NewMeetingForm)
);
const GroupRequestForm = later('status request', () =>
  import(/* webpackChunkName: 'meeting-forms' */ './GroupRequestForm').then((part) => part.GroupRequestForm)
);

const CalendarSubscription = later('calendar subscription', () =>
  import(/* webpackChunkName: 'meeting-forms' */ './CalendarSubscription').then(
    (part) => part.CalendarSubscription
  )
);

/** Props of {@link GroupTasks}. */
export interface GroupTasksProps extends GroupViewProps {
  readonly open: GroupForm | undefined;
  readonly onOpen: (form: GroupForm) => void;
  /** @param message - what was done; absent when the form was left */
  readonly onClose: (message?: string) => void;
}

/** What the reader may do with a group's meetings, and the form that is open. */
export const GroupTasks: React.FunctionComponent<GroupTasksProps> = (props) => {
  const { services, opened, group, open, onOpen, onClose } = props;
  const texts = useTexts();
  const { tasks } = opened.actor;
  const form = { services, opened, group, onCancel: () => onClose() };
  if (open?.form === 'meeting') {
    return <NewMeetingForm {...form} day={open.day} onDone={() => onClose(texts['newMeeting.saved'])} />;
  }
  if (open?.form === 'request') {
    return <GroupRequestForm {...form} onDone={() => onClose(texts['round.opened'])} />;
  }
  if (open?.form === 'calendar') {
    return <CalendarSubscription {...form} mayRenew={tasks.includes('editAgenda')} />;
  }
  return (
    <div className={styles.buttons}>
      {tasks.includes('editAgenda') && (
        <PrimaryButton
          iconProps={{ iconName: 'Add' }}
          text={texts['newMeeting.open']}
          onClick={() => onOpen({ form: 'meeting' })}
        />
      )}
      {tasks.includes('requestStatus') && (
        <DefaultButton text={texts['round.open']} onClick={() => onOpen({ form: 'request' })} />
      )}
      {opened.meetings.length > 0 && (
        <CalendarButton
          services={services}
          text={texts['meetings.feed']}
          fileName={group.name}
          group={group.name}
          meetings={opened.meetings.map(({ value }) => value)}
        />
      )}
      <DefaultButton text={texts['calendar.open']} onClick={() => onOpen({ form: 'calendar' })} />
    </div>
  );
};
