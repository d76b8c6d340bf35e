import { spfi } from '@pnp/sp';
import { type ISPFXContext, SPFx } from '@pnp/sp/behaviors/spfx.js';
import { resilientSend, type SendingOptions } from './requests/resilientSend';
import { type ConnectSite } from './siteConnection';

/**
 * Connects to sites from a web part, as the person who is signed in.
 *
 * @param context - the web part's own context, which holds the page's digest
 * @param options - how requests are sent
 */
export function connectBrowser(context: ISPFXContext, options: SendingOptions = {}): ConnectSite {
  return (site) => spfi(site).using(SPFx(context), resilientSend({ ...options, hasSignInPage: true }));
}
