import * as React from 'react';
import { type AgreementSummary } from '../../application/agreement/agreementOverview';
import { AgreementCoverage } from './AgreementCoverage';
import { AgreementParties } from './AgreementParties';
import { AgreementPeriod } from './AgreementPeriod';
import { AgreementStateLabel } from './AgreementStateLabel';
import { AgreementTimeLeft } from './AgreementTimeLeft';
import { AgreementTitle } from './AgreementTitle';

/** Props of {@link AgreementTableRow}. */
export interface AgreementTableRowProps {
  readonly agreement: AgreementSummary;
  readonly hasCoverage: boolean;
}

/** One agreement as a row of the table. */
export const AgreementTableRow: React.FunctionComponent<AgreementTableRowProps> = ({
  agreement,
  hasCoverage
}) => (
  <tr>
    <th scope="row">
      <AgreementTitle agreement={agreement} />
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
    {hasCoverage && (
      <td>
        <AgreementCoverage agreement={agreement} />
      </td>
    )}
  </tr>
);
