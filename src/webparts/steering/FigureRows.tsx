import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type Figure } from './figure';
import { FigureCards } from './FigureCards';
import styles from './FigureRows.module.scss';
import { FigureRowsBar } from './FigureRowsBar';
import { FigureTable } from './FigureTable';
import { useSteeringPage } from './steeringPage';
import { useTexts } from './texts';

/** Props of {@link FigureRows}. */
export interface FigureRowsProps {
  readonly figure: Figure;
}

/** How many rows are shown before the reader asks for all. */
const shownAtFirst = 50;

/** The rows behind the open figure; the focus goes back to the figure when they close. */
export const FigureRows: React.FunctionComponent<FigureRowsProps> = ({ figure }) => {
  const texts = useTexts();
  const { idPrefix, isNarrow, showFigure } = useSteeringPage();
  const [isWhole, setIsWhole] = React.useState(false);
  const { id } = figure;
  const close = (): void => {
    showFigure(undefined);
    document.getElementById(`${idPrefix}-${id}`)?.focus();
  };
  const closeOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const lines = figure.lines();
  const headingId = `${idPrefix}-${id}-heading`;
  const List = isNarrow ? FigureCards : FigureTable;
  return (
    <section
      id={`${idPrefix}-${id}-rows`}
      className={styles.rows}
      aria-labelledby={headingId}
      onKeyDown={closeOnEscape}
    >
      <FigureRowsBar figure={figure} headingId={headingId} onClose={close} />
      <List labelledBy={headingId} lines={isWhole ? lines : lines.slice(0, shownAtFirst)} />
      {!isWhole && lines.length > shownAtFirst && (
        <DefaultButton onClick={() => setIsWhole(true)}>
          {texts['steering.showAll'](lines.length)}
        </DefaultButton>
      )}
    </section>
  );
};
