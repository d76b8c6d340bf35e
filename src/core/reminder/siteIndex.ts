import { type CalendarDay } from '../calendar/calendarDay';
import { isAbsentOn } from '../organisation/answerer';
import { type Group, type GroupKind, type Membership } from '../organisation/group';
import { groupsAbove } from '../organisation/groupRules';
import { isMemberOn } from '../organisation/membership';
import { type OrgUnit } from '../organisation/orgUnit';
import { type Person } from '../organisation/person';
import { isSameUnitOn } from '../organisation/unitSuccession';
import { type ReminderChoice } from './reminderChoice';

/** The rows of a site that say who is who. */
export interface PeopleRows {
  readonly persons: readonly Person[];
  readonly units: readonly OrgUnit[];
  readonly groups: readonly Group[];
  readonly memberships: readonly Membership[];
  readonly choices: readonly ReminderChoice[];
}

/** Who is who on a site on a day, found once and asked for every line. */
export interface SiteIndex {
  readonly today: CalendarDay;
  person(key: string): Person | undefined;
  isAbsent(person: Person): boolean;
  /** The samordnare who work at an organisation or at the one that took over from it, by key. */
  coordinatorsOf(orgUnitKey: string | undefined): readonly Person[];
  /** The samordnare of a group, of those above it, and of the whole agreement, each once. */
  coordinatorsNear(groupKey: string): readonly Person[];
  /** The samordnare of any group of an agreement. */
  coordinatorsOfAgreement(agreementKey: string): readonly Person[];
  /** The beredningsgrupp or styrgrupp to which something of a group is escalated. */
  groupAbove(groupKey: string, kind: GroupKind): Group | undefined;
  group(key: string): Group | undefined;
  /** The newest choice of a kind that a person has made about an action, or about everything (pause). */
  choice(kind: ReminderChoice['kind'], personKey: string, actionKey?: string): ReminderChoice | undefined;
}

/** Sorts the people of a site. */
export function siteIndexOf(rows: PeopleRows, today: CalendarDay): SiteIndex {
  const persons = new Map(rows.persons.map((person) => [person.key, person]));
  const groups = new Map(rows.groups.map((group) => [group.key, group]));
  const choices = newestChoices(rows.choices);
  const seats = rows.memberships.filter((row) => row.role === 'coordinator' && isMemberOn(row, today));
  const coordinators = personsOf(seats, persons);
  const byUnit = new Map<string, readonly Person[]>();
  const near = new Map<string, readonly Person[]>();
  const ofAgreement = (agreementKey: string): readonly Person[] =>
    personsOf(
      seats.filter((row) => groups.get(row.groupKey)?.agreementKey === agreementKey),
      persons
    );
  return {
    today,
    person: (key) => persons.get(key),
    isAbsent: (person) => isAbsentOn(person, today),
    coordinatorsOf: (orgUnitKey) =>
      orgUnitKey === undefined
        ? []
        : remember(byUnit, orgUnitKey, () =>
            coordinators.filter((person) => worksAt(person, orgUnitKey, { units: rows.units, today }))
          ),
    coordinatorsNear: (groupKey) =>
      remember(near, groupKey, () => {
        const own = seats.filter((row) => row.groupKey === groupKey);
        const agreementKey = groups.get(groupKey)?.agreementKey;
        const rest = agreementKey === undefined ? [] : ofAgreement(agreementKey);
        return [...new Set([...personsOf(own, persons), ...rest])];
      }),
    coordinatorsOfAgreement: ofAgreement,
    groupAbove: (groupKey, kind) => findGroupAbove(rows.groups, groupKey, kind),
    group: (key) => groups.get(key),
    choice: (kind, personKey, actionKey = '') => choices.get(`${kind} ${personKey} ${actionKey}`)
  };
}

function personsOf(seats: readonly Membership[], persons: ReadonlyMap<string, Person>): readonly Person[] {
  const keys = [...new Set(seats.map(({ personKey }) => personKey))].sort();
  return keys.flatMap((key) => persons.get(key) ?? []);
}

function worksAt(
  { orgUnitKey: one }: Person,
  other: string,
  { units, today }: { readonly units: readonly OrgUnit[]; readonly today: CalendarDay }
): boolean {
  return one === other || isSameUnitOn(units, { one, other }, today);
}

function findGroupAbove(groups: readonly Group[], groupKey: string, kind: GroupKind): Group | undefined {
  const own = groups.find(({ key }) => key === groupKey);
  const above = own === undefined ? [] : [own, ...groupsAbove(groups, groupKey)];
  return (
    above.find((group) => group.kind === kind) ??
    groups.find((group) => group.kind === kind && group.agreementKey === own?.agreementKey)
  );
}

/** Choices are never changed: of those about the same thing the last in the list counts. */
function newestChoices(choices: readonly ReminderChoice[]): ReadonlyMap<string, ReminderChoice> {
  const newest = new Map<string, ReminderChoice>();
  for (const choice of choices) {
    const place = `${choice.kind} ${choice.personKey} ${choice.actionKey ?? ''}`;
    const known = newest.get(place);
    if (known === undefined || known.recordedOn <= choice.recordedOn) newest.set(place, choice);
  }
  return newest;
}

function remember<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = find()));
  return found;
}
