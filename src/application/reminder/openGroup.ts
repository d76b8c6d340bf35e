import { addDays, type CalendarDay } from '../../core/calendar/calendarDay';
import { isAbsentOn } from '../../core/organisation/answerer';
import { type Group, type MembershipRole } from '../../core/organisation/group';
import { groupOfChannel, type TeamsChannel } from '../../core/organisation/groupChannel';
import { isMemberOn } from '../../core/organisation/membership';
import { nameUnitOn } from '../../core/overview/actionRow';
import { compareNaturally } from '../../core/overview/naturalOrder';
import { type NamedKey } from '../../core/overview/namedKey';
import { type Action } from '../../core/plan/action';
import { type ReminderRule } from '../../core/reminder/reminderRule';
import { type BotRequest } from '../../core/reminder/request';
import { type WhyRows } from '../../core/reminder/whyEntry';
import { ok, type Result } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { findReader, readerQueries, viewActor, type AskedScope } from '../overview/actorView';
import { pageOf, unfinishedQueries, type PageRefusal, type PageView } from '../overview/pageView';
import { type Answers } from '../ports/listStore';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { type Reachability } from './deliveryRow';
import { tellDelivery, type ToldDelivery } from './toldDelivery';

/** A member of the group, and whether the bot can reach the person. */
export interface GroupMember extends NamedKey {
  readonly roles: readonly MembershipRole[];
  readonly organisation: string;
  readonly isAbsent: boolean;
  /** Absent while the bot has not said. */
  readonly reach?: Pick<Reachability, 'isReachable' | 'reason'> | undefined;
}

/** One line of what went out or did not, and the plan of its action. */
export interface SentLine extends ToldDelivery {
  readonly planKey?: string | undefined;
}

/** A group as its page shows it. */
export interface OpenedGroup extends PageView {
  /** The groups of the site, for choosing another. */
  readonly groups: readonly NamedKey[];
  readonly group: Group;
  readonly members: readonly GroupMember[];
  readonly channel?: Reachability | undefined;
  /** Channels where the bot is and that no group is connected to. */
  readonly freeChannels: readonly Reachability[];
  /** What has been asked of the bot for this group, the newest first. */
  readonly requests: readonly BotRequest[];
  /** The newest first. */
  readonly sent: readonly SentLine[];
  /** First day of what is shown. */
  readonly sentFrom: CalendarDay;
  /** The rules of the site. */
  readonly rules: readonly ReminderRule[];
  /** What a rule of its own may be set for: the plans that the group follows up, and their actions. */
  readonly plans: readonly NamedKey[];
  readonly actions: readonly (NamedKey & Pick<Action, 'planKey'>)[];
  /** Key of the reader's own person. */
  readonly readerKey?: string | undefined;
}

/** What the page asks for. */
export interface GroupWish {
  /** The group of the channel, the reader's own, or the first, when left out. */
  readonly groupKey?: string | undefined;
  /** The Teams channel in whose tab the page stands. */
  readonly channel?: TeamsChannel | undefined;
  /** Calendar days back from today of what went out. */
  readonly days: number;
}

function groupQueries(session: Session, from: CalendarDay) {
  const today = session.clock.today();
  return {
    ...readerQueries(session),
    ...unfinishedQueries,
    agreements: { collection: 'agreements', depth: 'brief' },
    actions: { collection: 'actions', depth: 'brief' },
    plans: { collection: 'plans', depth: 'brief' },
    meetings: { collection: 'meetings', depth: 'brief' },
    reachability: { collection: 'reachability' },
    rules: { collection: 'reminderRules' },
    requests: { collection: 'requests', depth: 'brief' },
    deliveries: { collection: 'deliveries', where: { field: 'day', from, to: today } }
  } as const;
}

type GroupAnswers = Answers<ReturnType<typeof groupQueries>>;

/**
 * Opens a group: who is in it and can be reached, its channel, what went out and why, and the rules of its reminders. One
 * round trip.
 *
 * @throws AppError when the site cannot be read
 */
