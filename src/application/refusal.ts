import { type Refusal } from '../core/organisation/permissions';
import { type Violation } from '../core/violation';
import { type CollectionName } from './ports/collections';
import { type WriteRefusal } from './ports/listStore';

/** Why a use case was not carried out. Nothing has been written, and the input is still the caller's. */
export type UseCaseRefusal =
  | Refusal
  | WriteRefusal
  /** Rules that the input breaks: all of them, so that a form can mark every field at once. */
  | { readonly code: 'rulesBroken'; readonly violations: readonly Violation[] }
  /** A row that the use case needs is not in its list. */
  | { readonly code: 'rowMissing'; readonly collection: CollectionName; readonly key: string };
