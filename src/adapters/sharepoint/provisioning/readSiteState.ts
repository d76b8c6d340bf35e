import { type SPFI } from '@pnp/sp';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/regional-settings/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/webs/index.js';
import { AppError } from '../../../application/appError';
import { type BatchPart, sendReads } from '../requests/batch';
import { readFailure, siteFailureOf } from '../requests/requestFailure';
import { plainSiteUrl, type SiteConnection } from '../siteConnection';
import { pathByName } from './pathByName';
import {
  type SiteState,
  type StandingField,
  type StandingGrant,
  type StandingList,
  type StandingView
} from './siteState';

type Json = Readonly<Record<string, unknown>>;

const grantSelect = [
  'PrincipalId',
  'Member/Title',
  'RoleDefinitionBindings/Name',
  'RoleDefinitionBindings/RoleTypeKind'
];
const listSelect = [
  'Title',
  'Description',
  'EnableVersioning',
  'MajorVersionLimit',
  'EnableAttachments',
  'HasUniqueRoleAssignments',
  'RootFolder/ServerRelativeUrl'
];
const grantExpand = ['Member', 'RoleDefinitionBindings'];

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function rowsOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.filter(isJson);
  return isJson(value) && Array.isArray(value.results) ? value.results.filter(isJson) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * Reads what a site has of the lists with some names, in two round trips.
 *
 * @throws AppError with the code of a `SiteFailure`
 */
export async function readSiteState(
  connection: SiteConnection,
  names: readonly string[]
): Promise<SiteState> {
  const [web, lists, levels, groups, ownerGroup, timeZone, siteGrants] = await readAll(connection, [
    (site) => site.web.select('Url')(),
    (site) => site.web.lists.select(...listSelect).expand('RootFolder')(),
    (site) => site.web.roleDefinitions.select('Name')(),
    (site) => site.web.siteGroups.select('Title')(),
    (site) => site.web.associatedOwnerGroup.select('Title')(),
    (site) => site.web.regionalSettings.timeZone(),
    (site) => site.web.roleAssignments.select(...grantSelect).expand(...grantExpand)()
  ]);
  // SharePoint answers an address below a site as the site itself: lists must not come to stand there by mistake.
  const found = isJson(web) ? plainSiteUrl(textOf(web.Url)).toLowerCase() : '';
  if (found !== connection.url.toLowerCase()) throw new AppError('siteMissing', { subject: connection.url });
  const paths = new Map(names.map((name) => [pathByName(connection.url, name).toLowerCase(), name]));
  const standing = rowsOf(lists).flatMap((list) => {
    const folder = isJson(list.RootFolder) ? textOf(list.RootFolder.ServerRelativeUrl) : '';
    const name = paths.get(folder.toLowerCase());
    return name === undefined ? [] : [{ name, list }];
  });
  return {
    timeZoneId: isJson(timeZone) ? Number(timeZone.Id) : 0,
    levels: rowsOf(levels).map(({ Name }) => textOf(Name)),
    groups: rowsOf(groups).map(({ Title }) => textOf(Title)),
    ownerGroup: isJson(ownerGroup) && textOf(ownerGroup.Title) !== '' ? textOf(ownerGroup.Title) : undefined,
    siteGrants: readGrants(siteGrants),
    takenTitles: rowsOf(lists).map(({ Title }) => textOf(Title)),
    lists: await readLists(connection, standing)
  };
}

async function readAll(
  connection: SiteConnection,
  parts: readonly BatchPart<unknown>[]
): Promise<readonly unknown[]> {
  const outcomes = await sendOrFail(connection, parts);
  return outcomes.map((outcome) => {
    if (outcome.ok) return outcome.value;
    const { failure } = outcome;
    // A site without an owner group answers that there is none.
    if (failure.status === 404) return undefined;
    throw new AppError(siteFailureOf(failure, 'site'), { cause: failure.cause, subject: connection.url });
  });
}

async function sendOrFail(connection: SiteConnection, parts: readonly BatchPart<unknown>[]) {
  try {
    return await sendReads(connection.site, parts, connection.patience);
  } catch (error) {
    const failure = await readFailure(error);
    throw new AppError(siteFailureOf(failure, 'site'), { cause: failure.cause, subject: connection.url });
  }
}

async function readLists(
  connection: SiteConnection,
  found: readonly { readonly name: string; readonly list: Json }[]
): Promise<readonly StandingList[]> {
  const partsOf = (name: string): readonly BatchPart<unknown>[] => {
    const list = (site: SPFI) => site.web.getList(pathByName(connection.url, name));
    return [
      (site) => list(site).fields.filter('ReadOnlyField eq false')(),
      (site) => list(site).views.select('Title', 'ServerRelativeUrl')(),
      (site) =>
        list(site)
          .roleAssignments.select(...grantSelect)
          .expand(...grantExpand)()
    ];
  };
  const answers = await readAll(
    connection,
    found.flatMap(({ name }) => partsOf(name))
  );
  return found.map(({ name, list }, index): StandingList => {
    const [fields, views, grants] = answers.slice(index * 3, index * 3 + 3);
    return {
      name,
      title: textOf(list.Title),
      description: textOf(list.Description),
      hasVersions: list.EnableVersioning === true,
      versionLimit: Number(list.MajorVersionLimit),
      hasDocuments: list.EnableAttachments === true,
      isSeparate: list.HasUniqueRoleAssignments === true,
      fields: rowsOf(fields).map(readField),
      views: rowsOf(views).map(readView),
      grants: readGrants(grants)
    };
  });
}

function readField(field: Json): StandingField {
  const choices =
    isJson(field.Choices) && !Array.isArray(field.Choices) ? field.Choices.results : field.Choices;
  return {
    name: textOf(field.InternalName),
    title: textOf(field.Title),
    description: textOf(field.Description),
    type: textOf(field.TypeAsString),
    isIndexed: field.Indexed === true,
    isUnique: field.EnforceUniqueValues === true,
    choices: Array.isArray(choices) ? choices.map(textOf) : [],
    formatting: textOf(field.CustomFormatter)
  };
}

function readView(view: Json): StandingView {
  const file = textOf(view.ServerRelativeUrl).split('/').pop() ?? '';
  return { name: decodeURIComponent(file).replace(/\.aspx$/i, ''), title: textOf(view.Title) };
}

function readGrants(assignments: unknown): readonly StandingGrant[] {
  return rowsOf(assignments).map((assignment) => ({
    principal: isJson(assignment.Member) ? textOf(assignment.Member.Title) : '',
    levels: rowsOf(assignment.RoleDefinitionBindings).map(({ Name }) => textOf(Name))
  }));
}
