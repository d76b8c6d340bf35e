import { type Finding } from '../ports/listStore';
import { type UseCaseRefusal } from '../refusal';

/** Why a plan cannot be read as a table, or a table not be imported. */
export type PlanTableRefusal =
  | UseCaseRefusal
  /** Rows of the plan that break a rule: they would be taken for missing, so they are mended first. */
  | { readonly code: 'planRowsBroken'; readonly findings: readonly Finding[] }
  /** The agreement has several plans that are not closed: one must be named. */
  | { readonly code: 'severalPlans'; readonly planKeys: readonly string[] };

/** Why a table was not imported, or only in part. */
export type ImportRefusal =
  | PlanTableRefusal
  /** Something in the table is wrong: nothing has been written. */
  | { readonly code: 'tableHasProblems' }
  /** The plan has changed since the preview: nothing has been written. */
  | { readonly code: 'previewOutdated' }
  /** Stopped on the way: `done` of `total` rows stand, and importing the same table again does the rest. */
  | {
      readonly code: 'importStopped';
      readonly done: number;
      readonly total: number;
      readonly cause: UseCaseRefusal;
    };
