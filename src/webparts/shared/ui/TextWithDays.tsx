import * as React from 'react';
import styles from './TextWithDays.module.scss';

/** Props of {@link TextWithDays}. */
export interface TextWithDaysProps {
  /** Text with days in it, each written `YYYY-MM-DD`. */
  readonly text: string;
}

const dayInText = /(\d{4}-\d{2}-\d{2}(?: –)?)/;

/** A text whose days are never broken at their hyphens. */
export const TextWithDays: React.FunctionComponent<TextWithDaysProps> = ({ text }) => (
  <>
    {text.split(dayInText).map((part, place) =>
      dayInText.test(part) ? (
        <span key={place} className={styles.day}>
          {part}
        </span>
      ) : (
        part
      )
    )}
  </>
);
