import { admin, codeOf, startSite, stranger, type TestSite } from './support/site';

let site: TestSite;

beforeAll(async () => {
  site = await startSite();
});

afterAll(async () => {
  await site.server.close();
});

const headers = { Authorization: `Bearer ${admin}`, Accept: 'application/json;odata=nometadata' };

async function get(path: string): Promise<{ status: number; json: Record<string, unknown> }> {
  const response = await fetch(`${site.server.url}${path}`, { headers });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

describe('a site that is not there', () => {
  it('answers every call with 404, a batch too', async () => {
    expect((await get('/sites/missing/_api/web')).status).toBe(404);
    const batch = await fetch(`${site.server.url}/sites/missing/_api/$batch`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'multipart/mixed; boundary=b' },
      body: '--b--\r\n'
    });
    expect(batch.status).toBe(404);
    expect(batch.headers.get('content-type')).toContain('json');
  });

  it('is not hidden from a batch either: a stranger gets 403', async () => {
    const batch = await site.call('POST', '$batch', { login: stranger });
    expect(batch.status).toBe(403);
    expect(codeOf(batch)).toBe('-2147024891, System.UnauthorizedAccessException');
  });
});

describe('the root site', () => {
  it('is there when it was asked for, and is no other site', async () => {
    expect((await get('/_api/web')).status).toBe(404);
    expect(site.server.addSite({ path: '/', title: 'Root' })).toBe(site.server.url);
    const { json } = await get('/_api/web');
    expect(json).toMatchObject({ Title: 'Root', Url: site.server.url, ServerRelativeUrl: '/' });
    expect((await get('/_api/site')).json).toMatchObject({ ServerRelativeUrl: '/', Url: site.server.url });
    expect((await get('/sites/missing/_api/web')).status).toBe(404);
    expect((await get('/sites/test/_api/web')).json.Title).toBe('Test');
  });

  it('has lists and subsites', async () => {
    site.server.addSite({ path: '/', title: 'Root' });
    const library = await get("/_api/web/getList('/Shared Documents')?$select=Title,ParentWebUrl");
    expect(library.json).toMatchObject({ Title: 'Documents', ParentWebUrl: '/' });
    const added = await fetch(`${site.server.url}/_api/web/webs/add`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ parameters: { Title: 'Below', Url: 'below', WebTemplate: 'STS' } })
    });
    expect(added.status).toBe(201);
    expect((await get('/below/_api/web')).json).toMatchObject({
      Title: 'Below',
      ServerRelativeUrl: '/below'
    });
  });
});

describe('the address of an object', () => {
  it('leads to the web that it lies in, whichever web was asked', async () => {
    const { web } = site.as(admin);
    const added = await web.webs.add('Inner', 'inner');
    const inner = `${site.url}/inner/_api/Web`;
    expect(added).toMatchObject({ Url: `${site.url}/inner`, 'odata.id': inner });
    const options = { headers: { ...headers, Accept: 'application/json' } };
    const read = async (path: string): Promise<{ value: Record<string, unknown>[] }> =>
      (await (await fetch(`${site.url}${path}`, options)).json()) as { value: Record<string, unknown>[] };
    const webs = await read('/_api/web/webs?$select=Title,Lists/Title&$expand=Lists');
    expect(webs.value[0]).toMatchObject({ Title: 'Inner', 'odata.id': inner });
    const [library] = webs.value[0]?.Lists as Record<string, string>[];
    expect(library?.['odata.id']).toContain(`${inner}/Lists(guid'`);
    const lists = await read('/inner/_api/site/rootweb/lists?$select=Title');
    expect(lists.value[0]?.['odata.id']).toContain(`${site.url}/_api/Web/Lists(guid'`);
    const fields = await read('/inner/_api/web/availablefields?$select=Title&$top=1');
    expect(fields.value[0]?.['odata.id']).toContain(`${site.url}/_api/Web/Fields(guid'`);
  });
});
