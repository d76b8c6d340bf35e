import { type Analysis } from '../../core/situation/causalChain';
import { type Cause, type Goal, type Problem } from '../../core/situation/situation';
import { type ActionInput } from './actionInput';

/** The kinds of row that say why an action is there, by their collections. */
export type ReasonKind = 'problems' | 'causes' | 'goals';

/** A problem, cause or goal that was added while the form of an action was open. */
export type Reason =
  | { readonly kind: 'problems'; readonly row: Problem }
  | { readonly kind: 'causes'; readonly row: Cause }
  | { readonly kind: 'goals'; readonly row: Goal };

/** The analysis with one more row. */
export function withReason(analysis: Analysis, { kind, row }: Reason): Analysis {
  return { ...analysis, [kind]: [...analysis[kind], row] };
}

/** What the form says when that row is chosen. */
export function choosing({ kind, row: { key } }: Reason): Partial<ActionInput> {
  switch (kind) {
    case 'problems':
      return { problemKey: key, causeKey: '', goalKey: '' };
    case 'causes':
      return { causeKey: key };
    case 'goals':
      return { goalKey: key };
  }
}
