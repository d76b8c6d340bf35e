import { css, Icon } from '@fluentui/react';
import * as React from 'react';
import { type DecisionFigure } from './decisionFigures';
import styles from './DecisionTile.module.scss';
import { FigureButton } from './FigureButton';
import { useTexts } from './texts';

/** Props of {@link DecisionTile}. */
export interface DecisionTileProps {
  readonly figure: DecisionFigure;
}

/** How many of one kind need a decision; with none there is nothing to open. */
export const DecisionTile: React.FunctionComponent<DecisionTileProps> = ({ figure }) => {
  const texts = useTexts();
  const { title, hint, iconName, tone, count, isCounting } = figure;
  const isQuiet = count === 0;
  const quietHint = texts[isCounting ? 'steering.counting' : 'steering.nothingNow'];
  const quietIcon = isCounting ? 'More' : 'Accept';
  const content = (
    <>
      <span className={styles.count}>
        <Icon iconName={isQuiet ? quietIcon : iconName} className={styles.icon} aria-hidden="true" />
        {!isCounting && count}
      </span>
      <span className={styles.title}>{title}</span>
      <span className={styles.hint}>{isQuiet ? quietHint : hint}</span>
    </>
  );
  if (isQuiet) return <div className={css(styles.tile, styles.quiet)}>{content}</div>;
  return (
    <FigureButton figure={figure} className={css(styles.tile, styles[tone])}>
      {content}
    </FigureButton>
  );
};
