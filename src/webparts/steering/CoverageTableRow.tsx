import * as React from 'react';
import { AgreementName } from './AgreementName';
import { CoverageCellView } from './CoverageCellView';
import { type CoverageFigures } from './coverageFigures';
import { GapFigure } from './GapFigure';
import { LocalAreas } from './LocalAreas';
import { OpenFigureRow } from './OpenFigureRow';

/** Props of {@link CoverageTableRow}. */
export interface CoverageTableRowProps {
  readonly agreement: CoverageFigures;
}

/** Name, gaps and local areas, besides the central areas. */
const otherColumns = 3;

/** One local agreement as a row of the matrix, and below it the rows behind its open figure. */
export const CoverageTableRow: React.FunctionComponent<CoverageTableRowProps> = ({ agreement }) => {
  const { row, gaps, reasons } = agreement;
  const figures = [gaps, ...reasons.flatMap((figure) => (figure === undefined ? [] : [figure]))];
  return (
    <>
      <tr>
        <th scope="row">
          <AgreementName row={row} />
        </th>
        {row.cells.map((cell, place) => (
          <td key={cell.area.key}>
            <CoverageCellView cell={cell} reason={reasons[place]} />
          </td>
        ))}
        <td>
          <GapFigure figure={gaps} />
        </td>
        <td>
          <LocalAreas areas={row.localAreas} />
        </td>
      </tr>
      <OpenFigureRow figures={figures} span={row.cells.length + otherColumns} />
    </>
  );
};
