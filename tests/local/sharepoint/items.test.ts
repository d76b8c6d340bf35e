import type { IList } from '@pnp/sp/lists/index.js';
import { addRow, admin, codeOf, member, refusal, startSite, type TestSite } from './support/site';

let site: TestSite;
let list: IList;

beforeAll(async () => {
  site = await startSite();
  const { web } = site.as(admin);
  await web.lists.add('Goals');
  const goals = await web.lists.getByTitle('Goals').select('Id')<{ Id: string }>();
  const added = await web.lists.add('Actions');
  list = web.lists.getById(added.Id);
  await list.fields.addText('PlanKey', { Indexed: true });
  await list.fields.addNumber('Weight');
  await list.fields.addBoolean('Done');
  await list.fields.addDateTime('Due');
  await list.fields.addMultilineText('Remark', { RichText: false });
  await list.fields.addChoice('State', { Choices: ['Föreslagen', 'Beslutad'] });
  await list.fields.addMultiChoice('Themes', { Choices: ['a', 'b', 'c'] });
  await list.fields.addUrl('Link');
  await list.fields.addUser('Owner', { SelectionMode: 0 });
  await list.fields.addLookup('Goal', { LookupListId: goals.Id, LookupFieldName: 'Title' });
});

afterAll(async () => {
  await site.server.close();
});

describe('a row', () => {
  it('keeps every kind of value as REST writes it', async () => {
    const { web } = site.as(admin);
    const goal = await addRow(web.lists.getByTitle('Goals'), { Title: 'Trygghet' });
    const owner = await web.ensureUser(member);
    const added = await addRow(list, {
      Title: 'Belysning',
      Weight: 2.5,
      Done: true,
      Due: '2026-03-29T22:00:00+02:00',
      Remark: 'rad ett\nrad två',
      State: 'Beslutad',
      Themes: ['a', 'c'],
      Link: { Url: 'https://example.org/', Description: 'Underlag' },
      OwnerId: owner.Id,
      GoalId: goal.Id
    });
    const row: unknown = await list.items
      .getById(added.Id)
      .select('*', 'Owner/Title', 'Owner/EMail', 'Goal/Title', 'Goal/Id')
      .expand('Owner', 'Goal')();
    expect(row).toMatchObject({
      Weight: 2.5,
      Done: true,
      Due: '2026-03-29T20:00:00Z',
      Remark: 'rad ett\nrad två',
      State: 'Beslutad',
      Themes: ['a', 'c'],
      Link: { Url: 'https://example.org/', Description: 'Underlag' },
      OwnerId: owner.Id,
      OwnerStringId: String(owner.Id),
      Owner: { Title: 'Måns Medlem', EMail: member },
      Goal: { Title: 'Trygghet', Id: goal.Id },
      OData__UIVersionString: '1.0',
      Attachments: false
    });
  });

  it('answers $select=Id with both Id and ID', async () => {
    const [row] = await list.items.select('Id').top(1)<Record<string, number>[]>();
    expect(row).toMatchObject({ Id: 1, ID: 1 });
  });

  it('is refused when it names a column that is not there', async () => {
    const found = await refusal(list.items.add({ Nonsense: 1 }));
    expect(found.status).toBe(400);
    expect(found.code).toBe('-1, Microsoft.SharePoint.Client.InvalidClientQueryException');
    expect(found.message).toContain(
      "The property 'Nonsense' does not exist on type 'SP.Data.ActionsListItem'"
    );
  });

  it('is refused when a text is longer than 255 characters or a value has the wrong kind', async () => {
    expect((await refusal(list.items.add({ Title: 'x'.repeat(256) }))).status).toBe(400);
    expect((await refusal(list.items.add({ Weight: 'tung' }))).status).toBe(400);
    expect((await refusal(list.items.add({ OwnerId: 9999 }))).status).toBe(400);
    expect((await refusal(list.items.add({ GoalId: 9999 }))).status).toBe(400);
  });

  it('takes __metadata in a verbose body only', async () => {
    const body = { __metadata: { type: 'SP.Data.ActionsListItem' }, Title: 'x' };
    const path = "web/lists/getByTitle('Actions')/items";
    expect((await site.call('POST', path, { body })).status).toBe(400);
    const verbose = { 'Content-Type': 'application/json;odata=verbose' };
    expect((await site.call('POST', path, { body, headers: verbose })).status).toBe(201);
  });
});

