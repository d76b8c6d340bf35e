import { DefaultButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { type OpenedAction } from '../../application/overview/openAction';
import { type WebPartTexts } from '../../messages/webparts.sv';
import { DetailSection } from '../shared/ui/DetailSection';
import { useTexts } from '../shared/ui/texts';
import styles from './ActionTasks.module.scss';
import { DateChangeForm } from './DateChangeForm';
import { offersOf } from './offers';
import { type PlanServices } from './planServices';
import { ReportForm } from './ReportForm';
import { TaskNotes } from './TaskNotes';

/** Props of {@link ActionTasks}. */
export interface ActionTasksProps {
  readonly opened: OpenedAction;
  readonly services: PlanServices;
  readonly onChanged: () => void;
}

type OpenForm = 'report' | 'dateForm';

const forms = { report: ReportForm, dateForm: DateChangeForm } as const;

/** What the reader may do with an action, the form that is open, and why the rest is not offered. */
export const ActionTasks: React.FunctionComponent<ActionTasksProps> = ({ opened, services, onChanged }) => {
  const texts: WebPartTexts = useTexts();
  const [form, setForm] = React.useState<OpenForm>();
  const [saved, setSaved] = React.useState<OpenForm>();
  const after = React.useRef<HTMLDivElement>(null);
  const { canReport, canProposeEnd } = offersOf(opened);
  const close = (done?: OpenForm): void => {
    setForm(undefined);
    setSaved(done);
    after.current?.focus();
    if (done !== undefined) onChanged();
  };
  const open = (asked: OpenForm): void => {
    setSaved(undefined);
    setForm(asked);
  };
  const Form = form && forms[form];
  return (
    <DetailSection heading={texts['action.may']}>
      <div ref={after} tabIndex={-1} role="status" className={styles.saved}>
        {saved !== undefined && texts[`${saved}.saved`]}
      </div>
      {Form !== undefined && form !== undefined && (
        <Form opened={opened} services={services} onDone={() => close(form)} onCancel={() => close()} />
      )}
      {form === undefined && (
        <>
          <div className={styles.buttons}>
            {canReport && <PrimaryButton text={texts['action.report']} onClick={() => open('report')} />}
            {canProposeEnd && (
              <DefaultButton text={texts['action.proposeEnd']} onClick={() => open('dateForm')} />
            )}
          </div>
          <TaskNotes opened={opened} />
        </>
      )}
    </DetailSection>
  );
};
