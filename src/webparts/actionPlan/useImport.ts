import * as React from 'react';
import { type ImportPreview } from '../../application/planTable/previewImport';
import { type LoadFailure } from '../shared/data/loadFailure';
import { useSubmitted } from '../shared/data/useSubmitted';
import { type ImportTrouble } from './importTrouble';
import { type PlanFormProps } from './planForms';

/** How an import stands. */
interface ImportState {
  readonly file: File | undefined;
  readonly preview: ImportPreview | undefined;
  readonly trouble: ImportTrouble | undefined;
  readonly failure: LoadFailure | undefined;
  readonly isBusy: boolean;
  /** There is a preview, nothing in it is wrong, and it would change something. */
  readonly canConfirm: boolean;
  readonly choose: (file: File) => void;
  /** Previews the file, or imports what was previewed. */
  readonly send: () => void;
}

type Answer =
  | { readonly kind: 'previewed'; readonly preview: ImportPreview }
  | { readonly kind: 'imported' }
  | { readonly kind: 'trouble'; readonly trouble: ImportTrouble };

/** Reads a file, previews it, and imports it when that is confirmed. Another file begins anew. */
export function useImport({ opened, services, onDone }: PlanFormProps): ImportState {
  const [file, setFile] = React.useState<File>();
  const [preview, setPreview] = React.useState<ImportPreview>();
  const [trouble, setTrouble] = React.useState<ImportTrouble>();
  const canConfirm = preview !== undefined && preview.planned.writes.length > 0;
  const { submitted, submit } = useSubmitted(
    () => (canConfirm ? confirm(services, preview) : look({ opened, services }, file)),
    (answer) => {
      setTrouble(answer.kind === 'trouble' ? answer.trouble : undefined);
      if (answer.kind === 'imported') onDone();
      // What was shown no longer holds when the import was refused.
      setPreview(answer.kind === 'previewed' ? answer.preview : undefined);
    }
  );
  return {
    ...{ file, preview, trouble, canConfirm, send: submit },
    failure: submitted.state === 'failed' ? submitted.failure : undefined,
    isBusy: submitted.state === 'running',
    choose: (chosen) => {
      setFile(chosen);
      setPreview(undefined);
      setTrouble(undefined);
    }
  };
}

async function look(
  { opened, services }: Pick<PlanFormProps, 'opened' | 'services'>,
  file: File | undefined
): Promise<Answer> {
  if (file === undefined) return troubled({ of: 'choice', problem: 'fileMissing' });
  const content = await contentOf(file);
  if (content === undefined) return troubled({ of: 'choice', problem: 'fileChanged' });
  const table = await services.files.read(new Uint8Array(content));
  if (!table.ok) return troubled({ of: 'file', problem: table.error });
  const { key: planKey, agreementKey } = opened.plan.value;
  const preview = await services.previewImport({ planKey, agreementKey, table: table.value });
  return preview.ok
    ? { kind: 'previewed', preview: preview.value }
    : troubled({ of: 'plan', refusal: preview.error });
}

/** The bytes of a chosen file; nothing when it was saved anew, moved or removed since it was chosen. */
async function contentOf(file: File): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch {
    return undefined;
  }
}

async function confirm(services: PlanFormProps['services'], preview: ImportPreview): Promise<Answer> {
  const done = await services.confirmImport(preview);
  return done.ok ? { kind: 'imported' } : troubled({ of: 'plan', refusal: done.error });
}

function troubled(trouble: ImportTrouble): Answer {
  return { kind: 'trouble', trouble };
}
