import * as React from 'react';
import { type Written } from '../../application/write';
import { type StatusReport } from '../../core/followUp/statusReport';
import { useSubmitted } from '../shared/data/useSubmitted';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormFrame } from '../shared/ui/FormFrame';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { type ActionFormProps } from './formProps';
import { ReportChoices } from './ReportChoices';
import { draftReport, emptyReport, type ReportInput } from './reportDraft';
import { ReportTexts } from './ReportTexts';

/** Lämna lägesrapport: the one form that writes a status report. */
export const ReportForm: React.FunctionComponent<ActionFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  // Made once: however often the form is sent, it is one report.
  const [formInstance] = React.useState(services.newKey);
  // A page that is fetched anew meanwhile would change what is answered, and so the key.
  const [asOpened] = React.useState(opened);
  const [input, setInput] = React.useState(() => emptyReport(opened));
  const write = async (): Promise<Written<StatusReport>> => {
    const draft = draftReport(input, asOpened, formInstance);
    return draft.ok ? services.reportStatus(draft.value) : draft;
  };
  const { submitted, submit } = useSubmitted(write, (answer) => answer.ok && onDone());
  const errors = fieldErrorsOf(submitted, 'statusReports', language);
  const change = (part: Partial<ReportInput>): void => setInput({ ...input, ...part });
  return (
    <FormFrame
      heading={texts['report.heading']}
      sendText={texts['report.send']}
      isSending={submitted.state === 'running'}
      onSend={submit}
      onCancel={onCancel}
    >
      <FormTrouble submitted={submitted} collection="statusReports" />
      <ReportChoices {...{ opened: asOpened, input, errors, change }} />
      <ReportTexts {...{ opened: asOpened, input, errors, change }} />
    </FormFrame>
  );
};
