import { Link } from '@fluentui/react';
import * as React from 'react';
import { type UseCaseRefusal } from '../../../application/refusal';
import { type Result } from '../../../core/result';
import {
  describeFailure,
  describeRefusal,
  describeViolation,
  type FieldWords
} from '../../../messages/describe';
import { type Language } from '../../../messages/format';
import { type Submitted } from '../data/useSubmitted';
import { FailureButtons } from './FailureButtons';
import { findField } from './findField';
import styles from './FormTrouble.module.scss';
import { useLanguage, useTexts } from './texts';

/** Props of {@link FormTrouble}. */
export interface FormTroubleProps {
  readonly submitted: Submitted<Result<unknown, UseCaseRefusal>>;
  /** The kind of row that the form writes, or the form's own words for its fields. */
  readonly collection: FieldWords;
}

interface Line {
  readonly text: string;
  readonly field?: string;
}

function linesOf(
  refusal: UseCaseRefusal | undefined,
  language: Language,
  words: FieldWords
): readonly Line[] {
  if (refusal === undefined) return [];
  const lines: readonly Line[] =
    refusal.code === 'rulesBroken'
      ? refusal.violations.map((violation) => ({
          text: describeViolation(violation, language, words),
          ...('field' in violation && { field: violation.field })
        }))
      : describeRefusal(refusal, language, words).map((text) => ({ text }));
  return [...new Map(lines.map((line) => [line.text, line])).values()];
}

/** Why a form was not saved, in one place that gets focus and leads to each field; nothing while there is no trouble. */
export const FormTrouble: React.FunctionComponent<FormTroubleProps> = ({ submitted, collection }) => {
  const texts = useTexts();
  const language = useLanguage();
  const element = React.useRef<HTMLDivElement>(null);
  const refusal = submitted.state === 'done' && !submitted.answer.ok ? submitted.answer.error : undefined;
  const hasFailed = submitted.state === 'failed';
  const [form, setForm] = React.useState<Element | null>(null);
  React.useEffect(() => {
    if (refusal === undefined && !hasFailed) return;
    element.current?.focus();
    setForm(element.current?.closest('form') ?? null);
  }, [refusal, hasFailed]);
  if (refusal === undefined && !hasFailed) return null;
  const title = texts[hasFailed ? 'form.notSaved' : 'form.refused'];
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={title} className={styles.trouble}>
      <strong>{title}</strong>
      {submitted.state === 'failed' && (
        <>
          <p>{describeFailure(submitted.failure, language)}</p>
          <FailureButtons failure={submitted.failure} />
        </>
      )}
      <ul>
        {linesOf(refusal, language, collection).map(({ text, field }) => (
          <li key={text}>
            {findField(form, field) === undefined ? (
              text
            ) : (
              <Link className={styles.link} underline={true} onClick={() => findField(form, field)?.focus()}>
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
