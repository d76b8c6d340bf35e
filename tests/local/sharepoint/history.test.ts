import type { IList } from '@pnp/sp/lists/index.js';
import { addRow, admin, member, refusal, startSite, type TestSite, visitor } from './support/site';

let site: TestSite;
let list: IList;

beforeEach(async () => {
  site = await startSite();
  const { Id } = await site.as(admin).web.lists.add('Plans');
  list = site.as(admin).web.lists.getById(Id);
});

afterEach(async () => {
  await site.server.close();
});

describe('versions', () => {
  it('come newest first, with numbers and labels', async () => {
    const { Id } = await addRow(list, { Title: 'one' });
    await list.items.getById(Id).update({ Title: 'two' });
    await site.as(member).web.lists.getByTitle('Plans').items.getById(Id).update({ Title: 'three' });
    const versions = await list.items.getById(Id).versions<Record<string, unknown>[]>();
    expect(
      versions.map(({ Title, VersionId, VersionLabel, IsCurrentVersion }) => [
        Title,
        VersionId,
        VersionLabel,
        IsCurrentVersion
      ])
    ).toEqual([
      ['three', 1536, '3.0', true],
      ['two', 1024, '2.0', false],
      ['one', 512, '1.0', false]
    ]);
    expect(versions[0]).toMatchObject({ Editor: { LookupValue: 'Måns Medlem', Email: member } });
    expect(versions[0]?.Created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(versions[0]).toHaveProperty('OData__x005f_UIVersionString', '3.0');
  });

  it('are kept up to the list’s limit', async () => {
    await list.update({ MajorVersionLimit: 3 });
    const { Id } = await addRow(list, { Title: '1' });
    for (const title of ['2', '3', '4', '5']) await list.items.getById(Id).update({ Title: title });
    const versions = await list.items.getById(Id).versions<{ Title: string }[]>();
    expect(versions.map(({ Title }) => Title)).toEqual(['5', '4', '3']);
  });

  it('are not made by a form update that says so', async () => {
    const { Id } = await addRow(list, { Title: 'one' });
    await list.items.getById(Id).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'two' }], true);
    expect(await list.items.getById(Id).versions()).toHaveLength(1);
  });
});

describe('the recycle bin', () => {
  it('gives a row back whole: values, versions, attachments and id', async () => {
    const { Id } = await addRow(list, { Title: 'old' });
    await list.items.getById(Id).update({ Title: 'new' });
    await list.items.getById(Id).attachmentFiles.add('underlag.txt', 'text');
    const binId = await list.items.getById(Id).recycle();
    expect((await refusal(list.items.getById(Id)())).status).toBe(404);
    const bin = site.as(admin).web.recycleBin;
    expect(await bin()).toHaveLength(1);
    await bin.getById(binId).restore();
    expect((await list.items.getById(Id)<{ Title: string }>()).Title).toBe('new');
    expect(await list.items.getById(Id).versions()).toHaveLength(2);
    expect(await list.items.getById(Id).attachmentFiles.getByName('underlag.txt').getText()).toBe('text');
    expect(await bin()).toHaveLength(0);
  });

  it('gives a list back with its rows', async () => {
    await list.items.add({ Title: 'kept' });
    const binId = await list.recycle();
    expect((await refusal(list())).status).toBe(404);
    await site.as(admin).web.recycleBin.getById(binId).restore();
    expect(await list.items()).toHaveLength(1);
  });
});

