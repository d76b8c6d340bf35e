import * as React from 'react';
import { type WhyLine } from '../../core/reminder/whyEntry';
import { describeWhy } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import { useTexts } from './texts';
import styles from './Why.module.scss';

/** Props of {@link Why}. */
export interface WhyProps {
  readonly why: WhyLine;
}

/** Varför: the rule's day and the way that led to this recipient, in the words of the bot's `varför`. */
export const Why: React.FunctionComponent<WhyProps> = ({ why }) => {
  const texts = useTexts();
  const sentences = describeWhy(why, useLanguage());
  if (sentences.length === 0) return null;
  return (
    <details className={styles.why}>
      <summary aria-label={texts['group.whyLabel'](why.subject)}>{texts['group.why']}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
};
