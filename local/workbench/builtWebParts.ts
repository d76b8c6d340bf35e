import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type WebPartManifest } from './client/bootData';

/** Alias of the web part that the workbench opens with: every visit begins with the agreements. */
const openingWebPart = 'AgreementsWebPart';

/**
 * Reads the manifests of the web parts that `gulp dist --ship` built.
 *
 * @param release - the build's folder, with `manifests` and `assets`
 * @returns the web parts, the one that the workbench opens with first, then by alias; none when nothing is built
 */
export function readBuiltWebParts(release: string): readonly WebPartManifest[] {
  const folder = path.join(release, 'manifests');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.manifest.json'))
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as WebPartManifest)
    .sort((first, second) => rankOf(first) - rankOf(second) || first.alias.localeCompare(second.alias, 'en'));
}

function rankOf({ alias }: WebPartManifest): number {
  return alias === openingWebPart ? 0 : 1;
}
