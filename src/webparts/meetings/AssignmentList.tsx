import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type OpenedMeetings } from '../../application/meeting/openMeetings';
import { type Stored } from '../../application/ports/listStore';
import { type Assignment, isAssignmentOverdue } from '../../core/meeting/assignment';
import { useSubmitted } from '../shared/data/useSubmitted';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { type MeetingServices } from './meetingServices';
import styles from './Meetings.module.scss';
import { RefusalLine } from './RefusalLine';
import { useTexts } from './texts';

/** Props of {@link AssignmentList}. */
export interface AssignmentListProps {
  readonly services: MeetingServices;
  readonly opened: Pick<OpenedMeetings, 'assignments' | 'persons' | 'today' | 'actor'>;
  readonly onChanged: () => void;
}

interface RowProps extends AssignmentListProps {
  readonly stored: Stored<Assignment>;
}

const AssignmentRow: React.FunctionComponent<RowProps> = ({ services, opened, stored, onChanged }) => {
  const texts = useTexts();
  const { text, ownerKey, due } = stored.value;
  const { submitted, submit } = useSubmitted(
    () => services.settle(stored, { state: 'done' }),
    (answer) => answer.ok && onChanged()
  );
  const owner = opened.persons.find(({ key }) => key === ownerKey)?.name ?? ownerKey;
  const mayClose = opened.actor.person?.key === ownerKey || opened.actor.tasks.includes('recordDecision');
  return (
    <li className={styles.card}>
      <p>{text}</p>
      <p className={styles.quiet}>
        {texts['meetings.assignmentDue'](owner, due)}{' '}
        {isAssignmentOverdue(stored.value, opened.today) && (
          <StatusLabel tone="bad" iconName="Clock" text={texts['meetings.assignmentLate']} />
        )}
      </p>
      <RefusalLine submitted={submitted} collection="assignments" />
      {mayClose && (
        <div>
          <DefaultButton
            text={texts['meetings.settle']}
            ariaLabel={texts['meetings.settleLabel'](text)}
            disabled={submitted.state === 'running'}
            onClick={submit}
          />
        </div>
      )}
    </li>
  );
};

/** What the group has handed out and is still open. */
export const AssignmentList: React.FunctionComponent<AssignmentListProps> = (props) => {
  const texts = useTexts();
  const { assignments } = props.opened;
  if (assignments.length === 0) return <p className={styles.note}>{texts['meetings.noAssignments']}</p>;
  return (
    <ul className={styles.list}>
      {assignments.map((stored) => (
        <AssignmentRow key={stored.itemId} {...props} stored={stored} />
      ))}
    </ul>
  );
};
