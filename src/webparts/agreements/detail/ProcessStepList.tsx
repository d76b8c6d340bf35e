import * as React from 'react';
import { nameOf } from '../../../messages/describe';
import { DetailSection } from '../../shared/ui/DetailSection';
import { useLanguage } from '../../shared/ui/texts';
import { TextWithDays } from '../../shared/ui/TextWithDays';
import { useTexts } from '../texts';
import { AddButton } from './AddButton';
import { type EditablePartProps } from './agreementPartProps';
import styles from './DatedList.module.scss';
import { EditButton } from './EditButton';

/** The way of an agreement through the organisations, oldest step first. */
export const ProcessStepList: React.FunctionComponent<EditablePartProps> = (props) => {
  const {
    opened: { detail },
    canEdit,
    onOpen
  } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { processSteps } = detail;
  return (
    <DetailSection heading={texts['agreement.process']}>
      {processSteps.length === 0 && <p className={styles.none}>{texts['agreement.noSteps']}</p>}
      <ol role="list" aria-label={texts['agreement.process']} className={styles.entries}>
        {processSteps.map(({ key, kind, body, day, registryNumber, note }) => (
          <li key={key}>
            <span className={styles.day}>
              <TextWithDays text={day} />
            </span>
            <span className={styles.what}>
              <strong>{texts['agreement.stepAt'](nameOf('processStep', kind, language), body)}</strong>
              {registryNumber !== undefined && (
                <span className={styles.more}>{texts['agreements.registryNumber'](registryNumber)}</span>
              )}
              {note !== undefined && <span className={styles.more}>{note}</span>}
            </span>
            {canEdit && (
              <EditButton
                label={texts['stepForm.editLabel'](nameOf('processStep', kind, language), day)}
                onClick={() => onOpen({ kind: 'step', key })}
              />
            )}
          </li>
        ))}
      </ol>
      {canEdit && <AddButton text={texts['task.step']} onClick={() => onOpen({ kind: 'step' })} />}
    </DetailSection>
  );
};
