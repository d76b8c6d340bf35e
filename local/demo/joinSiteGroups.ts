import {
  siteGroupNames,
  siteGroups,
  type SiteGroupName
} from '../../src/adapters/sharepoint/access/siteGroups';
import { demoAccounts, type DemoAccount } from './accounts';
import { type DemoSiteName, demoSiteUrl } from './sites';

/** A site as its owner sees it. */
interface OwnedSite {
  readonly name: DemoSiteName;
  readonly sharePointUrl: string;
  /** Login of an account that administers the site. */
  readonly owner: string;
}

/** Puts every account of a site into the groups of SharePoint that its roles need; those in it already stay. */
export async function joinSiteGroups(site: OwnedSite): Promise<void> {
  for (const group of siteGroupNames) {
    const wanted = demoAccounts.filter((account) => account.siteGroups[site.name]?.includes(group));
    if (wanted.length === 0) continue;
    const members = await readMembers(site, group);
    for (const account of wanted) {
      if (!members.includes(claimOf(account))) await addMember(site, group, account);
    }
  }
}

/** Sign-in name as SharePoint writes it. */
function claimOf({ login }: DemoAccount): string {
  return `i:0#.f|membership|${login}`;
}

async function readMembers(site: OwnedSite, group: SiteGroupName): Promise<readonly string[]> {
  const response = await callUsers(site, group, { method: 'GET' });
  const { value } = (await response.json()) as { readonly value: readonly { readonly LoginName: string }[] };
  return value.map((user) => user.LoginName);
}

async function addMember(site: OwnedSite, group: SiteGroupName, account: DemoAccount): Promise<void> {
  await callUsers(site, group, { method: 'POST', body: JSON.stringify({ LoginName: claimOf(account) }) });
}

async function callUsers(
  { name, sharePointUrl, owner }: OwnedSite,
  group: SiteGroupName,
  init: RequestInit
): Promise<Response> {
  const title = encodeURIComponent(siteGroups[group].title);
  const address = `${demoSiteUrl(sharePointUrl, name)}/_api/web/sitegroups/getbyname('${title}')/users`;
  const response = await fetch(address, {
    ...init,
    headers: {
      Authorization: `Bearer ${owner}`,
      Accept: 'application/json;odata=nometadata',
      'Content-Type': 'application/json'
    }
  });
  if (!response.ok)
    throw new Error(`${name}: the group "${siteGroups[group].title}" answered ${response.status}.`);
  return response;
}
