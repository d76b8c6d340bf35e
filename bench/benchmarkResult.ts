/** One line of a benchmark's table, by column. */
export type BenchmarkRow = Readonly<Record<string, string | number>>;

/** One measured way to do one thing. */
export interface BenchmarkResult {
  /** Rows in the list. */
  readonly size: number;
  readonly name: string;
  /** Rows that were read. */
  readonly rows: number;
  /** HTTP requests, and the requests inside their batches. */
  readonly requests: number;
  readonly innerRequests: number;
  /** Answers, as they went over the line. */
  readonly kilobytes: number;
  readonly medianMs: number;
  readonly fastestMs: number;
  /** One run with 50 ms added to every request, as over a network. */
  readonly withLatencyMs: number;
}
