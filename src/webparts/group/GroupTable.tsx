import * as React from 'react';
import { DataTable, type DataTableProps } from '../shared/ui/DataTable';
import { useGroupPage } from './groupPage';
import { useSectionHeading } from './sectionHeading';

/** Props of {@link GroupTable}. */
export type GroupTableProps = Pick<DataTableProps, 'columns'>;

/** The table of a section: named by its heading, and as cards where the page is narrow. */
export const GroupTable: React.FunctionComponent<GroupTableProps> = ({ columns, children }) => {
  const { isNarrow } = useGroupPage();
  return (
    <DataTable labelledBy={useSectionHeading()} isStacked={isNarrow} columns={columns}>
      <tbody>{children}</tbody>
    </DataTable>
  );
};
