import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { playgroundConfiguration } from '../playground/people';
import { type RunningProgram, startProgram } from './childProcess';
import { type Part, type PartContext, PartError } from './part';

/** What the Playground's process is told. */
export type PlaygroundPlace = Pick<
  PartContext,
  'root' | 'dataFolder' | 'botPort' | 'playgroundPort' | 'signal'
>;

/** Microsoft's Agents Playground: Teams with the people of the demo, on this machine. */
export const playgroundPart: Part = {
  name: 'Playground',
  start: async (context) => {
    const { stop } = await startPlayground(context);
    return {
      addresses: [{ label: 'Teams (Agents Playground)', url: `http://127.0.0.1:${context.playgroundPort}` }],
      stop
    };
  }
};

/** Starts the Playground before a bot. Throws PartError when it cannot. */
export async function startPlayground(place: PlaygroundPlace): Promise<RunningProgram> {
  const { root, dataFolder, botPort, playgroundPort, signal } = place;
  await checkPort(playgroundPort);
  const folder = path.join(dataFolder, 'playground');
  const configuration = path.join(folder, '.m365agentsplayground.yml');
  mkdirSync(folder, { recursive: true });
  // JSON is YAML too.
  writeFileSync(configuration, JSON.stringify(playgroundConfiguration(), undefined, 2));
  return startProgram({
    arguments: [
      ...['--require', path.join(root, 'local/playground/loopbackOnly.cjs')],
      path.join(root, 'node_modules/@microsoft/m365agentsplayground/cli.js'),
      ...['start', '-e', `http://127.0.0.1:${botPort}/api/messages`, '-c', 'msteams'],
      ...['-p', String(playgroundPort), '--disable-telemetry']
    ],
    folder,
    environment: {
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configuration,
      TEAMSAPPTESTER_BROWSER: 'none',
      BROWSER: 'none'
    },
    readyLine: /Listening on/,
    explain: (output) => `Agents Playground kunde inte starta:\n${output}`,
    signal
  });
}

/** The Playground itself would take the next port, and nobody would find it. */
function checkPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(
        new PartError(`Port ${port} är upptagen. Välj en annan: npm start -- --playground-port ${port + 1}`)
      )
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
