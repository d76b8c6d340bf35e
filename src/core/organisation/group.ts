import { type CalendarDay } from '../calendar/calendarDay';
import { type DomainRow } from '../recorded';

/** Central: the whole city; local: one district. */
export const levels = ['central', 'local'] as const;

/** One of {@link levels}. */
export type Level = (typeof levels)[number];

/** Styrgrupp, beredningsgrupp and arbetsgrupp, and the råd and temporary groups that some districts add. */
export const groupKinds = [
  'steeringGroup',
  'preparationGroup',
  'workingGroup',
  'council',
  'temporaryGroup'
] as const;

/** One of {@link groupKinds}. */
export type GroupKind = (typeof groupKinds)[number];

/** Grupp: a steering, preparatory or working group of one cooperation. */
export interface Group extends DomainRow {
  readonly name: string;
  readonly level: Level;
  readonly kind: GroupKind;
  readonly agreementKey: string;
  /** The group that this one answers to: arbetsgrupp → beredningsgrupp → styrgrupp. */
  readonly parentGroupKey?: string;
  /** How often the group meets, in weeks (5 = every fifth week). */
  readonly meetingIntervalWeeks?: number;
  /** Name of the Teams channel in which the group meets. */
  readonly channelName?: string;
  /** The Entra group of the team that the channel belongs to; set when the group is connected to its channel. */
  readonly teamId?: string;
  /** The connected channel as Teams knows it, for example `19:…@thread.tacv2`; it outlives a change of name. */
  readonly channelId?: string;
  /** Raised when the address of the group's calendar is renewed: older addresses end. 0 when absent. */
  readonly calendarVersion?: number;
  /** How the group is led or what it may decide, in its own words. */
  readonly mandate?: string;
}

/** What a member is in a group. */
export const membershipRoles = ['chair', 'coordinator', 'member', 'secretary'] as const;

/** One of {@link membershipRoles}. */
export type MembershipRole = (typeof membershipRoles)[number];

/** Medlemskap: a person in a group between two days. */
export interface Membership extends DomainRow {
  readonly groupKey: string;
  readonly personKey: string;
  readonly role: MembershipRole;
  readonly from: CalendarDay;
  readonly to?: CalendarDay;
}

/** Rights that a person holds in a whole site rather than through a group. */
export const assignedRoles = ['reader', 'centralCoordinator', 'administrator'] as const;

/** One of {@link assignedRoles}. */
export type AssignedRole = (typeof assignedRoles)[number];

/** Behörighet: a right in a whole site, between two days. */
export interface RoleAssignment extends DomainRow {
  readonly personKey: string;
  readonly role: AssignedRole;
  readonly from: CalendarDay;
  readonly to?: CalendarDay;
}
