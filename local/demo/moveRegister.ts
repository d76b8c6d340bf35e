import { type ListStore } from '../../src/application/ports/listStore';
import { demoSiteNames, demoSiteUrl } from './sites';

/**
 * Writes in the central register where the sites are now. The data may have been loaded on another port, and an address
 * that no longer answers would make every local cooperation look unreachable.
 *
 * @param store - as somebody who may edit the register
 * @param sharePointUrl - scheme, host and port of the local SharePoint
 * @throws Error when somebody edits the register at the same time
 */
export async function moveRegister(store: ListStore, sharePointUrl: string): Promise<void> {
  const central = demoSiteUrl(sharePointUrl, 'central');
  const { sites } = await store.load(central, { sites: { collection: 'sites' } });
  for (const stored of sites.rows) {
    const name = demoSiteNames.find((candidate) => candidate === stored.value.key);
    if (name === undefined) continue;
    const url = demoSiteUrl(sharePointUrl, name);
    if (stored.value.url === url) continue;
    const saved = await store.save(central, 'sites', { stored, value: { ...stored.value, url } });
    if (!saved.ok) throw new Error(`The register could not be moved: ${saved.error.code}.`);
  }
}
