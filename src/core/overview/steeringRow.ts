import { type CooperationAgreement, type Extension } from '../agreement/agreement';
import { type AreaCoverage, type FocusArea } from '../agreement/focusArea';
import { type Plan } from '../plan/plan';
import { compareRows, deriveRows, type ActionRow, type ActionRowsCase } from './actionRow';

/** Where a row stands: the address of its site, and its key there. */
export interface RowAt {
  readonly site: string;
  readonly key: string;
}

/** An action among those of several sites. */
export interface SteeringRow extends ActionRow {
  readonly site: string;
}

/** What the figures of one site are made of. */
export interface SteeringSite extends Omit<ActionRowsCase, 'today' | 'areas'> {
  /** Address of the site; nothing is read from it here. */
  readonly site: string;
  readonly agreements: readonly CooperationAgreement[];
  readonly extensions: readonly Extension[];
  readonly areas: readonly FocusArea[];
  readonly coverages: readonly AreaCoverage[];
  readonly plans: readonly Plan[];
}

/** The action of a row, for a figure to name. */
export function placeOfRow({ site, action }: SteeringRow): RowAt {
  return { site, key: action.key };
}

/**
 * The rows that steering is about: every action of a plan that is not closed. One whose plan cannot be read is among
 * them, so that a broken row hides no others.
 */
export function steeringRows(
  sites: readonly SteeringSite[],
  shared: Pick<ActionRowsCase, 'areas' | 'today'>
): readonly SteeringRow[] {
  return sites
    .flatMap((one) => {
      const closed = new Set(one.plans.filter(({ state }) => state === 'closed').map(({ key }) => key));
      const actions = one.actions.filter(({ planKey }) => !closed.has(planKey));
      return deriveRows({ ...one, ...shared, actions }).map((row) => ({ ...row, site: one.site }));
    })
    .sort((one, other) => compareRows(one, other) || (one.site < other.site ? -1 : 1));
}
