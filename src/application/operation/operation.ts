import { type DomainRow } from '../../core/recorded';

/** Påbörjad, Klar. */
export const operationStates = ['started', 'finished'] as const;

/** One of {@link operationStates}. */
export type OperationState = (typeof operationStates)[number];

/** Kinds of write that touch several rows. */
export const operationKinds = [
  'adoptPlan',
  'decideDateChange',
  'decideEndDate',
  'fixAgenda',
  'lockMinutes'
] as const;

/** One of {@link operationKinds}. */
export type OperationKind = (typeof operationKinds)[number];

/**
 * Flerradsändring: a write of several rows, noted before its first step, so that one cut off is finished
 * by the next run or shown, never silent. The key is derived from what it does, so that asking twice is once.
 */
export interface Operation extends DomainRow {
  readonly kind: OperationKind;
  readonly state: OperationState;
  /** What the operation needs to be carried on, as JSON. */
  readonly payload: string;
}
