import { gzipSync } from 'node:zlib';
import type { Answer } from './answer';

/** Below this a reply fits one packet: compressing it saves nothing. */
const minimumBytes = 1024;

/** The fastest: this server shares its machine with the program under test. */
const level = 1;

/**
 * SharePoint Online compresses JSON for callers that accept it.
 *
 * @param answer - a reply
 * @param accepted - the `Accept-Encoding` header
 * @returns the reply as it goes over the wire
 */
export function compress(answer: Answer, accepted: string | undefined): Answer {
  const isJson = /json/i.test(answer.headers['Content-Type'] ?? '');
  const isWanted = /(^|[\s,])gzip(?!\s*;\s*q=0(\.0+)?\s*(,|$))/i.test(accepted ?? '');
  if (!isJson || !isWanted || answer.body.length < minimumBytes) return answer;
  return {
    status: answer.status,
    headers: { ...answer.headers, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' },
    body: gzipSync(answer.body, { level })
  };
}
