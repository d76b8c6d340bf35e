import { type Light } from '../../core/followUp/light';
import { type Linkable } from '../shared/links/links';

/** One row behind a figure, as it is listed. */
export interface FigureLine {
  readonly key: string;
  /** The number that people say; agreements have none. */
  readonly number?: string | undefined;
  readonly title: string;
  /** What its title leads to. */
  readonly target: Linkable;
  /** Who answers for it. */
  readonly responsible?: string | undefined;
  readonly contact?: string | undefined;
  /** The site it stands on, when several are shown. */
  readonly site?: string | undefined;
  readonly light?: Light | undefined;
  /** Why it is behind the figure. */
  readonly reasons: readonly string[];
}

/** A number on the page, and the rows that it counts. */
export interface Figure {
  /** Unique on the page; of letters, digits and hyphens. */
  readonly id: string;
  /** What is counted, as the heading of the rows. */
  readonly title: string;
  readonly count: number;
  /** Made when the figure is opened. */
  readonly lines: () => readonly FigureLine[];
}
