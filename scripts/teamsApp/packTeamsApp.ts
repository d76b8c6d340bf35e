import { strToU8, zipSync } from 'fflate';
import { checkTeamsApp } from './checkTeamsApp';

/** The app cannot be packed; the message has one line for each thing to mend. */
export class TeamsAppError extends Error {}

/** Files of the package, in the order in which people look at them. */
const packedFiles = ['manifest.json', 'en.json', 'color.png', 'outline.png'] as const;

/** What is not filled in yet. */
const placeholder = /^REPLACE\b/;

/** So that the same sources give the same package. */
const packedAt = '2020-01-01T00:00:00Z';

/**
 * Packs the Teams app of an environment.
 *
 * @param read - gives a file of `teams-manifest/`
 * @param environment - name of a file in `teams-manifest/environments/`
 * @throws TeamsAppError when something is missing or wrong
 */
export function packTeamsApp(read: (file: string) => Uint8Array, environment: string): Uint8Array {
  if (!/^[a-z-]+$/.test(environment)) throw new TeamsAppError(`No environment is called "${environment}".`);
  const values = JSON.parse(textOf(read(`environments/${environment}.json`))) as Readonly<
    Record<string, string>
  >;
  const unfilled = Object.entries(values).filter(([, value]) => placeholder.test(value));
  if (unfilled.length > 0) {
    throw new TeamsAppError(unfilled.map(([key, value]) => `${key} is not filled in: ${value}`).join('\n'));
  }
  const manifest = fill(textOf(read('manifest.json')), values);
  const files = Object.fromEntries(
    packedFiles.map((file) => [file, file === 'manifest.json' ? strToU8(manifest) : read(file)])
  );
  const faults = checkTeamsApp(files);
  if (faults.length > 0) throw new TeamsAppError(faults.join('\n'));
  return zipSync(files, { level: 9, mtime: packedAt });
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new TeamsAppError(`${key} is missing.`);
    // Within a JSON text: its quotation marks are those of the template.
    return JSON.stringify(value).slice(1, -1);
  });
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
