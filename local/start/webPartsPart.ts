import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Part, PartError } from './part';

/** What the bundle of the web parts is made from. */
const sources = [
  'config',
  'gulpfile.js',
  'package-lock.json',
  'src/adapters/sharepoint',
  'src/adapters/system',
  'src/application',
  'src/core',
  'src/messages',
  'src/webparts',
  'teams',
  'tsconfig.json'
];

/** What {@link buildWebPartsIfStale} needs. */
export interface BuildOptions {
  /** Folder of the project. */
  readonly root: string;
  readonly report: (line: string) => void;
  /** Stops the build. */
  readonly signal?: AbortSignal;
}

/** Builds the web parts when there is no package or a source is newer than it. */
export const webPartsPart: Part = {
  name: 'web parts',
  start: async (context) => {
    await buildWebPartsIfStale(context);
    return {};
  }
};

/** Builds `release/` unless it is as new as its sources. Throws `PartError` when the build fails. */
export async function buildWebPartsIfStale(options: BuildOptions): Promise<void> {
  const { root, report } = options;
  if (!isStale(root)) return;
  report('Bygger webbdelarna. Det tar en halv minut och görs bara när något har ändrats.');
  await runGulp(options);
}

function isStale(root: string): boolean {
  const built = path.join(root, 'release/samverkan.sppkg');
  if (!existsSync(built)) return true;
  const builtAtMs = statSync(built).mtimeMs;
  return sources.some((source) => newestChangeMs(path.join(root, source)) > builtAtMs);
}

function newestChangeMs(file: string): number {
  const status = statSync(file, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status?.mtimeMs ?? 0;
  const inside = readdirSync(file).map((name) => newestChangeMs(path.join(file, name)));
  // A folder's own time tells of files that were removed.
  return Math.max(status.mtimeMs, ...inside);
}

function runGulp({ root, report, signal }: BuildOptions): Promise<void> {
  const gulp = path.join(root, 'node_modules/gulp/bin/gulp.js');
  const isWindows = process.platform === 'win32';
  return new Promise((resolve, reject) => {
    // gulp starts Heft as a child of its own: a group of processes can be ended as a whole.
    const child = spawn(process.execPath, [gulp, 'dist', '--ship'], { cwd: root, detached: !isWindows });
    const lines: string[] = [];
    const keep = (chunk: Buffer): void => void lines.push(chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (): void => {
      if (isWindows || child.pid === undefined) child.kill();
      else process.kill(-child.pid, 'SIGTERM');
    };
    signal?.addEventListener('abort', end, { once: true });
    child.once('error', reject);
    child.once('exit', (code) => {
      signal?.removeEventListener('abort', end);
      if (code === 0) {
        resolve();
        return;
      }
      if (!signal?.aborted) report(lines.join(''));
      reject(new PartError('Webbdelarna kunde inte byggas; raderna ovan säger varför.'));
    });
  });
}
