import { css, Icon } from '@fluentui/react';
import * as React from 'react';
import styles from './ButtonChoice.module.scss';

/** One thing to choose. */
export interface ButtonOption<Key extends string> {
  readonly key: Key;
  readonly text: string;
  readonly iconName?: string;
}

/** Props of {@link ButtonChoice}. */
export interface ButtonChoiceProps<Key extends string> {
  readonly label: string;
  readonly options: readonly ButtonOption<Key>[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
}

/** A choice of one among a few, all of which are seen. */
export function ButtonChoice<Key extends string>(props: ButtonChoiceProps<Key>): JSX.Element {
  const { label, options, value, onChange } = props;
  return (
    <div role="group" aria-label={label} className={styles.choice}>
      {options.map(({ key, text, iconName }) => (
        <button
          key={key}
          type="button"
          className={css(styles.option, key === value && styles.chosen)}
          aria-pressed={key === value}
          onClick={() => onChange(key)}
        >
          {iconName !== undefined && <Icon iconName={iconName} aria-hidden="true" />}
          {text}
        </button>
      ))}
    </div>
  );
}
