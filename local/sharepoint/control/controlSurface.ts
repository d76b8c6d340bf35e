import { accessDenied } from '../accessErrors';
import { invalidArgument, invalidQuery, resourceNotFound, verbNotAllowed } from '../errors';
import { type Answer, writeError } from '../http/answer';
import type { RawCall } from '../http/api';
import { isJsonObject, type JsonObject } from '../http/request';
import type { AccountSeed, SharePointServer, SiteOptions } from '../options';
import type { Fault } from './faults';

type Part = 'faults' | 'clock' | 'accounts' | 'sites' | 'requests' | 'digests';

/** What one part answers, by verb. */
type Handlers = Readonly<Record<string, (body: JsonObject, id: string | undefined) => unknown>>;

function json(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json;charset=utf-8' },
    body: Buffer.from(JSON.stringify(value), 'utf8')
  };
}

function readBody(call: RawCall): JsonObject {
  if (call.body.length === 0) return {};
  // A page of another origin cannot send this content type without being asked for permission first.
  if (!/json/i.test(call.headers.get('content-type') ?? '')) throw accessDenied();
  let value: unknown;
  try {
    value = JSON.parse(call.body.toString('utf8'));
  } catch {
    throw invalidQuery('The JSON in the request body is not valid.');
  }
  if (!isJsonObject(value)) throw invalidQuery('The body must be a JSON object.');
  return value;
}

function text(body: JsonObject, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw invalidArgument(`'${name}' must be a text.`);
  return value;
}

function readPattern(body: JsonObject): Pick<Fault, 'match'> {
  if (body.match === undefined) return {};
  const match = text(body, 'match');
  try {
    new RegExp(match);
  } catch {
    throw invalidArgument("'match' must be a regular expression.");
  }
  return { match };
}

function readFault(body: JsonObject): Fault {
  const kinds: readonly Fault['kind'][] = ['throttle', 'deny', 'signOut', 'signInPage', 'reset', 'latency'];
  const kind = kinds.find((candidate) => candidate === body.kind);
  if (kind === undefined) throw invalidArgument(`'kind' must be one of ${kinds.join(', ')}.`);
  const number = (name: string): Record<string, number> => {
    const value = body[name];
    if (value === undefined) return {};
    if (typeof value !== 'number') throw invalidArgument(`'${name}' must be a number.`);
    return { [name]: value };
  };
  if (body.status !== undefined && body.status !== 429 && body.status !== 503)
    throw invalidArgument("'status' must be 429 or 503.");
  return {
    kind,
    ...(body.status === undefined ? {} : { status: body.status }),
    ...number('retryAfter'),
    ...number('delayMs'),
    ...number('times'),
    ...number('every'),
    ...number('innerRequest'),
    ...readPattern(body)
  };
}

function readAccount(body: JsonObject): AccountSeed {
  return {
    login: text(body, 'login'),
    title: text(body, 'title'),
    email: typeof body.email === 'string' ? body.email : '',
    isSiteAdmin: body.isSiteAdmin === true,
    isGuest: body.isGuest === true,
    isApp: body.isApp === true
  };
}

function readSite(body: JsonObject): SiteOptions {
  const logins = (name: string): readonly string[] => {
    const value = body[name];
    return Array.isArray(value) ? value.map(String) : [];
  };
  return {
    path: text(body, 'path'),
    title: text(body, 'title'),
    owners: logins('owners'),
    members: logins('members'),
    visitors: logins('visitors')
  };
}

function readInstant(body: JsonObject): Date {
  const instant = new Date(text(body, 'now'));
  if (Number.isNaN(instant.getTime())) throw invalidArgument("'now' must be an ISO instant.");
  return instant;
}

function clockHandlers(server: SharePointServer): Handlers {
  const clock = (): unknown => ({ now: server.now().toISOString() });
  return {
    GET: clock,
    PUT: (body) => {
      server.setClock(readInstant(body));
      return clock();
    },
    DELETE: () => {
      server.setClock(undefined);
      return clock();
    }
  };
}

function createParts(server: SharePointServer): Readonly<Record<Part, Handlers>> {
  return {
    faults: {
      GET: () => ({ faults: server.faults.list() }),
      POST: (body) => ({ id: server.faults.set(readFault(body)) }),
      DELETE: (_body, id) => {
        server.faults.clear(id === undefined ? undefined : Number(id));
        return { faults: server.faults.list() };
      }
    },
    clock: clockHandlers(server),
    accounts: {
      POST: (body) => {
        server.addAccount(readAccount(body));
        return {};
      }
    },
    sites: { POST: (body) => ({ url: server.addSite(readSite(body)) }) },
    requests: {
      GET: () => ({ totals: server.requests.totals(), recent: server.requests.recent() }),
      DELETE: () => {
        server.requests.reset();
        return {};
      }
    },
    digests: {
      DELETE: () => {
        server.faults.expireDigests();
        return {};
      }
    }
  };
}

/** A page of another site can make its own name lead to this machine; what it then sends still carries that name. */
function refuseForeignHost(call: RawCall): void {
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(call.headers.get('host') ?? '')) throw accessDenied();
}

/**
 * The control surface for other processes, JSON in and out:
 *
 * - `faults`: GET lists them; POST sets a {@link Fault} and answers its id; DELETE (or DELETE `faults/<id>`) clears.
 * - `clock`: GET; PUT `{now}` moves it; DELETE resets it.
 * - `accounts`: POST an {@link AccountSeed}. `sites`: POST {@link SiteOptions}.
 * - `requests`: GET totals and the newest thousand; DELETE starts counting anew.
 * - `digests`: DELETE makes every digest handed out so far expire.
 *
 * @param server - what is controlled
 * @returns what answers a call below `/_local/`
 */
export function createControlSurface(server: SharePointServer): (call: RawCall) => Answer {
  const parts = createParts(server);
  return (call) => {
    try {
      refuseForeignHost(call);
      const [, name = '', id] = /^\/_local\/(\w+)(?:\/(\d+))?\/?(?:\?.*)?$/.exec(call.url) ?? [];
      const handlers = Object.hasOwn(parts, name) ? parts[name as Part] : undefined;
      if (handlers === undefined) throw resourceNotFound(call.url);
      const handler = handlers[call.method.toUpperCase()];
      if (handler === undefined) throw verbNotAllowed(call.method);
      return json(200, handler(readBody(call), id));
    } catch (failure) {
      return writeError(failure, 'application/json');
    }
  };
}
