import { writeFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { renderListsDocument, renderRolesDocument } from '../src/adapters/sharepoint/documentation';

/** The documents that follow from data; a test compares each with what is committed. */
const documents: readonly { readonly path: string; readonly render: () => string }[] = [
  { path: 'docs/lists.md', render: renderListsDocument },
  { path: 'docs/roles.md', render: renderRolesDocument }
];

async function main(): Promise<void> {
  for (const { path, render } of documents) {
    const options = (await prettier.resolveConfig(path)) ?? {};
    writeFileSync(path, await prettier.format(render(), { ...options, filepath: path }));
    console.log(`wrote ${path}`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
