import { type Refusal } from '../core/organisation/permissions';
import { containsPersonalIdentityNumber } from '../core/privacy/personalIdentityNumber';
import { refused, type Result } from '../core/result';
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

/**
 * Refuses input for the rules that it breaks. A violation that would echo a personnummer (a key that nobody has, a
 * number that is taken) says only that there is one, and where.
 */
export function refuseBroken(violations: readonly Violation[]): Result<never, UseCaseRefusal> {
  return refused({ code: 'rulesBroken', violations: withoutRepeats(violations.map(withoutEcho)) });
}

/** Refuses because a row is not there; a key that holds a personnummer is not echoed. */
export function refuseMissing(sought: {
  readonly collection: CollectionName;
  readonly key: string;
}): Result<never, UseCaseRefusal> {
  return containsPersonalIdentityNumber(sought.key)
    ? refuseBroken([{ code: 'personalIdentityNumber', field: 'key' }])
    : refused({ code: 'rowMissing', ...sought });
}

function withoutEcho(violation: Violation): Violation {
  if (!holdsIdentityNumber(violation)) return violation;
  return { code: 'personalIdentityNumber', field: 'field' in violation ? violation.field : 'key' };
}

function holdsIdentityNumber(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'number') {
    return containsPersonalIdentityNumber(String(value));
  }
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsIdentityNumber);
}

function withoutRepeats(violations: readonly Violation[]): readonly Violation[] {
  const byText = new Map(violations.map((violation) => [JSON.stringify(violation), violation]));
  return [...byText.values()];
}
