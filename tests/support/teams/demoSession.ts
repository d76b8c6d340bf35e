import { connectNode } from '../../../src/adapters/sharepoint/connectNode';
import { SharePointListStore } from '../../../src/adapters/sharepoint/sharePointListStore';
import { webCryptoDigest } from '../../../src/adapters/system/webCryptoDigest';
import { type Session } from '../../../src/application/session';
import { type Instant, stockholmDayOf } from '../../../src/core/calendar/instant';
import { loginOf } from '../../../local/demo/account';
import { type StartedProduct } from '../browser/startProduct';

/** What somebody of the demo does on the pages of Hägersten-Älvsjö, at the product's own time. */
export async function demoSession({ url }: StartedProduct, account: string): Promise<Session> {
  const { now } = (await (await fetch(`${url}/workbench/clock`)).json()) as { readonly now: Instant };
  const login = loginOf(account);
  const store = new SharePointListStore({
    connect: connectNode({ accessToken: () => Promise.resolve(login) })
  });
  const [site, centralSite] = [`${url}/sites/hagersten-alvsjo`, `${url}/sites/central`] as const;
  const clock = { now: () => now, today: () => stockholmDayOf(now) };
  return { site, centralSite, login, dayRules: {}, store, clock, digest: webCryptoDigest() };
}
