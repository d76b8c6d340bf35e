import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type TextDocument } from '../../application/documents/textDocument';
import { useDownload } from './download';
import { type MeetingServices } from './meetingServices';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

/** Props of {@link MinutesFiles}. */
export interface MinutesFilesProps {
  readonly services: MeetingServices;
  readonly document: TextDocument;
  /** Name of the files, without their ending. */
  readonly fileName: string;
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf'
} as const;

/** The minutes as a Word or PDF file. */
export const MinutesFiles: React.FunctionComponent<MinutesFilesProps> = (props) => {
  const { services, document, fileName } = props;
  const texts = useTexts();
  const { download, status } = useDownload();
  const save = (kind: keyof typeof types): void =>
    download(`${fileName}.${kind}`, async () => {
      const { writer } = services;
      const bytes = kind === 'pdf' ? await writer.writePdf(document) : await writer.writeWord(document);
      // A copy, since a view of a larger buffer is no part of a file.
      return new Blob([Uint8Array.from(bytes)], { type: types[kind] });
    });
  return (
    <div className={styles.buttons}>
      <DefaultButton
        iconProps={{ iconName: 'WordDocument' }}
        text={texts['minutes.word']}
        onClick={() => save('docx')}
      />
      <DefaultButton
        iconProps={{ iconName: 'PDF' }}
        text={texts['minutes.pdf']}
        onClick={() => save('pdf')}
      />
      {status}
    </div>
  );
};
