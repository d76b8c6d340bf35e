import { type AgreementSummary } from '../../application/agreement/agreementOverview';

/** Props of the two shapes of one list of agreements: the table and the cards. */
export interface AgreementListProps {
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  readonly agreements: readonly AgreementSummary[];
  /** Local agreements say how they cover the central focus areas. */
  readonly hasCoverage: boolean;
}
