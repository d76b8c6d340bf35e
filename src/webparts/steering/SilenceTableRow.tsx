import * as React from 'react';
import { OpenFigureRow } from './OpenFigureRow';
import { type SilenceFigures } from './silenceFigures';
import { SilenceRate } from './SilenceRate';
import { TotalFigure } from './TotalFigure';

/** Props of {@link SilenceTableRow}. */
export interface SilenceTableRowProps {
  readonly organisation: SilenceFigures;
}

const columnCount = 4;

/** One organisation's silent owners, and below it the rows behind its open figure. */
export const SilenceTableRow: React.FunctionComponent<SilenceTableRowProps> = ({ organisation }) => {
  const { name, rate, silent, asked } = organisation;
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>
          <SilenceRate rate={rate} />
        </td>
        <td>
          <TotalFigure figure={silent} />
        </td>
        <td>
          <TotalFigure figure={asked} />
        </td>
      </tr>
      <OpenFigureRow figures={[silent, asked]} span={columnCount} />
    </>
  );
};
