import { type OpenedGroup } from '../../application/reminder/openGroup';
import { type ReminderRule, scopesOf } from '../../core/reminder/reminderRule';
import { type RuleKind, type RuleScope } from '../../core/reminder/ruleKind';

/** What a rule is set for: the whole site without a key, or a group, a plan or an action by its key. */
export interface RulePlace {
  readonly scope: RuleScope;
  readonly scopeKey?: string | undefined;
}

/** What the rules of a group are found among. */
export type RuledGroup = Pick<OpenedGroup, 'group' | 'plans' | 'actions' | 'rules'>;

/** The places that a kind of rule may be set for on the page of a group, from wide to near. */
export function placesFor(kind: RuleKind, { group, plans, actions }: RuledGroup): readonly RulePlace[] {
  const all: readonly RulePlace[] = [
    { scope: 'site' },
    { scope: 'group', scopeKey: group.key },
    ...plans.map(({ key }) => ({ scope: 'plan' as const, scopeKey: key })),
    ...actions.map(({ key }) => ({ scope: 'action' as const, scopeKey: key }))
  ];
  return all.filter(({ scope }) => scopesOf(kind).includes(scope));
}

/** The rule that holds in a place: its own, else the next wider one; none where the usual holds. */
export function nearestRule(kind: RuleKind, place: RulePlace, ruled: RuledGroup): ReminderRule | undefined {
  for (const { scope, scopeKey } of placesAround(place, ruled)) {
    const own = ruled.rules.find(
      (rule) => rule.kind === kind && rule.scope === scope && rule.scopeKey === scopeKey
    );
    if (own !== undefined) return own;
  }
  return undefined;
}

/** The rules of a kind that hold for single plans and actions of the group, and so come before the group's own. */
export function exceptionsFrom(
  kind: RuleKind,
  { rules, plans, actions }: RuledGroup
): readonly ReminderRule[] {
  const keys = new Set([...plans, ...actions].map(({ key }) => key));
  return rules.filter(
    ({ kind: own, scope, scopeKey = '' }) =>
      own === kind && (scope === 'plan' || scope === 'action') && keys.has(scopeKey)
  );
}

/** The name of what a rule is set for; empty for the whole site. */
export function nameOfPlace({ scope, scopeKey }: RulePlace, { group, plans, actions }: RuledGroup): string {
  if (scope === 'site') return '';
  return [group, ...plans, ...actions].find(({ key }) => key === scopeKey)?.name ?? scopeKey ?? '';
}

/** From the place itself outwards, in the order in which the bot asks for rules. */
function placesAround({ scope, scopeKey }: RulePlace, { group, actions }: RuledGroup): readonly RulePlace[] {
  const site: RulePlace = { scope: 'site' };
  const ofGroup: RulePlace = { scope: 'group', scopeKey: group.key };
  switch (scope) {
    case 'site':
      return [site];
    case 'group':
      return [ofGroup, site];
    case 'plan':
      return [{ scope, scopeKey }, ofGroup, site];
    case 'action': {
      const planKey = actions.find(({ key }) => key === scopeKey)?.planKey;
      return [{ scope, scopeKey }, { scope: 'plan', scopeKey: planKey }, ofGroup, site];
    }
  }
}
