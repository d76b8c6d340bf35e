import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSharePoint } from '../../../local/sharepoint/index';
import { addRow, admin, codeOf, startSite, type TestSite } from './support/site';

let site: TestSite;

beforeEach(async () => {
  site = await startSite();
});

afterEach(async () => {
  await site.server.close();
});

function local(method: string, part: string, body?: unknown): Promise<Response> {
  return fetch(`${site.server.url}/_local/${part}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  });
}

describe('faults', () => {
  it('strike as often as they are told, and PnPjs waits as long as Retry-After says', async () => {
    await local('POST', 'faults', {
      kind: 'throttle',
      status: 503,
      retryAfter: 0,
      times: 2,
      match: 'GET .*/web/lists'
    });
    const lists = await site.as(admin).web.lists.select('Title')();
    expect(lists).toHaveLength(1);
    expect(site.server.requests.totals()).toMatchObject({ requests: 3, throttled: 2 });
    expect(site.server.faults.list()).toEqual([]);
  });

  it('strike every nth request when told so, and let what comes after them strike the others', async () => {
    await local('POST', 'faults', { kind: 'throttle', times: -1, every: 3, match: '_api' });
    await local('POST', 'faults', { kind: 'deny', times: 2, match: '_api' });
    const statuses: number[] = [];
    for (let call = 0; call < 6; call += 1) statuses.push((await site.call('GET', 'web')).status);
    expect(statuses).toEqual([403, 403, 429, 200, 200, 429]);
  });

  it('are listed and cleared from another process', async () => {
    const { id } = (await (await local('POST', 'faults', { kind: 'deny', times: -1 })).json()) as {
      id: number;
    };
    const denied = await site.call('GET', 'web');
    expect(denied.status).toBe(403);
    expect(codeOf(denied)).toBe('-2147024891, System.UnauthorizedAccessException');
    expect((await site.call('GET', 'web')).status).toBe(403);
    await local('DELETE', `faults/${String(id)}`);
    expect((await site.call('GET', 'web')).status).toBe(200);
  });

  it('break a connection or slow an answer down', async () => {
    site.server.faults.set({ kind: 'reset' });
    await expect(site.call('GET', 'web')).rejects.toThrow();
    site.server.faults.set({ kind: 'latency', delayMs: 30 });
    await site.call('GET', 'web');
    expect(site.server.requests.recent().at(-1)?.durationMs).toBeGreaterThanOrEqual(25);
  });

  it('that make no sense are refused', async () => {
    expect((await local('POST', 'faults', { kind: 'nonsense' })).status).toBe(400);
    expect((await local('POST', 'faults', { kind: 'deny', match: '(' })).status).toBe(400);
    expect((await local('POST', 'nonsense', {})).status).toBe(404);
    const form = await fetch(`${site.server.url}/_local/faults`, { method: 'POST', body: '{"kind":"deny"}' });
    expect(form.status).toBe(403);
  });
});

describe('the clock', () => {
  it('moves what the server writes', async () => {
    await local('PUT', 'clock', { now: '2027-06-24T08:00:00Z' });
    const { Id } = await site.as(admin).web.lists.add('Later');
    const row = await addRow(site.as(admin).web.lists.getById(Id), { Title: 'x' });
    expect(row.Created).toMatch(/^2027-06-24T08:0\d:\d\dZ$/);
    await local('DELETE', 'clock');
    expect(Math.abs(site.server.now().getTime() - Date.now())).toBeLessThan(1000);
  });
});

describe('accounts and sites', () => {
  it('can be added while the server runs; a site that exists is left as it is', async () => {
    await local('POST', 'accounts', { login: 'ny@example.org', title: 'Ny Person', email: 'ny@example.org' });
    const site2 = { path: '/sites/ny', title: 'Ny plats', members: ['ny@example.org'] };
    const { url } = (await (await local('POST', 'sites', site2)).json()) as { url: string };
    const headers = { Authorization: 'Bearer ny@example.org', Accept: 'application/json;odata=nometadata' };
    const title = async (): Promise<unknown> => (await fetch(`${url}/_api/web/title`, { headers })).json();
    expect(await title()).toEqual({ value: 'Ny plats' });
    await local('POST', 'sites', { ...site2, title: 'Annan titel' });
    expect(await title()).toEqual({ value: 'Ny plats' });
  });
});

describe('the server', () => {
  it('names a taken port', async () => {
    const options = { port: site.server.port, dataDir: undefined, sites: [], accounts: [] };
    await expect(startSharePoint(options)).rejects.toThrow(String(site.server.port));
  });

  it('names a data directory that another one has open', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'sharepoint-'));
    const options = { port: 0, dataDir: directory, sites: [], accounts: [] };
    const first = await startSharePoint(options);
    await expect(startSharePoint(options)).rejects.toThrow(directory);
    await first.close();
    await (await startSharePoint(options)).close();
    await rm(directory, { recursive: true });
  });

  it('hands other addresses to its guest', async () => {
    const server = await startSharePoint({
      port: 0,
      dataDir: undefined,
      sites: [],
      accounts: [],
      routes: (request, response) => {
        response.end(`page ${request.url ?? ''}`);
        return true;
      }
    });
    expect(await (await fetch(`${server.url}/workbench`)).text()).toBe('page /workbench');
    await server.close();
  });
});
