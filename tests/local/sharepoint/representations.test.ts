import { admin, startSite, type TestSite } from './support/site';

let site: TestSite;
const items = "web/lists/getByTitle('Shown')/items";

beforeAll(async () => {
  site = await startSite();
  const { web } = site.as(admin);
  const { Id } = await web.lists.add('Shown');
  await web.lists.getById(Id).fields.addMultiChoice('Themes', { Choices: ['a', 'b'] });
  await web.lists.getById(Id).items.add({ Title: 'one', Themes: ['a'] });
  await web.lists.getById(Id).items.add({ Title: 'two' });
});

afterAll(async () => {
  await site.server.close();
});

describe('nometadata', () => {
  it('shows bare properties in SharePoint’s order', async () => {
    const { json, headers } = await site.call('GET', `${items}(1)`);
    const names = Object.keys(json);
    expect(names.slice(0, 6)).toEqual([
      'FileSystemObjectType',
      'Id',
      'ServerRedirectedEmbedUri',
      'ServerRedirectedEmbedUrl',
      'ContentTypeId',
      'Title'
    ]);
    expect(names.slice(-8)).toEqual([
      'ID',
      'Modified',
      'Created',
      'AuthorId',
      'EditorId',
      'OData__UIVersionString',
      'Attachments',
      'GUID'
    ]);
    expect(headers.get('content-type')).toBe(
      'application/json;odata=nometadata;streaming=true;charset=utf-8'
    );
    expect(headers.get('etag')).toMatch(/^"[0-9a-f-]{36},1"$/);
  });

  it('links to the next page', async () => {
    const first = await site.call('GET', `${items}?$top=1&$select=Title`);
    expect(first.json.value).toEqual([{ Title: 'one' }]);
    const link = first.json['odata.nextLink'] as string;
    expect(link).toContain('%24skiptoken=Paged%3DTRUE%26p_ID%3D1');
    const second = await fetch(link, {
      headers: { Authorization: `Bearer ${admin}`, Accept: 'application/json;odata=nometadata' }
    });
    expect(await second.json()).toEqual({ value: [{ Title: 'two' }] });
  });

  it('wraps a value, and leads into a property by its segment', async () => {
    expect((await site.call('GET', `${items}(1)/Title`)).json).toEqual({ value: 'one' });
    expect((await site.call('GET', 'web/EffectiveBasePermissions')).json).toEqual({
      High: '2147483647',
      Low: '4294967295'
    });
  });
});

describe('minimal metadata', () => {
  it('adds type, address and tag', async () => {
    const { json } = await site.call('GET', `${items}(1)`, { accept: 'application/json' });
    expect(json).toMatchObject({
      'odata.type': 'SP.Data.ShownListItem',
      'odata.editLink': expect.stringMatching(/^Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(1\)$/) as string,
      'odata.etag': expect.stringMatching(/,1"$/) as string
    });
    const address = json['odata.id'] as string;
    const again = await fetch(address, {
      headers: { Authorization: `Bearer ${admin}`, Accept: 'application/json' }
    });
    expect(await again.json()).toEqual(json);
  });
});

describe('verbose', () => {
  it('wraps everything in d, collections in results, links in __deferred', async () => {
    const { json } = await site.call('GET', `${items}(1)`, { accept: 'application/json;odata=verbose' });
    const { d } = json as { d: Record<string, unknown> };
    expect(d).toMatchObject({
      __metadata: { type: 'SP.Data.ShownListItem' },
      Title: 'one',
      Themes: { results: ['a'] },
      AttachmentFiles: { __deferred: { uri: expect.stringContaining('/AttachmentFiles') as string } }
    });
    const page = await site.call('GET', `${items}?$top=1`, { accept: 'application/json;odata=verbose' });
    expect(page.json).toMatchObject({ d: { results: [{ Id: 1 }], __next: expect.any(String) as string } });
  });

  it('names errors without odata', async () => {
    const { json, status } = await site.call('GET', `${items}(99)`, {
      accept: 'application/json;odata=verbose'
    });
    expect(status).toBe(404);
    expect(json).toMatchObject({
      error: { code: '-2130575338, System.ArgumentException', message: { lang: 'en-US' } }
    });
  });
});

describe('paths', () => {
  it('ignore the case of names, take aliases and doubled quotes', async () => {
    await site.as(admin).web.lists.add("Råd's / planer");
    const title = encodeURIComponent("'Råd''s / planer'");
    for (const path of [
      `WEB/Lists/GetByTitle(${title})/Title`,
      `web/lists/getbytitle(@t)/title?@t=${title}`,
      `web/lists/getbytitle(title=@T)/title?@T=${title}`
    ]) {
      expect((await site.call('GET', path)).json).toEqual({ value: "Råd's / planer" });
    }
    expect((await site.call('GET', 'web/nonsense')).status).toBe(404);
    expect((await site.call('PUT', 'web')).status).toBe(405);
  });
});

describe('what the stand-in does not know', () => {
  it('is refused in SharePoint’s shape', async () => {
    const webhook = await site.call('POST', "web/lists/getByTitle('Shown')/subscriptions", { body: {} });
    expect(webhook.status).toBe(501);
    expect(webhook.json).toHaveProperty(['odata.error', 'code']);
    const formula = await site.call('POST', "web/lists/getByTitle('Shown')/fields", {
      body: { Title: 'x', FieldTypeKind: 2, ValidationFormula: '=[x]>1' }
    });
    expect(formula.status).toBe(501);
    expect(
      (await site.call('POST', 'web/lists', { body: { Title: 'Tasks', BaseTemplate: 171 } })).status
    ).toBe(501);
  });
});
