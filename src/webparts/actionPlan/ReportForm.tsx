import * as React from 'react';
import { draftReport, emptyReport, type ReportInput } from '../../application/followUp/reportForm';
import { type Written } from '../../application/write';
import { type StatusReport } from '../../core/followUp/statusReport';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { type ActionFormProps } from './formProps';
import { reportSettingOf } from './offers';
import { ReportChoices } from './ReportChoices';
import { ReportTexts } from './ReportTexts';
import { useTexts } from './texts';

/** Lämna lägesrapport: the one form that writes a status report. */
export const ReportForm: React.FunctionComponent<ActionFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
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
  const words = { heading: texts['report.heading'], sendText: texts['report.send'] };
  return (
    <TaskForm {...words} collection="statusReports" {...{ draft, write, onDone, onCancel }}>
      {(errors) => (
        <>
          <ReportChoices {...{ opened: asOpened, input, errors, change }} />
          <ReportTexts {...{ opened: asOpened, input, errors, change }} />
        </>
      )}
    </TaskForm>
  );
};
