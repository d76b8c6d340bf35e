import { type Person } from '../organisation/person';
import { type Action } from '../plan/action';
import { type Recipient, type TrailStep } from './message';
import { type SiteIndex } from './siteIndex';

/** Whom the bot can reach in Teams: sign-in names in lower case, and groups as `site|groupKey`. */
export interface Reach {
  readonly logins: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** Where a line goes and the way that was walked; without a recipient nobody can be reached. */
export interface Route {
  readonly recipient?: Recipient | undefined;
  /** The person that it is for, also when it goes through a channel. */
  readonly person?: Person | undefined;
  readonly trail: readonly TrailStep[];
}

/** What a route is found in. */
export interface RouteCase {
  readonly site: string;
  readonly index: SiteIndex;
  readonly reach: Reach;
}

/** How a group is named among those that can be reached. */
export function groupPlaceOf(site: string, groupKey: string): string {
  return `${site}|${groupKey}`;
}

/**
 * Whom a line about an action goes to (DESIGN §5 "Who gets it"): the contact person → the deputy when absent → the
 * samordnare of the organisation → the channel of the group. One who has said "Jag är inte ansvarig" is passed over. A
 * guest, and one who has no app, is mentioned in the channel of the group; with no channel a samordnare is told instead.
 */
export function routeOfAction(action: Action, routeCase: RouteCase): Route {
  const trail: TrailStep[] = [];
  const person = responsiblePerson(action, routeCase, trail) ?? coordinator(action, routeCase, trail);
  if (person === undefined) return toChannel(action.groupKey, routeCase, { trail, mentioned: [] });
  return toPerson(person, { groupKey: action.groupKey, trail }, routeCase);
}

/**
 * A line to one person: personally, or mentioned in the channel of a group when that cannot be.
 * `trail` is the way so far; its last step is the person's own, still without a word about passing it over.
 */
export function toPerson(
  person: Person,
  { groupKey, trail }: { readonly groupKey: string | undefined; readonly trail: readonly TrailStep[] },
  routeCase: RouteCase
): Route {
  const login = person.login.toLowerCase();
  const obstacle = person.isGuest ? 'isGuest' : routeCase.reach.logins.has(login) ? undefined : 'unreachable';
  if (obstacle === undefined) return { recipient: { kind: 'person', login }, person, trail };
  const passed = [
    ...trail.slice(0, -1),
    ...trail.slice(-1).map((step): TrailStep => ({ ...step, passedOver: obstacle }))
  ];
  if (groupKey === undefined) return { person, trail: passed };
  return toChannel(groupKey, routeCase, { trail: passed, mentioned: [person] });
}

/** A post in the channel of a group; when it has none, word to the samordnare nearest to it. */
export function toChannel(
  groupKey: string,
  { site, index, reach }: RouteCase,
  { trail, mentioned }: { readonly trail: readonly TrailStep[]; readonly mentioned: readonly Person[] }
): Route {
  const [person] = mentioned;
  const step: TrailStep = { kind: 'channel', key: groupKey };
  if (reach.groups.has(groupPlaceOf(site, groupKey))) {
    const mentions = mentioned.map(({ login }) => login.toLowerCase());
    return { recipient: { kind: 'channel', site, groupKey, mentions }, person, trail: [...trail, step] };
  }
  const walked: TrailStep[] = [...trail, { ...step, passedOver: 'unreachable' }];
  for (const other of index.coordinatorsNear(groupKey)) {
    const login = other.login.toLowerCase();
    if (mentioned.includes(other)) continue;
    const obstacle = index.isAbsent(other) ? 'absent' : reach.logins.has(login) ? undefined : 'unreachable';
    walked.push({ kind: 'coordinator', key: other.key, ...(obstacle ? { passedOver: obstacle } : {}) });
    if (obstacle === undefined) return { recipient: { kind: 'person', login }, person: other, trail: walked };
  }
  return { person, trail: walked };
}

/** The contact person, or the deputy of one who is absent. */
function responsiblePerson(
  { key, contactPersonKey }: Action,
  { index }: RouteCase,
  trail: TrailStep[]
): Person | undefined {
  let wanted = contactPersonKey;
  let kind: TrailStep['kind'] = 'contact';
  while (wanted !== undefined) {
    const personKey: string = wanted;
    const person = index.person(personKey);
    const obstacle = person === undefined ? 'unknown' : obstacleOf(person, key, index);
    const goesRound = trail.some((step) => step.key === personKey);
    if (goesRound) return undefined;
    trail.push({ kind, key: personKey, ...(obstacle ? { passedOver: obstacle } : {}) });
    if (person === undefined || obstacle === 'handedOver') return undefined;
    if (obstacle === undefined) return person;
    kind = 'deputy';
    wanted = person.deputyKey;
    if (wanted === undefined) trail.push({ kind, key: personKey, passedOver: 'noDeputy' });
  }
  return undefined;
}

function obstacleOf(
  person: Person,
  actionKey: string,
  index: SiteIndex
): 'handedOver' | 'absent' | undefined {
  if (index.choice('notMine', person.key, actionKey) !== undefined) return 'handedOver';
  return index.isAbsent(person) ? 'absent' : undefined;
}

function coordinator(
  { key, responsibleOrgUnitKey }: Action,
  { index }: RouteCase,
  trail: TrailStep[]
): Person | undefined {
  for (const person of index.coordinatorsOf(responsibleOrgUnitKey)) {
    // One who was asked already, as contact or deputy, is not asked again as samordnare.
    if (trail.some((step) => step.key === person.key)) continue;
    const obstacle = obstacleOf(person, key, index);
    trail.push({ kind: 'coordinator', key: person.key, ...(obstacle ? { passedOver: obstacle } : {}) });
    if (obstacle === undefined) return person;
  }
  return undefined;
}
