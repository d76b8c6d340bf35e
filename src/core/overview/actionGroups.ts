import { actionStates } from '../followUp/deriveActionState';
import { type ActionRow } from './actionRow';
import { lights } from './figures';
import { noKey } from './namedKey';
import { compareNaturally } from './naturalOrder';

/** What the rows of a plan can be grouped by. */
export const actionGroupings = ['focusArea', 'responsible', 'state', 'light'] as const;

/** One of {@link actionGroupings}. */
export type ActionGrouping = (typeof actionGroupings)[number];

/** The rows that have one thing in common. */
export interface ActionGroup {
  /** Key of the area or organisation, name of the state or light, or `noKey`; the same in every language. */
  readonly key: string;
  /** Shown name of the area or organisation; a state and a light have theirs in `messages`. */
  readonly name?: string | undefined;
  /** In the order given. */
  readonly rows: readonly ActionRow[];
}

/** The key of the group that a row stands in. */
export function groupKeyOf({ focusArea, responsible, status }: ActionRow, grouping: ActionGrouping): string {
  switch (grouping) {
    case 'focusArea':
      return focusArea.key;
    case 'responsible':
      return responsible?.key ?? noKey;
    case 'state':
      return status.state;
    case 'light':
      return status.light;
  }
}

/**
 * Groups rows; each row stands in exactly one group, and no group is empty. Areas in the order of the catalogues,
 * organisations by name with the missing one last, states in their order, lights with the most urgent first.
 */
export function groupActions(rows: readonly ActionRow[], grouping: ActionGrouping): readonly ActionGroup[] {
  const byKey = new Map<string, ActionRow[]>();
  for (const row of rows) {
    const key = groupKeyOf(row, grouping);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [row]);
    else known.push(row);
  }
  return [...byKey]
    .map(([key, ofKey]) => ({
      key,
      place: placeOf(ofKey, grouping),
      name: nameOf(ofKey, grouping),
      rows: ofKey
    }))
    .sort(
      (one, other) =>
        one.place - other.place ||
        compareNaturally(one.name ?? '', other.name ?? '') ||
        compareNaturally(one.key, other.key)
    )
    .map(({ place, ...group }) => group);
}

function placeOf([row]: readonly ActionRow[], grouping: ActionGrouping): number {
  if (row === undefined) return 0;
  switch (grouping) {
    case 'focusArea':
      return row.focusArea.place;
    case 'responsible':
      return row.responsible === undefined ? 1 : 0;
    case 'state':
      return actionStates.indexOf(row.status.state);
    case 'light':
      return lights.indexOf(row.status.light);
  }
}

function nameOf([row]: readonly ActionRow[], grouping: ActionGrouping): string | undefined {
  switch (grouping) {
    case 'focusArea':
      return row?.focusArea.name;
    case 'responsible':
      return row?.responsible?.name;
    case 'state':
    case 'light':
      return undefined;
  }
}
