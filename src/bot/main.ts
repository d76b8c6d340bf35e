import { randomBytes, randomUUID } from 'node:crypto';
import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { documentWriter } from '../adapters/documents/documentWriter';
import { openBotStore, type BotStore } from '../adapters/postgres/botStore';
import { checkCertificate } from '../adapters/sharepoint/checkCertificate';
import { certificateSignIn } from '../adapters/sharepoint/certificateSignIn';
import { connectNode } from '../adapters/sharepoint/connectNode';
import { defaultPatience, type Patience } from '../adapters/sharepoint/requests/patience';
import { sharePointChanges } from '../adapters/sharepoint/sharePointChanges';
import { SharePointListStore } from '../adapters/sharepoint/sharePointListStore';
import { type ConnectSite } from '../adapters/sharepoint/siteConnection';
import { adjustableClock } from '../adapters/system/adjustableClock';
import { systemPause } from '../adapters/system/pause';
import { safeLogFields } from '../adapters/system/safeLogFields';
import { webCryptoDigest } from '../adapters/system/webCryptoDigest';
import { createConnector } from '../adapters/teams/connector';
import { teamsMessenger } from '../adapters/teams/teamsMessenger';
import { teamsReceiver } from '../adapters/teams/teamsReceiver';
import { AppError } from '../application/appError';
import { parseInstant } from '../core/calendar/instant';
import { type BotContext } from './botContext';
import { type CalendarSettings } from './calendarAddress';
import { answerCalendar } from './calendarFeed';
import { followClock } from './followClock';
import { activityHandler } from './handleActivity';
import { createInstruments, type Instruments } from './instruments';
import { watchQueue } from './queueMetrics';
import { checkReadiness } from './readiness';
import { createRoutes } from './routes';
import { type BotSettings, loadSettings, refuse, SettingsError, type SharePointSignIn } from './settings';
import { type BotLoops, startLoops } from './startLoops';
import { type WorkLoop } from './workLoop';

/** A person waits in the chat: Teams gives up after fifteen seconds. What is written afterwards waits by itself. */
const patience: Patience = { ...defaultPatience, attempts: 3, maxDelayMs: 2_000, timeoutMs: 10_000 };

/** Who waits in the chat is not kept by the reading of a long list. */
const giveWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Longer than the usual minute of load balancers. */
const keepAliveMs = 75_000;

function connectionOf(signIn: SharePointSignIn): ConnectSite {
  if (signIn.kind === 'account') return connectNode({ accessToken: () => Promise.resolve(signIn.login) });
  const app = { ...signIn, certificatePath: signIn.path, certificatePassword: signIn.password };
  const problem = checkCertificate(app);
  if (problem === 'certificate') throw refuse('SAMVERKAN_SP_CERTIFICATE');
  if (problem === 'password') throw refuse('SAMVERKAN_SP_CERTIFICATE_PASSWORD');
  return connectNode(certificateSignIn(app));
}

function startClock({ local }: BotSettings) {
  const start = local?.clockStart === undefined ? undefined : parseInstant(local.clockStart);
  return adjustableClock(start?.ok === true ? start.value : undefined);
}

/** A bot that runs. */
interface RunningBot {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

async function startBot(settings: BotSettings): Promise<RunningBot> {
  const connect = connectionOf(settings.signIn);
  const instruments = createInstruments({ level: settings.logLevel, safeFields: safeLogFields });
  const clock = startClock(settings);
  const place =
    settings.databaseUrl === undefined ? { directory: settings.dataFolder } : { url: settings.databaseUrl };
  const onError = (error: unknown): void => instruments.log.warn({ error }, 'the database had trouble');
  const kept = await openBotStore({ place, clock, onError });
  watchQueue(instruments.registry, { queue: kept.deliveries, acceptedAnswers: kept.acceptedAnswers, clock });
  const loops: WorkLoop[] = [];
  const { context, receive, answerFeed } = compose(settings, { instruments, clock, kept, loops, connect });
  if (settings.local?.clockUrl !== undefined) {
    loops.push(
      followClock({ clock, url: settings.local.clockUrl, onMove: () => loops.forEach(({ wake }) => wake()) })
    );
  }
  const isReady = checkReadiness({ database: kept, store: context.store, site: settings.sites[0] });
  const server = await listen(
    settings,
    createRoutes({ receive, isReady, instruments, clock, answerCalendar: answerFeed })
  );
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      await closeServer(server);
      for (const loop of loops) await loop.stop();
      await kept.close();
    }
  };
}

