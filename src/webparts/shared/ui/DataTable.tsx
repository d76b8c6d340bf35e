import { css } from '@fluentui/react';
import * as React from 'react';
import styles from './DataTable.module.scss';

/** A column of a table. */
export interface DataColumn {
  readonly key: string;
  readonly heading: React.ReactNode;
  /** How wide it is. */
  readonly className?: string;
}

/** Props of {@link DataTable}. */
export interface DataTableProps {
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  readonly columns: readonly DataColumn[];
  readonly className?: string;
  /** Shows each row as a card, read in the same order: where the table has no room. */
  readonly isStacked?: boolean;
}

/** A table of rows that are read across; its children are the table's bodies. */
export const DataTable: React.FunctionComponent<DataTableProps> = (props) => (
  <table
    aria-labelledby={props.labelledBy}
    className={css(props.isStacked === true ? styles.stacked : styles.table, props.className)}
  >
    <thead>
      <tr>
        {props.columns.map(({ key, heading, className }) => (
          <th key={key} scope="col" className={className}>
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    {props.children}
  </table>
);
