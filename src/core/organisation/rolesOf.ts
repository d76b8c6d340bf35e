import { type CalendarDay } from '../calendar/calendarDay';
import { groupsOfAgreement } from './agreementGroups';
import { isMemberOn, isAssignedOn } from './membership';
import { type Group, type GroupKind, type Level, type Membership, type RoleAssignment } from './group';
import { type OrgUnit } from './orgUnit';
import { roles, type Role } from './permissions';
import { type Person } from './person';
import { isSameUnitOn } from './unitSuccession';

/** The part of an agreement that roles depend on. */
interface AgreementInScope {
  readonly key: string;
  readonly level: Level;
  /** The groups of the agreement that a draft renews work with the draft too. */
  readonly previousKey?: string;
}

/** The part of an action that roles depend on. */
interface ActionInScope {
  readonly agreementKey: string;
  readonly groupKey: string;
  readonly responsibleOrgUnitKey?: string;
  readonly participatingOrgUnitKeys: readonly string[];
}

/** What a person's roles are asked for. */
export type RoleScope =
  | { readonly kind: 'site' }
  | { readonly kind: 'agreement'; readonly agreement: AgreementInScope }
  | { readonly kind: 'group'; readonly groupKey: string }
  | { readonly kind: 'action'; readonly action: ActionInScope };

/** The rows of one site from which roles follow. */
interface RoleRows {
  readonly units: readonly OrgUnit[];
  readonly groups: readonly Group[];
  readonly memberships: readonly Membership[];
  readonly roleAssignments: readonly RoleAssignment[];
}

/** Whose roles, on which day, to what. */
export interface RoleQuestion extends RoleRows {
  /** Absent for one who is not in the register and so has no role. */
  readonly person: Person | undefined;
  readonly day: CalendarDay;
  readonly scope: RoleScope;
}

/**
 * The roles of a person to a thing on a day, in the order of `roles`. A guest gets what the guest's place gives.
 *
 * Everyone in the register is a reader. Membership in a group of the agreement gives the role of that kind of group;
 * where the scope is one group or an action, `workingGroupMember` needs that very group (for an action: the one that
 * follows it up), and a group's own rights need membership in it. A coordinator in any group of the agreement is
 * coordinator of it all, and the central samordnare of every central agreement. An agreement that no group works with
 * yet belongs to the groups of its site, and on a site without groups to the central samordnare. `responsible` is given to an action only.
 */
export function rolesOf(question: RoleQuestion): readonly Role[] {
  const { person, day, scope } = question;
  if (person === undefined) return [];
  const assigned = question.roleAssignments
    .filter((row) => row.personKey === person.key && isAssignedOn(row, day))
    .map((row) => row.role);
  const held = new Set<Role>(['reader', ...assigned, ...memberRoles(question, person.key)]);
  const isFirst = scope.kind === 'agreement' && question.groups.length === 0;
  if (held.has('centralCoordinator') && (isFirst || isCentral(question))) held.add('coordinator');
  if (scope.kind === 'action' && worksForAction({ ...question, person }, scope.action))
    held.add('responsible');
  return roles.filter((role) => held.has(role));
}

function memberRoles(question: RoleQuestion, personKey: string): readonly Role[] {
  const mine = question.memberships.filter(
    (row) => row.personKey === personKey && isMemberOn(row, question.day)
  );
  return groupsInScope(question).flatMap((group) => {
    const inGroup = mine.filter((row) => row.groupKey === group.key);
    if (inGroup.length === 0) return [];
    const held = rolesByGroup(question.scope, group);
    return inGroup.some((row) => row.role === 'coordinator') ? [...held, 'coordinator' as const] : held;
  });
}

function rolesByGroup(scope: RoleScope, group: Group): readonly Role[] {
  switch (scope.kind) {
    case 'site':
    case 'agreement':
      return [roleOfKind[group.kind] ?? 'reader'];
    case 'group':
      return group.key === scope.groupKey ? [roleOfKind[group.kind] ?? 'reader', 'workingGroupMember'] : [];
    case 'action': {
      const ofKind = group.kind === 'workingGroup' ? undefined : roleOfKind[group.kind];
      const follows = group.key === scope.action.groupKey;
      return [ofKind ?? 'reader', follows ? 'workingGroupMember' : 'reader'];
    }
  }
}

const roleOfKind: Readonly<Partial<Record<GroupKind, Role>>> = {
  steeringGroup: 'steeringGroup',
  preparationGroup: 'preparationGroup',
  workingGroup: 'workingGroupMember'
};

function groupsInScope({ scope, groups }: RoleQuestion): readonly Group[] {
  const agreementOf = (groupKey: string): string | undefined =>
    groups.find((group) => group.key === groupKey)?.agreementKey;
  switch (scope.kind) {
    case 'site':
      return groups;
    case 'agreement':
      return groupsOfAgreement(scope.agreement, groups);
    case 'group':
      return ofAgreements(groups, [agreementOf(scope.groupKey)]);
    case 'action':
      // A plan of a renewed agreement may be followed up by groups that still stand under the old one.
      return ofAgreements(groups, [scope.action.agreementKey, agreementOf(scope.action.groupKey)]);
  }
}

function ofAgreements(groups: readonly Group[], keys: readonly (string | undefined)[]): readonly Group[] {
  return groups.filter((group) => keys.includes(group.agreementKey));
}

function isCentral(question: RoleQuestion): boolean {
  const { scope } = question;
  if (scope.kind === 'agreement') return scope.agreement.level === 'central';
  if (scope.kind === 'site') return false;
  return groupsInScope(question).some((group) => group.level === 'central');
}

function worksForAction(
  question: RoleQuestion & { readonly person: Person },
  action: ActionInScope
): boolean {
  const { units, person, day } = question;
  const organisations = [action.responsibleOrgUnitKey, ...action.participatingOrgUnitKeys];
  return organisations.some(
    (key) => key !== undefined && isSameUnitOn(units, { one: person.orgUnitKey, other: key }, day)
  );
}
