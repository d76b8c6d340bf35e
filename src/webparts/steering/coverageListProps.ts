import { type NamedSite } from '../../application/overview/readSteering';
import { type FocusArea } from '../../core/agreement/focusArea';
import { type CoverageFigures } from './coverageFigures';

/** Props of the two shapes of the coverage: the matrix and the cards. */
export interface CoverageListProps {
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  /** The central areas. */
  readonly areas: readonly FocusArea[];
  readonly agreements: readonly CoverageFigures[];
  /** Sites whose agreements are on their way. */
  readonly coming: readonly NamedSite[];
}
