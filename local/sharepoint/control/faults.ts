/** A disturbance of coming requests. */
export interface Fault {
  /**
   * throttle: an answer with `status` (429 or 503) and Retry-After; deny: 403; signOut: 401; signInPage: 302 to a
   * sign-in page elsewhere; reset: the connection breaks; latency: the answer waits `delayMs`.
   */
  readonly kind: 'throttle' | 'deny' | 'signOut' | 'signInPage' | 'reset' | 'latency';
  /** Of a throttle; 429 when it is not given. */
  readonly status?: 429 | 503;
  /** Seconds; 1 when it is not given. */
  readonly retryAfter?: number;
  /** Milliseconds, of a latency. */
  readonly delayMs?: number;
  /** How many requests it strikes; 1 when it is not given, -1 until it is cleared. */
  readonly times?: number;
  /** Strikes only each nth request that it could strike, from the nth; every one when it is not given. */
  readonly every?: number;
  /** A regular expression on `METHOD url`; every request when it is not given. */
  readonly match?: string;
  /** Strikes inside batches only: the nth inner request of a batch, from 1. Latency has no place there. */
  readonly innerRequest?: number;
}

/** A fault in force. */
export interface ActiveFault extends Fault {
  readonly id: number;
  /** How many requests it will still strike; -1: any number. */
  readonly remaining: number;
}

/** The switches for disturbances. */
export interface FaultSwitches {
  /** @returns the fault's id */
  set(fault: Fault): number;
  /** Clears one fault, or all. */
  clear(id?: number): void;
  list(): readonly ActiveFault[];
  /** Every form digest handed out so far counts as expired from now on. */
  expireDigests(): void;
}

interface CountedFault extends ActiveFault {
  /** Requests that it could have struck. */
  readonly met: number;
}

/** What the server asks of the switches. */
export interface FaultSource extends FaultSwitches {
  /** @returns the fault that strikes this request; it is used up by that */
  strike(request: {
    readonly verb: string;
    readonly url: string;
    readonly innerRequest?: number;
  }): Fault | undefined;
  /** Digests of an earlier generation are expired. */
  readonly digestGeneration: number;
}

/** @returns switches with nothing set */
export function createFaults(): FaultSource {
  let active: CountedFault[] = [];
  let nextId = 1;
  let digestGeneration = 0;
  return {
    get digestGeneration(): number {
      return digestGeneration;
    },
    set(fault): number {
      const id = nextId;
      nextId += 1;
      if (fault.match !== undefined) new RegExp(fault.match);
      active = [...active, { ...fault, id, remaining: fault.times ?? 1, met: 0 }];
      return id;
    },
    clear(id): void {
      active = id === undefined ? [] : active.filter((fault) => fault.id !== id);
    },
    list: () => active.map(({ met: _, ...fault }) => fault),
    expireDigests(): void {
      digestGeneration += 1;
    },
    strike({ verb, url, innerRequest }): Fault | undefined {
      const reached = (fault: CountedFault): boolean =>
        fault.innerRequest === innerRequest &&
        (fault.match === undefined || new RegExp(fault.match).test(`${verb} ${url}`));
      active = active.map((fault) => (reached(fault) ? { ...fault, met: fault.met + 1 } : fault));
      const found = active.find((fault) => reached(fault) && fault.met % (fault.every ?? 1) === 0);
      if (found === undefined) return undefined;
      active = active
        .map((fault) =>
          fault.id === found.id && fault.remaining > 0 ? { ...fault, remaining: fault.remaining - 1 } : fault
        )
        .filter((fault) => fault.remaining !== 0);
      return found;
    }
  };
}
