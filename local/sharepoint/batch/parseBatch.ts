import { invalidQuery } from '../errors';
import type { RawCall } from '../http/api';

/** A batch holds at most this many requests. */
export const maximumInnerRequests = 100;

function boundaryOf(contentType: string | undefined): string {
  const match = /boundary="?([^";]+)"?/i.exec(contentType ?? '');
  const boundary = match?.[1]?.trim();
  if (boundary === undefined || boundary === '') throw invalidQuery('The batch has no boundary.');
  return boundary;
}

function splitParts(lines: readonly string[], boundary: string): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let current: string[] | undefined;
  for (const line of lines) {
    const text = line.trimEnd();
    if (text === `--${boundary}--`) {
      if (current !== undefined) parts.push(current);
      return parts;
    }
    if (text === `--${boundary}`) {
      if (current !== undefined) parts.push(current);
      current = [];
    } else {
      current?.push(line);
    }
  }
  throw invalidQuery('The batch is cut off.');
}

interface Headed {
  readonly headers: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
}

function readHeaders(lines: readonly string[]): Headed {
  const headers = new Map<string, string>();
  let index = 0;
  for (; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line === '') break;
    const colon = line.indexOf(':');
    if (colon < 0) throw invalidQuery('A header in the batch is not valid.');
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, rest: lines.slice(index + 1) };
}

function readCall(lines: readonly string[]): RawCall {
  const start = lines.findIndex((line) => line.trim() !== '');
  const match = /^(\S+)\s+(\S.*?)\s+HTTP\/\d\.\d\s*$/.exec(lines[start] ?? '');
  if (match === null) throw invalidQuery('A request in the batch is not valid.');
  const { headers, rest } = readHeaders(lines.slice(start + 1));
  const body = rest.join('\n').trim();
  return { method: match[1] ?? '', url: match[2] ?? '', headers, body: Buffer.from(body, 'utf8') };
}

function readPart(lines: readonly string[]): readonly RawCall[] {
  const { headers, rest } = readHeaders(lines);
  const contentType = headers.get('content-type') ?? '';
  if (!/^multipart\/mixed/i.test(contentType)) return [readCall(rest)];
  return splitParts(rest, boundaryOf(contentType)).map((part) => readCall(readHeaders(part).rest));
}

/**
 * @param body - of the `$batch` call
 * @param contentType - its header, with the boundary
 * @returns the requests in order; change sets are flattened
 * @throws SharePointError 400 when it does not parse or holds too many requests
 */
export function parseBatch(body: Buffer, contentType: string | undefined): readonly RawCall[] {
  const lines = body.toString('utf8').split(/\r?\n/);
  const calls = splitParts(lines, boundaryOf(contentType)).flatMap(readPart);
  if (calls.length > maximumInnerRequests) {
    throw invalidQuery(`A batch holds at most ${String(maximumInnerRequests)} requests.`);
  }
  return calls;
}
