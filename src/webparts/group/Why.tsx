import * as React from 'react';
import { type SentLine } from '../../application/reminder/openGroup';
import { useTexts } from '../shared/ui/texts';
import styles from './Why.module.scss';

/** Props of {@link Why}. */
export interface WhyProps {
  readonly line: SentLine;
}

/** Varför: the rule's days and the way that led to this recipient. */
export const Why: React.FunctionComponent<WhyProps> = ({ line }) => {
  const texts = useTexts();
  const { delivery, way, subject } = line;
  const { dueDay, offset } = delivery;
  if (dueDay === undefined && way.length === 0) return null;
  return (
    <details className={styles.why}>
      <summary aria-label={texts['group.whyLabel'](subject)}>{texts['group.why']}</summary>
      <ul>
        {dueDay !== undefined && <li>{texts['group.whyDay'](dueDay, offset)}</li>}
        {way.map(({ kind, name, passedOver }) => (
          <li key={`${kind} ${name} ${passedOver ?? ''}`}>
            {texts['group.whyStep'](kind, name, passedOver)}
          </li>
        ))}
      </ul>
    </details>
  );
};
