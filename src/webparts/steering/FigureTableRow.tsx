import * as React from 'react';
import { type FigureLine } from './figure';
import styles from './FigureTable.module.scss';
import { LineOwner } from './LineOwner';
import { LineReasons } from './LineReasons';
import { LineTitle } from './LineTitle';

/** Props of {@link FigureTableRow}. */
export interface FigureTableRowProps {
  readonly line: FigureLine;
  /** Whether the table has a column of numbers. */
  readonly hasNumbers: boolean;
  /** Whether the table has a column of those who answer. */
  readonly hasOwners: boolean;
}

/** One row behind a figure. */
export const FigureTableRow: React.FunctionComponent<FigureTableRowProps> = (props) => {
  const { line, hasNumbers, hasOwners } = props;
  return (
    <tr>
      {hasNumbers && <td className={styles.number}>{line.number}</td>}
      <th scope="row">
        <LineTitle line={line} />
      </th>
      {hasOwners && (
        <td>
          <LineOwner line={line} />
        </td>
      )}
      <td>
        <LineReasons line={line} />
      </td>
    </tr>
  );
};
