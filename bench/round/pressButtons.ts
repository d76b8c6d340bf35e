import { type Submit } from './submit';

/** How one request went. */
export interface Reply {
  readonly acceptedKey: string;
  readonly isDouble: boolean;
  /** From the moment at which it was to be sent, so that a slow server does not slow the measuring. */
  readonly ms: number;
  /** Milliseconds from 1970. */
  readonly receivedAt: number;
  /** What was shown to the person; `undefined` when the request failed. */
  readonly shown: unknown;
}

/** How the presses are spread. */
export interface Pressing {
  /** Addresses of the endpoints, used in turn. */
  readonly endpoints: readonly string[];
  readonly submits: readonly Submit[];
  readonly durationMs: number;
  /** The part that is pressed twice, from 0 to 1. */
  readonly doubles: number;
  /** Numbers from 0 up to 1. */
  readonly chance: () => number;
}

/** Longest time between the two presses of a double click, or a turn that Teams runs twice. */
const doubleWithinMs = 300;

interface Due {
  readonly submit: Submit;
  readonly atMs: number;
  readonly endpoint: string;
  readonly isDouble: boolean;
}

/** Presses every button at a moment of its own, whether or not the earlier ones have been answered. */
export async function pressButtons(pressing: Pressing): Promise<readonly Reply[]> {
  const startMs = performance.now();
  return Promise.all(planPresses(pressing).map((due) => press(due, startMs)));
}

function planPresses({ endpoints, submits, durationMs, doubles, chance }: Pressing): readonly Due[] {
  const endpointAt = (turn: number): string => endpoints[turn % endpoints.length] ?? '';
  return submits.flatMap((submit, turn) => {
    const atMs = chance() * durationMs;
    const first = { submit, atMs, endpoint: endpointAt(turn), isDouble: false };
    if (chance() >= doubles) return [first];
    // As often to the instance that has the first as to the other.
    const endpoint = endpointAt(turn + (chance() < 0.5 ? 0 : 1));
    return [first, { ...first, endpoint, atMs: atMs + chance() * doubleWithinMs, isDouble: true }];
  });
}

async function press({ submit, atMs, endpoint, isDouble }: Due, startMs: number): Promise<Reply> {
  await new Promise((resolve) => setTimeout(resolve, startMs + atMs - performance.now()));
  const shown = await send(endpoint, submit.body);
  const { acceptedKey } = submit;
  return { acceptedKey, isDouble, ms: performance.now() - startMs - atMs, receivedAt: Date.now(), shown };
}

async function send(endpoint: string, body: object): Promise<unknown> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body)
    });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
