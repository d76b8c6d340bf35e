import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSharePoint } from '../../../local/start/openSharePoint';
import { PartError } from '../../../local/start/part';
import { removeData } from '../../../local/start/removeData';

const folder = mkdtempSync(path.join(tmpdir(), 'samverkan-start-'));
const dataDir = path.join(folder, 'sharepoint');
const open = () =>
  openSharePoint({ port: 0, dataDir, sites: [{ path: '/sites/a', title: 'A' }], accounts: [] });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('starting over removes the data of the local SharePoint, and nothing else', async () => {
  await (await open()).close();
  writeFileSync(path.join(folder, 'mine.txt'), 'kept');
  await removeData(folder);
  expect(existsSync(dataDir)).toBe(false);
  expect(existsSync(path.join(folder, 'mine.txt'))).toBe(true);
  await expect(removeData(folder)).resolves.toBeUndefined();
});

test('data that another one uses is left alone, with a word about what to do', async () => {
  const running = await open();
  await expect(removeData(folder)).rejects.toThrow(PartError);
  await expect(removeData(folder)).rejects.toThrow('--data MAPP');
  expect(existsSync(path.join(dataDir, 'sharepoint.sqlite'))).toBe(true);
  await running.close();
});

test('a taken port is named with the way to choose another', async () => {
  const running = await open();
  const second = openSharePoint({ port: running.port, dataDir: undefined, sites: [], accounts: [] });
  await expect(second).rejects.toThrow(`npm start -- --port ${running.port + 1}`);
  await running.close();
});
