import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type OpenedPlan } from '../../application/overview/openPlans';
import { describeFailure } from '../../messages/describe';
import { useSubmitted } from '../shared/data/useSubmitted';
import { later } from '../shared/ui/later';
import { useLanguage } from '../shared/ui/texts';
import { type ImportTrouble } from './importTrouble';
import { type PlanServices } from './planServices';
import { useTexts } from './texts';

/** Props of {@link ExportButton}. */
export interface ExportButtonProps {
  readonly opened: OpenedPlan;
  readonly services: PlanServices;
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser, which keeps it where the reader's downloads are kept. */
function download(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: workbookType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

const ImportTroubleNotice = later('importTrouble', () =>
  import(/* webpackChunkName: 'import' */ './ImportTroubleNotice').then((part) => part.ImportTroubleNotice)
);

/** Downloads the plan as the Excel table that can be imported again. */
export const ExportButton: React.FunctionComponent<ExportButtonProps> = ({ opened, services }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { key: planKey, agreementKey, title } = opened.plan.value;
  const write = async (): Promise<ImportTrouble | undefined> => {
    const table = await services.exportPlan({ planKey, agreementKey });
    if (!table.ok) return { of: 'plan', refusal: table.error };
    download(await services.files.write(table.value), `${title}.xlsx`);
    return undefined;
  };
  const { submitted, submit } = useSubmitted(write, () => undefined);
  const trouble = submitted.state === 'done' ? submitted.answer : undefined;
  return (
    <>
      <DefaultButton
        text={texts['exportTable.open']}
        disabled={submitted.state === 'running'}
        allowDisabledFocus={true}
        onClick={submit}
      />
      {submitted.state === 'failed' && <p role="alert">{describeFailure(submitted.failure, language)}</p>}
      {trouble !== undefined && <ImportTroubleNotice trouble={trouble} />}
    </>
  );
};
