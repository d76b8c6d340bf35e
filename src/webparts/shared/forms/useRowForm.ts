import * as React from 'react';
import { type CollectionName, type Collections } from '../../../application/ports/collections';
import { type Stored } from '../../../application/ports/listStore';
import { type Written } from '../../../application/write';
import { type FieldWords, type FormWords } from '../../../messages/describe';
import { type TypedDraft, useDraft } from '../data/useDraft';
import { useSaved } from '../data/useSaved';
import { type Submitted } from '../data/useSubmitted';
import { fieldErrorsOf } from '../ui/fieldErrors';
import { useLanguage } from '../ui/texts';
import { type FormInput } from './formInput';

/** A form that writes one row. */
export interface RowFormSetting<C extends CollectionName, Input extends FormInput> {
  readonly collection: C;
  /** The form's own words for fields that the row calls something else. */
  readonly labels?: FormWords['labels'];
  /** The same on the next visit, and of no other form. */
  readonly name: string;
  /** The row that is changed; absent for a new one. */
  readonly stored?: Stored<Collections[C]> | undefined;
  /** What stands in the form for a row, or for none. */
  readonly inputOf: (row: Collections[C] | undefined) => Input;
  readonly newKey: () => string;
  /** Writes what stands in the form: a new row under the key, or a changed one against what was read. */
  readonly write: (
    input: Input,
    target: { readonly key: string; readonly stored: Stored<Collections[C]> | undefined }
  ) => Promise<Written<Collections[C]>>;
  /** Called with the key of the row that was written. */
  readonly onDone: (key: string) => void;
}

/** A form as its parts see it. */
export interface RowForm<C extends CollectionName, Input extends FormInput> {
  readonly collection: C;
  /** What its fields are called where something is wrong with them. */
  readonly words: FieldWords;
  readonly input: Input;
  readonly change: (part: Partial<Input>) => void;
  /** What is wrong with each field. */
  readonly errors: Readonly<Partial<Record<string, string>>>;
  readonly submitted: Submitted<Written<Collections[C]>>;
  readonly draft: Pick<TypedDraft<object>, 'isRestored' | 'startOver' | 'forget'>;
  readonly submit: () => void;
  /** What stands in the form for the row as somebody else saved it meanwhile. */
  readonly theirs: Input | undefined;
  /** Saves what stands in the form on top of what somebody else has saved. */
  readonly overwrite: () => void;
}

/** What is kept of a form: each text by itself, and the version of the row on which it was typed. */
type Held<Input extends FormInput> = Input & { readonly typedOn: string };

/** Holds what is typed in a form for a row, writes it, and finds out what somebody else wrote meanwhile. */
export function useRowForm<C extends CollectionName, Input extends FormInput>(
  setting: RowFormSetting<C, Input>
): RowForm<C, Input> {
  const { collection, labels, name, stored, inputOf, newKey, write, onDone } = setting;
  const language = useLanguage();
  const empty = (): Held<Input> => ({ ...inputOf(stored?.value), typedOn: stored?.version ?? '' });
  const { input: held, change, formInstance, ...draft } = useDraft({ form: name, empty, newKey });
  const { typedOn, ...rest } = held;
  const input = rest as unknown as Input;
  // A page that is fetched anew meanwhile must not change what is saved against.
  const base = React.useRef(stored);
  const send = (): Promise<Written<Collections[C]>> =>
    write(input, {
      key: base.current?.value.key ?? formInstance,
      // A draft of an earlier visit was typed on an earlier version: only so is a change in between a conflict.
      stored: base.current && { ...base.current, version: versionOf(base.current, stored, typedOn) }
    });
  const { submitted, submit } = useSaved({ draft, write: send, onSaved: ({ value }) => onDone(value.key) });
  const words: FieldWords = labels === undefined ? collection : { collection, labels };
  const current = currentRow<C>(submitted);
  return {
    collection,
    words,
    input,
    change: (part) => change({ ...part, typedOn } as Partial<Held<Input>>),
    errors: fieldErrorsOf(submitted, words, language),
    submitted,
    draft,
    submit,
    theirs: current && inputOf(current.value),
    overwrite: () => {
      base.current = current ?? base.current;
      submit();
    }
  };
}

function versionOf(
  base: { readonly version: string },
  opened: { readonly version: string } | undefined,
  typedOn: string
): string {
  return base.version === opened?.version ? typedOn : base.version;
}

/** The row as it stands after somebody else's change; nothing when it is broken, or nobody changed it. */
function currentRow<C extends CollectionName>(
  submitted: Submitted<Written<Collections[C]>>
): Stored<Collections[C]> | undefined {
  if (submitted.state !== 'done' || submitted.answer.ok) return undefined;
  const { error } = submitted.answer;
  if (error.code !== 'conflict') return undefined;
  const { current } = error;
  const isStored = typeof current === 'object' && current !== null && 'value' in current;
  // Of the same collection: the port gives back the row whose save it refused.
  return isStored ? (current as Stored<Collections[C]>) : undefined;
}
