import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderListsDocument, renderRolesDocument } from '../../../src/adapters/sharepoint/documentation';
import { permissionCells, tasks } from '../../../src/core/organisation/permissions';

const docs = join(__dirname, '..', '..', '..', 'docs');

it.each([
  ['lists.md', renderListsDocument],
  ['roles.md', renderRolesDocument]
])('docs/%s is what the schema says; if not, run npm run generate', (file, render) => {
  expect(readFileSync(join(docs, file), 'utf8')).toBe(render());
});

it('says of every cell of the role table who enforces it', () => {
  const document = renderRolesDocument();
  for (const task of tasks) {
    const cells = document
      .split('\n')
      .find((line) => line.startsWith(`| \`${task}\``))
      ?.split('|')
      .slice(2, 10)
      .map((cell) => cell.trim());
    const allowed = permissionCells().filter((cell) => cell.task === task && cell.isAllowed);
    expect(cells?.every((cell) => ['**may**', 'SharePoint', 'app only', 'app'].includes(cell))).toBe(true);
    expect(cells?.filter((cell) => cell === '**may**')).toHaveLength(allowed.length);
  }
});
