import { ok, refused, type Result } from '../result';
import { type JsonValue, writeCanonicalJson } from './canonicalJson';
import { type SnapshotUnreadable } from './planViolation';
import {
  type PlanContent,
  snapshotActionsOf,
  type SnapshotFields,
  snapshotFormat,
  snapshotPlanOf
} from './snapshot';

/** Ändrad efter låsning: one action that no longer says what was fastställt. */
export type ActionDifference =
  | {
      readonly kind: 'changed';
      readonly actionKey: string;
      readonly number: string;
      /** Names of the fields that differ, in alphabetical order; `problem`, `cause` and `goal` stand for those rows. */
      readonly fields: readonly string[];
      /** Set when the end has moved by a decision, which is allowed. */
      readonly endDecisionReference?: string | undefined;
    }
  /** Came after the plan was fastställd; or was deleted from the list, which nobody may do. */
  | { readonly kind: 'added' | 'removed'; readonly actionKey: string; readonly number: string };

/** What has changed in a plan since it was fastställd. */
export interface PlanDifference {
  /** Fields of the plan itself that differ. */
  readonly planFields: readonly string[];
  /** In the order of the actions' keys. */
  readonly actions: readonly ActionDifference[];
}

interface ReadSnapshot {
  readonly plan: SnapshotFields;
  readonly actions: readonly SnapshotFields[];
}

/**
 * Compares a plan with its stored snapshot. A cancelled action is no difference: its own state tells. Refuses with
 * `snapshotUnreadable` when the text is none that `snapshotOf` writes.
 */
export function changedSinceAdoption(
  snapshotText: string,
  content: PlanContent
): Result<PlanDifference, SnapshotUnreadable> {
  const snapshot = readSnapshot(snapshotText);
  if (snapshot === undefined) return refused({ code: 'snapshotUnreadable' });
  return ok({
    planFields: differingFields(snapshot.plan, snapshotPlanOf(content.plan)),
    actions: compareActions(snapshot.actions, content)
  });
}

function compareActions(
  adopted: readonly SnapshotFields[],
  content: PlanContent
): readonly ActionDifference[] {
  const before = new Map(adopted.map((fields) => [keyOf(fields), fields]));
  const now = new Map(snapshotActionsOf(content).map((fields) => [keyOf(fields), fields]));
  const rows = new Map(content.actions.map((action) => [action.key, action]));
  return [...new Set([...before.keys(), ...now.keys()])].sort().flatMap((actionKey): ActionDifference[] => {
    const [old, current, row] = [before.get(actionKey), now.get(actionKey), rows.get(actionKey)];
    const number = row?.number ?? textOf(old?.number);
    if (old === undefined) return [{ kind: 'added', actionKey, number }];
    if (row === undefined) return [{ kind: 'removed', actionKey, number }];
    if (current === undefined) return [];
    const fields = differingFields(old, current);
    if (fields.length === 0) return [];
    const endDecisionReference = fields.includes('end') ? row.endDecisionReference : undefined;
    return [{ kind: 'changed', actionKey, number, fields, endDecisionReference }];
  });
}

function differingFields(before: SnapshotFields, now: SnapshotFields): readonly string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...fields].filter((field) => canonicalField(before[field]) !== canonicalField(now[field])).sort();
}

/** Missing and empty are the same, as they are in the snapshot. */
function canonicalField(value: JsonValue): string {
  return writeCanonicalJson({ value });
}

function readSnapshot(text: string): ReadSnapshot | undefined {
  const parsed = parseJson(text);
  if (!isFields(parsed) || parsed.format !== snapshotFormat) return undefined;
  const { plan, actions } = parsed;
  if (!isFields(plan) || !Array.isArray(actions)) return undefined;
  const rows: readonly unknown[] = actions;
  return rows.every(isKeyedFields) ? { plan, actions: rows } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is SnapshotFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKeyedFields(value: unknown): value is SnapshotFields {
  return isFields(value) && typeof value.key === 'string';
}

function keyOf(fields: SnapshotFields): string {
  return textOf(fields.key);
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : '';
}
