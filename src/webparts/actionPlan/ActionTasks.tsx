import { DefaultButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { type OpenedAction } from '../../application/overview/openAction';
import { DetailSection } from '../shared/ui/DetailSection';
import { later } from '../shared/ui/later';
import styles from '../shared/ui/TaskSection.module.scss';
import { useOpenForm } from '../shared/ui/useOpenForm';
import { offersOf } from './offers';
import { type PlanServices } from './planServices';
import { TaskNotes } from './TaskNotes';
import { WhenFresh } from '../shared/ui/WhenFresh';
import { type RoomTexts, useTexts } from './texts';

/** Props of {@link ActionTasks}. */
export interface ActionTasksProps {
  readonly opened: OpenedAction;
  readonly services: PlanServices;
  readonly onChanged: () => void;
}

const forms = {
  report: later('reportForm', () =>
    import(/* webpackChunkName: 'report-form' */ './ReportForm').then((part) => part.ReportForm)
  ),
  dateForm: later('dateForm', () =>
    import(/* webpackChunkName: 'date-forms' */ './DateChangeForm').then((part) => part.DateChangeForm)
  ),
  actionForm: later('editForm', () =>
    import(/* webpackChunkName: 'action-form' */ './EditForm').then((part) => part.EditForm)
  ),
  decision: later('decisionForm', () =>
    import(/* webpackChunkName: 'decision-form' */ './DecisionForm').then((part) => part.DecisionForm)
  ),
  dateDecision: later('dateDecisionForm', () =>
    import(/* webpackChunkName: 'date-forms' */ './DateDecisionForm').then((part) => part.DateDecisionForm)
  )
} as const;

type OpenForm = keyof typeof forms;

/** The forms that the reader may open, the one that everybody looks for first. */
function offered(opened: OpenedAction): readonly OpenForm[] {
  const { canReport, canProposeEnd, canEdit, canDecide, canDecideEnd } = offersOf(opened);
  const offers: Readonly<Record<OpenForm, boolean>> = {
    report: canReport,
    dateDecision: canDecideEnd,
    decision: canDecide,
    dateForm: canProposeEnd,
    actionForm: canEdit
  };
  return (Object.keys(offers) as OpenForm[]).filter((form) => offers[form]);
}

/** What the reader may do with an action, the form that is open, and why the rest is not offered. */
export const ActionTasks: React.FunctionComponent<ActionTasksProps> = ({ opened, services, onChanged }) => {
  const texts: RoomTexts = useTexts();
  const { form, saved, after, open, finish, cancel } = useOpenForm<OpenForm>(onChanged);
  const Form = form && forms[form];
  return (
    <DetailSection heading={texts['action.may']}>
      <div ref={after} tabIndex={-1} role="status" className={styles.saved}>
        {saved !== undefined && texts[`${saved}.saved`]}
      </div>
      {Form !== undefined && form !== undefined && (
        <WhenFresh>
          <Form {...{ opened, services }} onDone={finish} onCancel={cancel} />
        </WhenFresh>
      )}
      {form === undefined && (
        <>
          <div className={styles.buttons}>
            {offered(opened).map((name, index) => {
              const Button = index === 0 ? PrimaryButton : DefaultButton;
              return <Button key={name} text={texts[`${name}.open`]} onClick={() => open(name)} />;
            })}
          </div>
          <TaskNotes opened={opened} />
        </>
      )}
    </DetailSection>
  );
};
