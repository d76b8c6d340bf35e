import { type AreaFigures } from './areaFigures';

/** Props of the two shapes of the focus areas: the table and the cards. */
export interface AreaListProps {
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  readonly areas: readonly AreaFigures[];
  readonly all: AreaFigures;
}
