import { type IncomingMessage, type ServerResponse } from 'node:http';
import { sendText } from './send';

/** Address of the clock, below the workbench's. */
export const clockPath = '/clock';

/** Most workdays that one press moves: a year. */
const mostWorkdays = 260;

/** The part of the local clock that the workbench moves. */
export interface MovableClock {
  readonly now: () => Date;
  readonly advance: (workdays: number) => void;
}

/**
 * Answers `GET` with the present instant, `{"now":"2020-09-14T06:00:00.000Z"}`, and moves the clock on
 * `POST {"workdays":1}`, which answers the same. A bot that runs as a process of its own reads the time here.
 */
export async function answerClock(
  request: IncomingMessage,
  response: ServerResponse,
  clock: MovableClock
): Promise<void> {
  if (request.method === 'POST') {
    const workdays = await readWorkdays(request);
    if (workdays === undefined) {
      response.writeHead(400).end();
      return;
    }
    clock.advance(workdays);
  }
  sendText(response, JSON.stringify({ now: clock.now().toISOString() }), 'application/json; charset=utf-8');
}

/** Nothing when the body is no such question; a page of another origin cannot send JSON unasked. */
async function readWorkdays(request: IncomingMessage): Promise<number | undefined> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof body !== 'object' || body === null || !('workdays' in body)) return undefined;
    const { workdays } = body;
    const isCount = typeof workdays === 'number' && Number.isInteger(workdays);
    return isCount && workdays >= 1 && workdays <= mostWorkdays ? workdays : undefined;
  } catch {
    return undefined;
  }
}
