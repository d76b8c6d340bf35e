import path from 'node:path';
import { demoSiteNames, demoSiteUrl } from '../demo/sites';
import { playgroundTenant } from '../playground/people';
import { workbenchPath } from '../workbench/page';
import { clockPath } from '../workbench/clockRoute';
import { type RunningProgram, startProgram } from './childProcess';
import { type Part, type PartContext } from './part';

/** What the bot's process is told. */
export type BotPlace = Pick<PartContext, 'root' | 'sharePointUrl' | 'dataFolder' | 'botPort' | 'signal'> & {
  readonly clock: Pick<PartContext['clock'], 'now'>;
};

/** The bot, in a process of its own: it can be killed and started again without the rest. */
export const botPart: Part = {
  name: 'bot',
  start: async (context) => {
    const { stop } = await startBot(context);
    return {
      addresses: [{ label: 'Bot', url: `http://127.0.0.1:${context.botPort}/api/messages` }],
      stop
    };
  }
};

/** Starts the bot for the demo. Throws PartError when it cannot. */
export function startBot(place: BotPlace): Promise<RunningProgram> {
  const { root, botPort, signal } = place;
  return startProgram({
    arguments: ['--disable-warning=ExperimentalWarning', '--import', 'tsx', 'src/bot/main.ts'],
    folder: root,
    environment: botEnvironment(place),
    readyLine: /^ready$/m,
    explain: (output) =>
      /Port \d+ är upptagen/.test(output)
        ? `Port ${botPort} är upptagen. Välj en annan: npm start -- --bot-port ${botPort + 1}`
        : `Boten kunde inte starta:\n${output}`,
    signal
  });
}

/** The bot's settings for the demo. */
function botEnvironment({
  sharePointUrl,
  dataFolder,
  botPort,
  clock
}: BotPlace): Readonly<Record<string, string>> {
  return {
    SAMVERKAN_SITES: demoSiteNames.map((name) => demoSiteUrl(sharePointUrl, name)).join(','),
    SAMVERKAN_DATA: path.join(dataFolder, 'bot'),
    SAMVERKAN_PORT: String(botPort),
    SAMVERKAN_CLOCK: clock.now().toISOString(),
    SAMVERKAN_CLOCK_URL: `${sharePointUrl}${workbenchPath}${clockPath}`,
    MICROSOFT_APP_TENANT_ID: playgroundTenant
  };
}
