/** What a rule is set for, from wide to near; the nearest rule of a kind wins whole. */
export const ruleScopes = ['site', 'group', 'plan', 'action'] as const;

/** One of {@link ruleScopes}. */
export type RuleScope = (typeof ruleScopes)[number];

/**
 * What a rule is about. `steeringChannel` says whether escalations are posted in the styrgrupp's channel besides standing
 * in its overview, and `summerBreak` in which weeks nothing falls due; the rest are reminders.
 */
export const ruleKinds = [
  'beforeDue',
  'onDue',
  'overdue',
  'stale',
  'agreementLapsing',
  'pictureOld',
  'minutesWaiting',
  'steeringChannel',
  'summerBreak'
] as const;

/** One of {@link ruleKinds}. */
export type RuleKind = (typeof ruleKinds)[number];
