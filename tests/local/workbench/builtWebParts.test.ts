import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBuiltWebParts } from '../../../local/workbench/builtWebParts';

const release = mkdtempSync(path.join(tmpdir(), 'samverkan-release-'));

afterAll(() => rmSync(release, { recursive: true, force: true }));

test('nothing built is no web parts', () => {
  expect(readBuiltWebParts(release)).toEqual([]);
});

test('the workbench opens with the agreements', () => {
  mkdirSync(path.join(release, 'manifests'));
  for (const alias of ['SteeringWebPart', 'AgreementsWebPart', 'ActionPlanWebPart']) {
    writeFileSync(path.join(release, 'manifests', `${alias}.manifest.json`), JSON.stringify({ alias }));
  }
  writeFileSync(path.join(release, 'manifests', 'other.txt'), 'not a manifest');
  expect(readBuiltWebParts(release).map(({ alias }) => alias)).toEqual([
    'AgreementsWebPart',
    'ActionPlanWebPart',
    'SteeringWebPart'
  ]);
});
