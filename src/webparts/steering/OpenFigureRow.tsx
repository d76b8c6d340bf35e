import * as React from 'react';
import { type Figure } from './figure';
import { OpenFigure } from './OpenFigure';
import styles from './OpenFigureRow.module.scss';
import { useSteeringPage } from './steeringPage';

/** Props of {@link OpenFigureRow}. */
export interface OpenFigureRowProps {
  readonly figures: readonly Figure[];
  /** Columns of the table. */
  readonly span: number;
}

/** As {@link OpenFigure}, below a row of a table. */
export const OpenFigureRow: React.FunctionComponent<OpenFigureRowProps> = ({ figures, span }) => {
  const { openFigure } = useSteeringPage();
  if (!figures.some(({ id }) => id === openFigure)) return null;
  return (
    <tr>
      <td colSpan={span} className={styles.cell}>
        <OpenFigure figures={figures} />
      </td>
    </tr>
  );
};
