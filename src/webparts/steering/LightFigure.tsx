import { css, Icon } from '@fluentui/react';
import * as React from 'react';
import { nameOf } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import { type LightFigureOf } from './areaFigures';
import { FigureButton } from './FigureButton';
import styles from './LightFigure.module.scss';
import { lightLooks } from '../shared/ui/lightLooks';

/** Props of {@link LightFigure}. */
export interface LightFigureProps {
  readonly figure: LightFigureOf;
  /** Shows the name of the light, where no column says it. */
  readonly isNamed?: boolean;
}

/** How many actions have a light, as icon, number and colour; with none there is nothing to open. */
export const LightFigure: React.FunctionComponent<LightFigureProps> = ({ figure, isNamed = false }) => {
  const language = useLanguage();
  const { light, count, title, areaName } = figure;
  const { tone, iconName } = lightLooks[light];
  if (count === 0) return <span className={styles.zero}>0</span>;
  return (
    <FigureButton
      figure={figure}
      className={css(styles.figure, tone !== 'quiet' && styles[tone])}
      about={isNamed ? areaName : title}
    >
      <Icon iconName={iconName} className={styles.icon} aria-hidden="true" />
      <span className={styles.count}>{count}</span>
      {isNamed && <span>{nameOf('light', light, language)}</span>}
    </FigureButton>
  );
};
