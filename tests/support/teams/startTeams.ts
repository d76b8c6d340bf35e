import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startBot } from '../../../local/start/botPart';
import { startPlayground } from '../../../local/start/playgroundPart';
import { eventually } from '../eventually';
import { findFreePort } from '../freePort';
import { type StartedProduct } from '../browser/startProduct';
import { connectPlayground, type PlaygroundClient } from './playgroundClient';

/** The bot of a started product, and the Playground before it. */
export interface StartedTeams {
  readonly playground: PlaygroundClient;
  readonly playgroundUrl: string;
  readonly botUrl: string;
  /** Kills the bot without a word, and starts it again on what it has kept. */
  readonly killAndRestart: () => Promise<void>;
  /**
   * Asks the bot to end, as an orchestrator does, and starts it again on what it has kept; `meanwhile` is done while it ends.
   *
   * @returns its exit code
   */
  readonly stopAndRestart: (meanwhile: () => Promise<void>) => Promise<number | null>;
  /** Goes on to the same time of day some workdays later. */
  readonly advance: (workdays: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The time that a bot goes by. */
async function timeOfBot(port: number): Promise<string> {
  const health = await fetch(`http://127.0.0.1:${port}/healthz`);
  return ((await health.json()) as { readonly now: string }).now;
}

const root = path.resolve(__dirname, '../../..');

/** Starts a bot with data of its own and a Playground, both as `npm start` does. */
export async function startTeams(product: Pick<StartedProduct, 'url'>): Promise<StartedTeams> {
  const [botPort, playgroundPort] = [await findFreePort(), await findFreePort()];
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'samverkan-bot-'));
  const { signal } = new AbortController();
  const place = { root, dataFolder, botPort, playgroundPort, signal, sharePointUrl: product.url };
  const clockUrl = `${product.url}/workbench/clock`;
  const start = async () => {
    const { now } = (await (await fetch(clockUrl)).json()) as { readonly now: string };
    return startBot({ ...place, clock: { now: () => new Date(now) } });
  };
  let bot = await start();
  const window = await startPlayground(place);
  const playground = await connectPlayground(playgroundPort);
  return {
    playground,
    playgroundUrl: `http://127.0.0.1:${playgroundPort}`,
    botUrl: `http://127.0.0.1:${botPort}`,
    killAndRestart: async () => {
      await bot.kill();
      bot = await start();
    },
    stopAndRestart: async (meanwhile) => {
      const stopped = bot.stop();
      await meanwhile();
      await stopped;
      const exitCode = await bot.ended;
      bot = await start();
      return exitCode;
    },
    advance: async (workdays) => {
      const response = await fetch(clockUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ workdays })
      });
      const { now } = (await response.json()) as { readonly now: string };
      await eventually(async () => ((await timeOfBot(botPort)) >= now ? true : undefined));
    },
    stop: async () => {
      playground.close();
      await window.stop();
      await bot.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    }
  };
}
