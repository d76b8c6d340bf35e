import * as React from 'react';
import { DetailSection } from '../shared/ui/DetailSection';
import taskStyles from '../shared/ui/TaskSection.module.scss';
import { AssignmentList } from './AssignmentList';
import { type GroupForm } from './groupForm';
import { GroupTasks } from './GroupTasks';
import { type GroupViewProps } from './groupViewProps';
import { MeetingTable } from './MeetingTable';
import styles from './Meetings.module.scss';
import { ProposedDays } from './ProposedDays';
import { RoundList } from './RoundList';
import { useTexts } from './texts';
import { YearWheel } from './YearWheel';

/** A group's year: its meetings, what is proposed, its open rounds and assignments. */
export const GroupView: React.FunctionComponent<GroupViewProps> = (props) => {
  const { services, opened, onChanged } = props;
  const texts = useTexts();
  const [open, setOpen] = React.useState<GroupForm>();
  const [saved, setSaved] = React.useState<string>();
  const after = React.useRef<HTMLDivElement>(null);
  const show = (form: GroupForm): void => {
    setSaved(undefined);
    setOpen(form);
  };
  const close = (message?: string): void => {
    setOpen(undefined);
    setSaved(message);
    after.current?.focus();
    if (message !== undefined) onChanged();
  };
  return (
    <div className={styles.body}>
      <div>
        <div ref={after} tabIndex={-1} role="status" className={taskStyles.saved}>
          {saved}
        </div>
        <GroupTasks {...props} open={open} onOpen={show} onClose={close} />
      </div>
      <div className={styles.beside}>
        <DetailSection heading={texts['meetings.list']}>
          <MeetingTable meetings={opened.meetings.map(({ value }) => value)} year={opened.year.year} />
          {opened.actor.tasks.includes('editAgenda') && (
            <ProposedDays days={opened.proposed} onPlan={(day) => show({ form: 'meeting', day })} />
          )}
        </DetailSection>
        <RoundList rounds={opened.rounds} />
        <DetailSection heading={texts['meetings.assignments']}>
          <AssignmentList {...{ services, opened, onChanged }} />
        </DetailSection>
      </div>
      <YearWheel year={opened.year} today={opened.today} />
    </div>
  );
};
