import { type Pause } from '../ports/pause';

const secondMs = 1_000;
/** Of the even distance between two sends: so near may they come when something is to be made up for. */
const leastGap = 0.5;

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

  /** Waits for its turn. What has come so far is sent, whoever stops: so nothing ends the waiting. */
  public enter(): Promise<void> {
    const turn = this.last.then(() => this.waitForRoom());
    this.last = turn;
    return turn;
  }

  private async waitForRoom(): Promise<void> {
    for (let waitMs = this.waitMs(); waitMs > 0; waitMs = this.waitMs()) await this.pause(Math.ceil(waitMs));
    if (this.begun.length >= this.settings.mostInASecond) this.begun.shift();
    this.begun.push(this.elapsedMs());
  }

  private waitMs(): number {
    const { mostInASecond } = this.settings;
    const [oldest, newest] = [this.begun[0], this.begun.at(-1)];
    if (oldest === undefined || newest === undefined) return 0;
    const forSecond = this.begun.length < mostInASecond ? 0 : oldest + secondMs;
    return Math.max(forSecond, newest + (leastGap * secondMs) / mostInASecond) - this.elapsedMs();
  }
}
