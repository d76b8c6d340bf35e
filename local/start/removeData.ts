import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openSharePoint } from './openSharePoint';

/** What the local product itself puts into its data folder; nothing else in there is touched. */
const sharePointFolder = 'sharepoint';
const otherFolders = ['bot', 'playground'];

/**
 * Removes the local product's data, so that the demo starts over.
 *
 * @throws PartError when another process uses the data
 */
export async function removeData(dataFolder: string): Promise<void> {
  const dataDir = path.join(dataFolder, sharePointFolder);
  if (!existsSync(dataDir)) return;
  // Only one process can open the data, so that opening it tells whether another one has it.
  const server = await openSharePoint({ port: 0, dataDir, sites: [], accounts: [] });
  await server.close();
  for (const folder of [sharePointFolder, ...otherFolders]) {
    rmSync(path.join(dataFolder, folder), { recursive: true, force: true });
  }
}
