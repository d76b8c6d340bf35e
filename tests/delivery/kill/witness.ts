import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { fateOf, fixtureMessage, messageCount } from './fixture';

/** A message that reached Teams. */
export interface Arrival {
  readonly key: string;
  readonly atMs: number;
  /** The sender was not told: the connection broke, or there was no answer. */
  readonly isUntold: boolean;
}

/** Teams' connector as a witness: it knows what arrived, and what it told the sender, whatever any ledger says. */
export interface Witness {
  readonly url: string;
  readonly arrivals: readonly Arrival[];
  /** Everything that was asked of it, refusals included. */
  requests(): number;
  close(): Promise<void>;
}

/** How a request is met; the shares are of a good day in Teams, many times worse. */
type Treatment = 'accept' | 'refuse' | 'resetBefore' | 'resetAfter' | 'hangBefore' | 'hangAfter';

const refusals: readonly (readonly [status: number, retryAfter?: string])[] = [
  [429],
  [429, '0'],
  [429, '1'],
  [412],
  [500],
  [502],
  [503],
  [504]
];

/** Starts the connector; `chance` decides what goes wrong. */
export async function startWitness(chance: () => number): Promise<Witness> {
  const arrivals: Arrival[] = [];
  const falselyGone = new Set<string>();
  const fates = new Map(
    Array.from({ length: messageCount }, (_, number) => [fixtureMessage(number).key, fateOf(number)])
  );
  let requests = 0;

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests += 1;
    const key = keyOf(await readText(request));
    const status = statusOfFate(fates.get(key), key, falselyGone);
    if (status !== undefined) {
      refuse(response, status);
      return;
    }
    const treatment = treatmentOf(chance());
    if (treatment === 'refuse') {
      const [code, retryAfter] = refusals[Math.floor(chance() * refusals.length)] ?? [503];
      refuse(response, code, retryAfter);
      return;
    }
    if (!treatment.endsWith('Before')) {
      arrivals.push({ key, atMs: Date.now(), isUntold: treatment !== 'accept' });
    }
    if (treatment.startsWith('reset')) request.socket.destroy();
    if (treatment === 'accept') setTimeout(() => accept(request, response, requests), 5 + chance() * 20);
  };

  const server = createServer((request, response) => {
    // A sender that is killed breaks off in the middle of what it says.
    serve(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    arrivals,
    requests: () => requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    }
  };
}

function treatmentOf(chance: number): Treatment {
  if (chance < 0.05) return 'refuse';
  if (chance < 0.055) return 'resetBefore';
  if (chance < 0.06) return 'resetAfter';
  if (chance < 0.0625) return 'hangBefore';
  return chance < 0.065 ? 'hangAfter' : 'accept';
}

function statusOfFate(
  fate: ReturnType<typeof fateOf> | undefined,
  key: string,
  falselyGone: Set<string>
): number | undefined {
  if (fate === 'isBlocked') return 403;
  if (fate === 'isGone') return 404;
  if (fate !== 'isFalselyGone' || falselyGone.has(key)) return undefined;
  falselyGone.add(key);
  return 404;
}

function refuse(response: ServerResponse, status: number, retryAfter?: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter })
  });
  response.end('{"error":{"code":"Refused","message":"as told"}}');
}

function accept(request: IncomingMessage, response: ServerResponse, number: number): void {
  if (response.destroyed) return;
  const activityId = `activity-${number}`;
  const isNew = (request.url ?? '').endsWith('/v3/conversations');
  response.writeHead(201, { 'content-type': 'application/json' });
  response.end(JSON.stringify(isNew ? { id: 'new', activityId } : { id: activityId }));
}

/** The card says which message it is of. */
function keyOf(body: string): string {
  const key = /"type":"AdaptiveCard","id":"(?<key>[^"]+)"/.exec(body)?.groups?.['key'];
  if (key === undefined) throw new Error(`A request without a card: ${body.slice(0, 200)}`);
  return key;
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
