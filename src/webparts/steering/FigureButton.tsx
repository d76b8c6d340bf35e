import { css } from '@fluentui/react';
import * as React from 'react';
import { type Figure } from './figure';
import styles from './FigureButton.module.scss';
import { useSteeringPage } from './steeringPage';

/** Props of {@link FigureButton}. */
export interface FigureButtonProps {
  readonly figure: Figure;
  readonly className?: string | undefined;
  /** What the figure is about, where what is seen does not say it: for screen readers. */
  readonly about?: string;
}

/** A figure that shows the rows behind it when it is pressed, and hides them when it is pressed again. */
export const FigureButton: React.FunctionComponent<FigureButtonProps> = (props) => {
  const { figure, className, about, children } = props;
  const { idPrefix, openFigure, showFigure } = useSteeringPage();
  const { id } = figure;
  const isOpen = openFigure === id;
  return (
    <button
      type="button"
      id={`${idPrefix}-${id}`}
      className={css(styles.figure, isOpen && styles.open, className)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? `${idPrefix}-${id}-rows` : undefined}
      onClick={() => showFigure(isOpen ? undefined : id)}
    >
      {children}
      {about !== undefined && <span className={styles.about}> {about}</span>}
    </button>
  );
};
