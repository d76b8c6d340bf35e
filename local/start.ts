import path from 'node:path';
import { botPart } from './start/botPart';
import { demoDataPart } from './start/demoDataPart';
import { createLocalClock } from './start/localClock';
import { type Part, PartError } from './start/part';
import { playgroundPart } from './start/playgroundPart';
import { removeData } from './start/removeData';
import { runParts } from './start/runParts';
import { sharePointPart } from './start/sharePointPart';
import { readStartOptions, type StartOptions, StartOptionsError } from './start/startOptions';
import { webPartsPart } from './start/webPartsPart';

/** Everything that `npm start` runs, in this order. A further part of the product is one more entry. */
const parts: readonly Part[] = [webPartsPart, sharePointPart, demoDataPart, botPart, playgroundPart];

/** The parts that somebody may do without. */
function isWanted(part: Part, { isWithoutBot, isWithoutPages }: StartOptions): boolean {
  if (part === botPart || part === playgroundPart) return !isWithoutBot;
  return part !== webPartsPart || !isWithoutPages;
}

const report = (line: string): void => void process.stdout.write(`${line}\n`);

async function start(signal: AbortSignal): Promise<void> {
  const root = path.resolve(__dirname, '..');
  const options = readStartOptions(process.argv.slice(2), process.env, root);
  if (options.isFresh) await removeData(options.dataFolder);
  const sharePointUrl = `http://127.0.0.1:${options.port}`;
  const clock = createLocalClock(options.clockStart);
  const wanted = parts.filter((part) => isWanted(part, options));
  const { stop } = await runParts(wanted, { ...options, root, sharePointUrl, clock, signal, report });
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  await stop();
}

function explain(error: unknown): void {
  const isExpected = error instanceof StartOptionsError || error instanceof PartError;
  process.stderr.write(
    isExpected ? `${error.message}\n` : `${error instanceof Error ? error.stack : String(error)}\n`
  );
}

async function main(): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  try {
    await start(stopping.signal);
  } catch (error) {
    if (stopping.signal.aborted) return;
    explain(error);
    process.exitCode = 1;
  }
}

void main();
