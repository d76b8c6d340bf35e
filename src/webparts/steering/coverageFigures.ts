import { type CoverageCell } from '../../core/agreement/coverage';
import { type CoverageMatrix, type MatrixRow } from '../../core/overview/coverageMatrix';
import { nameOf } from '../../messages/describe';
import { type Words } from './actionReasons';
import { type Figure } from './figure';
import { type FigureLines } from './useFigureLines';

/** One local agreement in the matrix, with what can be opened in it. */
export interface CoverageFigures {
  readonly row: MatrixRow;
  readonly gaps: Figure;
  /** In the order of the areas; only where there is a reason to read. */
  readonly reasons: readonly (Figure | undefined)[];
}

interface Making extends Words {
  readonly lines: FigureLines;
  /** Begins the id of each figure. */
  readonly id: string;
}

/** What can be opened in each row of a matrix. */
export function coverageFigures({ rows }: CoverageMatrix, making: Making): readonly CoverageFigures[] {
  return rows.map((row, place) => {
    const id = `${making.id}-${place}`;
    return { row, gaps: gapFigure(row, id, making), reasons: reasonFigures(row, id, making) };
  });
}

/** Every gap of a matrix, agreement by agreement. */
export function allGapsFigure({ rows, gaps }: CoverageMatrix, making: Making): Figure {
  const { texts, lines, id } = making;
  return {
    id: `${id}-gaps`,
    title: texts['steering.allGaps'],
    count: gaps.length,
    lines: () =>
      rows
        .filter(({ gapCount }) => gapCount > 0)
        .map((row) =>
          lines.ofAgreement(
            row,
            row.cells.flatMap((cell) => gapReason(cell, making))
          )
        )
  };
}

function gapFigure(row: MatrixRow, id: string, making: Making): Figure {
  const { texts, lines } = making;
  return {
    id: `${id}-gaps`,
    title: texts['steering.gapsOf'](row.title),
    count: row.gapCount,
    lines: () => [
      lines.ofAgreement(
        row,
        row.cells.flatMap((cell) => gapReason(cell, making))
      )
    ]
  };
}

function gapReason(cell: CoverageCell, { texts, language }: Words): readonly string[] {
  if (cell.kind !== 'gap') return [];
  return [texts['steering.reasonGap'](cell.area.name, nameOf('coverageGap', cell.gap, language))];
}

function reasonFigures(
  row: MatrixRow,
  id: string,
  { texts, lines }: Making
): readonly (Figure | undefined)[] {
  return row.cells.map((cell, place) => {
    const reason = cell.kind === 'answered' ? cell.coverage.reason : undefined;
    if (reason === undefined) return undefined;
    return {
      id: `${id}-reason-${place}`,
      title: texts['steering.stanceFigure'](row.title, cell.area.name),
      count: 1,
      lines: () => [lines.ofAgreement(row, [texts['steering.coverageReason'](reason)])]
    };
  });
}
