import * as React from 'react';
import { type Figure } from './figure';
import { FigureButton } from './FigureButton';
import styles from './LightFigure.module.scss';

/** Props of {@link TotalFigure}. */
export interface TotalFigureProps {
  readonly figure: Figure;
}

/** A plain number that opens its rows; with none there is nothing to open. */
export const TotalFigure: React.FunctionComponent<TotalFigureProps> = ({ figure }) =>
  figure.count === 0 ? (
    <span className={styles.plainZero}>0</span>
  ) : (
    <FigureButton figure={figure} className={styles.plain} about={figure.title}>
      {figure.count}
    </FigureButton>
  );