interface Parts {
  readonly instruments: Instruments;
  readonly clock: ReturnType<typeof startClock>;
  readonly kept: BotStore;
  readonly loops: WorkLoop[];
  readonly connect: ConnectSite;
}

function compose(settings: BotSettings, { instruments, clock, kept, loops, connect }: Parts) {
  const { log } = instruments;
  const connector = createConnector(settings.teams);
  const messenger = teamsMessenger({ connector, appId: settings.teams?.appId ?? '', clock });
  const context: BotContext = {
    ...{ sites: settings.sites, centralSite: settings.sites[0], language: 'sv', dayRules: {} },
    ...{ clock, digest: webCryptoDigest(), messenger, log, pause: systemPause },
    ...{ conversations: kept.conversations, channelClaims: kept.channelClaims, ledger: kept.ledger },
    acceptedAnswers: kept.acceptedAnswers,
    store: new SharePointListStore({ connect, patience, giveWay }),
    newKey: () => randomUUID(),
    calendar: settings.calendar ?? localCalendar(settings),
    wakeWriter: () => started.writer.wake(),
    wakeRounds: () => started.rounds.wake()
  };
  const { deliveries, rateLimiter } = kept;
  const started: BotLoops = startLoops(context, {
    deliveries,
    rateLimiter,
    changes: sharePointChanges(connect),
    countDelivery: instruments.countDelivery
  });
  const { writer, rounds, schedule, dispatcher } = started;
  loops.push(writer, rounds, schedule, dispatcher);
  const receive = teamsReceiver({
    connector,
    clock,
    tenantId: settings.teams?.tenantId ?? settings.local?.tenantId ?? '',
    handle: activityHandler(context),
    log: {
      refused: (reason) => log.warn({ reason }, 'an activity was refused'),
      failed: (error, kind) => log.warn({ error, kind }, 'an activity failed')
    }
  });
  const calendar = context.calendar;
  const answerFeed = calendar && answerCalendar({ context, settings: calendar, writer: documentWriter() });
  return { context, receive, answerFeed };
}

/** Bytes of a secret that lasts as long as a local bot. */
const secretBytes = 32;

/** A local bot has calendars without being told a secret; their addresses end with it. */
function localCalendar({ local, port }: BotSettings): CalendarSettings | undefined {
  if (local === undefined || port === 0) return undefined;
  return { publicUrl: `http://127.0.0.1:${port}`, secret: randomBytes(secretBytes).toString('base64url') };
}

/** On this machine nobody is authenticated: then nobody else may reach the bot. */
function listen({ port, local, teams }: BotSettings, app: ReturnType<typeof createRoutes>): Promise<Server> {
  const isOpen = local === undefined && teams !== undefined;
  return new Promise((resolve, reject) => {
    const server = isOpen ? app.listen(port) : app.listen(port, '127.0.0.1');
    // A connection is kept longer than whoever stands before us keeps it: else a request may meet its end.
    server.keepAliveTimeout = keepAliveMs;
    server.once('listening', () => resolve(server));
    server.once('error', reject);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

function explain(error: unknown): string {
  if (error instanceof SettingsError) return `Boten startar inte. ${error.message}`;
  if (error instanceof AppError) return `Boten startar inte. ${error.code}`;
  const { code, port } = (error ?? {}) as { readonly code?: unknown; readonly port?: unknown };
  if (code === 'EADDRINUSE') return `Port ${String(port)} är upptagen. Välj en annan med SAMVERKAN_PORT.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<void> {
  const stopping = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  try {
    const bot = await startBot(loadSettings(process.env));
    process.stdout.write(`bot: http://127.0.0.1:${bot.port}/api/messages\nready\n`);
    await stopping;
    await bot.stop();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

void main();
