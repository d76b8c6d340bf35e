import { calendarDay, type CalendarDay } from '../../../src/core/calendar/calendarDay';
import { type Group, type Membership, type RoleAssignment } from '../../../src/core/organisation/group';
import { type OrgUnit } from '../../../src/core/organisation/orgUnit';
import { type Person } from '../../../src/core/organisation/person';

/** A constant day. */
export const day = calendarDay;

/** Who wrote the rows of these tests. */
export const recorded = { recordedBy: 'person-1', recordedOn: day('2020-09-14') };

/** A unit of the city without days. */
export function orgUnit(key: string, change: Partial<OrgUnit> = {}): OrgUnit {
  return { key, name: `SDF ${key}`, kind: 'districtAdministration', side: 'city', ...recorded, ...change };
}

/** A police area without days. */
export function policeUnit(key: string, change: Partial<OrgUnit> = {}): OrgUnit {
  return orgUnit(key, { name: `LPO ${key}`, kind: 'localPoliceArea', side: 'police', ...change });
}

/** A local preparation group of the agreement `local`. */
export function group(key: string, change: Partial<Group> = {}): Group {
  return {
    key,
    name: key,
    level: 'local',
    kind: 'preparationGroup',
    agreementKey: 'local',
    ...recorded,
    ...change
  };
}

/** A membership of 2020, as an ordinary member. */
export function membership(
  groupKey: string,
  personKey: string,
  change: Partial<Membership> = {}
): Membership {
  return {
    key: `${groupKey}|${personKey}`,
    groupKey,
    personKey,
    role: 'member',
    from: day('2020-01-01'),
    to: day('2020-12-31'),
    ...recorded,
    ...change
  };
}

/** A right in the whole site from 2020. */
export function assignment(personKey: string, role: RoleAssignment['role']): RoleAssignment {
  return { key: `${personKey}|${role}`, personKey, role, from: day('2020-01-01'), ...recorded };
}

/** A person at a unit. */
export function person(key: string, change: Partial<Person> = {}): Person {
  return {
    key,
    name: `Samordnare ${key} (demo)`,
    orgUnitKey: 'sdf',
    login: `${key}@demo.example`,
    isGuest: false,
    ...recorded,
    ...change
  };
}

/** An absence between two days. */
export function absent(from: string, to?: string): { absentFrom: CalendarDay; absentTo?: CalendarDay } {
  return { absentFrom: day(from), absentTo: to === undefined ? undefined : day(to) };
}
