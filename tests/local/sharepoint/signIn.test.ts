import { accountCookie } from '../../../local/sharepoint/index';
import { admin, codeOf, startSite, stranger, type TestSite, visitor } from './support/site';

let site: TestSite;

beforeAll(async () => {
  site = await startSite();
  await site.as(admin).web.lists.add('Posts');
});

afterAll(async () => {
  await site.server.close();
});

const cookie = { Cookie: `${accountCookie}=${encodeURIComponent(admin)}` };
const items = "web/lists/getByTitle('Posts')/items";

async function digest(): Promise<string> {
  const info = await site.call('POST', 'contextinfo', { login: '', headers: cookie });
  expect(info.json.FormDigestTimeoutSeconds).toBe(1800);
  return info.json.FormDigestValue as string;
}

describe('who calls', () => {
  it('is nobody: 403 in SharePoint’s shape', async () => {
    const found = await site.call('GET', 'web', { login: '' });
    expect(found.status).toBe(403);
    expect(codeOf(found)).toBe('-2147024891, System.UnauthorizedAccessException');
    expect(found.headers.get('X-Forms_Based_Auth_Required')).toContain('/_forms/default.aspx');
  });

  it('is somebody whom the directory does not hold: 401', async () => {
    expect((await site.call('GET', 'web', { login: 'nobody@example.org' })).status).toBe(401);
  });

  it('is somebody without rights on the site: 403', async () => {
    const refused = await site.call('GET', 'web', { login: stranger });
    expect(refused.status).toBe(403);
    expect(refused.headers.has('X-Forms_Based_Auth_Required')).toBe(false);
    expect((await site.call('GET', 'web', { login: visitor })).status).toBe(200);
  });

  it('asks for something else than JSON: refused, the reason as XML', async () => {
    const found = await site.call('GET', 'web', { accept: 'text/html' });
    expect(found.status).toBe(406);
    expect(found.text).toContain('<m:error');
  });
});

describe('a cookie caller', () => {
  it('writes with a digest only', async () => {
    const body = { Title: 'x' };
    const without = await site.call('POST', items, { login: '', body, headers: cookie });
    expect(without.status).toBe(403);
    expect(codeOf(without)).toBe('-2130575251, Microsoft.SharePoint.SPException');
    const withDigest = { ...cookie, 'X-RequestDigest': await digest() };
    expect((await site.call('POST', items, { login: '', body, headers: withDigest })).status).toBe(201);
    expect((await site.call('GET', items, { login: '', headers: cookie })).status).toBe(200);
  });

  it('is refused with a digest that has expired, was forged or belongs to somebody else', async () => {
    const value = await digest();
    const write = (digestValue: string, login = admin): Promise<{ status: number }> =>
      site.call('POST', items, {
        login: '',
        body: { Title: 'x' },
        headers: { Cookie: `${accountCookie}=${encodeURIComponent(login)}`, 'X-RequestDigest': digestValue }
      });
    expect((await write(value.replace(/^0x./, '0xZ'))).status).toBe(403);
    expect((await write(value.replace(/,.*/, ',01 Jan 2026 00:00:00 -0000'))).status).toBe(403);
    expect((await write(value, visitor)).status).toBe(403);
    site.server.faults.expireDigests();
    const expired = await site.call('POST', items, {
      login: '',
      body: { Title: 'x' },
      headers: { ...cookie, 'X-RequestDigest': value }
    });
    expect(codeOf(expired)).toBe('-2130575252, Microsoft.SharePoint.SPException');
    expect((await write(await digest())).status).toBe(201);
  });

  it('needs a digest for a batch too', async () => {
    const response = await fetch(`${site.url}/_api/$batch`, { method: 'POST', headers: cookie, body: '' });
    expect(response.status).toBe(403);
  });
});
