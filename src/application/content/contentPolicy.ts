import { type CooperationAgreement } from '../../core/agreement/agreement';
import { type Task } from '../../core/organisation/permissions';
import { type Violation } from '../../core/violation';
import { type CollectionName, type Collections } from '../ports/collections';
import { type Answers, type Queries } from '../ports/listStore';
import { type Reference } from '../references';

/** What a plain row belongs to, and with which task it is written. */
export type Belonging<Row> =
  | { readonly to: 'site'; readonly task: Task }
  | { readonly to: 'group'; readonly task: Task; readonly groupKey: (row: Row) => string }
  | {
      readonly to: 'agreement';
      readonly task: (agreement: CooperationAgreement) => Task;
      readonly agreementKey: (row: Row) => string;
    };

/** Rules of a row that need other rows of its site. */
export interface Surroundings<Row> {
  readonly queries: (row: Row) => Queries;
  readonly check: (row: Row, answers: Answers<Queries>) => readonly Violation[];
}

/** Everything that tells one kind of plain row from another when it is written. */
export interface ContentPolicy<C extends CollectionName> {
  readonly belongs: Belonging<Collections[C]>;
  /** What the row must satisfy alone. */
  readonly check: (row: Collections[C]) => readonly Violation[];
  readonly references: (row: Collections[C]) => readonly Reference[];
  readonly surroundings?: Surroundings<Collections[C]>;
}

/** Names the questions and the rules that read their answers together, so that the two fit. */
export function beside<Row, const Q extends Queries>(
  queries: (row: Row) => Q,
  check: (row: Row, answers: Answers<Q>) => readonly Violation[]
): Surroundings<Row> {
  // The same row gives the questions and gets their answers, so the answers are those of Q.
  return { queries, check: (row, answers) => check(row, answers as unknown as Answers<Q>) };
}

/** Belongs to an agreement, and is written with one task whatever the agreement's level. */
export function ofAgreement<Row extends { readonly agreementKey: string }>(task: Task): Belonging<Row> {
  return { to: 'agreement', task: () => task, agreementKey: (row) => row.agreementKey };
}
