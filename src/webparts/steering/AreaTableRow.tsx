import * as React from 'react';
import { lights } from '../../core/overview/figures';
import { type AreaFigures } from './areaFigures';
import { LightBar } from './LightBar';
import { LightFigure } from './LightFigure';
import { OpenFigureRow } from './OpenFigureRow';
import { TotalFigure } from './TotalFigure';

/** Props of {@link AreaTableRow}. */
export interface AreaTableRowProps {
  readonly area: AreaFigures;
}

/** Name, bar and total, besides the lights. */
const columnCount = lights.length + 3;

/** One focus area as a row, and below it the rows behind its open figure. */
export const AreaTableRow: React.FunctionComponent<AreaTableRowProps> = ({ area }) => (
  <>
    <tr>
      <th scope="row">{area.name}</th>
      <td>
        <LightBar counts={area.counts} />
      </td>
      {area.counts.map((figure) => (
        <td key={figure.light}>
          <LightFigure figure={figure} />
        </td>
      ))}
      <td>
        <TotalFigure figure={area.total} />
      </td>
    </tr>
    <OpenFigureRow figures={[...area.counts, area.total]} span={columnCount} />
  </>
);
