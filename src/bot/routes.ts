import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { type Clock } from '../application/ports/clock';
import { type BotLog } from './botContext';
import { calendarPath } from './calendarFeed';
import { type Instruments } from './instruments';

/** What an activity is taken by; see the Teams adapter. */
type Receive = (request: {
  readonly authorization: string | undefined;
  readonly body: unknown;
}) => Promise<{ readonly status: number; readonly body?: unknown }>;

/** What is asked before the bot says that it is ready. */
export type ReadyCheck = () => Promise<Readonly<Record<string, boolean>>>;

/** What the routes lead to. */
interface RouteTargets {
  readonly receive: Receive;
  readonly isReady: ReadyCheck;
  readonly instruments: Instruments;
  readonly clock: Clock;
  /** Answers with the calendars of groups; left out when there are none. */
  readonly answerCalendar?: Answer | undefined;
}

/** Larger bodies are refused before they are read: Teams sends far less. */
const bodyLimit = '1mb';

/** The bot's HTTP: activities from Teams, and what whoever runs it asks for. */
export function createRoutes({
  receive,
  isReady,
  instruments,
  clock,
  answerCalendar
}: RouteTargets): Express {
  const { log, registry } = instruments;
  const app = express();
  app.disable('x-powered-by');
  app.post('/api/messages', readBody, guarded(log, answerActivity(receive, instruments)));
  if (answerCalendar !== undefined) app.get(calendarPath, guarded(log, answerCalendar));
  app.get('/healthz', (_, response) => void response.json({ status: 'ok', now: clock.now() }));
  app.get(
    '/readyz',
    guarded(log, async (_, response) => {
      const parts = await isReady();
      const isAll = Object.values(parts).every(Boolean);
      response.status(isAll ? 200 : 503).json({ status: isAll ? 'ready' : 'waiting', parts });
    })
  );
  app.get(
    '/metrics',
    guarded(log, async (_, response) => {
      response.type(registry.contentType).send(await registry.metrics());
    })
  );
  return app;
}

/** How a request is answered. */
export type Answer = (request: Request, response: Response) => Promise<void>;

function answerActivity(receive: Receive, { countActivity }: Instruments): Answer {
  return async (request, response) => {
    const startedAt = performance.now();
    const { status, body } = await receive({
      authorization: request.headers.authorization,
      body: request.body as unknown
    });
    countActivity(status, (performance.now() - startedAt) / 1000);
    if (body === undefined) response.status(status).end();
    else response.status(status).json(body);
  };
}

const parseBody = express.json({ limit: bodyLimit });

/** A body that cannot be read is its sender's fault; it is neither repeated nor noted. */
const readBody: RequestHandler = (request, response, next) => {
  parseBody(request, response, (error?: unknown) => {
    if (error === undefined) next();
    else response.status(statusOf(error)).end();
  });
};

/** What goes wrong here is ours, and nobody is told how. */
function guarded(log: BotLog, answer: Answer): Answer {
  return async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      log.warn({ error }, 'a request failed');
      if (!response.headersSent) response.status(500).end();
    }
  };
}

function statusOf(error: unknown): number {
  const { status } = (error ?? {}) as { readonly status?: unknown };
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 400;
}
