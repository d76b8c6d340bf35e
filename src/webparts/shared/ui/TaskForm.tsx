import * as React from 'react';
import { type UseCaseRefusal } from '../../../application/refusal';
import { type Result } from '../../../core/result';
import { type FieldWords } from '../../../messages/describe';
import { useSaved } from '../data/useSaved';
import { fieldErrorsOf } from './fieldErrors';
import { FormFrame, type FormFrameProps } from './FormFrame';
import { FormTrouble } from './FormTrouble';
import { useLanguage } from './texts';

/** What is wrong with each field, by its name. */
export type FieldErrors = Readonly<Partial<Record<string, string>>>;

/** Props of {@link TaskForm}. */
export interface TaskFormProps extends Pick<FormFrameProps, 'heading' | 'sendText' | 'draft' | 'onCancel'> {
  /** The kind of row that is written, whose words its fields have, or the form's own words. */
  readonly collection: FieldWords;
  readonly write: () => Promise<Result<unknown, UseCaseRefusal>>;
  readonly onDone: () => void;
  readonly children: (errors: FieldErrors) => React.ReactNode;
}

/** A form that carries one use case out, says at each field why it was refused, and keeps what is typed meanwhile. */
export const TaskForm = (props: TaskFormProps): JSX.Element => {
  const { heading, sendText, collection, draft, write, onDone, onCancel, children } = props;
  const { submitted, submit } = useSaved({ draft, write, onSaved: () => onDone() });
  return (
    <FormFrame
      {...{ heading, sendText, draft, onCancel }}
      isSending={submitted.state === 'running'}
      onSend={submit}
    >
      <FormTrouble submitted={submitted} collection={collection} />
      {children(fieldErrorsOf(submitted, collection, useLanguage()))}
    </FormFrame>
  );
};
