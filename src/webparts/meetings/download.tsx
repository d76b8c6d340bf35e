import * as React from 'react';
import { useTexts } from './texts';

/** What {@link useDownload} gives. */
export interface Downloads {
  /** Makes a file and hands it to the browser. */
  readonly download: (fileName: string, make: () => Promise<Blob>) => void;
  /** Says that a file is being made, or that it could not be. */
  readonly status: JSX.Element;
}

/** Makes files when asked to, and tells how it goes. */
export function useDownload(): Downloads {
  const texts = useTexts();
  const [state, setState] = React.useState<'idle' | 'making' | 'failed'>('idle');
  const download = (fileName: string, make: () => Promise<Blob>): void => {
    setState('making');
    make().then(
      (file) => {
        handOver(fileName, file);
        setState('idle');
      },
      () => setState('failed')
    );
  };
  const status = (
    <span role="status">
      {state === 'making' && texts['minutes.making']}
      {state === 'failed' && texts['minutes.failed']}
    </span>
  );
  return { download, status };
}

function handOver(fileName: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
