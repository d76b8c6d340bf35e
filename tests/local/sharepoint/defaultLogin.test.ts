import { request } from 'node:http';
import { type SharePointServer, startSharePoint } from '../../../local/sharepoint/index';
import { admin, member } from './support/site';

let server: SharePointServer;

beforeAll(async () => {
  server = await startSharePoint({
    port: 0,
    dataDir: undefined,
    accounts: [
      { login: admin, title: 'Ada Admin', email: admin, isSiteAdmin: true },
      { login: member, title: 'Måns Medlem', email: member }
    ],
    sites: [{ path: '/sites/test', title: 'Test', members: [member] }],
    defaultLogin: admin
  });
});

afterAll(async () => {
  await server.close();
});

interface Caller {
  readonly status: number;
  readonly login: string;
}

/** Plain HTTP: `fetch` does not let a program write these headers. */
function callAs(headers: Readonly<Record<string, string>>): Promise<Caller> {
  return new Promise((resolve, reject) => {
    const url = `${server.url}/sites/test/_api/web/currentuser?$select=UserPrincipalName`;
    const call = request(url, { headers: { Accept: 'application/json', ...headers } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      response.on('end', () => {
        const json = JSON.parse(text) as { UserPrincipalName?: string };
        resolve({ status: response.statusCode ?? 0, login: json.UserPrincipalName ?? '' });
      });
    });
    call.on('error', reject);
    call.end();
  });
}

describe('a server with a default login', () => {
  it('takes a program without credentials, or with a token that is no login, for that account', async () => {
    expect(await callAs({})).toEqual({ status: 200, login: admin });
    expect(await callAs({ Authorization: 'Bearer eyJ0eXAi.eyJhdWQi.c2ln' })).toEqual({
      status: 200,
      login: admin
    });
  });

  it('still knows who says who they are', async () => {
    expect(await callAs({ Authorization: `Bearer ${member}` })).toEqual({ status: 200, login: member });
    expect((await callAs({ Authorization: 'Bearer nobody@example.org' })).status).toBe(401);
  });

  it.each([
    ['a page of another origin', { Origin: 'https://elsewhere.example' }],
    ['a page that a browser says is cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a page that was led here by a link', { Referer: 'https://elsewhere.example/' }],
    ['a name that was made to point here', { Host: 'elsewhere.example' }],
    ['a browser with some cookie', { Cookie: 'theme=dark' }]
  ])('never takes %s for it', async (_name, headers) => {
    expect((await callAs(headers)).status).toBe(403);
    expect((await callAs({ ...headers, Authorization: 'Bearer token' })).status).toBe(401);
  });
});
