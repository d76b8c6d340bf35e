import * as React from 'react';
import { DataTable } from '../shared/ui/DataTable';
import { type ActionListProps } from './actionListProps';
import { ActionTableRow } from './ActionTableRow';
import styles from './ActionTable.module.scss';
import { useTexts } from './texts';

const columns = [
  { name: 'columnAction', className: styles.actionColumn },
  { name: 'columnArea', className: styles.areaColumn },
  { name: 'columnResponsible', className: styles.responsibleColumn },
  { name: 'columnDue', className: styles.dueColumn },
  { name: 'columnState', className: styles.stateColumn },
  { name: 'columnLight', className: styles.lightColumn }
] as const;

/** Actions as a table. */
export const ActionTable: React.FunctionComponent<ActionListProps> = ({ labelledBy, rows }) => {
  const texts = useTexts();
  const shown = columns.map(({ name, className }) => ({
    key: name,
    heading: texts[`plan.${name}`],
    className
  }));
  return (
    <DataTable labelledBy={labelledBy} columns={shown}>
      <tbody>
        {rows.map((row) => (
          <ActionTableRow key={row.action.key} row={row} />
        ))}
      </tbody>
    </DataTable>
  );
};
