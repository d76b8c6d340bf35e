import { recall, remember } from '../shared/data/pageMemory';

/**
 * The plan that this browser last showed for some sites (their addresses in one text): its actions are asked for in the
 * same round trip as the choice of plans.
 */
export function recallPlan(sites: string): string | undefined {
  return recall(`plan ${sites}`);
}

/** Notes the plan that is shown. */
export function rememberPlan(sites: string, planKey: string): void {
  remember(`plan ${sites}`, planKey);
}
