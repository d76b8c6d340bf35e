import * as React from 'react';
import { type CollectionName } from '../../application/ports/collections';
import { type UseCaseRefusal } from '../../application/refusal';
import { type Result } from '../../core/result';
import { useSubmitted } from '../shared/data/useSubmitted';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormFrame } from '../shared/ui/FormFrame';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { useLanguage } from '../shared/ui/texts';

/** What is wrong with each field, by its name. */
export type FieldErrors = Readonly<Partial<Record<string, string>>>;

/** Props of {@link TaskForm}. */
export interface TaskFormProps {
  readonly heading: string;
  readonly sendText: string;
  /** The kind of row that is written: its fields have its words. */
  readonly collection: CollectionName;
  readonly write: () => Promise<Result<unknown, UseCaseRefusal>>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly children: (errors: FieldErrors) => React.ReactNode;
}

/** A form that carries one use case out, and says at each field why it was refused. */
export const TaskForm = (props: TaskFormProps): JSX.Element => {
  const { heading, sendText, collection, write, onDone, onCancel, children } = props;
  const { submitted, submit } = useSubmitted(write, (answer) => answer.ok && onDone());
  return (
    <FormFrame
      heading={heading}
      sendText={sendText}
      isSending={submitted.state === 'running'}
      onSend={submit}
      onCancel={onCancel}
    >
      <FormTrouble submitted={submitted} collection={collection} />
      {children(fieldErrorsOf(submitted, collection, useLanguage()))}
    </FormFrame>
  );
};
