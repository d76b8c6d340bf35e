import { type DayRules } from '../calendar/dayRules';
import { type SummerBreak } from '../calendar/summerBreak';
import { type Action } from '../plan/action';
import { type ReminderRule } from './reminderRule';
import { type RuleKind, type RuleScope } from './ruleKind';

/** Gällande regler: what goes out, once the nearest rule of each kind has won; empty or absent is off. */
export interface EffectiveRules {
  /** Workdays before the deadline, the most first. */
  readonly beforeDue: readonly number[];
  readonly onDue: boolean;
  /** 1 = Monday … 5 = Friday. */
  readonly overdueWeekday?: number | undefined;
  readonly staleWeekday?: number | undefined;
}

/** The rules of a whole site. */
export interface SiteRules {
  /** Calendar days before the last day of an agreement, the most first. */
  readonly agreementLapsing: readonly number[];
  readonly pictureOld: boolean;
  readonly summerBreak?: SummerBreak | undefined;
}

/** What holds where no rule says otherwise (issue: safe defaults). */
export const defaultRules = {
  beforeDue: [10, 5, 1],
  weekday: 1,
  agreementLapsing: [180, 90, 30]
} as const;

/** Time of day in Stockholm at which reminders are planned and sent. */
export const reminderTime = '08:00';

/** The rules of a site, asked by action or group; what one answer is made of is shared by the rest. */
export interface RuleBook {
  readonly site: SiteRules;
  forAction(action: Pick<Action, 'key' | 'planKey' | 'groupKey'>): EffectiveRules;
  remindsOfMinutes(groupKey: string): boolean;
  /** Whether escalations are posted in the channel of a styrgrupp. */
  postsToSteering(groupKey: string): boolean;
}

/** The day rules of a site: its own summer break when a rule sets one. */
export function dayRulesOf({
  rules,
  dayRules
}: {
  readonly rules: readonly ReminderRule[];
  readonly dayRules: DayRules;
}): DayRules {
  const { summerBreak } = ruleBookOf(rules).site;
  return summerBreak === undefined ? dayRules : { ...dayRules, summerBreak };
}

/** Sorts the rules of a site for being asked about many actions. */
export function ruleBookOf(rules: readonly ReminderRule[]): RuleBook {
  const byPlace = new Map<string, Map<RuleKind, ReminderRule>>();
  for (const rule of rules) {
    const place = placeOf(rule.scope, rule.scopeKey);
    const known = byPlace.get(place) ?? new Map<RuleKind, ReminderRule>();
    byPlace.set(place, known.set(rule.kind, rule));
  }
  const hasActionRules = rules.some(({ scope }) => scope === 'action');
  const memo = new Map<string, Map<string, EffectiveRules>>();
  const at = (scope: RuleScope, key?: string) => byPlace.get(placeOf(scope, key));
  const wide = ({ planKey, groupKey }: Pick<Action, 'planKey' | 'groupKey'>): EffectiveRules => {
    let ofPlan = memo.get(planKey);
    if (ofPlan === undefined) memo.set(planKey, (ofPlan = new Map<string, EffectiveRules>()));
    let found = ofPlan.get(groupKey);
    if (found === undefined) {
      found = combine([at('plan', planKey), at('group', groupKey), at('site')]);
      ofPlan.set(groupKey, found);
    }
    return found;
  };
  return {
    site: siteRulesOf(at('site')),
    forAction: (action) => {
      const own = hasActionRules ? at('action', action.key) : undefined;
      if (own === undefined) return wide(action);
      return combine([own, at('plan', action.planKey), at('group', action.groupKey), at('site')]);
    },
    remindsOfMinutes: (groupKey) => isOn('minutesWaiting', [at('group', groupKey), at('site')]),
    // A styrgrupp has its overview; a post in its channel is something that it asks for.
    postsToSteering: (groupKey) =>
      nearest('steeringChannel', [at('group', groupKey), at('site')])?.isOn === true
  };
}

type RulesOfPlace = ReadonlyMap<RuleKind, ReminderRule> | undefined;

function placeOf(scope: RuleScope, key: string | undefined): string {
  return scope === 'site' ? 'site' : `${scope} ${key ?? ''}`;
}

function nearest(kind: RuleKind, places: readonly RulesOfPlace[]): ReminderRule | undefined {
  for (const place of places) {
    const rule = place?.get(kind);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function isOn(kind: RuleKind, places: readonly RulesOfPlace[]): boolean {
  return nearest(kind, places)?.isOn ?? true;
}

function combine(places: readonly RulesOfPlace[]): EffectiveRules {
  return {
    beforeDue: daysOf('beforeDue', places),
    onDue: isOn('onDue', places),
    overdueWeekday: weekdayOf('overdue', places),
    staleWeekday: weekdayOf('stale', places)
  };
}

function daysOf(kind: 'beforeDue' | 'agreementLapsing', places: readonly RulesOfPlace[]): readonly number[] {
  const rule = nearest(kind, places);
  if (rule?.isOn === false) return [];
  return [...(rule?.daysBefore ?? defaultRules[kind])].sort((one, other) => other - one);
}

function weekdayOf(kind: 'overdue' | 'stale', places: readonly RulesOfPlace[]): number | undefined {
  const rule = nearest(kind, places);
  return rule?.isOn === false ? undefined : (rule?.weekday ?? defaultRules.weekday);
}

function siteRulesOf(site: RulesOfPlace): SiteRules {
  const rest = nearest('summerBreak', [site]);
  const { fromWeek, toWeek } = rest ?? {};
  const hasBreak = rest?.isOn === true && fromWeek !== undefined && toWeek !== undefined;
  return {
    agreementLapsing: daysOf('agreementLapsing', [site]),
    pictureOld: isOn('pictureOld', [site]),
    ...(hasBreak ? { summerBreak: { fromWeek, toWeek } } : {})
  };
}
