import { getId, Label } from '@fluentui/react';
import * as React from 'react';
import { useTexts } from '../../shared/ui/texts';
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
  const [id] = React.useState(() => getId('file'));
  const [state, setState] = React.useState<'fileNote' | 'read' | 'unreadable'>('fileNote');
  const read = (file: File | undefined): void => {
    if (file === undefined) return;
    fingerprintOf(file).then(
      (hash) => {
        onRead(hash, file.name);
        setState('read');
      },
      () => setState('unreadable')
    );
  };
  return (
    <div className={styles.file}>
      <Label htmlFor={id}>{texts['documentForm.file']}</Label>
      <input id={id} type="file" onChange={(event) => read(event.target.files?.[0])} />
      <p role="status" className={styles.note}>
        {texts[`documentForm.${state}`]}
      </p>
    </div>
  );
};
