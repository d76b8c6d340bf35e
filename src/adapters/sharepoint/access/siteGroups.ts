import { type Role } from '../../../core/organisation/permissions';

/** Groups of SharePoint, one for each set of rights that a list can tell apart. */
export const siteGroupNames = [
  'readers',
  'members',
  'preparation',
  'coordinators',
  'centralCoordinators',
  'steering',
  'administrators'
] as const;

/** One of {@link siteGroupNames}. */
export type SiteGroupName = (typeof siteGroupNames)[number];

/** A group of SharePoint as the people of a site see it. */
export interface SiteGroup {
  /** Swedish; the group is found by it. */
  readonly title: string;
  readonly description: string;
  /** The roles whose people belong in it. */
  readonly roles: readonly Role[];
}

/** The groups that provisioning makes on each site. */
export const siteGroups: Readonly<Record<SiteGroupName, SiteGroup>> = {
  readers: {
    title: 'Samverkan Läsare',
    description: 'Ser allt, ändrar inget.',
    roles: ['reader']
  },
  members: {
    title: 'Samverkan Medlemmar',
    description: 'Ledamöter i arbetsgrupper och de som ansvarar för åtgärder: lämnar lägesrapporter.',
    roles: ['workingGroupMember', 'responsible']
  },
  preparation: {
    title: 'Samverkan Beredningsgrupp',
    description: 'Behandlar uppföljningar, pausar åtgärder och godkänner mindre ändringar.',
    roles: ['preparationGroup']
  },
  coordinators: {
    title: 'Samverkan Samordnare',
    description: 'Stadens och polisens samordnare: sköter överenskommelser, planer och möten.',
    roles: ['coordinator']
  },
  // Apart from the other coordinators, since the register says who may what.
  centralCoordinators: {
    title: 'Samverkan Centrala samordnare',
    description: 'Sköter centrala överenskommelser, katalogen och registren.',
    roles: ['centralCoordinator']
  },
  steering: {
    title: 'Samverkan Styrgrupp',
    description: 'Fastställer planer och beslutar om slutdatum och avbrott.',
    roles: ['steeringGroup']
  },
  administrators: {
    title: 'Samverkan Administratörer',
    description: 'Sköter register och inställningar, aldrig innehållet.',
    roles: ['administrator']
  }
};

/** The group in which the people of a role belong. */
export function groupOfRole(role: Role): SiteGroupName {
  const found = siteGroupNames.find((name) => siteGroups[name].roles.includes(role));
  if (found === undefined) throw new TypeError(`No group of SharePoint for the role ${role}`);
  return found;
}
