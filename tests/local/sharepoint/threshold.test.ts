import type { IList } from '@pnp/sp/lists/index.js';
import { admin, refusal, startSite, type TestSite } from './support/site';

const rows = 5200;
let site: TestSite;
let list: IList;

beforeAll(async () => {
  site = await startSite();
  const sp = site.as(admin);
  const { Id } = await sp.web.lists.add('Large');
  list = sp.web.lists.getById(Id);
  await list.fields.addText('PlanKey', { Indexed: true });
  await list.fields.addText('State', {});
  const [batched, execute] = sp.batched({ maxRequests: 100 });
  for (let number = 0; number < rows; number += 1) {
    void batched.web.lists
      .getById(Id)
      .items.add({ Title: `Row ${String(number)}`, PlanKey: `plan-${String(number % 20)}`, State: 'open' });
  }
  await execute();
}, 60_000);

afterAll(async () => {
  await site.server.close();
});

describe('a list of more than 5,000 rows', () => {
  it('is read whole by pages in the order of ids', async () => {
    const ids: number[] = [];
    for await (const page of list.items.select('Id').top(2000)) {
      ids.push(...(page as { Id: number }[]).map((row) => row.Id));
    }
    expect(ids).toHaveLength(rows);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
  });

  it('pages in another order without losing or repeating a row', async () => {
    const ids = new Set<number>();
    for await (const page of list.items.select('Id').orderBy('PlanKey', false).top(999)) {
      for (const row of page as { Id: number }[]) ids.add(row.Id);
    }
    expect(ids.size).toBe(rows);
  });

  it('answers a filter on an indexed column', async () => {
    const found = await list.items.filter("PlanKey eq 'plan-7' and State eq 'open'").top(5000)();
    expect(found).toHaveLength(rows / 20);
  });

  it.each([
    "State eq 'open'",
    "State eq 'open' and PlanKey eq 'plan-7'",
    "PlanKey eq 'plan-7' or State eq 'x'",
    'Id gt 1'
  ])('refuses %s', async (filter) => {
    const found = await refusal(list.items.filter(filter)());
    expect(found).toEqual({
      status: 500,
      code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      message: 'The attempted operation is prohibited because it exceeds the list view threshold.'
    });
  });

  it('refuses to sort by a column without an index', async () => {
    expect((await refusal(list.items.orderBy('State')())).status).toBe(500);
  });

  it('answers a range of ids that is small enough', async () => {
    expect(await list.items.filter('Id gt 5000 and Id le 5100').top(5000)()).toHaveLength(100);
  });
});

describe('the order of ids, backwards', () => {
  it('pages without losing or repeating a row', async () => {
    const ids: number[] = [];
    for await (const page of list.items.select('Id').orderBy('Id', false).top(1500)) {
      ids.push(...(page as { Id: number }[]).map((row) => row.Id));
    }
    expect(ids).toEqual(Array.from({ length: rows }, (_none, index) => rows - index));
  });

  it('cannot be combined with a token that is none', async () => {
    const tampered = await site.call('GET', "web/lists/getByTitle('Large')/items?$skiptoken=p_ID%3D1");
    expect(tampered.status).toBe(400);
  });
});
