/** Which plan and action the address of the page asks for. */
export interface PlanAddress {
  readonly planKey?: string | undefined;
  readonly actionKey?: string | undefined;
}

/** Names in the address: people see and share them, so they are Swedish. */
const names = { planKey: 'plan', actionKey: 'atgard' } as const;

/**
 * Reads the part of an address behind `#`.
 *
 * @param hash - for example `#plan=plan-1&atgard=ha-2`
 */
export function readPlanAddress(hash: string): PlanAddress {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const valueOf = (name: string): string | undefined => {
    const value = asked.get(name);
    return value === null || value === '' ? undefined : value;
  };
  return { planKey: valueOf(names.planKey), actionKey: valueOf(names.actionKey) };
}

/** Writes the part of an address behind and with `#`; the inverse of {@link readPlanAddress}. */
export function writePlanAddress({ planKey, actionKey }: PlanAddress): string {
  const asked = new URLSearchParams();
  if (planKey !== undefined) asked.set(names.planKey, planKey);
  if (actionKey !== undefined) asked.set(names.actionKey, actionKey);
  return `#${asked.toString()}`;
}
