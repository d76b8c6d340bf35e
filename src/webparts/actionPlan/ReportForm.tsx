import * as React from 'react';
import { draftReport, emptyReport, type ReportInput } from '../../application/followUp/reportForm';
import { type Written } from '../../application/write';
import { type StatusReport } from '../../core/followUp/statusReport';
import { useSubmitted } from '../shared/data/useSubmitted';
import { useDraft } from '../shared/data/useDraft';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormFrame } from '../shared/ui/FormFrame';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { RestoredNotice } from '../shared/ui/RestoredNotice';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { type ActionFormProps } from './formProps';
import { reportSettingOf } from './offers';
import { ReportChoices } from './ReportChoices';
import { ReportTexts } from './ReportTexts';

/** Lämna lägesrapport: the one form that writes a status report. */
export const ReportForm: React.FunctionComponent<ActionFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  // A page that is fetched anew meanwhile would change what is answered, and so the key.
  const [asOpened] = React.useState(opened);
  const drafted = {
    form: `report ${opened.action.value.key}`,
    empty: () => emptyReport(reportSettingOf(opened)),
    newKey: services.newKey
  };
  const draft = useDraft<ReportInput>(drafted);
  const { input, change, formInstance } = draft;
  const write = async (): Promise<Written<StatusReport>> => {
    const report = draftReport(input, reportSettingOf(asOpened), {
      instance: formInstance,
      channel: 'webPart'
    });
    return report.ok ? services.reportStatus(report.value) : report;
  };
  const endWith = (then: () => void): void => {
    draft.forget();
    then();
  };
  const { submitted, submit } = useSubmitted(write, (answer) => answer.ok && endWith(onDone));
  const errors = fieldErrorsOf(submitted, 'statusReports', language);
  return (
    <FormFrame
      heading={texts['report.heading']}
      sendText={texts['report.send']}
      isSending={submitted.state === 'running'}
      onSend={submit}
      onCancel={() => endWith(onCancel)}
    >
      <RestoredNotice draft={draft} />
      <FormTrouble submitted={submitted} collection="statusReports" />
      <ReportChoices {...{ opened: asOpened, input, errors, change }} />
      <ReportTexts {...{ opened: asOpened, input, errors, change }} />
    </FormFrame>
  );
};
