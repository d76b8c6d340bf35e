import {
  createServer,
  type IncomingMessage,
  type Server as HttpServer,
  type ServerResponse
} from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerBatch } from '../batch/answerBatch';
import type { Fault } from '../control/faults';
import type { RequestLog } from '../control/requestLog';
import { SharePointError, tooLarge } from '../errors';
import { type Answer, reasonOf, writeError } from './answer';
import { answerCall, type Api, type RawCall, splitApiUrl } from './api';
import { authenticate, type Caller, requireDigest } from './authentication';
import { compress } from './compress';
import { faultAnswer } from './faultAnswer';
import { readStoredFile } from './storedFile';

/** Gets the requests that are not SharePoint's; answers true when it has dealt with one. */
export type Routes = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

/** What the listener serves. */
export interface Listening {
  readonly api: Api;
  readonly log: RequestLog;
  readonly routes: Routes | undefined;
  /** Answers `/_local/…`. */
  readonly control: (call: RawCall) => Answer;
}

/** SharePoint takes a file of at most this many bytes in one request. */
const maximumBytes = 250 * 1024 * 1024;

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size <= maximumBytes) chunks.push(bytes);
  }
  if (size > maximumBytes) throw tooLarge();
  return Buffer.concat(chunks);
}

function readHeaders(request: IncomingMessage): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? '')
    ])
  );
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, reasonOf(answer.status), {
    ...answer.headers,
    'Cache-Control': 'private, max-age=0',
    'X-Content-Type-Options': 'nosniff',
    ...(answer.status === 204 ? {} : { 'Content-Length': String(answer.body.length) })
  });
  response.end(answer.body);
}

interface Outcome {
  readonly answer: Answer;
  readonly innerRequests: number;
  readonly isReset: boolean;
}

function plain(answer: Answer): Outcome {
  return { answer, innerRequests: 0, isReset: false };
}

/** Cookie callers prove with a digest that the page itself sends the write. */
function checkDigest(api: Api, caller: Caller, call: RawCall): void {
  const path = splitApiUrl(api, call.url);
  const isExempt =
    call.method === 'GET' || /^contextinfo\/?$/i.test(path?.rest ?? '') || path?.web === undefined;
  if (!caller.isCookie || isExempt) return;
  requireDigest(
    {
      secret: api.store.secret,
      login: caller.account.login,
      siteId: path.web.siteId,
      generation: api.faults.digestGeneration
    },
    call.headers.get('x-requestdigest')
  );
}

function answerApi(api: Api, call: RawCall): Outcome {
  const accept = call.headers.get('accept');
  try {
    const caller = authenticate(api, call.headers);
    checkDigest(api, caller, call);
    const isBatch = /^\$batch\/?$/i.test(splitApiUrl(api, call.url)?.rest ?? '');
    if (isBatch && call.method === 'POST') return answerBatch(api, caller, call);
    return plain(answerCall(api, caller, call));
  } catch (failure) {
    if (!(failure instanceof SharePointError)) api.reportFailure(failure);
    return plain(writeError(failure, accept));
  }
}

async function disturb(fault: Fault | undefined, call: RawCall): Promise<Outcome | undefined> {
  if (fault === undefined) return undefined;
  if (fault.kind === 'latency') await wait(fault.delayMs ?? 0);
  const answer = faultAnswer(fault, call.headers.get('accept'));
  if (answer !== undefined) return plain(answer);
  return fault.kind === 'reset'
    ? { ...plain({ status: 500, headers: {}, body: Buffer.alloc(0) }), isReset: true }
    : undefined;
}

async function serveSharePoint(
  listening: Listening,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const started = performance.now();
  const { api, log } = listening;
  const call: RawCall = {
    method: (request.method ?? 'GET').toUpperCase(),
    url: `${api.origin}${request.url ?? '/'}`,
    headers: readHeaders(request),
    body: await readBody(request)
  };
  const fault = api.faults.strike({ verb: call.method, url: call.url });
  const outcome = (await disturb(fault, call)) ?? answerApi(api, call);
  const { innerRequests, isReset } = outcome;
  const answer = compress(outcome.answer, call.headers.get('accept-encoding'));
  log.add({
    verb: call.method,
    url: call.url,
    status: isReset ? 0 : answer.status,
    innerRequests,
    bytesIn: call.body.length,
    bytesOut: answer.body.length,
    durationMs: performance.now() - started
  });
  if (isReset) request.socket.destroy();
  else send(response, answer);
}

async function serve(
  listening: Listening,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const url = request.url ?? '/';
  if (splitApiUrl(listening.api, url) !== undefined) {
    await serveSharePoint(listening, request, response);
    return;
  }
  if (url.startsWith('/_local/')) {
    const call = {
      method: request.method ?? 'GET',
      url,
      headers: readHeaders(request),
      body: await readBody(request)
    };
    send(response, listening.control(call));
    return;
  }
  if ((await listening.routes?.(request, response)) === true) return;
  send(
    response,
    readStoredFile(listening.api, {
      method: request.method ?? 'GET',
      url,
      headers: readHeaders(request),
      body: Buffer.alloc(0)
    })
  );
}

/** @returns an HTTP server, not yet listening */
export function createListener(listening: () => Listening): HttpServer {
  const http = createServer((request, response) => {
    serve(listening(), request, response).catch((failure: unknown) => {
      if (!(failure instanceof SharePointError)) listening().api.reportFailure(failure);
      if (response.headersSent) response.destroy();
      else send(response, writeError(failure, 'application/json'));
    });
  });
  // Longer than any client keeps an idle connection: none is closed while a request is on its way.
  http.keepAliveTimeout = 65_000;
  return http;
}
