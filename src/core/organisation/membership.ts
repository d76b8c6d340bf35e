import { type CalendarDay } from '../calendar/calendarDay';
import { checkTexts, requiredDay } from '../text';
import { type Membership, type RoleAssignment } from './group';
import { type OrganisationViolation } from './organisationViolation';

/** Days with a first and perhaps a last one, both counted. */
interface OpenPeriod {
  readonly from: CalendarDay;
  readonly to?: CalendarDay;
}

/** Tells whether the membership counts on the day; its first and last day both do. */
export function isMemberOn(membership: Membership, day: CalendarDay): boolean {
  return covers(membership, day);
}

/** Tells whether the right is held on the day; its first and last day both count. */
export function isAssignedOn(assignment: RoleAssignment, day: CalendarDay): boolean {
  return covers(assignment, day);
}

/** Keys of the persons in a group on a day, each once, in the order of the rows. */
export function membersOn(
  memberships: readonly Membership[],
  groupKey: string,
  day: CalendarDay
): readonly string[] {
  const active = memberships.filter((row) => row.groupKey === groupKey && isMemberOn(row, day));
  return [...new Set(active.map((row) => row.personKey))];
}

/** What a membership must satisfy alone. */
export function checkMembership(membership: Membership): readonly OrganisationViolation[] {
  const texts = checkTexts(membership, {
    groupKey: { isRequired: true },
    personKey: { isRequired: true },
    from: requiredDay
  });
  return [...texts, ...checkOrder(membership)];
}

/** What an assigned right must satisfy alone. */
export function checkRoleAssignment(assignment: RoleAssignment): readonly OrganisationViolation[] {
  const texts = checkTexts(assignment, { personKey: { isRequired: true }, from: requiredDay });
  return [...texts, ...checkOrder(assignment)];
}

/** Refuses a membership that gives the same person the same role in the same group twice on a day. */
export function checkMembershipOverlap(
  membership: Membership,
  others: readonly Membership[]
): readonly OrganisationViolation[] {
  return others
    .filter(
      (other) =>
        other.key !== membership.key &&
        other.groupKey === membership.groupKey &&
        other.personKey === membership.personKey &&
        other.role === membership.role &&
        overlap(other, membership)
    )
    .map((other) => ({ code: 'membershipOverlap', field: 'from', otherKey: other.key }));
}

/** Refuses a right that the same person already holds on some of the days. */
export function checkAssignmentOverlap(
  assignment: RoleAssignment,
  others: readonly RoleAssignment[]
): readonly OrganisationViolation[] {
  return others
    .filter(
      (other) =>
        other.key !== assignment.key &&
        other.personKey === assignment.personKey &&
        other.role === assignment.role &&
        overlap(other, assignment)
    )
    .map((other) => ({ code: 'assignmentOverlap', field: 'from', otherKey: other.key }));
}

function covers(period: OpenPeriod, day: CalendarDay): boolean {
  return period.from <= day && (period.to === undefined || day <= period.to);
}

function overlap(one: OpenPeriod, other: OpenPeriod): boolean {
  const beginsInTime = one.to === undefined || other.from <= one.to;
  return beginsInTime && (other.to === undefined || one.from <= other.to);
}

function checkOrder({ from, to }: OpenPeriod): readonly OrganisationViolation[] {
  if (to === undefined || from <= to) return [];
  return [{ code: 'endBeforeStart', field: 'to', start: from, end: to }];
}
