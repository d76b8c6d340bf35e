import { getId, Label } from '@fluentui/react';
import * as React from 'react';
import { formatFileSize } from '../../../messages/format';
import { withoutIdentityNumbers } from '../../../messages/withoutIdentityNumbers';
import { FieldError } from './FieldError';
import { FileButton } from './FileButton';
import styles from './FileField.module.scss';
import { useLanguage, useTexts } from './texts';

/** Props of {@link FileField}. */
export interface FileFieldProps {
  /** Name of the row's field, so that what is wrong can lead to it. */
  readonly name?: string;
  readonly label: string;
  /** Endings of the files that are taken, such as `.pdf`. */
  readonly endings?: readonly string[];
  readonly isRequired?: boolean;
  readonly file: File | undefined;
  /** The name of a file that was chosen before the page was loaded anew; empty for none. */
  readonly formerName?: string;
  /** What to know before a file is chosen, a paragraph each. */
  readonly notes?: readonly string[];
  readonly errorMessage?: string | undefined;
  readonly onChoose: (file: File) => void;
}

/** What is chosen, or what was before the page was loaded anew. */
function useChoiceText({ file, formerName = '' }: FileFieldProps): string {
  const texts = useTexts();
  const language = useLanguage();
  if (file !== undefined) {
    return texts['file.chosen'](withoutIdentityNumbers(file.name), formatFileSize(file.size, language));
  }
  return formerName === '' ? texts['file.none'] : texts['file.chooseAgain'](formerName);
}

/** A file: which is chosen, what to know before one is, and what is wrong with it. */
export const FileField: React.FunctionComponent<FileFieldProps> = (props) => {
  const { name, label, endings, isRequired, notes = [], errorMessage, onChoose } = props;
  const [id] = React.useState(() => getId('file'));
  const status = useChoiceText(props);
  return (
    <div data-field={name}>
      <Label id={`${id}-label`} htmlFor={id} required={isRequired}>
        {label}
      </Label>
      <FileButton
        {...{ id, endings, isRequired, onChoose }}
        isInvalid={errorMessage !== undefined}
        labelId={`${id}-label`}
        describedBy={`${id}-error ${id}-chosen ${id}-notes`}
      />
      <p id={`${id}-chosen`} role="status" className={styles.chosen}>
        {status}
      </p>
      <div id={`${id}-error`}>
        <FieldError message={errorMessage} />
      </div>
      <div id={`${id}-notes`}>
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
    </div>
  );
};
