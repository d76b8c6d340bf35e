import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClock } from './clock';
import { createControlSurface } from './control/controlSurface';
import { createFaults } from './control/faults';
import { createRequestLog } from './control/requestLog';
import type { Api } from './http/api';
import { createListener, type Listening } from './http/listener';
import { links } from './links';
import type { SharePointOptions, SharePointServer } from './options';
import { createSite } from './sites/createSite';
import { PortTakenError } from './startErrors';
import { openStore } from './storage/store';
import { addAccount } from './users/addAccount';

export type { AccountSeed, SharePointOptions, SharePointServer, SiteOptions } from './options';
export type { ActiveFault, Fault, FaultSwitches } from './control/faults';
export type { LoggedRequest, RequestLog, RequestTotals } from './control/requestLog';
export { accountCookie } from './http/authentication';
export { DataDirectoryBusyError, PortTakenError } from './startErrors';

const host = '127.0.0.1';

function listen(http: HttpServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error);
    });
    http.listen(port, host, () => {
      resolve((http.address() as AddressInfo).port);
    });
  });
}

function closeHttp(http: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => {
      resolve();
    });
    http.closeAllConnections();
  });
}

function createServerFace(api: Api, close: () => Promise<void>): SharePointServer {
  const requests = createRequestLog();
  return {
    url: api.origin,
    port: Number(new URL(api.origin).port),
    faults: api.faults,
    requests,
    now: () => api.clock.now(),
    setClock(instant): void {
      if (instant === undefined) api.clock.reset();
      else api.clock.set(instant);
    },
    addSite: (site) => `${api.origin}${createSite(api, site).path}`,
    addAccount(account): void {
      addAccount(api.store, account);
    },
    close
  };
}

/**
 * Starts the local SharePoint stand-in on 127.0.0.1.
 *
 * Who calls: `Authorization: Bearer <login>` (no digest needed), or the cookie `samverkan-account=<login, URL-encoded>`
 * (every write needs a digest from `_api/contextinfo`). Nobody: 403, or `defaultLogin`. An unknown bearer login: 401.
 *
 * @param options - port, data directory, and what the server shall have
 * @returns the running server
 * @throws PortTakenError when the port is taken, DataDirectoryBusyError when another process has the data open
 */
export async function startSharePoint(options: SharePointOptions): Promise<SharePointServer> {
  const store = openStore(options.dataDir);
  let listening: Listening | undefined;
  const http = createListener(() => {
    if (listening === undefined) throw new Error('The server is starting.');
    return listening;
  });
  try {
    const port = await listen(http, options.port);
    const api: Api = {
      store,
      clock: createClock(options.now),
      links,
      origin: `http://${host}:${String(port)}`,
      faults: createFaults(),
      defaultLogin: options.defaultLogin,
      reportFailure: (failure) => {
        console.error(failure);
      }
    };
    const server = createServerFace(api, async () => {
      await closeHttp(http);
      store.close();
    });
    listening = { api, log: server.requests, routes: options.routes, control: createControlSurface(server) };
    for (const account of options.accounts) server.addAccount(account);
    for (const site of options.sites) server.addSite(site);
    return server;
  } catch (error) {
    http.close();
    store.close();
    throw error;
  }
}
