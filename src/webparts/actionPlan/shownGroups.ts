import { type ActionGroup, type ActionGrouping, groupActions } from '../../core/overview/actionGroups';
import { type ActionRow } from '../../core/overview/actionRow';
import { nameOf } from '../../messages/describe';
import { type Language } from '../../messages/format';
import { type ActionState } from '../../core/followUp/deriveActionState';
import { type Light } from '../../core/followUp/light';
import { type RoomTexts } from './texts';

/** A group as it is drawn: its first rows, and how many it has in all. */
export interface ShownGroup {
  readonly key: string;
  /** All of them, drawn or not. */
  readonly count: number;
  /** The rows to draw. */
  readonly rows: readonly ActionRow[];
  readonly name?: string | undefined;
}

/** The groups of the rows, of which only the first `limit` rows are drawn; groups without any of them are left out. */
export function showGroups(
  rows: readonly ActionRow[],
  grouping: ActionGrouping | undefined,
  limit: number
): readonly ShownGroup[] {
  const groups: readonly ActionGroup[] =
    grouping === undefined ? [{ key: '', rows }] : groupActions(rows, grouping);
  let left = limit;
  return groups.flatMap(({ key, name, rows: ofGroup }) => {
    const drawn = ofGroup.slice(0, Math.max(0, left));
    left -= drawn.length;
    return drawn.length === 0 ? [] : [{ key, name, count: ofGroup.length, rows: drawn }];
  });
}

/** What a group is called. */
export function groupNameOf(
  { key, name }: Pick<ShownGroup, 'key' | 'name'>,
  grouping: ActionGrouping,
  { texts, language }: { readonly texts: RoomTexts; readonly language: Language }
): string {
  switch (grouping) {
    case 'focusArea':
      return name ?? key;
    case 'responsible':
      return name ?? texts['plan.noResponsible'];
    // The keys of these two groupings are the states and the lights.
    case 'state':
      return nameOf('actionState', key as ActionState, language);
    case 'light':
      return nameOf('light', key as Light, language);
  }
}
