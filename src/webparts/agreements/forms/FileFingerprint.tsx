import * as React from 'react';
import { FileField } from '../../shared/ui/FileField';
import { useTexts } from '../texts';
import styles from './FileFingerprint.module.scss';

/** Props of {@link FileFingerprint}. */
export interface FileFingerprintProps {
  /** Takes the SHA-256 of the chosen file, hexadecimal, and its name. */
  readonly onRead: (hash: string, fileName: string) => void;
}

/** Lower-case hexadecimal SHA-256 of the bytes of a file. */
async function fingerprintOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Lets somebody choose a file, and computes its fingerprint on the spot; the file goes nowhere. */
export const FileFingerprint: React.FunctionComponent<FileFingerprintProps> = ({ onRead }) => {
  const texts = useTexts();
  const [file, setFile] = React.useState<File>();
  const [state, setState] = React.useState<'fileNote' | 'read' | 'unreadable'>('fileNote');
  const read = (chosen: File): void => {
    setFile(chosen);
    fingerprintOf(chosen).then(
      (hash) => {
        onRead(hash, chosen.name);
        setState('read');
      },
      () => setState('unreadable')
    );
  };
  return (
    <div>
      <FileField label={texts['documentForm.file']} file={file} onChoose={read} />
      <p role="status" className={styles.note}>
        {texts[`documentForm.${state}`]}
      </p>
    </div>
  );
};
