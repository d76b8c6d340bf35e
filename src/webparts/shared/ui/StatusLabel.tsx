import { css, Icon } from '@fluentui/react';
import * as React from 'react';
import styles from './StatusLabel.module.scss';

/** What a status means for the reader; the colour follows from it, never the other way. */
export type StatusTone = 'good' | 'attention' | 'bad' | 'underWay' | 'quiet';

/** Colour by meaning, and a shape that tells it without the colour. */
export interface StatusLook {
  readonly tone: StatusTone;
  /** Name of a Fluent icon; shapes differ, so that nobody needs the colour. */
  readonly iconName: string;
}

/** Props of {@link StatusLabel}. */
export interface StatusLabelProps extends StatusLook {
  readonly text: string;
}

/** A status as text, icon and colour together. */
export const StatusLabel: React.FunctionComponent<StatusLabelProps> = ({ tone, iconName, text }) => (
  <span className={css(styles.label, tone !== 'quiet' && styles[tone])}>
    <Icon iconName={iconName} className={styles.icon} aria-hidden="true" />
    {text}
  </span>
);
