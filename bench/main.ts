import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { type BenchmarkRow } from './benchmarkResult';
import { benchLists } from './lists';
import { benchPage } from './page';
import { benchReminders } from './reminders';
import { benchRound } from './round';

/** Benchmarks by the name that `npm run bench NAME` takes. */
const benchmarks: Readonly<
  Record<string, (report: (line: string) => void) => Promise<readonly BenchmarkRow[]>>
> = {
  lists: async (report) => (await benchLists(report)).map((result) => ({ ...result })),
  page: benchPage,
  reminders: benchReminders,
  round: benchRound
};

const resultsFolder = join('bench', 'results');

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function printTable(results: readonly BenchmarkRow[]): void {
  const heads = Object.keys(results[0] ?? {});
  const lines = [heads, ...results.map((result) => heads.map((head) => String(result[head])))];
  const widths = heads.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const isNumber = heads.map((head) => typeof results[0]?.[head] === 'number');
  for (const line of lines) {
    print(
      line
        .map((cell, index) =>
          isNumber[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)
        )
        .join('  ')
    );
  }
}

async function run(name: string): Promise<void> {
  const bench = benchmarks[name];
  if (bench === undefined)
    throw new Error(`No benchmark '${name}'. There is: ${Object.keys(benchmarks).join(', ')}`);
  const results = await bench(print);
  printTable(results);
  mkdirSync(resultsFolder, { recursive: true });
  const file = join(resultsFolder, `${name}.json`);
  const machine = { node: process.version, cores: cpus().length };
  writeFileSync(
    file,
    `${JSON.stringify({ name, measuredAt: new Date().toISOString(), machine, results }, undefined, 2)}\n`
  );
  print(`wrote ${file}`);
}

async function main(): Promise<void> {
  const [name] = process.argv.slice(2);
  for (const chosen of name === undefined ? Object.keys(benchmarks) : [name]) await run(chosen);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
