import { randomUUID } from 'node:crypto';
import { type Clock, toUtcSeconds } from '../clock';
import { notSupported, sharePointFailure } from '../errors';
import { baseSiteColumns } from '../fields/siteColumns';
import { createList, templates } from '../lists/newList';
import { standardRoleDefinitions, standardRoleIds } from '../security/roleDefinitions';
import type { GroupRecord, SiteRecord, WebRecord } from '../storage/records';
import type { Store } from '../storage/store';
import { addUser, findAccount } from '../users/directory';
import { newGroup } from '../users/groups';

/** What a new site collection must be told. */
export interface SiteSeed {
  /** Server-relative: `/sites/central`, or `/` for the root site. */
  readonly path: string;
  readonly title: string;
  /** Logins; the accounts must be in the directory. */
  readonly owners?: readonly string[];
  readonly members?: readonly string[];
  readonly visitors?: readonly string[];
}

/** What a new web must be told. */
export interface WebSeed {
  readonly siteId: string;
  readonly parentId: string | undefined;
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  readonly language?: number;
  readonly webTemplate?: string;
}

type Making = { readonly store: Store; readonly clock: Clock };

/** @returns a web with nothing in it, not yet saved */
export function newWeb({ clock }: Pick<Making, 'clock'>, seed: WebSeed): WebRecord {
  const now = toUtcSeconds(clock.now());
  return {
    id: randomUUID(),
    siteId: seed.siteId,
    parentId: seed.parentId,
    path: seed.path,
    title: seed.title,
    description: seed.description ?? '',
    language: seed.language ?? 1033,
    webTemplate: seed.webTemplate ?? 'STS',
    created: now,
    lastItemModified: now,
    settings: {},
    fields: seed.parentId === undefined ? baseSiteColumns() : [],
    assignments: undefined,
    ownerGroupId: undefined,
    memberGroupId: undefined,
    visitorGroupId: undefined
  };
}

/** Adds the library that every team site starts with. */
export function addDefaultLists(making: Making, web: WebRecord): void {
  createList(making, web, {
    title: 'Documents',
    folder: 'Shared Documents',
    baseTemplate: templates.documentLibrary
  });
}

interface AssociatedGroups {
  readonly owners: GroupRecord;
  readonly members: GroupRecord;
  readonly visitors: GroupRecord;
}

/** Adds the three groups of a site in place and links the web to them with their permission levels. */
export function addAssociatedGroups(site: SiteRecord, web: WebRecord, seed: string): AssociatedGroups {
  const owners = newGroup(site, `${seed} Owners`, site.nextPrincipalId);
  const members = newGroup(site, `${seed} Members`, owners.id);
  const visitors = newGroup(site, `${seed} Visitors`, owners.id);
  members.allowMembersEditMembership = true;
  site.groups.push(owners, members, visitors);
  web.ownerGroupId = owners.id;
  web.memberGroupId = members.id;
  web.visitorGroupId = visitors.id;
  web.assignments = [
    ...(web.assignments ?? []),
    { principalId: owners.id, roleDefinitionIds: [standardRoleIds.fullControl] },
    { principalId: members.id, roleDefinitionIds: [standardRoleIds.edit] },
    { principalId: visitors.id, roleDefinitionIds: [standardRoleIds.read] }
  ];
  return { owners, members, visitors };
}

function addTo(
  store: Store,
  site: SiteRecord,
  [group, logins]: readonly [GroupRecord, readonly string[] | undefined]
): void {
  for (const login of logins ?? []) {
    const account = findAccount(store, login);
    if (account === undefined)
      throw sharePointFailure('-2146232832', `The specified user ${login} could not be found.`);
    group.memberIds.push(addUser(site, account).id);
  }
}

/**
 * Makes a site collection: its root web, the standard permission levels, three groups and a document library. A site
 * at this path is left as it is.
 *
 * @returns the root web
 */
export function createSite(making: Making, seed: SiteSeed): WebRecord {
  const { store } = making;
  if (!/^\/((sites|teams)\/[^/]+)?$/.test(seed.path))
    throw notSupported(`A site collection at '${seed.path}'`);
  const path = seed.path === '/' ? '' : seed.path;
  const known = store.catalog.findWebByPath(path);
  if (known !== undefined) return known;
  return store.transaction(() => {
    const siteId = randomUUID();
    const web = newWeb(making, { siteId, parentId: undefined, path, title: seed.title });
    const site: SiteRecord = {
      id: siteId,
      path,
      rootWebId: web.id,
      created: web.created,
      users: [],
      groups: [],
      roleDefinitions: standardRoleDefinitions(),
      nextPrincipalId: 3,
      nextRoleDefinitionId: 1073741926
    };
    const groups = addAssociatedGroups(site, web, seed.title);
    addTo(store, site, [groups.owners, seed.owners]);
    addTo(store, site, [groups.members, seed.members]);
    addTo(store, site, [groups.visitors, seed.visitors]);
    for (const account of store.catalog.allAccounts()) if (account.isSiteAdmin) addUser(site, account);
    store.catalog.saveSite(site);
    store.catalog.saveWeb(web);
    addDefaultLists(making, web);
    return web;
  });
}
