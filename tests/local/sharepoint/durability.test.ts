import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve(__dirname, '../../../local/sharepoint/main.ts');
const kills = 4;

interface Running {
  readonly process: ChildProcess;
  readonly api: string;
}

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sharepoint-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

async function start(): Promise<Running> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      'tsx',
      program,
      '--port',
      '0',
      '--data',
      directory,
      '--empty'
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] }
  );
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk as Buffer);
    if (output.includes('ready')) break;
  }
  const url = /http:\S+/.exec(output)?.[0] ?? '';
  return { process: child, api: `${url}/_api/web/lists` };
}

async function call(method: string, url: string, body?: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method,
    headers: {
      Authorization: 'Bearer admin@samverkan.local',
      Accept: 'application/json;odata=nometadata',
      'Content-Type': 'application/json'
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${String(response.status)}`);
  return (await response.json()) as Record<string, unknown>;
}

/** Writes rows one after another until the connection breaks; returns what was acknowledged. */
async function writeUntilKilled(api: string, round: number): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let number = 0; ; number += 1) {
    const title = `round ${String(round)} row ${String(number)}`;
    try {
      await call('POST', `${api}/getByTitle('Kept')/items`, { Title: title });
    } catch {
      return acknowledged;
    }
    acknowledged.push(title);
  }
}

async function readTitles(api: string): Promise<string[]> {
  const titles: string[] = [];
  let next: string | undefined = `${api}/getByTitle('Kept')/items?$select=Title&$top=5000`;
  while (next !== undefined) {
    const page: Record<string, unknown> = await call('GET', next);
    titles.push(...(page.value as { Title: string }[]).map(({ Title }) => Title));
    next = page['odata.nextLink'] as string | undefined;
  }
  return titles;
}

describe('SIGKILL while rows are written', () => {
  it('loses no acknowledged row, however often it happens', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      const running = await start();
      if (round === 0) await call('POST', running.api, { Title: 'Kept', BaseTemplate: 100 });
      const writers = [1, 2, 3].map((writer) => writeUntilKilled(running.api, round * 10 + writer));
      const enough = (async (): Promise<void> => {
        for (;;) {
          const list = await call('GET', `${running.api}/getByTitle('Kept')?$select=ItemCount`);
          if (Number(list.ItemCount) >= (round + 1) * 60) return;
        }
      })();
      await enough;
      running.process.kill('SIGKILL');
      await once(running.process, 'exit');
      acknowledged.push(...(await Promise.all(writers)).flat());
    }
    const last = await start();
    const titles = new Set(await readTitles(last.api));
    last.process.kill('SIGTERM');
    const [code] = (await once(last.process, 'exit')) as [number];
    expect(code).toBe(0);
    expect(acknowledged.length).toBeGreaterThan(kills * 40);
    expect(acknowledged.filter((title) => !titles.has(title))).toEqual([]);
  }, 90_000);
});
