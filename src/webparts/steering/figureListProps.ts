import { type FigureLine } from './figure';

/** Props of the two shapes of the rows behind a figure: the table and the cards. */
export interface FigureListProps {
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  readonly lines: readonly FigureLine[];
}
