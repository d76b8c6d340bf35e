import { type ActionGrouping } from '../../core/overview/actionGroups';
import { type ActionFilter } from '../../core/overview/filterActions';

/** Table, board or timeline. */
export type PlanShape = 'table' | 'board' | 'timeline';

/** How the reader has chosen to see a plan. */
export interface PlanSettings {
  readonly filter: ActionFilter;
  readonly grouping?: ActionGrouping | undefined;
  readonly shape: PlanShape;
  /** In a Teams channel: leaves out the actions of other groups. */
  readonly isGroupOnly: boolean;
}

/** A plan as it is first shown: everything, ungrouped, as a table. */
export const firstSettings: PlanSettings = { filter: {}, shape: 'table', isGroupOnly: true };

/** A value put into a list when it is not there, and taken out when it is. */
export function toggled<Value>(values: readonly Value[] | undefined, value: Value): readonly Value[] {
  const chosen = values ?? [];
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
}

/** Tells whether a filter leaves anything out. */
export function isLimiting({ text = '', ...lists }: ActionFilter): boolean {
  return text.trim() !== '' || Object.values(lists).some((values) => values.length > 0);
}