describe('a change', () => {
  it('passes with the right ETag and is refused with a stale one', async () => {
    const { Id } = await addRow(list, { Title: 'one' });
    const item = list.items.getById(Id);
    const before = await item<{ 'odata.etag': string }>();
    const { etag } = (await item.update({ Title: 'two' }, before['odata.etag'])) as { etag: string };
    expect(etag).toMatch(/,2"$/);
    const found = await refusal(item.update({ Title: 'three' }, before['odata.etag']));
    expect(found).toEqual({
      status: 412,
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: `The request ETag value '${before['odata.etag']}' does not match the object's ETag value '${etag}'.`
    });
    expect((await item.select('Title')<{ Title: string }>()).Title).toBe('two');
    await item.update({ Title: 'four' });
    expect((await item.select('Title')<{ Title: string }>()).Title).toBe('four');
  });

  it('of a row that is gone answers 404 with SharePoint’s code', async () => {
    const { Id } = await addRow(list, { Title: 'short-lived' });
    await list.items.getById(Id).delete();
    const found = await refusal(list.items.getById(Id).update({ Title: 'x' }));
    expect(found).toMatchObject({ status: 404, code: '-2130575338, System.ArgumentException' });
  });
});

describe('a filter', () => {
  let titles: (filter: string) => Promise<string[]>;

  beforeAll(async () => {
    const made = await site.as(admin).web.lists.add('Filtered');
    const filtered = site.as(admin).web.lists.getById(made.Id);
    await filtered.fields.addNumber('Weight');
    await filtered.fields.addBoolean('Done');
    await filtered.fields.addDateTime('Due');
    await filtered.fields.addMultilineText('Remark', {});
    await filtered.items.add({ Title: "O'Hara", Weight: 1, Done: true, Due: '2026-01-01T00:00:00Z' });
    await filtered.items.add({ Title: 'Ärlig', Weight: 2, Done: false, Due: '2026-02-01T00:00:00Z' });
    await filtered.items.add({ Title: 'åtgärd', Weight: 3 });
    titles = async (filter): Promise<string[]> => {
      const rows = await filtered.items.select('Title').filter(filter)<{ Title: string }[]>();
      return rows.map((row) => row.Title);
    };
  });

  it.each([
    ["Title eq 'O''Hara'", ["O'Hara"]],
    ["Title eq 'ÅTGÄRD'", ['åtgärd']],
    ["startswith(Title,'ä')", ['Ärlig']],
    ["substringof('gärd',Title)", ['åtgärd']],
    ['Weight ge 2 and Weight lt 3', ['Ärlig']],
    ['Weight eq 1 or (Weight eq 3 and Title ne null)', ["O'Hara", 'åtgärd']],
    ['2 lt Weight', ['åtgärd']],
    ['Done eq 1', ["O'Hara"]],
    ['Done eq false', ['Ärlig']],
    ['Due eq null', ['åtgärd']],
    ["Due gt datetime'2026-01-15T00:00:00Z'", ['Ärlig']],
    ["Due lt '2026-01-15T00:00:00.000Z'", ["O'Hara"]],
    ["Author/Title eq 'ada admin'", ["O'Hara", 'Ärlig', 'åtgärd']],
    ['Id eq 2', ['Ärlig']]
  ])('%s', async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it.each([
    ["Title eq 'O'Hara'", 400],
    ["endswith(Title,'a')", 400],
    ['not Done eq 1', 400],
    ["contains(Title,'a')", 400],
    ['Title eq', 400],
    ['Nonsense eq 1', 400],
    ["Remark eq 'x'", 400],
    ['Author eq 1', 400],
    ["Due gt 'in March'", 400]
  ])('%s is refused', async (filter, status) => {
    expect((await refusal(titles(filter))).status).toBe(status);
  });

  it('cannot carry SQL', async () => {
    expect(await titles("Title eq 'x'' OR 1=1 --'")).toEqual([]);
    expect((await refusal(titles('Title; DROP TABLE items_1 eq 1'))).status).toBe(400);
  });

  it('sorts in Swedish, with the id as the last word', async () => {
    const rows = await site
      .as(admin)
      .web.lists.getByTitle('Filtered')
      .items.select('Title')
      .orderBy('Title', false)<{ Title: string }[]>();
    expect(rows.map((row) => row.Title)).toEqual(['Ärlig', 'åtgärd', "O'Hara"]);
  });
});

describe('a selection', () => {
  it('is refused when it names what is not there, whether or not there are rows', async () => {
    await site.as(admin).web.lists.add('Nothing in it');
    const nothing = site.as(admin).web.lists.getByTitle('Nothing in it').items;
    await expect(nothing.select('Id', 'Title')()).resolves.toEqual([]);
    for (const query of [
      nothing.select('Id', 'Bogus'),
      nothing.select('Author/Title'),
      nothing.select('Author/Bogus').expand('Author'),
      nothing.expand('Bogus'),
      nothing.select('ParentList/Title')
    ]) {
      expect(await refusal(query())).toMatchObject({ status: 400 });
    }
    await expect(nothing.select('Author/Title', 'Author/EMail').expand('Author')()).resolves.toEqual([]);
  });

  it('behind a person needs $expand, and an expansion needs its columns', async () => {
    const path = "web/lists/getByTitle('Actions')/items";
    const refused = await site.call('GET', `${path}?$select=Author/Title`);
    expect(refused.status).toBe(400);
    expect(codeOf(refused)).toBe('-1, Microsoft.SharePoint.SPException');
    expect((await site.call('GET', `${path}?$select=Nonsense`)).status).toBe(400);
    expect((await site.call('GET', `${path}?$count=true`)).status).toBe(400);
  });
});
