import { type SiteUrl } from '../../../application/ports/listStore';
import { recall, remember } from './pageMemory';

/** The registered sites that this browser last saw from a site: with them nobody waits for the register. */
export function recallSites(site: SiteUrl): readonly SiteUrl[] {
  return (recall(`sites ${site}`) ?? '').split(' ').filter((one) => one !== '');
}

/** Notes the registered sites. */
export function rememberSites(site: SiteUrl, sites: readonly SiteUrl[]): void {
  remember(`sites ${site}`, sites.filter((one) => one !== site).join(' '));
}
