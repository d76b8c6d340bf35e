import * as React from 'react';
import { type ApprovedMinutes } from '../../application/meeting/approveMinutes';
import { type UseCaseRefusal } from '../../application/refusal';
import { type Result } from '../../core/result';
import { formatDayInProse, formatList } from '../../messages/format';
import { TaskForm } from '../shared/ui/TaskForm';
import { useLanguage } from '../shared/ui/texts';
import { type MeetingFormProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

/** Props of {@link ApproveForm}. */
export interface ApproveFormProps extends MeetingFormProps {
  /** Fetches the minutes again when they turn out to say something else than what is shown. */
  readonly onReload: () => void;
}

function isOfOtherText(answer: Result<ApprovedMinutes, UseCaseRefusal>): boolean {
  if (answer.ok || answer.error.code !== 'rulesBroken') return false;
  return answer.error.violations.some(({ code }) => code === 'minutesChangedMeanwhile');
}

/** Whether the minutes are locked at once, or who is waited for. */
const Consequence: React.FunctionComponent<Pick<ApproveFormProps, 'opened'>> = ({ opened }) => {
  const { approval, approvers, actor } = opened;
  const texts = useTexts();
  const language = useLanguage();
  const others = approvers.filter(({ key }) => key !== actor.person?.key && approval.waiting.includes(key));
  if (others.length === 0) return <p>{texts['approve.locks']}</p>;
  const names = others.map(({ name }) => name);
  return <p>{texts['approve.waits'](formatList(names, language))}</p>;
};

/** Justera: says what is approved and that it cannot be undone, before it is. */
export const ApproveForm: React.FunctionComponent<ApproveFormProps> = (props) => {
  const { services, opened, onReload, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { key: meetingKey, title, day } = opened.meeting.value;
  // A page that is fetched anew meanwhile must not change what is approved, until the reader has been told.
  const [firstRead] = React.useState(opened.writtenHash);
  const [isTold, setIsTold] = React.useState(false);
  const writtenHash = isTold ? opened.writtenHash : firstRead;
  const approve = async (): Promise<Result<ApprovedMinutes, UseCaseRefusal>> => {
    const answer = await services.approveMinutes({ meetingKey, writtenHash });
    if (isOfOtherText(answer)) {
      setIsTold(true);
      onReload();
    }
    return answer;
  };
  return (
    <TaskForm
      heading={texts['approve.heading']}
      sendText={texts['approve.send']}
      collection="minutesApprovals"
      write={approve}
      {...{ onDone, onCancel }}
    >
      {() => (
        <div className={styles.plain}>
          <p>{texts['approve.what'](title, formatDayInProse(day, language))}</p>
          <Consequence opened={opened} />
          <p>
            <strong>{texts['approve.final']}</strong>
          </p>
        </div>
      )}
    </TaskForm>
  );
};
