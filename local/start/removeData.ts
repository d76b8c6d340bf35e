import { rmSync } from 'node:fs';
import path from 'node:path';

/** What the local product itself puts into its data folder; nothing else in there is touched. */
const ownFolders = ['sharepoint'];

/** Removes the local product's data, so that the demo starts over. */
export function removeData(dataFolder: string): void {
  for (const name of ownFolders) rmSync(path.join(dataFolder, name), { recursive: true, force: true });
}
