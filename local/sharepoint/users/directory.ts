import type { Context } from '../context';
import { userNotFound } from '../errors';
import type { AccountRecord, SiteRecord, UserRecord } from '../storage/records';
import type { Store } from '../storage/store';

const claimPrefix = 'i:0#.f|membership|';

/** @returns the login as SharePoint writes it: a membership claim */
export function toClaim(login: string): string {
  return `${claimPrefix}${login}`;
}

/**
 * @param name - a login, a claim (`i:0#.f|membership|anna@example.org`) or an e-mail address
 * @returns the account, or undefined when the directory does not hold it
 */
export function findAccount(store: Store, name: string): AccountRecord | undefined {
  const wanted = name.trim().toLowerCase();
  const bare = wanted.slice(wanted.lastIndexOf('|') + 1);
  return (
    store.catalog.findAccount(bare) ??
    store.catalog
      .allAccounts()
      .find((account) => account.email !== '' && account.email.toLowerCase() === bare)
  );
}

/** @returns the site's user for the account, or undefined when the site does not know it */
export function findUser(site: SiteRecord, account: AccountRecord): UserRecord | undefined {
  const login = account.login.toLowerCase();
  return site.users.find((user) => user.login.toLowerCase() === login);
}

/** Adds the account to the site's users in place; a known user stays as it is. */
export function addUser(site: SiteRecord, account: AccountRecord): UserRecord {
  const known = findUser(site, account);
  if (known !== undefined) return known;
  const user: UserRecord = {
    id: site.nextPrincipalId,
    login: account.login,
    title: account.title,
    email: account.email,
    isSiteAdmin: account.isSiteAdmin
  };
  site.nextPrincipalId += 1;
  site.users.push(user);
  return user;
}

/**
 * @param context - the call
 * @param name - login, claim or e-mail address
 * @returns the site's user, added when the site did not know it
 * @throws SharePointError 500 when the directory does not hold it
 */
export function ensureUser(context: Context, name: string): UserRecord {
  const account = findAccount(context.store, name);
  if (account === undefined) throw userNotFound(name);
  const known = findUser(context.site, account);
  if (known !== undefined) return known;
  const site = structuredClone(context.store.catalog.findSite(context.site.id) ?? context.site);
  const user = addUser(site, account);
  context.store.catalog.saveSite(site);
  return user;
}
