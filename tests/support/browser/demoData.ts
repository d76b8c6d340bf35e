import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runProduct } from './runProduct';

/** Tells the processes of a test run where the loaded demo lies. */
const variable = 'SAMVERKAN_TEST_DEMO';

/** Loads the demo once for all tests of a run that start the product. */
export async function loadDemoOnce(): Promise<void> {
  if (process.env[variable] !== undefined) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'samverkan-demo-'));
  process.env[variable] = folder;
  const product = await runProduct(folder, ['--without-pages']);
  await product.stop();
}

/** Removes the loaded demo; a second time does nothing. */
export function removeLoadedDemo(): void {
  const folder = process.env[variable];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

/** Copies the loaded demo into a new folder; where none was loaded, the folder stays empty. */
export function copyLoadedDemo(into: string): void {
  const folder = process.env[variable];
  if (folder !== undefined) cpSync(folder, into, { recursive: true });
}
