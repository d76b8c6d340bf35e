import { type Pause } from '../ports/pause';

/** What a loop takes and does. */
export interface Work<Item> {
  /** Leases items whose turn it is, at most so many. */
  take(limit: number): Promise<readonly Item[]>;
  /** Does one of them. What it throws is reported; the item comes back when its lease ends. */
  work(item: Item, stopping: AbortSignal): Promise<void>;
  /** Told of what neither caller nor item can mend: a database that is away, a bug. */
  onError(error: unknown): void;
}

/** How a loop goes about it. */
export interface LoopSettings {
  /** Items at work at the same time. */
  readonly concurrency: number;
  /** How often it looks when there was nothing. */
  readonly pollMs: number;
}

/**
 * Takes leased items and works on several at the same time, until it is stopped: then nothing more is taken, and what is at
 * work is finished.
 */
export class WorkLoop<Item> {
  private readonly atWork = new Set<Promise<void>>();
  private readonly stopping = new AbortController();
  private waiting = new AbortController();
  private running: Promise<void> | undefined;

  public constructor(
    private readonly job: Work<Item>,
    private readonly pause: Pause,
    private readonly settings: LoopSettings
  ) {}

  public start(): void {
    this.running ??= this.run();
  }

  /** Looks at once: something has come. */
  public wake(): void {
    this.waiting.abort();
  }

  /** Takes no more, and waits for what is at work. */
  public async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
    await Promise.all(this.atWork);
  }

  private async run(): Promise<void> {
    const { concurrency } = this.settings;
    // A few at a time, so that taking costs little for each.
    const fewest = Math.ceil(concurrency / 4);
    while (!this.stopping.signal.aborted) {
      const room = concurrency - this.atWork.size;
      if (room < fewest) await Promise.race(this.atWork);
      else if ((await this.takeAndBegin(room)) < room) await this.rest();
    }
  }

  private async takeAndBegin(room: number): Promise<number> {
    try {
      const items = await this.job.take(room);
      for (const item of items) this.begin(item);
      return items.length;
    } catch (error) {
      this.job.onError(error);
      return 0;
    }
  }

  private begin(item: Item): void {
    const done: Promise<void> = this.job
      .work(item, this.stopping.signal)
      .catch((error: unknown) => this.job.onError(error))
      .finally(() => this.atWork.delete(done));
    this.atWork.add(done);
  }

  private async rest(): Promise<void> {
    this.waiting = new AbortController();
    if (!this.stopping.signal.aborted) await this.pause(this.settings.pollMs, this.waiting.signal);
  }
}
