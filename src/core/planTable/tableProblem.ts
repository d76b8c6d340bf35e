import { type Violation } from '../violation';
import { type UnreadableReason } from './planTable';

/** Tabellfel: why a cell, a row or a whole table cannot be imported; codes and data only, the words are in `messages`. */
export type TableProblem =
  | { readonly code: UnreadableReason }
  /** No row has the heading of the column with the actions. */
  | { readonly code: 'headingsMissing' }
  | { readonly code: 'headingRepeated'; readonly otherAddress: string }
  | { readonly code: 'noActionsInTable' }
  /** A formula where a text was to be typed. */
  | { readonly code: 'formulaInsteadOfText' }
  | { readonly code: 'dayInsteadOfText' }
  | { readonly code: 'dayUnreadable' }
  | { readonly code: 'scheduleUnreadable' }
  | { readonly code: 'numberUnreadable' }
  | { readonly code: 'yesOrNoUnreadable' }
  | { readonly code: 'cadenceUnreadable' }
  | { readonly code: 'unknownFocusArea'; readonly name: string }
  | { readonly code: 'unknownOrganisation'; readonly name: string }
  | { readonly code: 'unknownGroup'; readonly name: string }
  /** More than one focus area, organisation or group has the name. */
  | { readonly code: 'nameAmbiguous'; readonly name: string }
  | { readonly code: 'unknownGoalKind' }
  | { readonly code: 'unknownGoalAim' }
  /** The goal exists and is of another kind, which an import does not change. */
  | { readonly code: 'goalDiffers' }
  /** A cause or a goal stands there without the problem that it belongs to. */
  | { readonly code: 'problemMissing' }
  /** The key is of no action in the plan. */
  | { readonly code: 'unknownActionKey' }
  /** Another row of the table is about the same action. */
  | { readonly code: 'rowRepeated'; readonly otherAddress: string }
  /** Without a number: several actions of the plan have this title. */
  | { readonly code: 'actionAmbiguous' };

/** Importlista: a kind of row that an import may add or change. */
export type ImportedCollection = 'problems' | 'causes' | 'goals' | 'actions';

/** Importfel: what is wrong, and where in the table. */
export interface ImportProblem {
  /** Cell, such as "C7". */
  readonly address: string;
  readonly problem:
    | TableProblem
    | {
        readonly code: 'ruleBroken';
        readonly collection: ImportedCollection;
        readonly violation: Violation;
      };
}
