import { type LocalClock } from './localClock';

/** What every part of the local product is told. */
export interface PartContext {
  /** Folder of the project. */
  readonly root: string;
  /** Folder in which the local product keeps its data. */
  readonly dataFolder: string;
  readonly port: number;
  readonly botPort: number;
  readonly playgroundPort: number;
  /** Address of the local SharePoint, without a slash at the end. */
  readonly sharePointUrl: string;
  /** The one time of the product; a part that keeps time of its own follows its moves. */
  readonly clock: LocalClock;
  /** Stops a start that takes time. */
  readonly signal: AbortSignal;
  /** Prints a line for the person at the terminal. */
  readonly report: (line: string) => void;
}

/** An address that a part serves. */
export interface PartAddress {
  readonly label: string;
  readonly url: string;
}

/** A part that has started. */
export interface RunningPart {
  readonly addresses?: readonly PartAddress[];
  /** Ends the part and all that it started. */
  readonly stop?: () => Promise<void>;
}

/** One part of the local product; parts start in their order and stop in the reverse. */
export interface Part {
  readonly name: string;
  readonly start: (context: PartContext) => Promise<RunningPart>;
}

/** A part could not start for a reason that the person at the terminal can mend; the message says how. */
export class PartError extends Error {}
