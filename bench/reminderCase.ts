import { addDays, calendarDay } from '../src/core/calendar/calendarDay';
import { addWorkdays } from '../src/core/calendar/workday';
import { groupReportsByAction } from '../src/core/followUp/deriveActionState';
import { type StatusReport } from '../src/core/followUp/statusReport';
import { type Group, type Membership } from '../src/core/organisation/group';
import { type OrgUnit } from '../src/core/organisation/orgUnit';
import { type Person } from '../src/core/organisation/person';
import { type Action } from '../src/core/plan/action';
import { type SweepInput } from '../src/core/reminder/planReminders';
import { type ReminderRule } from '../src/core/reminder/reminderRule';
import { groupPlaceOf } from '../src/core/reminder/route';
import { type ReminderSite } from '../src/core/reminder/sitePlan';

const actionsPerPlan = 1_000;
const plansPerSite = 10;
const personCount = 500;
const unitCount = 20;
const groupsPerSite = 5;
const dueEvery = 100;
const cadenceWeeks = 5;
const cadenceDays = cadenceWeeks * 7;

/** The Monday on which the sweep is measured: overdue and stale lines are looked for too. */
export const benchDay = calendarDay('2020-09-14');

const record = { recordedBy: 'person-0', recordedOn: calendarDay('2020-01-02') };
/** Workdays from the day to deadlines on which nobody is reminded. */
const quietWorkdays = [2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 16, 17, 18] as const;

/** Open actions on sites of ten thousand, one in a hundred due, 500 persons, and rules for site, group, plan and action. */
export function reminderCase(size: number): SweepInput {
  const siteCount = Math.max(1, Math.ceil(size / (actionsPerPlan * plansPerSite)));
  const sites = Array.from({ length: siteCount }, (_, index) => siteAt(index, Math.min(size, 10_000)));
  const logins = new Set(persons.filter((_, index) => index % 10 !== 0).map(({ login }) => login));
  const groups = new Set(
    sites.flatMap(({ site, groups: own }) => own.map(({ key }) => groupPlaceOf(site, key)))
  );
  return {
    sites,
    today: benchDay,
    yesterday: addDays(benchDay, -1),
    lastSwept: calendarDay('2020-09-11'),
    waiting: [],
    ofRounds: [],
    reach: { logins, groups }
  };
}

const persons: readonly Person[] = Array.from({ length: personCount }, (_, index) => ({
  key: `person-${index}`,
  name: `Person ${index} (demo)`,
  orgUnitKey: `unit-${index % unitCount}`,
  login: `person-${index}@demo.example`,
  isGuest: index % 20 === 0,
  ...(index % 25 === 1
    ? { absentFrom: calendarDay('2020-09-01'), deputyKey: `person-${(index + 1) % personCount}` }
    : {}),
  ...record
}));

const units: readonly OrgUnit[] = Array.from({ length: unitCount }, (_, index) => ({
  key: `unit-${index}`,
  name: `Enhet ${index}`,
  kind: 'districtAdministration',
  side: index % 3 === 0 ? 'police' : 'city',
  ...record
}));

function siteAt(index: number, actionCount: number): ReminderSite {
  const actions = Array.from({ length: actionCount }, (_, place) => actionAt(place));
  return {
    site: `https://demo.example/sites/s${index}`,
    persons,
    units,
    groups: groups(),
    memberships: memberships(),
    choices: [],
    actions,
    reports: groupReportsByAction(actions.map(reportOn)),
    meetings: [],
    agreements: [],
    rounds: [],
    rules: rules(actions),
    askedByRounds: new Set(),
    redWithoutRemedy: new Map(),
    dayRules: {}
  };
}

function actionAt(index: number): Action {
  const isDue = index % dueEvery === 0;
  const workdays = isDue ? 5 : (quietWorkdays[index % quietWorkdays.length] ?? 2);
  const occasion = addWorkdays(benchDay, workdays);
  return {
    key: `action-${index}`,
    planKey: `plan-${Math.floor(index / actionsPerPlan)}`,
    agreementKey: 'agreement',
    groupKey: `group-${index % groupsPerSite}`,
    focusAreaKey: 'area',
    problemKey: 'problem',
    goalKey: 'goal',
    number: `A-${index}`,
    title: 'Trygghetsvandringar i två centrum',
    type: 'Trygghetsvandring',
    responsibleOrgUnitKey: `unit-${index % unitCount}`,
    contactPersonKey: `person-${(index / (isDue ? dueEvery : 1)) % personCount}`,
    participatingOrgUnitKeys: [],
    isShared: false,
    start: addDays(occasion, -4 * cadenceDays),
    end: calendarDay('2021-12-17'),
    cadence: { kind: 'everyWeeks', weeks: cadenceWeeks },
    decision: 'decided',
    decidedOn: calendarDay('2020-02-03'),
    isCitizenPromise: false,
    ...record
  };
}

/** A report that answers the occasion before the one that is due. */
function reportOn(action: Action): StatusReport {
  const day = addDays(action.start, 3 * cadenceDays - 4);
  return {
    key: `report-${action.key}`,
    actionKey: action.key,
    planKey: action.planKey,
    kind: 'status',
    light: 'green',
    orgUnitKey: action.responsibleOrgUnitKey ?? '',
    side: 'city',
    channel: 'webPart',
    day: day > benchDay ? benchDay : day,
    recordedBy: 'person-0',
    recordedOn: day > benchDay ? benchDay : day
  };
}

function groups(): readonly Group[] {
  return Array.from({ length: groupsPerSite }, (_, index) => ({
    key: `group-${index}`,
    name: `Arbetsgrupp ${index}`,
    level: 'local',
    kind: index === 0 ? 'preparationGroup' : 'workingGroup',
    agreementKey: 'agreement',
    ...record
  }));
}

function memberships(): readonly Membership[] {
  return persons.map(({ key }, index) => ({
    key: `seat-${index}`,
    groupKey: `group-${index % groupsPerSite}`,
    personKey: key,
    role: index % 25 === 0 ? 'coordinator' : 'member',
    from: record.recordedOn,
    ...record
  }));
}

function rules(actions: readonly Action[]): readonly ReminderRule[] {
  const rule = (fields: Pick<ReminderRule, 'scope' | 'scopeKey'>, daysBefore: readonly number[]) => {
    const scopeKey = fields.scopeKey ?? 'site';
    return {
      ...fields,
      key: `rule|${fields.scope}|${scopeKey}`,
      kind: 'beforeDue' as const,
      isOn: true,
      daysBefore,
      ...record
    };
  };
  return [
    rule({ scope: 'site' }, [10, 5, 1]),
    rule({ scope: 'group', scopeKey: 'group-1' }, [5, 1]),
    rule({ scope: 'plan', scopeKey: 'plan-0' }, [10, 5]),
    ...actions
      .filter((_, index) => index % dueEvery === 0)
      .map(({ key }) => rule({ scope: 'action', scopeKey: key }, [5]))
  ];
}

/** The actions of one site, for filling its list. */
export function benchActions(count: number): readonly Action[] {
  return Array.from({ length: count }, (_, index) => actionAt(index));
}
