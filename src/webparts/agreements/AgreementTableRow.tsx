import * as React from 'react';
import { AgreementParties } from './AgreementParties';
import { AgreementPeriod } from './AgreementPeriod';
import { AgreementStateLabel } from './AgreementStateLabel';
import { AgreementTimeLeft } from './AgreementTimeLeft';
import { AgreementTitle } from './AgreementTitle';
import { type AgreementSummary } from '../../application/agreement/agreementOverview';

/** Props of {@link AgreementTableRow}. */
export interface AgreementTableRowProps {
  readonly agreement: AgreementSummary;
  readonly href?: string;
}

/** One agreement as a row of the table. */
export const AgreementTableRow: React.FunctionComponent<AgreementTableRowProps> = ({ agreement, href }) => (
  <tr>
    <th scope="row">
      <AgreementTitle agreement={agreement} href={href} />
    </th>
    <td>
      <AgreementParties parties={agreement.parties} />
    </td>
    <td>
      <AgreementPeriod agreement={agreement} />
    </td>
    <td>
      <AgreementStateLabel state={agreement.state} />
    </td>
    <td>
      <AgreementTimeLeft agreement={agreement} />
    </td>
  </tr>
);
