import * as React from 'react';
import { type Agenda } from '../../core/meeting/agenda';
import { Notice } from '../shared/ui/Notice';
import styles from './Agenda.module.scss';
import pageStyles from './Meetings.module.scss';
import { useTexts } from './texts';

/** Props of {@link AgendaSum}. */
export interface AgendaSumProps {
  readonly agenda: Agenda;
}

/** Whether the points fit the meeting, and whether they are fixed; what is inside stands beside. */
export const AgendaSum: React.FunctionComponent<AgendaSumProps> = ({ agenda, children }) => {
  const texts = useTexts();
  const { totalMinutes, minutesOver, isFixed, meeting } = agenda;
  return (
    <div>
      <div className={styles.sum}>
        <p>{texts['agenda.sum'](totalMinutes, meeting.lengthMinutes)}</p>
        {children}
      </div>
      <p className={pageStyles.note}>{texts[isFixed ? 'agenda.fixed' : 'agenda.derived']}</p>
      {minutesOver > 0 && <Notice kind="warning">{texts['agenda.over'](minutesOver)}</Notice>}
    </div>
  );
};
