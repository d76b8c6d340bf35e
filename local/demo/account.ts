import { type SiteGroupName } from '../../src/adapters/sharepoint/access/siteGroups';
import { type DemoSiteName } from './sites';
import { type OrgUnitKey } from './units';

/** Every login of the demo ends with this. */
export const demoDomain = 'demo.samverkan.example';

/** A role that can sign in; never a real person. */
export interface DemoAccount {
  /** Key of the person's row on each site, and the first part of the login. */
  readonly key: string;
  readonly login: string;
  readonly title: string;
  readonly email: string;
  /** Key of the organisation in which the role works on the demo's day. */
  readonly orgUnitKey: OrgUnitKey;
  /** Guest of the city's tenant, as most police members are. */
  readonly isGuest: boolean;
  /** May provision the sites and set their groups. */
  readonly isSiteAdmin: boolean;
  /** What the role is, in words, for whoever chooses between the accounts. */
  readonly roles: readonly string[];
  /** The groups of SharePoint in which the account stands, site by site; see docs/roles.md. */
  readonly siteGroups: SiteGroupsBySite;
}

/** Groups of SharePoint, site by site. */
export type SiteGroupsBySite = Partial<Readonly<Record<DemoSiteName, readonly SiteGroupName[]>>>;

/** What differs from one account to the next. */
export type AccountSketch = Pick<DemoAccount, 'orgUnitKey' | 'roles' | 'siteGroups'> & {
  /** The title without the mark of the demo. */
  readonly role: string;
  readonly isGuest?: boolean;
  readonly isSiteAdmin?: boolean;
};

/** Makes an account; login and e-mail address follow from its key. */
export function demoAccount(key: string, sketch: AccountSketch): DemoAccount {
  const { role, isGuest = false, isSiteAdmin = false, siteGroups: own, ...rest } = sketch;
  const login = loginOf(key);
  // Everybody mirrors the central catalogue, so everybody reads the central site.
  const siteGroups: SiteGroupsBySite = { central: ['readers'], ...own };
  return { key, login, title: `${role} (demo)`, email: login, isGuest, isSiteAdmin, siteGroups, ...rest };
}

/** Sign-in name of an account. */
export function loginOf(key: string): string {
  return `${key}@${demoDomain}`;
}
