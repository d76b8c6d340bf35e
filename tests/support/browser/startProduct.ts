import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The local product, as `npm start` runs it, with data of its own. */
export interface StartedProduct {
  /** Address without a slash at the end. */
  readonly url: string;
  /** What it printed, line by line. */
  readonly lines: readonly string[];
  /** Ends it as Ctrl-C does, and removes its data. Gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

const root = path.resolve(__dirname, '../../..');

/**
 * Starts the local product on a free port with a new data folder, and waits until it says that it is ready.
 *
 * @param further - arguments of `npm start`
 */
export async function startProduct(further: readonly string[] = []): Promise<StartedProduct> {
  const port = await findFreePort();
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'samverkan-'));
  const program = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const node = path.join(root, 'node_modules/node/bin/node');
  const child = spawn(
    node,
    [program, 'local/start.ts', '--without-bot', ...further, '--port', String(port), '--data', dataFolder],
    {
      cwd: root
    }
  );
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const stop = async (): Promise<number | null> => {
    child.kill('SIGINT');
    const code = await ended;
    rmSync(dataFolder, { recursive: true, force: true });
    return code;
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

/** A port on which nobody listens. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port was found.'));
      });
    });
  });
}
