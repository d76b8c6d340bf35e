import { type ImportRefusal } from '../../application/planTable/importRefusal';
import { type PlanFileProblem } from '../../application/planTable/planFile';

/** Why a file was not read, imported or written: which is chosen, the file itself, or what it would do to the plan. */
export type ImportTrouble =
  | { readonly of: 'choice'; readonly problem: 'fileMissing' | 'fileChanged' }
  | { readonly of: 'file'; readonly problem: PlanFileProblem }
  | { readonly of: 'plan'; readonly refusal: ImportRefusal };
