import { FieldTypes } from '@pnp/sp/fields/index.js';
import { admin, refusal, startSite, type TestSite } from './support/site';

let site: TestSite;

beforeAll(async () => {
  site = await startSite();
  const { web } = site.as(admin);
  const { Id } = await web.lists.add('Keys');
  const list = web.lists.getById(Id);
  const field = await list.fields.addText('Key', {});
  await list.fields.getById(field.Id ?? '').update({ Indexed: true, EnforceUniqueValues: true });
});

afterAll(async () => {
  await site.server.close();
});

describe('a unique column', () => {
  it('lets exactly one of many simultaneous writers through', async () => {
    const list = site.as(admin).web.lists.getByTitle('Keys');
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, () => list.items.add({ Title: 'x', Key: 'group|2026|1' }))
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const rows = await list.items();
    expect(rows).toHaveLength(1);
  });

  it('names the duplicate with SharePoint’s code, whatever the case of the letters', async () => {
    const list = site.as(admin).web.lists.getByTitle('Keys');
    const found = await refusal(list.items.add({ Key: 'GROUP|2026|1' }));
    expect(found.status).toBe(400);
    expect(found.code).toBe('-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException');
    await list.items.add({ Title: 'no key' });
    await list.items.add({ Title: 'no key either' });
  });

  it('must be indexed, and a list has at most twenty indexes', async () => {
    const { web } = site.as(admin);
    const { Id } = await web.lists.add('Wide');
    const list = web.lists.getById(Id);
    expect((await refusal(list.fields.addText('Free', { EnforceUniqueValues: true }))).status).toBe(400);
    for (let number = 1; number <= 20; number += 1) {
      await list.fields.add(`Column${String(number)}`, FieldTypes.Text, { Indexed: true });
    }
    expect((await refusal(list.fields.addText('Column21', { Indexed: true }))).status).toBe(500);
    expect((await refusal(list.fields.addMultilineText('Long', { Indexed: true } as object))).status).toBe(
      400
    );
  });
});
