import { firstInput, ruleDraft } from '../../../src/webparts/group/ruleInput';
import {
  exceptionsFrom,
  nameOfPlace,
  nearestRule,
  placesFor,
  type RuledGroup,
  type RulePlace
} from '../../../src/webparts/group/rulePlace';
import { settingText } from '../../../src/webparts/group/ruleText';
import { webPartsSv } from '../../../src/messages/webparts.sv';
import { defaultRules } from '../../../src/core/reminder/effectiveRules';
import { checkReminderRule, type ReminderRule, ruleKeyOf } from '../../../src/core/reminder/reminderRule';
import { ruleKinds } from '../../../src/core/reminder/ruleKind';
import { calendarDay } from '../../../src/core/calendar/calendarDay';

const record = { recordedBy: 'sam', recordedOn: calendarDay('2020-09-14') };
const ofSite: ReminderRule = {
  ...{ key: 'rule|site|overdue', scope: 'site', kind: 'overdue', isOn: true, weekday: 2 },
  ...record
};
const ruleOf = (scope: 'group' | 'plan' | 'action', scopeKey: string, weekday: number): ReminderRule => ({
  ...ofSite,
  ...{ key: ruleKeyOf({ scope, scopeKey, kind: 'overdue' }), scope, scopeKey, weekday }
});
const ofGroup = ruleOf('group', 'arb', 4);
const group = {
  key: 'arb',
  name: 'Arbetsgrupp',
  level: 'local',
  kind: 'workingGroup',
  agreementKey: 'a'
} as const;
const ruled = (...rules: readonly ReminderRule[]): RuledGroup => ({
  group: { ...group, ...record },
  plans: [{ key: 'plan', name: 'Åtgärdsplan' }],
  actions: [
    { key: 'ha-1', name: 'HA-1 Belysning', planKey: 'plan' },
    { key: 'ha-2', name: 'HA-2 Vandring', planKey: 'other' }
  ],
  rules
});
const site = { scope: 'site' } as const;
const atGroup = { scope: 'group', scopeKey: 'arb' } as const;
const atPlan = { scope: 'plan', scopeKey: 'plan' } as const;
const atAction = { scope: 'action', scopeKey: 'ha-1' } as const;

it.each(ruleKinds)('the form of %s begins with a rule that may be saved, wherever it may stand', (kind) => {
  for (const place of placesFor(kind, ruled())) {
    const draft = ruleDraft(kind, { ...firstInput(kind, place, undefined), isOn: true });
    expect(checkReminderRule({ ...draft, key: ruleKeyOf(draft), ...record })).toEqual([]);
  }
});

it('days may be written with commas, semicolons or blanks between; what is no number is refused by the rules', () => {
  const input = firstInput('beforeDue', site, undefined);
  expect(ruleDraft('beforeDue', { ...input, days: '10; 5,1' }).daysBefore).toEqual([10, 5, 1]);
  const wrong = ruleDraft('beforeDue', { ...input, days: 'tio' });
  expect(checkReminderRule({ ...wrong, key: ruleKeyOf(wrong), ...record })).toMatchObject([
    { code: 'ruleDaysInvalid' }
  ]);
});

it('the form offers site, group, plans and actions, and only the site for what is set for sites', () => {
  expect(placesFor('beforeDue', ruled())).toHaveLength(5);
  expect(placesFor('minutesWaiting', ruled())).toEqual([site, atGroup]);
  expect(placesFor('summerBreak', ruled())).toEqual([site]);
});

interface Nearest {
  readonly place: RulePlace;
  readonly rules: readonly ReminderRule[];
  readonly expected?: ReminderRule;
}

const nearest = (place: RulePlace, rules: readonly ReminderRule[], expected?: ReminderRule): Nearest => ({
  place,
  rules,
  ...(expected && { expected })
});

it.each<readonly [string, Nearest]>([
  ['nothing is the usual', nearest(atAction, [], undefined)],
  ['the site holds everywhere', nearest(atAction, [ofSite], ofSite)],
  ['the group comes before the site', nearest(atGroup, [ofSite, ofGroup], ofGroup)],
  ['a plan takes over from the group', nearest(atPlan, [ofSite, ofGroup], ofGroup)],
  [
    'the plan comes before the group',
    nearest(atAction, [ofGroup, ruleOf('plan', 'plan', 3)], ruleOf('plan', 'plan', 3))
  ],
  [
    'another plan says nothing',
    nearest({ ...atAction, scopeKey: 'ha-2' }, [ofGroup, ruleOf('plan', 'plan', 3)], ofGroup)
  ],
  [
    'the action comes first',
    nearest(atAction, [ruleOf('action', 'ha-1', 5), ofGroup], ruleOf('action', 'ha-1', 5))
  ],
  ['another group says nothing', nearest(atGroup, [ofSite, ruleOf('group', 'bered', 1)], ofSite)],
  ['the site is not asked its groups', nearest(site, [ofGroup], undefined)]
])('%s', (_, { place, rules, expected }) => {
  expect(nearestRule('overdue', place, ruled(...rules))).toEqual(expected);
});

it('the page of a group names the plans and actions with rules of their own, and no others', () => {
  const rules = [
    ofGroup,
    ruleOf('action', 'ha-2', 5),
    ruleOf('action', 'ra-9', 5),
    ruleOf('plan', 'plan', 3)
  ];
  expect(exceptionsFrom('overdue', ruled(...rules))).toEqual([rules[1], rules[3]]);
  expect(nameOfPlace(atPlan, ruled())).toBe('Åtgärdsplan');
  expect(nameOfPlace(site, ruled())).toBe('');
});

it('a rule is said in a few words', () => {
  const words = { texts: webPartsSv, defaults: defaultRules };
  expect(settingText('beforeDue', undefined, words)).toBe('10, 5 och 1 arbetsdagar före');
  expect(settingText('overdue', ofGroup, words)).toBe('Varje torsdag');
  expect(settingText('steeringChannel', undefined, words)).toBe('Av');
  expect(settingText('stale', { ...ofSite, kind: 'stale', isOn: false }, words)).toBe('Av');
});
