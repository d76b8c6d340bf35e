import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A stand-in in a process of its own, so that its work is not taken for the client's. */
export interface StandInProcess {
  readonly origin: string;
  /** Addresses of its sites. */
  readonly sites: readonly string[];
  /** What it has answered since {@link StandInProcess.resetRequests}. */
  readRequests(): Promise<RequestTotals>;
  resetRequests(): Promise<void>;
  /** From now on every request waits this long; 0 ends it. */
  setLatency(delayMs: number): Promise<void>;
  /** Adds what disturbs requests; see `local/sharepoint/control/faults.ts`. */
  disturb(fault: object): Promise<void>;
  /** Adds somebody who may do everything everywhere. */
  addAdministrator(login: string): Promise<void>;
  stop(): Promise<void>;
}

/** Sums over requests; bytes as they went over the line. */
export interface RequestTotals {
  readonly requests: number;
  readonly innerRequests: number;
  readonly bytesOut: number;
}

/** Sign-in name of the stand-in's own administrator. */
export const administrator = 'admin@samverkan.local';

async function waitUntilReady(child: ChildProcess): Promise<readonly string[]> {
  if (child.stdout === null) throw new Error('The stand-in has no output.');
  const sites: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const site = /^.+: (http:\S+)$/.exec(line)?.[1];
    if (site !== undefined) sites.push(site);
    if (line === 'ready') return sites;
  }
  throw new Error('The stand-in stopped before it was ready.');
}

/** Starts a stand-in in memory, with empty sites. */
export async function startStandInProcess(): Promise<StandInProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/sharepoint/main.ts', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' }
  });
  const stopped = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const sites = await waitUntilReady(child);
  const origin = new URL(sites[0] ?? '').origin;
  const callControl = async (method: string, part: string, body?: object): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/json' };
    const sent = body === undefined ? {} : { headers, body: JSON.stringify(body) };
    return (await fetch(`${origin}/_local/${part}`, { method, ...sent })).json();
  };
  return {
    origin,
    sites,
    readRequests: async () => {
      const answer = (await callControl('GET', 'requests')) as { readonly totals: RequestTotals };
      return answer.totals;
    },
    resetRequests: async () => {
      await callControl('DELETE', 'requests');
    },
    setLatency: async (delayMs) => {
      await callControl('DELETE', 'faults');
      if (delayMs > 0)
        await callControl('POST', 'faults', { kind: 'latency', delayMs, times: -1, match: '_api' });
    },
    disturb: async (fault) => {
      await callControl('POST', 'faults', fault);
    },
    addAdministrator: async (login) => {
      await callControl('POST', 'accounts', { login, title: login, isSiteAdmin: true, isApp: true });
    },
    stop: () => {
      child.kill('SIGTERM');
      return stopped;
    }
  };
}
