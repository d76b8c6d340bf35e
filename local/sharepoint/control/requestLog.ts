/** One request that was answered. */
export interface LoggedRequest {
  readonly verb: string;
  readonly url: string;
  readonly status: number;
  /** Requests inside it, when it is a batch. */
  readonly innerRequests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly durationMs: number;
}

/** Sums since the start or the last reset. */
export interface RequestTotals {
  readonly requests: number;
  readonly innerRequests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly throttled: number;
}

/** Counts requests for benchmarks and tests, and keeps the newest thousand. */
export interface RequestLog {
  add(request: LoggedRequest): void;
  totals(): RequestTotals;
  recent(): readonly LoggedRequest[];
  reset(): void;
}

const keptRequests = 1000;
const nothing: RequestTotals = { requests: 0, innerRequests: 0, bytesIn: 0, bytesOut: 0, throttled: 0 };

/** @returns an empty log */
export function createRequestLog(): RequestLog {
  let totals = nothing;
  let recent: LoggedRequest[] = [];
  return {
    add(request): void {
      totals = {
        requests: totals.requests + 1,
        innerRequests: totals.innerRequests + request.innerRequests,
        bytesIn: totals.bytesIn + request.bytesIn,
        bytesOut: totals.bytesOut + request.bytesOut,
        throttled: totals.throttled + (request.status === 429 || request.status === 503 ? 1 : 0)
      };
      recent.push(request);
      if (recent.length > keptRequests * 2) recent = recent.slice(-keptRequests);
    },
    totals: () => totals,
    recent: () => recent.slice(-keptRequests),
    reset(): void {
      totals = nothing;
      recent = [];
    }
  };
}
