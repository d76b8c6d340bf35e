import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

/** A request that reached Teams' connector. */
export interface ConnectorRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How the connector behaves towards what is sent to it. */
export type Behaviour =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Takes the request, and breaks the connection. */
  | 'reset'
  /** Takes the request, and never answers. */
  | 'hang'
  /** Takes the request, and answers as one that works once it behaves otherwise. */
  | 'wait';

/** Somebody in every conversation. */
export interface RosterEntry {
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
  readonly userRole?: string;
}

/** A stand-in for Teams' connector service on a free port of this machine. */
export interface FakeConnector {
  readonly url: string;
  /** Oldest first. */
  readonly requests: readonly ConnectorRequest[];
  /** Only the sends, updates and new conversations. */
  readonly writes: () => readonly ConnectorRequest[];
  /** From now on; `undefined` for one that works. */
  behave(behaviour: Behaviour | undefined): void;
  close(): Promise<void>;
}

/** Starts a connector in which everybody of the roster is in every conversation. */
export async function startFakeConnector(roster: readonly RosterEntry[] = []): Promise<FakeConnector> {
  const requests: ConnectorRequest[] = [];
  let behaviour: Behaviour | undefined;
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const path = request.url ?? '';
      requests.push({ method: request.method ?? '', path, body });
      const count = requests.length;
      const work = (): void => answer({ path, response, roster, count });
      if (behaviour === undefined) work();
      else if (behaviour === 'wait') waiting.push(work);
      else misbehave(behaviour, request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    writes: () => requests.filter(({ method }) => method !== 'GET'),
    behave: (next) => {
      behaviour = next;
      if (next !== 'wait') for (const work of waiting.splice(0)) work();
    },
    close: () => closeServer(server)
  };
}

async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>);
}

interface Call {
  readonly path: string;
  readonly response: ServerResponse;
  readonly roster: readonly RosterEntry[];
  readonly count: number;
}

function answer({ path, response, roster, count }: Call): void {
  const [bare = ''] = path.split('?');
  if (bare.endsWith('/pagedmembers')) {
    send(response, { members: roster });
    return;
  }
  const member = /\/members\/(?<id>[^/]+)$/.exec(bare)?.groups?.id;
  if (member !== undefined) {
    const found = roster.find(({ id }) => id === decodeURIComponent(member));
    if (found === undefined) response.writeHead(404).end();
    else send(response, found);
    return;
  }
  const activityId = `activity-${count}`;
  send(response, bare.endsWith('/v3/conversations') ? { id: 'new', activityId } : { id: activityId }, 201);
}

function misbehave(
  behaviour: Exclude<Behaviour, 'wait'>,
  request: IncomingMessage,
  response: ServerResponse
): void {
  if (behaviour === 'hang') return;
  if (behaviour === 'reset') {
    request.socket.destroy();
    return;
  }
  response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers });
  response.end('{"error":{"code":"Refused","message":"as told"}}');
}

function send(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
