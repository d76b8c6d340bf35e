import { type SiteUrl } from '../../../application/ports/listStore';

const prefix = 'samverkan.sites ';

/**
 * The registered sites that this browser last saw from a site, if it may remember anything: with them nobody waits for
 * the register before they are asked.
 */
export function recallSites(site: SiteUrl): readonly SiteUrl[] {
  try {
    return (window.localStorage.getItem(prefix + site) ?? '').split(' ').filter((one) => one !== '');
  } catch {
    return [];
  }
}

/** Notes the registered sites; a browser that remembers nothing loses a round trip and no more. */
export function rememberSites(site: SiteUrl, sites: readonly SiteUrl[]): void {
  try {
    window.localStorage.setItem(prefix + site, sites.filter((one) => one !== site).join(' '));
  } catch {
    // Storage is full or forbidden.
  }
}