describe('attachments', () => {
  it('are found, replaced and recycled, and a name is used once', async () => {
    const { Id } = await addRow(list, { Title: 'x' });
    const files = list.items.getById(Id).attachmentFiles;
    await files.add("råd's & planer.txt", 'one');
    expect((await refusal(files.add("Råd's & planer.txt", 'two'))).status).toBe(409);
    await files.getByName("råd's & planer.txt").setContent('two');
    expect(await files.getByName("råd's & planer.txt").getText()).toBe('two');
    const row = await list.items.getById(Id).expand('AttachmentFiles')<{
      Attachments: boolean;
      AttachmentFiles: { ServerRelativeUrl: string }[];
    }>();
    expect(row.Attachments).toBe(true);
    const path = row.AttachmentFiles[0]?.ServerRelativeUrl ?? '';
    const download = await fetch(`${site.server.url}${encodeURI(path)}`, {
      headers: { Authorization: `Bearer ${visitor}` }
    });
    expect(await download.text()).toBe('two');
    expect(download.headers.get('content-disposition')).toBe('attachment');
    await files.getByName("råd's & planer.txt").recycle();
    expect(await files()).toHaveLength(0);
  });
});

describe('getchanges', () => {
  it('tells what happened after a token, and nothing twice', async () => {
    const { Id } = await addRow(list, { Title: 'a' });
    const { CurrentChangeToken: start } = await list.select('CurrentChangeToken')<{
      CurrentChangeToken: { StringValue: string };
    }>();
    expect(start.StringValue).toMatch(/^1;3;[0-9a-f-]{36};\d+;\d+$/);
    await list.items.getById(Id).update({ Title: 'b' });
    const second = await addRow(list, { Title: 'c' });
    await list.items.getById(Id).recycle();
    const ask = { Item: true, Add: true, Update: true, DeleteObject: true } as const;
    const found = (await list.getChanges({ ...ask, ChangeTokenStart: start } as never)) as {
      ChangeType: number;
      ItemId: number;
      ChangeToken: { StringValue: string };
    }[];
    expect(found.map(({ ChangeType, ItemId }) => [ChangeType, ItemId])).toEqual([
      [2, Id],
      [1, second.Id],
      [3, Id]
    ]);
    const last = found.at(-1)?.ChangeToken;
    expect(await list.getChanges({ ...ask, ChangeTokenStart: last } as never)).toEqual([]);
    expect(await list.getChanges({ Add: true })).toEqual([]);
  });

  it('refuses a token of another list, and one older than sixty days', async () => {
    const { CurrentChangeToken: token } = await list.select('CurrentChangeToken')<{
      CurrentChangeToken: { StringValue: string };
    }>();
    const other = await site.as(admin).web.lists.add('Other');
    const ask = { Item: true, Add: true, ChangeTokenStart: token } as never;
    expect((await refusal(site.as(admin).web.lists.getById(other.Id).getChanges(ask))).status).toBe(400);
    site.server.setClock(new Date(site.server.now().getTime() + 61 * 86_400_000));
    expect((await refusal(list.getChanges(ask))).status).toBe(500);
  });
});

describe('ValidateUpdateListItem', () => {
  it('reads dates in the site’s zone and answers 200 with the reason when a value does not fit', async () => {
    await list.fields.addDateTime('Due');
    await list.fields.addUser('Owner', { SelectionMode: 0 });
    const { Id } = await addRow(list, { Title: 'x' });
    const item = list.items.getById(Id);
    await item.validateUpdateListItem([
      { FieldName: 'Due', FieldValue: '2026-07-01 09:30' },
      { FieldName: 'Owner', FieldValue: JSON.stringify([{ Key: `i:0#.f|membership|${member}` }]) }
    ]);
    expect(await item.select('Due', 'Owner/EMail').expand('Owner')()).toMatchObject({
      Due: '2026-07-01T07:30:00Z',
      Owner: { EMail: member }
    });
    const [answer] = await item.validateUpdateListItem([{ FieldName: 'Due', FieldValue: 'in July' }]);
    expect(answer).toMatchObject({ HasException: true, ErrorCode: -2146232832 });
    const added = await list.addValidateUpdateItemUsingPath(
      [{ FieldName: 'Title', FieldValue: '' }],
      '/sites/test/Lists/Plans'
    );
    expect(added.find(({ FieldName }) => FieldName === 'Id')?.FieldValue).toBe('0');
  });
});
