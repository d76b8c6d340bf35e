import { randomUUID } from 'node:crypto';
import { invalidQuery } from '../errors';
import { type Answer, reasonOf, writeError } from '../http/answer';
import { answerCall, type Api, openContext, type RawCall, splitApiUrl } from '../http/api';
import type { Caller } from '../http/authentication';
import { faultAnswer } from '../http/faultAnswer';
import { maximumInnerRequests, parseBatch } from './parseBatch';

/** A batch's body holds at most this many bytes. */
const maximumBytes = 1024 * 1024;

/** The answer to a batch; `isReset`: the connection breaks instead, after the requests before that point. */
export interface BatchAnswer {
  readonly answer: Answer;
  readonly innerRequests: number;
  readonly isReset: boolean;
}

/** Who sends the batch, and to which site collection. */
interface Sender {
  readonly caller: Caller;
  readonly siteId: string;
}

function writePart(boundary: string, answer: Answer): string {
  const headers = Object.entries(answer.headers).map(
    ([name, value]) => `${name.toUpperCase()}: ${value}\r\n`
  );
  return [
    `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n`,
    `HTTP/1.1 ${String(answer.status)} ${reasonOf(answer.status)}\r\n`,
    ...headers,
    '\r\n',
    `${answer.body.toString('utf8')}\r\n`
  ].join('');
}

function runInner(api: Api, { caller, siteId }: Sender, call: RawCall): Answer {
  const path = splitApiUrl(api, call.url);
  if (path?.web !== undefined && path.web.siteId !== siteId) {
    return writeError(invalidQuery('A batch reaches one site collection only.'), call.headers.get('accept'));
  }
  if (/^\$batch$/i.test(path?.rest ?? ''))
    return writeError(invalidQuery('A batch holds no batch.'), call.headers.get('accept'));
  return answerCall(api, caller, call);
}

/**
 * Answers a batch: every request by itself, in order, without rollback between them. All of it reaches the disk in one
 * go before the reply is sent.
 */
export function answerBatch(api: Api, caller: Caller, outer: RawCall): BatchAnswer {
  let calls: readonly RawCall[];
  let siteId: string;
  try {
    siteId = openContext(api, caller, splitApiUrl(api, outer.url)?.web).site.id;
    if (outer.body.length > maximumBytes) throw invalidQuery('The batch is larger than 1 MB.');
    calls = parseBatch(outer.body, outer.headers.get('content-type'));
  } catch (failure) {
    return {
      answer: writeError(failure, outer.headers.get('accept') ?? 'application/json'),
      innerRequests: 0,
      isReset: false
    };
  }
  const boundary = `batchresponse_${randomUUID()}`;
  const parts: string[] = [];
  const isReset = api.store.transaction(() => {
    for (const [index, call] of calls.entries()) {
      const fault = api.faults.strike({ verb: call.method, url: call.url, innerRequest: index + 1 });
      if (fault?.kind === 'reset') return true;
      const struck = fault === undefined ? undefined : faultAnswer(fault, call.headers.get('accept'));
      parts.push(writePart(boundary, struck ?? runInner(api, { caller, siteId }, call)));
    }
    return false;
  });
  const body = `${parts.join('')}--${boundary}--\r\n`;
  return {
    answer: {
      status: 200,
      headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
      body: Buffer.from(body, 'utf8')
    },
    innerRequests: Math.min(calls.length, maximumInnerRequests),
    isReset
  };
}
