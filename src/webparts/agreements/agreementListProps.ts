import { type AgreementSummary } from '../../application/agreement/agreementOverview';

/** Props of the two shapes of one list of agreements: the table and the cards. */
export interface AgreementListProps {
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  readonly agreements: readonly AgreementSummary[];
  /** Address at which an agreement opens in full; without it titles are plain text. */
  readonly hrefOf?: (agreement: AgreementSummary) => string;
}
