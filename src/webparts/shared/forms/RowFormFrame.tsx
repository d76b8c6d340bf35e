import * as React from 'react';
import { type CollectionName } from '../../../application/ports/collections';
import { ConflictNotice } from '../ui/ConflictNotice';
import { FormFrame } from '../ui/FormFrame';
import { FormTrouble } from '../ui/FormTrouble';
import { useLanguage } from '../ui/texts';
import { conflictsIn } from './conflictsIn';
import { type FormInput } from './formInput';
import { type RowForm } from './useRowForm';

/** Props of {@link RowFormFrame}. */
export interface RowFormFrameProps<C extends CollectionName, Input extends FormInput> {
  readonly form: RowForm<C, Input>;
  readonly heading: string;
  readonly sendText: string;
  /** The name of a chosen key; texts are shown as typed. */
  readonly nameOfKey?: (key: string) => string;
  /** Tells what somebody else has saved, in place of both versions, where the form writes little of what it shows. */
  readonly tellChange?: (theirs: Input) => React.ReactNode;
  readonly onCancel: () => void;
  readonly children: React.ReactNode;
}

/** A form for a row: what is wrong, what somebody else has saved meanwhile, the fields and the buttons. */
export function RowFormFrame<C extends CollectionName, Input extends FormInput>(
  props: RowFormFrameProps<C, Input>
): JSX.Element {
  const { form, heading, sendText, nameOfKey, tellChange, onCancel, children } = props;
  const language = useLanguage();
  return (
    <FormFrame
      heading={heading}
      sendText={sendText}
      isSending={form.submitted.state === 'running'}
      onSend={form.theirs === undefined ? form.submit : form.overwrite}
      draft={form.draft}
      onCancel={onCancel}
    >
      <FormTrouble submitted={form.submitted} collection={form.words} />
      {form.theirs !== undefined && tellChange?.(form.theirs)}
      {form.theirs !== undefined && tellChange === undefined && (
        <ConflictNotice
          conflicts={conflictsIn(form, form.theirs, { language, nameOfKey })}
          onTake={(field) => form.change({ [field]: form.theirs?.[field] } as Partial<Input>)}
        />
      )}
      {children}
    </FormFrame>
  );
}
