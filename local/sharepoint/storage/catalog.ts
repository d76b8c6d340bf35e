import { type Database, textOf } from './database';
import type { AccountRecord, ListRecord, SiteRecord, WebRecord } from './records';

interface Kinds {
  account: AccountRecord;
  site: SiteRecord;
  web: WebRecord;
  list: ListRecord;
}

/**
 * Everything but rows: directory, sites, webs, lists with their columns and views. It sits in memory whole and is
 * written through; after a rolled-back transaction it is read again. Change a copy of a record, then save the copy:
 * a refusal half-way must leave the record in memory as it was.
 */
export class Catalog {
  private accounts = new Map<string, AccountRecord>();
  private sites = new Map<string, SiteRecord>();
  private webs = new Map<string, WebRecord>();
  private lists = new Map<string, ListRecord>();

  private hasUnsettledWrites = false;

  public constructor(private readonly database: Database) {
    this.reload();
  }

  /** Call after a commit: what was written stays. */
  public settle(): void {
    this.hasUnsettledWrites = false;
  }

  /** Call after a rollback: what was written since the last settling is forgotten. */
  public restore(): void {
    if (!this.hasUnsettledWrites) return;
    this.reload();
    // What an outer unit wrote before is not settled yet.
    this.hasUnsettledWrites = this.database.isInTransaction;
  }

  /** Forgets what is in memory and reads it from the file. */
  public reload(): void {
    this.accounts = this.load('account');
    this.sites = this.load('site');
    this.webs = this.load('web');
    this.lists = this.load('list');
    this.hasUnsettledWrites = false;
  }

  public findAccount(login: string): AccountRecord | undefined {
    return this.accounts.get(login.toLowerCase());
  }

  public allAccounts(): readonly AccountRecord[] {
    return [...this.accounts.values()];
  }

  public saveAccount(account: AccountRecord): void {
    this.accounts.set(account.login.toLowerCase(), account);
    this.write('account', account.login.toLowerCase(), account);
  }

  public allSites(): readonly SiteRecord[] {
    return [...this.sites.values()];
  }

  public findSite(id: string): SiteRecord | undefined {
    return this.sites.get(id);
  }

  public saveSite(site: SiteRecord): void {
    this.sites.set(site.id, site);
    this.write('site', site.id, site);
  }

  public allWebs(): readonly WebRecord[] {
    return [...this.webs.values()];
  }

  public findWeb(id: string): WebRecord | undefined {
    return this.webs.get(id);
  }

  public findWebByPath(path: string): WebRecord | undefined {
    const wanted = path.toLowerCase();
    return this.allWebs().find((web) => web.path.toLowerCase() === wanted);
  }

  public saveWeb(web: WebRecord): void {
    this.webs.set(web.id, web);
    this.write('web', web.id, web);
  }

  public deleteWeb(id: string): void {
    this.webs.delete(id);
    this.remove('web', id);
  }

  /** @returns the list, also when it lies in the recycle bin */
  public findList(id: string): ListRecord | undefined {
    return this.lists.get(id);
  }

  /** @returns the web's lists, without those in the recycle bin, in the order of their making */
  public listsOf(webId: string): readonly ListRecord[] {
    return [...this.lists.values()]
      .filter((list) => list.webId === webId && list.recycledAs === undefined)
      .sort((a, b) => a.key - b.key);
  }

  public saveList(list: ListRecord): void {
    this.lists.set(list.id, list);
    this.write('list', list.id, list);
  }

  public deleteList(id: string): void {
    this.lists.delete(id);
    this.remove('list', id);
  }

  private load<Kind extends keyof Kinds>(kind: Kind): Map<string, Kinds[Kind]> {
    const rows = this.database.all('SELECT id, document FROM documents WHERE kind = ?', kind);
    return new Map(
      rows.map((row) => [textOf(row, 'id'), JSON.parse(textOf(row, 'document')) as Kinds[Kind]])
    );
  }

  private remove(kind: keyof Kinds, id: string): void {
    this.hasUnsettledWrites = true;
    this.database.run('DELETE FROM documents WHERE kind = ? AND id = ?', kind, id);
  }

  private write<Kind extends keyof Kinds>(kind: Kind, id: string, record: Kinds[Kind]): void {
    this.hasUnsettledWrites = true;
    this.database.run(
      'INSERT INTO documents (kind, id, document) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET document = excluded.document',
      kind,
      id,
      JSON.stringify(record)
    );
  }
}
