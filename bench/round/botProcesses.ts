import path from 'node:path';
import { playgroundTenant } from '../../local/playground/people';
import { type RunningProgram, startProgram } from '../../local/start/childProcess';
import { findFreePort } from '../../tests/support/freePort';

const root = path.resolve(__dirname, '../..');

/** Before the morning's reminders: what the bots do is answer, and keep the cards of the rounds. */
const startsAt = '2020-09-14T04:30:00Z';

/** A bot in a process of its own. */
export interface BotProcess {
  /** Address to which Teams sends. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** What an instance of the product's bot is told. */
export interface BotSettings {
  readonly sites: readonly string[];
  readonly databaseUrl: string;
  /** Sign-in name at the stand-in. */
  readonly account: string;
}

/** Starts an instance of the product's bot. */
export function startBot({ sites, databaseUrl, account }: BotSettings): Promise<BotProcess> {
  return startEndpoint('src/bot/main.ts', (port) => ({
    SAMVERKAN_SITES: sites.join(','),
    SAMVERKAN_DATABASE_URL: databaseUrl,
    SAMVERKAN_PORT: port,
    SAMVERKAN_CLOCK: startsAt,
    SAMVERKAN_LOG: 'error',
    SAMVERKAN_SP_ACCOUNT: account,
    MICROSOFT_APP_TENANT_ID: playgroundTenant
  }));
}

/** Starts a bot that answers and does nothing else. */
export function startEchoBot(): Promise<BotProcess> {
  return startEndpoint('tests/support/teams/echoBot.ts', (port) => ({ ECHO_PORT: port }));
}

async function startEndpoint(
  script: string,
  environment: (port: string) => Readonly<Record<string, string>>
): Promise<BotProcess> {
  const port = await findFreePort();
  const program: RunningProgram = await startProgram({
    arguments: [
      '--cpu-prof',
      '--cpu-prof-dir=/tmp/meetings/prof',
      '--disable-warning=ExperimentalWarning',
      '--import',
      'tsx',
      script
    ],
    folder: root,
    environment: environment(String(port)),
    readyLine: /^ready$/m,
    explain: (output) => `${script} did not start:\n${output}`,
    signal: new AbortController().signal
  });
  return { endpoint: `http://127.0.0.1:${port}/api/messages`, stop: program.stop };
}
