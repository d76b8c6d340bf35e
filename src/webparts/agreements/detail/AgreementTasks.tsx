import { DefaultButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { type AgreementDecision, agreementDecisions } from '../../../core/agreement/agreement';
import { DetailSection } from '../../shared/ui/DetailSection';
import { later } from '../../shared/ui/later';
import styles from '../../shared/ui/TaskSection.module.scss';
import { type AgreementFormChoice } from '../agreementForm';
import { type AgreementServices } from '../agreementServices';
import { type RoomTexts, useTexts } from '../texts';
import { type AgreementPartProps } from './agreementPartProps';
import { type AgreementOffers, offersNothing } from './offers';
import { TaskNote } from './TaskNote';
import { WhenFresh } from '../../shared/ui/WhenFresh';

const AgreementTaskForm = later('agreement form', () =>
  import(/* webpackChunkName: 'agreement-forms' */ '../forms/AgreementTaskForm').then(
    (part) => part.AgreementTaskForm
  )
);

/** Props of {@link AgreementTasks}. */
export interface AgreementTasksProps extends AgreementPartProps {
  readonly services: AgreementServices;
  readonly offers: AgreementOffers;
  /** The form that is open, here or from a list further down. */
  readonly choice: AgreementFormChoice | undefined;
  readonly onOpen: (choice: AgreementFormChoice) => void;
  /** What was saved, in words; nothing when nothing was. */
  readonly saved: string | undefined;
  readonly onDone: (key: string) => void;
  readonly onCancel: () => void;
}

interface TaskButton {
  readonly text: string;
  readonly choice: AgreementFormChoice;
}

function buttonsFor(
  offers: AgreementOffers,
  from: AgreementDecision,
  texts: RoomTexts
): readonly TaskButton[] {
  const decide = (to: AgreementDecision): TaskButton => ({
    text: texts[`decide.${to}`],
    choice: { kind: 'decide', to }
  });
  // What ends an agreement, or takes it back, is not what most come for.
  const isAhead = (to: AgreementDecision): boolean =>
    to !== 'terminated' && agreementDecisions.indexOf(to) > agreementDecisions.indexOf(from);
  return [
    ...offers.decisions.filter(isAhead).map(decide),
    ...(offers.canEdit ? [{ text: texts['agreementForm.edit'], choice: { kind: 'edit' } as const }] : []),
    ...(offers.canExtend ? [{ text: texts['task.extend'], choice: { kind: 'extend' } as const }] : []),
    ...(offers.canPrepareRenewal
      ? [{ text: texts['agreementForm.renew'], choice: { kind: 'renew' } as const }]
      : []),
    ...offers.decisions.filter((to) => !isAhead(to)).map(decide)
  ];
}

/** What the reader may do with an agreement, the form that is open, and who may when the reader may not. */
export const AgreementTasks: React.FunctionComponent<AgreementTasksProps> = (props) => {
  const { opened, services, offers, choice, onOpen, saved, onDone, onCancel } = props;
  const texts = useTexts();
  const status = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (saved !== undefined) status.current?.focus();
  }, [saved]);
  const [first, ...others] = buttonsFor(offers, opened.agreement.value.decision, texts);
  return (
    <DetailSection heading={texts['action.may']}>
      <div ref={status} tabIndex={-1} role="status" className={styles.saved}>
        {choice === undefined && saved}
      </div>
      {choice !== undefined && (
        <WhenFresh>
          <AgreementTaskForm
            key={JSON.stringify(choice)}
            {...{ opened, services, choice, onDone, onCancel }}
          />
        </WhenFresh>
      )}
      {choice === undefined && first !== undefined && (
        <div className={styles.buttons}>
          <PrimaryButton text={first.text} onClick={() => onOpen(first.choice)} />
          {others.map((other) => (
            <DefaultButton key={other.text} text={other.text} onClick={() => onOpen(other.choice)} />
          ))}
        </div>
      )}
      {offersNothing(offers) && <TaskNote opened={opened} />}
    </DetailSection>
  );
};
