import { addRow, admin, codeOf, startSite, type TestSite } from './support/site';

let site: TestSite;

beforeAll(async () => {
  site = await startSite();
  await site.as(admin).web.lists.add('Batched');
});

afterAll(async () => {
  await site.server.close();
});

const items = "web/lists/getByTitle('Batched')/items";

function post(parts: readonly string[]): Promise<Response> {
  return fetch(`${site.url}/_api/$batch`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${admin}`, 'Content-Type': 'multipart/mixed; boundary="batch_1"' },
    body: `${parts.map((part) => `--batch_1\r\n${part}\r\n`).join('')}--batch_1--\r\n`
  });
}

function part(line: string, body = ''): string {
  const head = 'Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n';
  const headers = 'Accept: application/json;odata=nometadata\r\nContent-Type: application/json\r\n';
  return `${head}${line} HTTP/1.1\r\n${headers}\r\n${body}`;
}

function add(title: string): string {
  return part(`POST ${site.url}/_api/${items}`, JSON.stringify({ Title: title }));
}

describe('a batch', () => {
  it('answers in the order of the requests, each with its own status, without undoing the others', async () => {
    const response = await post([
      add('first'),
      part(`GET ${site.url}/_api/${items}(999)`),
      add('second'),
      part(`GET ${site.url}/_api/${items}?$select=Title`)
    ]);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect([...text.matchAll(/^HTTP\/1\.1 (\d+ .+?)\r$/gm)].map((match) => match[1])).toEqual([
      '201 Created',
      '404 Not Found',
      '201 Created',
      '200 OK'
    ]);
    expect(text).toContain('-2130575338, System.ArgumentException');
    expect(text).toContain('{"value":[{"Title":"first"},{"Title":"second"}]}');
    expect(text).toMatch(/^--batchresponse_[0-9a-f-]{36}--\r\n$/m);
  });

  it('is understood by PnPjs in many pieces', async () => {
    const [batched, execute] = site.as(admin).batched();
    const added: Promise<{ Id: number }>[] = [];
    for (let number = 0; number < 45; number += 1) {
      added.push(addRow(batched.web.lists.getByTitle('Batched'), { Title: `n${String(number)}` }));
    }
    await execute();
    const ids = (await Promise.all(added)).map(({ Id }) => Id);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
  });

  it('holds at most a hundred requests and reaches one site collection only', async () => {
    const many = await post(Array.from({ length: 101 }, () => part(`GET ${site.url}/_api/web`)));
    expect(many.status).toBe(400);
    site.server.addSite({ path: '/sites/other', title: 'Other' });
    const foreign = await post([part(`GET ${site.server.url}/sites/other/_api/web`)]);
    expect(await foreign.text()).toContain('HTTP/1.1 400 Bad Request');
  });

  it('that is cut off changes nothing', async () => {
    const before = await site.call('GET', "web/lists/getByTitle('Batched')/ItemCount");
    const response = await fetch(`${site.url}/_api/$batch`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${admin}`, 'Content-Type': 'multipart/mixed; boundary=batch_1' },
      body: `--batch_1\r\n${add('lost')}\r\n--batch_1\r\n${add('lost too')}`
    });
    expect(response.status).toBe(400);
    expect((await site.call('GET', "web/lists/getByTitle('Batched')/ItemCount")).json).toEqual(before.json);
  });
});

describe('a fault inside a batch', () => {
  it('strikes the request with that number and no other', async () => {
    site.server.faults.set({ kind: 'throttle', status: 429, retryAfter: 7, innerRequest: 2 });
    const text = await (await post([add('a'), add('b'), add('c')])).text();
    expect([...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((match) => match[1])).toEqual(['201', '429', '201']);
    expect(text).toContain('RETRY-AFTER: 7');
    expect((await post([add('d'), add('e')])).status).toBe(200);
  });

  it('that breaks the connection leaves what came before it in the list', async () => {
    site.server.faults.set({ kind: 'reset', innerRequest: 3 });
    await expect(post([add('kept 1'), add('kept 2'), add('never')])).rejects.toThrow();
    const found = await site.call(
      'GET',
      `${items}?$select=Title&$filter=startswith(Title,'kept') or Title eq 'never'`
    );
    expect(found.json.value).toEqual([{ Title: 'kept 1' }, { Title: 'kept 2' }]);
    expect(codeOf(found)).toBe('');
  });
});
