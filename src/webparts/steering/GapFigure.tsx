import { css, Icon } from '@fluentui/react';
import * as React from 'react';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { type Figure } from './figure';
import { FigureButton } from './FigureButton';
import styles from './LightFigure.module.scss';
import { useTexts } from './texts';

/** Props of {@link GapFigure}. */
export interface GapFigureProps {
  readonly figure: Figure;
}

/** How many central areas have not been weighed. */
export const GapFigure: React.FunctionComponent<GapFigureProps> = ({ figure }) => {
  const texts = useTexts();
  if (figure.count === 0) {
    return <StatusLabel tone="good" iconName="CompletedSolid" text={texts['steering.noGaps']} />;
  }
  return (
    <FigureButton figure={figure} className={css(styles.figure, styles.bad)} about={figure.title}>
      <Icon iconName="Warning" className={styles.icon} aria-hidden="true" />
      <span className={styles.count}>{texts['steering.gapCount'](figure.count)}</span>
    </FigureButton>
  );
};
