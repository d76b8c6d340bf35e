import path from 'node:path';
import { demoSiteNames, demoSiteUrl } from '../demo/sites';
import { playgroundTenant } from '../playground/people';
import { workbenchPath } from '../workbench/page';
import { clockPath } from '../workbench/clockRoute';
import { startProgram } from './childProcess';
import { type Part, type PartContext } from './part';

/** The bot, in a process of its own: it can be killed and started again without the rest. */
export const botPart: Part = {
  name: 'bot',
  start: async (context) => {
    const { stop } = await startProgram({
      arguments: ['--disable-warning=ExperimentalWarning', '--import', 'tsx', 'src/bot/main.ts'],
      folder: context.root,
      environment: botEnvironment(context),
      readyLine: /^ready$/m,
      explain: (output) =>
        /Port \d+ är upptagen/.test(output)
          ? `Port ${context.botPort} är upptagen. Välj en annan: npm start -- --bot-port ${context.botPort + 1}`
          : `Boten kunde inte starta:\n${output}`,
      signal: context.signal
    });
    return {
      addresses: [{ label: 'Bot', url: `http://127.0.0.1:${context.botPort}/api/messages` }],
      stop
    };
  }
};

/** The bot's settings for the demo. */
export function botEnvironment({
  sharePointUrl,
  dataFolder,
  botPort,
  clock
}: Pick<PartContext, 'sharePointUrl' | 'dataFolder' | 'botPort' | 'clock'>): Readonly<
  Record<string, string>
> {
  return {
    SAMVERKAN_SITES: demoSiteNames.map((name) => demoSiteUrl(sharePointUrl, name)).join(','),
    SAMVERKAN_DATA: path.join(dataFolder, 'bot'),
    SAMVERKAN_PORT: String(botPort),
    SAMVERKAN_CLOCK: clock.now().toISOString(),
    SAMVERKAN_CLOCK_URL: `${sharePointUrl}${workbenchPath}${clockPath}`,
    MICROSOFT_APP_TENANT_ID: playgroundTenant
  };
}
