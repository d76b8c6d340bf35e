import * as React from 'react';
import { type OpenedMeeting } from '../../application/meeting/openMeeting';
import { type AgendaPoint } from '../../core/meeting/agendaPoint';
import { formatDecisionNumber } from '../../core/meeting/decisionNumber';
import { nameOf } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import styles from './Agenda.module.scss';
import { useTexts } from './texts';

/** Props of {@link PointOutcome}. */
export interface PointOutcomeProps {
  readonly opened: Pick<OpenedMeeting, 'persons'>;
  readonly point: AgendaPoint;
}

/** What came of a point: notes, decisions and assignments; nothing while there is none. */
export const PointOutcome: React.FunctionComponent<PointOutcomeProps> = ({ opened, point }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { item, decisions, assignments } = point;
  const nameOfPerson = (key: string): string =>
    opened.persons.find((person) => person.key === key)?.name ?? key;
  return (
    <>
      {item?.notes !== undefined && <p>{item.notes}</p>}
      {decisions.length + assignments.length > 0 && (
        <ul className={styles.outcome}>
          {decisions.map((decision) => (
            <li key={decision.key}>
              <strong>{formatDecisionNumber(decision)}</strong>{' '}
              {nameOf('decisionKind', decision.kind, language)}: {decision.text}
            </li>
          ))}
          {assignments.map(({ key, text, ownerKey, due }) => (
            <li key={key}>
              <strong>{texts['assign.text']}</strong> {text} –{' '}
              {texts['meetings.assignmentDue'](nameOfPerson(ownerKey), due)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
