import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { seededChance } from '../../tests/support/seededChance';

/** Teams' limits, as far as a bot meets them: so many requests in so many seconds, in all and in one conversation. */
const limits = {
  overall: { most: 50, seconds: 1 },
  conversation: [
    { most: 7, seconds: 1 },
    { most: 8, seconds: 2 },
    { most: 60, seconds: 30 }
  ]
} as const;

/** What Teams asks a sender to wait for, in seconds. */
const retryAfterSeconds = '1';

/** What the connector has seen. */
export interface LimitedTraffic {
  /** When requests came, in milliseconds, in order. */
  readonly arrivalsMs: readonly number[];
  readonly accepted: number;
  /** Refused with 429 by chance. */
  readonly refused: number;
  /** Refused since a limit was passed: the sender's fault. */
  readonly overLimit: number;
}

/** How the connector behaves. */
export interface LimitedConnectorSettings {
  /** Share of requests that are refused with 429 though they are within the limits, 0–1. */
  readonly refusedShare: number;
  /** Milliseconds that it takes for an answer. */
  readonly answerMs: number;
  /** Which requests are refused follows from it. */
  readonly seed: number;
}

/**
 * Starts a stand-in for Teams' connector, on a free port of this machine, that keeps Teams' limits and refuses a share of
 * what is within them. `/traffic` answers with what it has seen.
 */
export async function startLimitedConnector(
  settings: LimitedConnectorSettings
): Promise<{ readonly url: string; traffic(): LimitedTraffic; close(): Promise<void> }> {
  const chance = seededChance(settings.seed);
  const arrivalsMs: number[] = [];
  const ofConversation = new Map<string, number[]>();
  const counts = { accepted: 0, refused: 0, overLimit: 0 };
  const traffic = (): LimitedTraffic => ({ arrivalsMs, ...counts });
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url === '/traffic') {
      response.end(JSON.stringify(traffic()));
      return;
    }
    const nowMs = performance.now();
    const place = conversationIn(request.url ?? '');
    const own = ofConversation.get(place) ?? [];
    ofConversation.set(place, own);
    own.push(nowMs);
    arrivalsMs.push(nowMs);
    const isOver =
      isPassed(arrivalsMs, limits.overall, nowMs) ||
      limits.conversation.some((limit) => isPassed(own, limit, nowMs));
    const isRefused = !isOver && chance() < settings.refusedShare;
    counts[isOver ? 'overLimit' : isRefused ? 'refused' : 'accepted'] += 1;
    request.resume();
    setTimeout(() => (isOver || isRefused ? refuse(response) : accept(response)), settings.answerMs);
  };
  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    traffic,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    }
  };
}

/** Most requests in any stretch of a second. */
export function busiestSecond(arrivalsMs: readonly number[]): number {
  let [most, first] = [0, 0];
  arrivalsMs.forEach((atMs, index) => {
    while ((arrivalsMs[first] ?? atMs) <= atMs - 1_000) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
}

function isPassed(
  arrivalsMs: readonly number[],
  { most, seconds }: { readonly most: number; readonly seconds: number },
  nowMs: number
): boolean {
  // The request itself is the last; that many before it must lie outside.
  const earlier = arrivalsMs[arrivalsMs.length - 1 - most];
  return earlier !== undefined && earlier > nowMs - seconds * 1_000;
}

function conversationIn(url: string): string {
  return /\/conversations\/(?<id>[^/]+)/.exec(url)?.groups?.['id'] ?? url;
}

function refuse(response: ServerResponse): void {
  response.writeHead(429, { 'content-type': 'application/json', 'retry-after': retryAfterSeconds });
  response.end('{"error":{"code":"TooManyRequests","message":"as told"}}');
}

function accept(response: ServerResponse): void {
  response.writeHead(201, { 'content-type': 'application/json' });
  response.end('{"id":"activity"}');
}
