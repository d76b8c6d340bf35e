import * as React from 'react';
import { type OpenedAction } from '../../application/overview/openAction';
import { describeRefusal, nameOf } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import { offersOf, otherTasksOf } from './offers';
import styles from './TaskNotes.module.scss';
import { useTexts } from './texts';

/** Props of {@link TaskNotes}. */
export interface TaskNotesProps {
  readonly opened: OpenedAction;
}

/** Why no report is offered, and what else the reader may do with the action. */
export const TaskNotes: React.FunctionComponent<TaskNotesProps> = ({ opened }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { refusal, canProposeEnd } = offersOf(opened);
  const others = otherTasksOf(opened).map((task) => nameOf('task', task, language));
  const reasons = refusal === undefined ? [] : describeRefusal(refusal, language, 'statusReports');
  const isReader = refusal !== undefined && !canProposeEnd && others.length === 0;
  const lines = [
    ...(isReader ? [texts['action.mayOnly']] : []),
    ...reasons,
    ...(others.length > 0 ? [texts['action.mayElse'](others)] : [])
  ];
  return (
    <>
      {lines.map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
    </>
  );
};
