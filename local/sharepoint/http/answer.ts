import { internalFailure, SharePointError } from '../errors';
import { contentTypeOf, findFormat, type Format, readFormat } from '../odata/format';
import { renderReply } from '../odata/representation';
import type { Selection } from '../odata/selection';
import { escapeXml } from '../xml/parseXml';
import type { Reply } from './reply';

/** What goes over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const nothing = Buffer.alloc(0);

/** The names that HTTP gives the statuses used here. */
const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  302: 'Found',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Payload Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable'
};

/** @returns the status's name */
export function reasonOf(status: number): string {
  return reasons[status] ?? 'Unknown';
}

function jsonAnswer(reply: Reply, json: unknown, format: Format): Answer {
  return {
    status: reply.status,
    headers: { 'Content-Type': contentTypeOf(format), ...reply.headers },
    body: Buffer.from(JSON.stringify(json), 'utf8')
  };
}

/**
 * @param reply - the answer to a call
 * @param wanted - the `Accept` header, what the query selects, and the base address
 * @returns the reply in the format that the caller accepts
 * @throws SharePointError 406 when JSON is not accepted, 400 when the selection names what is not there
 */
export function writeReply(
  reply: Reply,
  wanted: { readonly accept: string | undefined; readonly selection: Selection; readonly apiUrl: string }
): Answer {
  const { content } = reply;
  switch (content.kind) {
    case 'none':
      return { status: reply.status, headers: reply.headers, body: nothing };
    case 'raw':
      return {
        status: reply.status,
        headers: { 'Content-Type': content.contentType, ...reply.headers },
        body: content.bytes
      };
    case 'void': {
      const format = findFormat(wanted.accept);
      if (format === undefined) return { status: reply.status, headers: reply.headers, body: nothing };
      return jsonAnswer(
        reply,
        format === 'verbose' ? { d: { [content.name]: null } } : { 'odata.null': true },
        format
      );
    }
    case 'value': {
      const format = readFormat(wanted.accept);
      const json = renderReply(
        content.value,
        { selection: wanted.selection, name: content.name },
        { format, apiUrl: wanted.apiUrl }
      );
      return jsonAnswer(reply, json, format);
    }
  }
}

/**
 * @param failure - what was thrown
 * @param accept - the `Accept` header
 * @returns the refusal in SharePoint's shape; anything that is no refusal becomes a plain 500
 */
export function writeError(failure: unknown, accept: string | undefined): Answer {
  const error = failure instanceof SharePointError ? failure : internalFailure();
  const message = { lang: 'en-US', value: error.message };
  const format = findFormat(accept);
  if (format === undefined) {
    const xml =
      '<?xml version="1.0" encoding="utf-8"?><m:error xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">' +
      `<m:code>${escapeXml(error.code)}</m:code><m:message xml:lang="en-US">${escapeXml(error.message)}</m:message></m:error>`;
    return {
      status: error.status,
      headers: { 'Content-Type': 'application/xml;charset=utf-8', ...error.headers },
      body: Buffer.from(xml, 'utf8')
    };
  }
  const json = { [format === 'verbose' ? 'error' : 'odata.error']: { code: error.code, message } };
  return {
    status: error.status,
    headers: { 'Content-Type': contentTypeOf(format), ...error.headers },
    body: Buffer.from(JSON.stringify(json), 'utf8')
  };
}
