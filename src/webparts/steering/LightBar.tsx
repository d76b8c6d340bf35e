import { css, useTheme } from '@fluentui/react';
import * as React from 'react';
import { type LightFigureOf } from './areaFigures';
import styles from './LightBar.module.scss';

/** Props of {@link LightBar}. */
export interface LightBarProps {
  readonly counts: readonly LightFigureOf[];
}

/** The shares of the lights as a bar: for the eye alone, since the figures beside it say the same. */
export const LightBar: React.FunctionComponent<LightBarProps> = ({ counts }) => {
  const { palette } = useTheme();
  const colors = { '--barYellow': palette.yellow, '--barGrey': palette.neutralTertiary };
  return (
    <div className={styles.bar} style={colors as React.CSSProperties} aria-hidden="true">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ light, count }) => (
          <span key={light} className={css(styles.part, styles[light])} style={{ flexGrow: count }} />
        ))}
    </div>
  );
};
