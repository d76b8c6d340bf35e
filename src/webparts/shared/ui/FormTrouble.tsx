import * as React from 'react';
import { type CollectionName } from '../../../application/ports/collections';
import { type UseCaseRefusal } from '../../../application/refusal';
import { type Result } from '../../../core/result';
import { describeFailure, describeRefusal } from '../../../messages/describe';
import { type Submitted } from '../data/useSubmitted';
import styles from './FormTrouble.module.scss';
import { useLanguage, useTexts } from './texts';

/** Props of {@link FormTrouble}. */
export interface FormTroubleProps {
  readonly submitted: Submitted<Result<unknown, UseCaseRefusal>>;
  readonly collection: CollectionName;
}

/** Why a form was not saved, in one place that gets focus; nothing while there is no trouble. */
export const FormTrouble: React.FunctionComponent<FormTroubleProps> = ({ submitted, collection }) => {
  const texts = useTexts();
  const language = useLanguage();
  const element = React.useRef<HTMLDivElement>(null);
  const refusal = submitted.state === 'done' && !submitted.answer.ok ? submitted.answer.error : undefined;
  const hasFailed = submitted.state === 'failed';
  React.useEffect(() => {
    if (refusal !== undefined || hasFailed) element.current?.focus();
  }, [refusal, hasFailed]);
  if (refusal === undefined && !hasFailed) return null;
  const lines = refusal === undefined ? [] : describeRefusal(refusal, language, collection);
  const title = texts[hasFailed ? 'form.notSaved' : 'form.refused'];
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={title} className={styles.trouble}>
      <strong>{title}</strong>
      {submitted.state === 'failed' && <p>{describeFailure(submitted.failure, language)}</p>}
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
};
