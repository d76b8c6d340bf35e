import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packTeamsApp, TeamsAppError } from './teamsApp/packTeamsApp';

/** Environment for which the app is packed unless another is named: that of this machine. */
const usualEnvironment = 'local';

const root = path.resolve(__dirname, '..');

/** Packs `release/samverkan-teams.zip` for the environment that `SAMVERKAN_ENVIRONMENT` names. */
function main(): void {
  const name = process.env.SAMVERKAN_ENVIRONMENT ?? usualEnvironment;
  const folder = path.join(root, 'teams-manifest');
  const read = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, file)));
  const target = path.join(root, 'release/samverkan-teams.zip');
  try {
    const zip = packTeamsApp(read, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, zip);
    process.stdout.write(`release/samverkan-teams.zip (${name})\n`);
  } catch (error) {
    if (!(error instanceof TeamsAppError)) throw error;
    process.stderr.write(`teams-manifest/environments/${name}.json\n${error.message}\n`);
    process.exitCode = 1;
  }
}

main();
