import { Icon } from '@fluentui/react';
import * as React from 'react';
import styles from './FileField.module.scss';
import { useTexts } from './texts';

/** Props of {@link FileButton}. */
export interface FileButtonProps {
  readonly id: string;
  /** Endings of the files that are taken, such as `.pdf`; all without any. */
  readonly endings?: readonly string[];
  readonly isRequired?: boolean;
  readonly isInvalid: boolean;
  /** The element that names the field. */
  readonly labelId: string;
  /** The elements that say more about it, divided by spaces. */
  readonly describedBy: string;
  readonly onChoose: (file: File) => void;
}

/**
 * Chooses a file, or takes one that is dropped on it. The browser's own field lies unseen over a button in the language of
 * the page, since its words are in the browser's.
 */
export const FileButton: React.FunctionComponent<FileButtonProps> = (props) => {
  const { id, endings = [], isRequired = false, isInvalid, labelId, describedBy, onChoose } = props;
  const text = useTexts()['file.choose'];
  const choose = (chosen: File | undefined): void => {
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <div className={styles.field}>
      <input
        id={id}
        type="file"
        className={styles.input}
        accept={endings.join(',')}
        required={isRequired}
        aria-invalid={isInvalid}
        aria-labelledby={`${labelId} ${id}-button`}
        aria-describedby={describedBy}
        title={text}
        // A file that was mended is often chosen again, which a field that holds it already does not tell of.
        onClick={({ currentTarget }) => (currentTarget.value = '')}
        onChange={({ target }) => choose(target.files?.[0])}
      />
      <span id={`${id}-button`} aria-hidden="true" className={styles.button}>
        <Icon iconName="OpenFile" /> {text}
      </span>
    </div>
  );
};
