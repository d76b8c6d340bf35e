import * as React from 'react';
import { type ActionRow } from '../../core/overview/actionRow';
import { ActionDue } from './ActionDue';
import { ActionFlags } from './ActionFlags';
import { ActionLink } from './ActionLink';
import { ActionOwner } from './ActionOwner';
import { LightLabel } from '../shared/ui/LightLabel';
import { StateLabel } from './StateLabel';

/** Props of {@link ActionTableRow}. */
export interface ActionTableRowProps {
  readonly row: ActionRow;
}

/** One action as a row of the table. */
export const ActionTableRow: React.FunctionComponent<ActionTableRowProps> = ({ row }) => (
  <tr>
    <th scope="row">
      <ActionLink row={row} />
      <ActionFlags flags={row.flags} />
    </th>
    <td>{row.focusArea.name}</td>
    <td>
      <ActionOwner row={row} />
    </td>
    <td>
      <ActionDue row={row} />
    </td>
    <td>
      <StateLabel state={row.status.state} />
    </td>
    <td>
      <LightLabel light={row.status.light} />
    </td>
  </tr>
);
