import { MessageBarButton } from '@fluentui/react';
import * as React from 'react';
import { type Operation } from '../../../application/operation/operation';
import { type ResumedOperation } from '../../../application/operation/resumeOperations';
import { describeFailure, describeRefusal, nameOf } from '../../../messages/describe';
import { type Submitted } from '../data/useSubmitted';
import styles from './FindingsNotice.module.scss';
import { Notice } from './Notice';
import { useLanguage, useTexts } from './texts';

/** Props of {@link UnfinishedNotice}. */
export interface UnfinishedNoticeProps {
  /** Writes of several rows that were cut off. */
  readonly operations: readonly Operation[];
  /** How the carrying on of them goes. */
  readonly resuming: Submitted<readonly ResumedOperation[]>;
  readonly onResume: () => void;
}

/** Changes that were cut off: which they are, the way to finish them, and why one could not be finished. */
export const UnfinishedNotice: React.FunctionComponent<UnfinishedNoticeProps> = (props) => {
  const { operations, resuming, onResume } = props;
  const texts = useTexts();
  const language = useLanguage();
  const isRunning = resuming.state === 'running';
  const button = (
    <MessageBarButton disabled={isRunning} onClick={onResume}>
      {texts[isRunning ? 'unfinished.finishing' : 'unfinished.finish']}
    </MessageBarButton>
  );
  const resumed = resuming.state === 'done' ? resuming.answer : [];
  const refusals = resumed.flatMap(({ outcome }) =>
    outcome.ok ? [] : describeRefusal(outcome.error, language)
  );
  return (
    <Notice kind="warning" actions={button}>
      <span className={styles.title}>{texts['unfinished.title'](operations.length)}</span>
      <br />
      {texts['unfinished.explanation']}
      <ul className={styles.rows}>
        {operations.map(({ key, kind, recordedOn }) => (
          <li key={key}>
            {texts['unfinished.operation'](nameOf('operationKind', kind, language), recordedOn)}
          </li>
        ))}
      </ul>
      {resuming.state === 'failed' && <p>{describeFailure(resuming.failure, language)}</p>}
      {refusals.length > 0 && (
        <p>
          {texts['unfinished.refused']} {refusals.join(' ')}
        </p>
      )}
    </Notice>
  );
};
