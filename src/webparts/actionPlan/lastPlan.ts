const prefix = 'samverkan.plan ';

/**
 * The plan that this browser last showed for some sites (their addresses in one text), if it may remember anything: with it the plan's actions are
 * asked for in the same round trip as the choice of plans.
 */
export function recallPlan(sites: string): string | undefined {
  try {
    return window.localStorage.getItem(prefix + sites) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Notes the plan that is shown; a browser that remembers nothing loses a round trip and no more. */
export function rememberPlan(sites: string, planKey: string): void {
  try {
    window.localStorage.setItem(prefix + sites, planKey);
  } catch {
    // Storage is full or forbidden.
  }
}
