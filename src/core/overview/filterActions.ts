import { type ActionState } from '../followUp/deriveActionState';
import { type Light } from '../followUp/light';
import { spokenNumber } from '../plan/actionInPlan';
import { type ActionFlag, type ActionRow } from './actionRow';
import { actionGroupings, groupKeyOf } from './actionGroups';

/**
 * Which rows a reader wants to see. What is left out, or empty, limits nothing; one of several values is enough, and
 * every part must hold. The keys are those of `groupActions`, so that a group can be opened as a filter.
 */
export interface ActionFilter {
  readonly focusArea?: readonly string[];
  readonly responsible?: readonly string[];
  readonly state?: readonly ActionState[];
  readonly light?: readonly Light[];
  readonly flags?: readonly ActionFlag[];
  /** Keys of the groups that answer for the actions. */
  readonly groups?: readonly string[];
  /** Looked for in number, title, type, place and the names shown; case does not count, every word must be found. */
  readonly text?: string;
}

/** The rows that pass a filter, in the order given. */
export function filterActions(rows: readonly ActionRow[], filter: ActionFilter): readonly ActionRow[] {
  const words = spokenNumber(filter.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      isInGroups(row, filter) && isOfGroup(row, filter) && isFlagged(row, filter) && holdsWords(row, words)
  );
}

function isInGroups(row: ActionRow, filter: ActionFilter): boolean {
  return actionGroupings.every((grouping) => {
    const wanted: readonly string[] = filter[grouping] ?? [];
    return wanted.length === 0 || wanted.includes(groupKeyOf(row, grouping));
  });
}

function isOfGroup({ action }: ActionRow, { groups: wanted = [] }: ActionFilter): boolean {
  return wanted.length === 0 || wanted.includes(action.groupKey);
}

function isFlagged({ flags }: ActionRow, { flags: wanted = [] }: ActionFilter): boolean {
  return wanted.length === 0 || wanted.some((flag) => flags.includes(flag));
}

function holdsWords(row: ActionRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { action, focusArea, responsible, contact } = row;
  const shown = [
    ...[action.number, action.title, action.type, action.place],
    ...[focusArea.name, focusArea.code, responsible?.name, contact?.name]
  ];
  const text = spokenNumber(shown.join('\n'));
  return words.every((word) => text.includes(word));
}
