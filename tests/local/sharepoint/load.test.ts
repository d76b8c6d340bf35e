import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { Database } from '../../../local/sharepoint/storage/database';
import { openStore } from '../../../local/sharepoint/storage/store';
import { addRow, admin, startSite, type TestSite } from './support/site';

let site: TestSite;

beforeAll(async () => {
  site = await startSite();
  await site.as(admin).web.lists.add('Loaded');
});

afterAll(async () => {
  await site.server.close();
});

interface Received {
  readonly encoding: string | undefined;
  readonly body: Buffer;
}

function receive(path: string, encoding: string): Promise<Received> {
  return new Promise((resolve, reject) => {
    const headers = {
      Authorization: `Bearer ${admin}`,
      Accept: 'application/json',
      'Accept-Encoding': encoding
    };
    const call = request(`${site.url}/_api/${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) });
      });
    });
    call.on('error', reject);
    call.end();
  });
}

describe('a large answer', () => {
  it('is compressed for a caller that accepts it', async () => {
    const packed = await receive('web/lists', 'gzip, deflate, br');
    expect(packed.encoding).toBe('gzip');
    const plain = await receive('web/lists', 'identity');
    expect(plain.encoding).toBeUndefined();
    const names = (body: Buffer): unknown => Object.keys(JSON.parse(body.toString('utf8')) as object);
    expect(names(gunzipSync(packed.body))).toEqual(names(plain.body));
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
  });

  it('is left alone when the caller refuses, or when it is small', async () => {
    expect((await receive('web/lists', 'gzip;q=0')).encoding).toBeUndefined();
    expect((await receive('web/Title', 'gzip')).encoding).toBeUndefined();
  });
});

describe('a large request', () => {
  it('of ten megabytes is kept byte for byte as an attachment', async () => {
    const list = site.as(admin).web.lists.getByTitle('Loaded');
    const { Id } = await addRow(list, { Title: 'with a large file' });
    const content = Buffer.alloc(10 * 1024 * 1024, 'åäö');
    const files = list.items.getById(Id).attachmentFiles;
    await files.add(
      'large.bin',
      content.buffer.slice(content.byteOffset, content.byteOffset + content.length)
    );
    const read = Buffer.from(await files.getByName('large.bin').getBuffer());
    expect(read.equals(content)).toBe(true);
  });

  it('of more than one megabyte is refused as a batch', async () => {
    const response = await fetch(`${site.url}/_api/$batch`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${admin}`, 'Content-Type': 'multipart/mixed; boundary=b' },
      body: `--b\r\n${' '.repeat(1024 * 1024)}\r\n--b--\r\n`
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('1 MB');
  });
});

describe('a full disk', () => {
  it('refuses the write, keeps what was there and takes writes again afterwards', () => {
    const database = new Database(':memory:');
    database.execute('CREATE TABLE kept (value BLOB)');
    database.run('INSERT INTO kept VALUES (?)', Buffer.alloc(10));
    const pages = Number(database.first('PRAGMA page_count')?.page_count);
    database.execute(`PRAGMA max_page_count = ${String(pages + 3)}`);
    const fill = (): number =>
      database.transaction(() =>
        database.transaction(() => database.run('INSERT INTO kept VALUES (?)', Buffer.alloc(100_000)))
      );
    expect(fill).toThrow(/full/);
    expect(fill).toThrow(/full/);
    expect(database.isInTransaction).toBe(false);
    expect(database.all('SELECT * FROM kept')).toHaveLength(1);
    database.execute('PRAGMA max_page_count = 1000000');
    expect(fill()).toBe(1);
    expect(database.all('SELECT * FROM kept')).toHaveLength(2);
    database.close();
  });

  it('is survived when only the commit fails', () => {
    const store = openStore(undefined);
    const { database } = store;
    database.execute(
      'PRAGMA foreign_keys = ON; CREATE TABLE parents (id INTEGER PRIMARY KEY);' +
        'CREATE TABLE children (parent INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)'
    );
    const orphan = (): number => store.transaction(() => database.run('INSERT INTO children VALUES (1)'));
    expect(orphan).toThrow(/FOREIGN KEY/);
    expect(database.isInTransaction).toBe(false);
    expect(store.transaction(() => database.run('INSERT INTO parents VALUES (1)'))).toBe(1);
    expect(orphan()).toBe(1);
    store.close();
  });
});