export async function openGroup(
  session: Session,
  wish: GroupWish
): Promise<Result<OpenedGroup, PageRefusal>> {
  const today = session.clock.today();
  const sentFrom = addDays(today, -wish.days);
  const answers = await session.store.load(session.site, groupQueries(session, sentFrom));
  const reader = findReader(session, answers);
  const group = chooseGroup(answers, wish, { readerKey: reader?.person.key, today });
  if (group === undefined) {
    const key = wish.groupKey ?? '';
    return { ok: false, error: { code: 'rowMissing', collection: 'groups', key } };
  }
  const reachability = valuesOf(answers.reachability);
  const agreement = valuesOf(answers.agreements).find(({ key }) => key === group.agreementKey);
  const scopes: readonly AskedScope[] =
    agreement === undefined ? [] : [{ scope: scopeOfAgreement(agreement), subjects: ['agreement'] }];
  const actor = viewActor(reader, [
    { scope: { kind: 'group', groupKey: group.key }, subjects: ['group'] },
    { scope: { kind: 'site' }, subjects: ['site'] },
    ...scopes
  ]);
  return ok({
    groups: valuesOf(answers.groups).map(({ key, name }) => ({ key, name })),
    group,
    members: membersOf(group, answers, today),
    channel: reachability.find(({ key }) => key === `group|${group.key}`),
    freeChannels: reachability.filter(({ kind, isReachable }) => kind === 'channel' && isReachable),
    requests: valuesOf(answers.requests)
      .filter(({ groupKey }) => groupKey === group.key)
      .reverse(),
    sent: sentLines(group, answers),
    sentFrom,
    rules: valuesOf(answers.rules),
    ...ruledThings(group, answers),
    readerKey: reader?.person.key,
    ...pageOf(session, answers, { central: { unreadSites: [] }, actor })
  });
}

function ruledThings(group: Group, answers: GroupAnswers): Pick<OpenedGroup, 'plans' | 'actions'> {
  const actions = valuesOf(answers.actions)
    .filter(({ groupKey }) => groupKey === group.key)
    .map(({ key, planKey, number, title }) => ({ key, planKey, name: `${number} ${title}` }))
    .sort((one, other) => compareNaturally(one.name, other.name));
  const planKeys = new Set(actions.map(({ planKey }) => planKey));
  const plans = valuesOf(answers.plans)
    .filter(({ key }) => planKeys.has(key))
    .map(({ key, title }) => ({ key, name: title }));
  return { plans, actions };
}

function chooseGroup(
  answers: GroupAnswers,
  { groupKey, channel }: GroupWish,
  { readerKey, today }: { readonly readerKey: string | undefined; readonly today: CalendarDay }
): Group | undefined {
  const groups = valuesOf(answers.groups);
  if (groupKey !== undefined) return groups.find(({ key }) => key === groupKey);
  const met = channel && groupOfChannel(groups, channel);
  if (met !== undefined) return met;
  const own = valuesOf(answers.memberships).find(
    (row) => row.personKey === readerKey && isMemberOn(row, today)
  );
  return groups.find(({ key }) => key === own?.groupKey) ?? groups[0];
}

function membersOf(group: Group, answers: GroupAnswers, today: CalendarDay): readonly GroupMember[] {
  const units = valuesOf(answers.units);
  const reach = new Map(valuesOf(answers.reachability).map((row) => [row.key, row]));
  const seats = valuesOf(answers.memberships).filter(
    (row) => row.groupKey === group.key && isMemberOn(row, today)
  );
  return valuesOf(answers.persons).flatMap((person) => {
    const roles = seats.filter(({ personKey }) => personKey === person.key).map(({ role }) => role);
    if (roles.length === 0) return [];
    return [
      {
        key: person.key,
        name: person.name,
        roles,
        organisation: nameUnitOn({ units, today }, person.orgUnitKey).name,
        isAbsent: isAbsentOn(person, today),
        reach: reach.get(`person|${person.key}`)
      }
    ];
  });
}

function sentLines(group: Group, answers: GroupAnswers): readonly SentLine[] {
  const rows = whyRowsOf(answers);
  const planOfAction = new Map(valuesOf(answers.actions).map(({ key, planKey }) => [key, planKey]));
  return valuesOf(answers.deliveries)
    .filter(({ groupKey, channelGroupKey }) => groupKey === group.key || channelGroupKey === group.key)
    .map((delivery) => ({
      ...tellDelivery(delivery, rows),
      planKey: planOfAction.get(delivery.itemKey)
    }))
    .reverse()
    .sort((one, other) =>
      one.delivery.day === other.delivery.day ? 0 : one.delivery.day < other.delivery.day ? 1 : -1
    );
}

function whyRowsOf(answers: GroupAnswers): WhyRows {
  return {
    actions: valuesOf(answers.actions),
    agreements: valuesOf(answers.agreements),
    meetings: valuesOf(answers.meetings),
    groups: valuesOf(answers.groups),
    persons: valuesOf(answers.persons)
  };
}
