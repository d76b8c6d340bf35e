import { actionStates, type ActionState } from '../followUp/deriveActionState';
import { type Light } from '../followUp/light';
import { type Plan } from '../plan/plan';
import { actionFlags, deriveRows, type ActionFlag, type ActionRow, type ActionRowsCase } from './actionRow';
import { divide, lights } from './figures';

/** How many actions of a plan are what: each figure is the keys of the actions behind it. */
export interface PlanFigures {
  readonly byState: Readonly<Record<ActionState, readonly string[]>>;
  readonly byLight: Readonly<Record<Light, readonly string[]>>;
  /** An action may stand under several flags, or none. */
  readonly byFlag: Readonly<Record<ActionFlag, readonly string[]>>;
}

/** Planöversikt: a plan's actions as table, board and timeline show them. */
export interface PlanOverview {
  readonly plan: Plan;
  /** In the order of their numbers. */
  readonly rows: readonly ActionRow[];
  readonly figures: PlanFigures;
}

/** Derives the overview of one plan; actions of other plans are passed over. */
export function planOverview(plan: Plan, rowsCase: ActionRowsCase): PlanOverview {
  const actions = rowsCase.actions.filter((action) => action.planKey === plan.key);
  const rows = deriveRows({ ...rowsCase, actions });
  return { plan, rows, figures: figuresOf(rows) };
}

/** The figures of some rows, such as those that a filter leaves. */
export function figuresOf(rows: readonly ActionRow[]): PlanFigures {
  const as = ({ action }: ActionRow): string => action.key;
  const flagged = actionFlags.map((flag) => [flag, rows.filter(({ flags }) => flags.includes(flag)).map(as)]);
  return {
    byState: divide(actionStates, rows, { by: ({ status }) => status.state, as }),
    byLight: divide(lights, rows, { by: ({ status }) => status.light, as }),
    byFlag: Object.fromEntries(flagged) as PlanFigures['byFlag']
  };
}
