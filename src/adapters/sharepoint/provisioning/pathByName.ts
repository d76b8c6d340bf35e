import { type SiteUrl } from '../../../application/ports/listStore';
import { libraries } from '../schema/libraries';
import { libraryPathByName, listPathByName } from '../siteConnection';

const libraryNames = new Set(Object.values(libraries).map(({ name }) => name));

/** Server-relative address of a list or a library, by the last part of it. */
export function pathByName(site: SiteUrl, name: string): string {
  return libraryNames.has(name) ? libraryPathByName(site, name) : listPathByName(site, name);
}
