import { css, Icon } from '@fluentui/react';
import * as React from 'react';
import styles from './FilterChips.module.scss';
import { useTexts } from './texts';

/** One figure that can be chosen to see only what it counts. */
export interface FilterChip {
  readonly key: string;
  readonly name: string;
  readonly iconName: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** Props of {@link FilterChips}. */
export interface FilterChipsProps {
  readonly label: string;
  readonly chips: readonly FilterChip[];
}

/** Figures as buttons that filter. */
export const FilterChips: React.FunctionComponent<FilterChipsProps> = ({ label, chips }) => {
  const texts = useTexts();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {chips.map(({ key, name, iconName, count, isChosen, onToggle }) => (
        <button
          key={key}
          type="button"
          className={css(styles.chip, isChosen && styles.chosen)}
          aria-pressed={isChosen}
          onClick={onToggle}
        >
          <Icon iconName={isChosen ? 'CheckMark' : iconName} aria-hidden="true" />
          {texts['plan.count'](name, count)}
        </button>
      ))}
    </div>
  );
};
