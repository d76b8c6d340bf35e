import path from 'node:path';
import { buildWebPartsIfStale } from '../../../local/start/webPartsPart';
import { loadDemoOnce } from './demoData';

/** Builds the web parts and loads the demo once, before all browser tests. */
export default async function globalSetup(): Promise<void> {
  const root = path.resolve(__dirname, '../../..');
  await buildWebPartsIfStale({ root, report: (line) => void process.stdout.write(`${line}\n`) });
  await loadDemoOnce();
}
