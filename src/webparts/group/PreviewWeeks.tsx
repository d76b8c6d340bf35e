import * as React from 'react';
import { type PreviewWeek } from '../../application/reminder/previewReminders';
import { nameOf } from '../../messages/describe';
import { formatWeek } from '../../messages/format';
import { useLanguage } from '../shared/ui/texts';
import styles from './PreviewPanel.module.scss';
import { useTexts } from './texts';

/** Props of {@link PreviewWeeks}. */
export interface PreviewWeeksProps {
  readonly weeks: readonly PreviewWeek[];
}

/** The coming weeks, each with its messages behind it. */
export const PreviewWeeks: React.FunctionComponent<PreviewWeeksProps> = ({ weeks }) => {
  const texts = useTexts();
  const language = useLanguage();
  const total = weeks.reduce((sum, { messages }) => sum + messages, 0);
  return (
    <>
      <p aria-live="polite">{texts['group.previewTotal'](total)}</p>
      <ul role="list" className={styles.weeks}>
        {weeks.map(({ week, messages, lines }) => (
          <li key={week} className={styles.week}>
            <details>
              <summary>{texts['group.previewWeek'](formatWeek(week, language), messages)}</summary>
              <ul>
                {lines.map(({ day, recipient, subject, rule }) => (
                  <li key={`${day} ${recipient} ${subject} ${rule}`}>
                    {`${day} ${recipient}: ${subject} (${nameOf('lineRule', rule, language)})`}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
};
