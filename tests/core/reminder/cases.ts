import { addDays, calendarDay, type CalendarDay } from '../../../src/core/calendar/calendarDay';
import { groupReportsByAction } from '../../../src/core/followUp/deriveActionState';
import { type StatusReport } from '../../../src/core/followUp/statusReport';
import { type Group, type Membership, type MembershipRole } from '../../../src/core/organisation/group';
import { type OrgUnit } from '../../../src/core/organisation/orgUnit';
import { type Person } from '../../../src/core/organisation/person';
import { type Action } from '../../../src/core/plan/action';
import { type ReminderPlan, type SentBefore } from '../../../src/core/reminder/composeMessages';
import { planReminders, type SweepInput } from '../../../src/core/reminder/planReminders';
import { type ReminderChoice } from '../../../src/core/reminder/reminderChoice';
import { type ReminderRule } from '../../../src/core/reminder/reminderRule';
import { groupPlaceOf } from '../../../src/core/reminder/route';
import { type ReminderSite } from '../../../src/core/reminder/sitePlan';

export const site = 'https://demo.example/sites/lokal';
export const day = calendarDay;
const record = { recordedBy: 'sam', recordedOn: day('2020-01-02') };

export function person(key: string, fields: Partial<Person> = {}): Person {
  return {
    key,
    name: key,
    orgUnitKey: 'sdf',
    login: `${key}@demo.example`,
    isGuest: false,
    ...fields,
    ...record
  };
}

export function action(key: string, fields: Partial<Action> = {}): Action {
  return {
    key,
    planKey: 'plan',
    agreementKey: 'agr',
    groupKey: 'arb',
    focusAreaKey: 'area',
    number: key.toUpperCase(),
    title: key,
    type: 'Dialog',
    responsibleOrgUnitKey: 'sdf',
    contactPersonKey: 'anna',
    participatingOrgUnitKeys: [],
    isShared: false,
    start: day('2020-01-07'),
    end: day('2020-12-18'),
    decision: 'decided',
    decidedOn: day('2020-01-07'),
    isCitizenPromise: false,
    ...record,
    ...fields
  };
}

export function report(actionKey: string, on: string, fields: Partial<StatusReport> = {}): StatusReport {
  return {
    key: `${actionKey}|${on}`,
    actionKey,
    planKey: 'plan',
    kind: 'status',
    light: 'green',
    orgUnitKey: 'sdf',
    side: 'city',
    channel: 'webPart',
    day: day(on),
    recordedBy: 'anna',
    recordedOn: day(on),
    ...fields
  };
}

export function rule(fields: Pick<ReminderRule, 'scope' | 'kind'> & Partial<ReminderRule>): ReminderRule {
  return { key: `${fields.scope}|${fields.scopeKey ?? ''}|${fields.kind}`, isOn: true, ...record, ...fields };
}

export function choice(
  fields: Pick<ReminderChoice, 'kind' | 'personKey'> & Partial<ReminderChoice>
): ReminderChoice {
  return { key: `${fields.kind}|${fields.personKey}|${fields.actionKey ?? ''}`, ...record, ...fields };
}

function group(key: string, kind: Group['kind'], parentGroupKey?: string): Group {
  const parent = parentGroupKey === undefined ? {} : { parentGroupKey };
  return { key, name: key, level: 'local', kind, agreementKey: 'agr', ...parent, ...record };
}

export function seat(groupKey: string, personKey: string, role: MembershipRole): Membership {
  return { key: `${groupKey}|${personKey}`, groupKey, personKey, role, from: record.recordedOn, ...record };
}

const units: readonly OrgUnit[] = [
  { key: 'sdf', name: 'SDF', kind: 'districtAdministration', side: 'city', ...record },
  { key: 'lpo', name: 'LPO', kind: 'localPoliceArea', side: 'police', ...record }
];

/** A site with three groups, their samordnare, an owner with a deputy, and a guest of the police. */
export function siteOf(
  fields: Partial<ReminderSite> & { readonly ofActions?: readonly StatusReport[] } = {}
): ReminderSite {
  const { ofActions = [], ...rest } = fields;
  return {
    site,
    persons: [
      person('anna', { deputyKey: 'bo' }),
      person('bo'),
      person('sam'),
      person('poul', { orgUnitKey: 'lpo', isGuest: true })
    ],
    units,
    groups: [
      group('styr', 'steeringGroup'),
      group('bered', 'preparationGroup', 'styr'),
      group('arb', 'workingGroup', 'bered')
    ],
    memberships: [seat('bered', 'sam', 'coordinator'), seat('arb', 'anna', 'member')],
    choices: [],
    actions: [action('a1')],
    reports: groupReportsByAction(ofActions),
    meetings: [],
    agreements: [],
    rules: [],
    rounds: [],
    askedByRounds: new Set(),
    redWithoutRemedy: new Map(),
    dayRules: {},
    ...rest
  };
}

export const everybody: SweepInput['reach'] = {
  logins: new Set(['anna', 'bo', 'sam', 'poul'].map((key) => `${key}@demo.example`)),
  groups: new Set(['styr', 'bered', 'arb'].map((key) => groupPlaceOf(site, key)))
};

export const nothingBefore: SentBefore = {
  knownLines: new Set(),
  messagesThisWeek: new Map(),
  messagesToday: new Set()
};

export function sweep(today: CalendarDay | string, fields: Partial<SweepInput> = {}): SweepInput {
  const on = day(today);
  const yesterday = addDays(on, -1);
  const sites = fields.sites ?? [siteOf()];
  return {
    today: on,
    yesterday,
    lastSwept: yesterday,
    waiting: [],
    ofRounds: [],
    reach: everybody,
    ...fields,
    sites
  };
}

export function planOf(today: CalendarDay | string, fields: Partial<SweepInput> = {}): ReminderPlan {
  return planReminders(sweep(today, fields), nothingBefore);
}

/** A plan in short: `recipient: rule offset item, …`. */
export function brief({ messages, suppressed }: ReminderPlan): readonly string[] {
  const toText = (rule: string, offset: number, key: string): string => `${rule}${offset} ${key}`;
  return [
    ...messages.map(({ recipient, lines }) => {
      const name =
        recipient.kind === 'person'
          ? recipient.login.replace(/@.*/, '')
          : `#${recipient.groupKey}${recipient.mentions.map((login) => `@${login.replace(/@.*/, '')}`).join('')}`;
      return `${name}: ${lines.map((line) => toText(line.rule, line.offset, line.item.key)).join(', ')}`;
    }),
    ...suppressed.map(({ line, reason }) => `– ${reason}: ${toText(line.rule, line.offset, line.item.key)}`)
  ];
}
