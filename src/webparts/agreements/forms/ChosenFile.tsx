import { getId, Label } from '@fluentui/react';
import * as React from 'react';
import { documentEndings, maxDocumentBytes } from '../../../core/agreement/documentFile';
import { standingText } from '../../../messages/describe';
import { formatFileSize } from '../../../messages/format';
import { withoutIdentityNumbers } from '../../../messages/withoutIdentityNumbers';
import { FieldError } from '../../shared/ui/FieldError';
import { useLanguage, useTexts } from '../../shared/ui/texts';
import styles from './FileFingerprint.module.scss';

/** Props of {@link ChosenFile}. */
export interface ChosenFileProps {
  readonly file: File | undefined;
  /** The name of a file that was chosen before the page was loaded anew; empty for none. */
  readonly formerName: string;
  /** What to see to before the file is sent. */
  readonly advice: string;
  readonly errorMessage: string | undefined;
  readonly onChoose: (file: File | undefined) => void;
}

/** What is chosen, or what was before the page was loaded anew. */
function useChoiceText(file: File | undefined, formerName: string): string {
  const texts = useTexts();
  const language = useLanguage();
  if (file === undefined) return formerName === '' ? '' : texts['uploadForm.chooseAgain'](formerName);
  const name = withoutIdentityNumbers(file.name);
  return texts['uploadForm.chosen'](name, formatFileSize(file.size, language));
}

/** A field for the signed file: which kinds and how large, where it comes to lie, and what is wrong with it. */
export const ChosenFile: React.FunctionComponent<ChosenFileProps> = (props) => {
  const { file, formerName, advice, errorMessage, onChoose } = props;
  const texts = useTexts();
  const language = useLanguage();
  const [id] = React.useState(() => getId('document'));
  const status = useChoiceText(file, formerName);
  return (
    <div className={styles.file} data-field="documentUrl">
      <Label htmlFor={id} required={true}>
        {texts['uploadForm.file']}
      </Label>
      <input
        id={id}
        type="file"
        accept={documentEndings.join(',')}
        required={true}
        aria-invalid={errorMessage !== undefined}
        aria-describedby={`${id}-error ${id}-note`}
        onChange={(event) => onChoose(event.target.files?.[0])}
      />
      <div id={`${id}-error`}>
        <FieldError message={errorMessage} />
      </div>
      <p role="status" className={styles.chosen}>
        {status}
      </p>
      <div id={`${id}-note`}>
        {[
          `${texts['uploadForm.limits'](maxDocumentBytes / 1024 / 1024)} ${texts['uploadForm.where']}`,
          `${advice} ${standingText('noPersonalData', language)}`
        ].map((text) => (
          <p key={text} className={styles.note}>
            {text}
          </p>
        ))}
      </div>
    </div>
  );
};
