import { type ChildProcess, spawn } from 'node:child_process';
import { PartError } from './part';

/** A program that a part runs. */
export interface Program {
  /** Arguments of Node. */
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The line after which the program takes calls. */
  readonly readyLine: RegExp;
  /** What to say when it ends before that; gets what it printed. */
  readonly explain: (output: string) => string;
  readonly signal: AbortSignal;
}

/** A program that runs. */
export interface RunningProgram {
  readonly stop: () => Promise<void>;
  /** Ends it without a word, as a power cut does. */
  readonly kill: () => Promise<void>;
  /** Its exit code once it has ended; `null` when it was killed. */
  readonly ended: Promise<number | null>;
}

/** Time that a program gets to end by itself: a bot in the middle of a morning's work on a busy machine finishes it. */
const endingMs = 30_000;

/** Starts a program of Node in a process of its own and waits until it takes calls. */
export async function startProgram(program: Program): Promise<RunningProgram> {
  const child = spawn(process.execPath, [...program.arguments], {
    cwd: program.folder,
    env: { ...process.env, ...program.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C reaches a whole group of processes: the parts are ended in their order, by us.
    detached: process.platform !== 'win32'
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const stop = (): Promise<void> => endProgram(child, ended);
  const onAbort = (): void => void stop();
  program.signal.addEventListener('abort', onAbort, { once: true });
  try {
    await untilReady(child, program);
  } finally {
    program.signal.removeEventListener('abort', onAbort);
  }
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { stop, kill, ended };
}

function untilReady(child: ChildProcess, { readyLine, explain }: Program): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (readyLine.test(output)) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', () => reject(new PartError(explain(output))));
  });
}

async function endProgram(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), endingMs);
  await ended;
  clearTimeout(timer);
}
