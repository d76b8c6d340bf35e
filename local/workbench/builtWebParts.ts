import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type WebPartManifest } from './client/bootData';

/**
 * Reads the manifests of the web parts that `gulp dist --ship` built.
 *
 * @param release - the build's folder, with `manifests` and `assets`
 * @returns the web parts by alias; none when nothing is built
 */
export function readBuiltWebParts(release: string): readonly WebPartManifest[] {
  const folder = path.join(release, 'manifests');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.manifest.json'))
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as WebPartManifest)
    .sort((first, second) => first.alias.localeCompare(second.alias, 'en'));
}
