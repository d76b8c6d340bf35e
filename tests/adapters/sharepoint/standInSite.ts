import { startSharePoint, type SharePointServer } from '../../../local/sharepoint/index';
import { connectNode } from '../../../src/adapters/sharepoint/connectNode';
import { provisionSite } from '../../../src/adapters/sharepoint/provisioning/provisionSite';
import { defaultPatience, type Patience } from '../../../src/adapters/sharepoint/requests/patience';
import { type SendingOptions } from '../../../src/adapters/sharepoint/requests/resilientSend';
import { SharePointListStore } from '../../../src/adapters/sharepoint/sharePointListStore';
import { type ConnectSite } from '../../../src/adapters/sharepoint/siteConnection';

/** People of the stand-in, by what they are. */
export const logins = {
  app: 'app@stad.example',
  anna: 'anna@stad.example',
  bo: 'bo@polis.example',
  stranger: 'okand@stad.example'
} as const;

/** A stand-in with one provisioned site. */
export interface StandInSite {
  readonly server: SharePointServer;
  readonly site: string;
  connectAs(login: string, sending?: SendingOptions): ConnectSite;
  storeAs(login: string, sending?: SendingOptions): SharePointListStore;
}

/** Patience that remembers its pauses and takes none. */
export function recordingPatience(): Patience & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return {
    ...defaultPatience,
    random: () => 0,
    pauses,
    wait: (pauseMs) => {
      pauses.push(pauseMs);
      return Promise.resolve();
    }
  };
}

/** Starts a stand-in in memory. `isProvisioned: false` leaves a bare team site. */
export async function startStandInSite(options: { readonly isProvisioned: boolean }): Promise<StandInSite> {
  const people = Object.values(logins);
  const server = await startSharePoint({
    port: 0,
    dataDir: undefined,
    accounts: people.map((login) => ({
      login,
      title: login,
      email: login,
      isSiteAdmin: login === logins.app
    })),
    sites: [{ path: '/sites/local', title: 'Lokal', owners: [logins.app] }]
  });
  const site = `${server.url}/sites/local`;
  const connectAs = (login: string, sending: SendingOptions = {}): ConnectSite =>
    connectNode({ accessToken: () => Promise.resolve(login), ...sending });
  if (options.isProvisioned) await provisionSite({ connect: connectAs(logins.app), site });
  return {
    server,
    site,
    connectAs,
    storeAs: (login, sending = {}) =>
      new SharePointListStore({
        connect: connectAs(login, sending),
        trustedLogins: [logins.app],
        ...(sending.patience !== undefined && { patience: sending.patience })
      })
  };
}
