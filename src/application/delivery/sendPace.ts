import { type Pause } from '../ports/pause';

const secondMs = 1_000;

/** How an instance keeps its own sends apart. */
export interface PaceSettings {
  /** Sends that may begin in any second, wherever that second is taken to begin. */
  readonly mostInASecond: number;
}

/**
 * Takt: lets sends begin one after the other, never more than so many in any second. The tokens of the database say when
 * a send is to begin; on a busy machine the timers are late, and those that were late together would go out together.
 */
export class SendPace {
  /** When the latest sends began, the oldest first; as many as may begin in a second. */
  private readonly begun: number[] = [];
  private last: Promise<unknown> = Promise.resolve();

  public constructor(
    private readonly settings: PaceSettings,
    /** Milliseconds by a clock that nobody sets. */
    private readonly elapsedMs: () => number,
    private readonly pause: Pause
  ) {}

  /** Waits for its turn; a stop ends the waiting early. */
  public enter(stopping: AbortSignal): Promise<void> {
    const turn = this.last.then(() => this.waitForRoom(stopping));
    this.last = turn;
    return turn;
  }

  private async waitForRoom(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      const oldest = this.begun[0];
      const isFull = this.begun.length >= this.settings.mostInASecond;
      const waitMs = isFull && oldest !== undefined ? oldest + secondMs - this.elapsedMs() : 0;
      if (waitMs <= 0) {
        if (isFull) this.begun.shift();
        this.begun.push(this.elapsedMs());
        return;
      }
      await this.pause(Math.ceil(waitMs), stopping);
    }
  }
}
