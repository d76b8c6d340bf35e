import * as React from 'react';
import { type AgendaCause } from '../../core/meeting/agendaPoint';
import { nameOf } from '../../messages/describe';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { useLanguage } from '../shared/ui/texts';
import styles from './Agenda.module.scss';
import { causeLooks } from './meetingLooks';

/** Props of {@link CauseLabels}. */
export interface CauseLabelsProps {
  readonly causes: readonly AgendaCause[];
}

/** Why a point stands on the agenda; nothing when it always does. */
export const CauseLabels: React.FunctionComponent<CauseLabelsProps> = ({ causes }) => {
  const language = useLanguage();
  if (causes.length === 0) return null;
  return (
    <span className={styles.labels}>
      {causes.map((cause) => (
        <StatusLabel key={cause} {...causeLooks[cause]} text={nameOf('agendaCause', cause, language)} />
      ))}
    </span>
  );
};
