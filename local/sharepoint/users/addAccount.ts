import { randomUUID } from 'node:crypto';
import { invalidArgument } from '../errors';
import type { AccountSeed } from '../options';
import type { Store } from '../storage/store';
import { addUser } from './directory';

/**
 * Adds somebody to the directory, or changes what it says; an administrator becomes a user of every site.
 *
 * @throws SharePointError 400 for a login that cannot be one
 */
export function addAccount(store: Store, seed: AccountSeed): void {
  if (seed.login.trim() === '' || /[|;,\s]/.test(seed.login))
    throw invalidArgument(`'${seed.login}' cannot be a login.`);
  store.transaction(() => {
    const known = store.catalog.findAccount(seed.login);
    store.catalog.saveAccount({
      login: known?.login ?? seed.login,
      directoryId: known?.directoryId ?? randomUUID(),
      title: seed.title,
      email: seed.email,
      isSiteAdmin: seed.isSiteAdmin ?? false,
      isGuest: seed.isGuest ?? false,
      isApp: seed.isApp ?? false
    });
    const account = store.catalog.findAccount(seed.login);
    if (account?.isSiteAdmin !== true) return;
    for (const site of store.catalog.allSites()) {
      const changed = structuredClone(site);
      addUser(changed, account);
      store.catalog.saveSite(changed);
    }
  });
}
