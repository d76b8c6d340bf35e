import { type CooperationAgreement, type Extension } from '../../core/agreement/agreement';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type DayRules } from '../../core/calendar/dayRules';
import { deriveActionState, groupReportsByAction } from '../../core/followUp/deriveActionState';
import { meetingDaysOf } from '../../core/followUp/meetingDay';
import { type StatusReport } from '../../core/followUp/statusReport';
import { type Meeting } from '../../core/meeting/meeting';
import { type Group, type Membership, type RoleAssignment } from '../../core/organisation/group';
import { type OrgUnit } from '../../core/organisation/orgUnit';
import { type Person } from '../../core/organisation/person';
import { type Action } from '../../core/plan/action';
import { type LineFacts } from '../../core/reminder/judgeLine';
import { type RemindedItem, type ReminderLine, type ReminderMessage } from '../../core/reminder/message';
import { type ReminderChoice } from '../../core/reminder/reminderChoice';
import { type SituationPicture } from '../../core/situation/situation';
import { type StatusRound } from '../../core/statusRound/statusRound';
import { type Query, type SiteUrl } from '../ports/listStore';
import { siteDayRules, summerBreakQuery } from '../siteDays';
import { isSameLogin, valuesOf } from '../standing';
import { type ReminderSession } from './reminderSession';

/** The rows of one site that a message speaks of. */
export interface SiteRows {
  readonly today: CalendarDay;
  readonly dayRules: DayRules;
  /** The recipient, as this site's register has the person. */
  readonly person?: Person | undefined;
  /** The recipient and those mentioned, and those who handed something over. */
  readonly persons: readonly Person[];
  readonly units: readonly OrgUnit[];
  readonly groups: readonly Group[];
  readonly memberships: readonly Membership[];
  readonly roleAssignments: readonly RoleAssignment[];
  readonly actions: readonly Action[];
  readonly reports: ReadonlyMap<string, readonly StatusReport[]>;
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly CooperationAgreement[];
  readonly extensions: readonly Extension[];
  readonly pictures: readonly SituationPicture[];
  readonly rounds: readonly StatusRound[];
  readonly choices: readonly ReminderChoice[];
}

/** Reads what the lines of a message on one site speak of, by key, in one round trip. */
export async function askSite(
  session: ReminderSession,
  { site, message }: { readonly site: SiteUrl; readonly message: ReminderMessage }
): Promise<SiteRows> {
  const items = message.lines.map(({ item }) => item).filter((item) => item.site === site);
  const answers = await session.store.load(site, {
    ...registerQueries,
    ...summerBreakQuery,
    ...actionQueries(keysOf(items, 'action')),
    ...agreementQueries(items),
    ...meetingQueries(items),
    ...askQueries(items)
  });
  const persons = valuesOf(answers.persons);
  const { recipient } = message;
  const person =
    recipient.kind === 'person' ? persons.find((one) => isSameLogin(one.login, recipient.login)) : undefined;
  return {
    today: session.clock.today(),
    dayRules: siteDayRules(session, answers),
    person,
    persons,
    units: valuesOf(answers.units),
    groups: valuesOf(answers.groups),
    memberships: valuesOf(answers.memberships),
    roleAssignments: valuesOf(answers.roleAssignments),
    actions: valuesOf(answers.actions),
    reports: groupReportsByAction(valuesOf(answers.reports)),
    meetings: valuesOf(answers.meetings),
    agreements: valuesOf(answers.agreements),
    extensions: valuesOf(answers.extensions),
    pictures: valuesOf(answers.pictures),
    rounds: valuesOf(answers.rounds),
    choices: valuesOf(answers.choices)
  };
}

/** What a line is about, as the rows are now. */
export function factsOfLine({ item }: ReminderLine, rows: SiteRows): LineFacts {
  const { today } = rows;
  const action = item.kind === 'action' ? rows.actions.find(({ key }) => key === item.key) : undefined;
  if (action !== undefined) {
    const { dayRules } = rows;
    const meetings = rows.meetings.filter(({ groupKey }) => groupKey === action.groupKey);
    const context = { meetingDays: meetingDaysOf(meetings, dayRules), dayRules, units: rows.units };
    const reports = rows.reports.get(action.key) ?? [];
    const status = deriveActionState({ action, reports, today, context });
    const round = rows.rounds.find(({ key }) => key === item.roundKey);
    return { today, round, action: { action, status, reports, context } };
  }
  const agreement = rows.agreements.find(({ key }) => key === item.key);
  if (agreement !== undefined) {
    const history = { agreement, extensions: rows.extensions, successors: rows.agreements };
    const pictures = rows.pictures.filter(({ agreementKey }) => agreementKey === agreement.key);
    return { today, agreement: { history, pictures } };
  }
  return { today, meeting: rows.meetings.find(({ key }) => key === item.key) };
}

/** Small lists, read whole as every page does: who is who, and who may what. */
const registerQueries = {
  persons: { collection: 'persons' },
  units: { collection: 'orgUnits' },
  groups: { collection: 'groups' },
  memberships: { collection: 'memberships' },
  roleAssignments: { collection: 'roleAssignments' }
} as const;

function actionQueries(keys: readonly string[]) {
  return {
    actions: { collection: 'actions', where: { field: 'key', oneOf: keys }, depth: 'brief' },
    reports: {
      collection: 'statusReports',
      where: { field: 'actionKey', oneOf: keys },
      depth: 'brief'
    }
  } as const;
}

/** An agreement is judged by those that follow it too, which only reading them all tells. */
function agreementQueries(items: readonly RemindedItem[]) {
  const keys = [...keysOf(items, 'agreement'), ...keysOf(items, 'situationPicture')];
  const ofAgreement = { field: 'agreementKey', oneOf: keys } as const;
  const agreements: Query<'agreements'> =
    keys.length > 0
      ? { collection: 'agreements', depth: 'brief' }
      : { collection: 'agreements', where: { field: 'key', oneOf: [] } };
  return {
    agreements,
    extensions: { collection: 'extensions', where: ofAgreement },
    pictures: { collection: 'situationPictures', where: ofAgreement, depth: 'brief' }
  } as const;
}

/** The meetings of the groups that follow the actions up, from which their deadlines follow. */
function meetingQueries(items: readonly RemindedItem[]) {
  const groupKeys = [...new Set(items.flatMap(({ groupKey }) => groupKey ?? []))];
  return {
    meetings: { collection: 'meetings', where: { field: 'groupKey', oneOf: groupKeys }, depth: 'brief' }
  } as const;
}

/** The rounds that ask, and what people have chosen about the actions since the message was planned. */
function askQueries(items: readonly RemindedItem[]) {
  const roundKeys = [...new Set(items.flatMap(({ roundKey }) => roundKey ?? []))];
  return {
    rounds: { collection: 'statusRounds', where: { field: 'key', oneOf: roundKeys }, depth: 'brief' },
    choices: {
      collection: 'reminderChoices',
      where: { field: 'actionKey', oneOf: keysOf(items, 'action') }
    }
  } as const;
}

function keysOf(items: readonly RemindedItem[], kind: RemindedItem['kind']): readonly string[] {
  return [...new Set(items.filter((item) => item.kind === kind).map(({ key }) => key))];
}
