import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { findFreePort } from '../freePort';

/** The local product, as `npm start` runs it. */
export interface RunningProduct {
  /** Address without a slash at the end. */
  readonly url: string;
  /** What it printed, line by line. */
  readonly lines: readonly string[];
  /** Ends it as Ctrl-C does. Gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

const root = path.resolve(__dirname, '../../..');

/**
 * Runs the local product on a free port, and waits until it says that it is ready.
 *
 * @param dataFolder - where its data is; an empty one gets the demo first
 * @param further - arguments of `npm start`
 */
export async function runProduct(dataFolder: string, further: readonly string[]): Promise<RunningProduct> {
  const port = await findFreePort();
  const program = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const node = path.join(root, 'node_modules/node/bin/node');
  const options = ['--without-bot', ...further, '--port', String(port), '--data', dataFolder];
  const child = spawn(node, [program, 'local/start.ts', ...options], { cwd: root });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const stop = (): Promise<number | null> => {
    child.kill('SIGINT');
    return ended;
  };
  const lines = await readUntilReady(child);
  return { url: `http://127.0.0.1:${port}`, lines, stop };
}

function readUntilReady(child: ChildProcess): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const lines = output.split('\n');
      if (lines.includes('ready')) resolve(lines);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The product ended before it was ready:\n${output}`)));
  });
}
