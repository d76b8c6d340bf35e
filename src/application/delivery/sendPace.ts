import { type Pause } from '../ports/pause';
import { type RateLimiter } from '../ports/rateLimiter';

/**
 * Takt: lets the sends of an instance begin one after the other, each as the limiter that all instances share lets it. The
 * moment that a send was given may have passed: on a busy machine the timers are late, and those that were late together
 * would go out together.
 */
export class SendPace {
  private last: Promise<unknown> = Promise.resolve();

  public constructor(
    private readonly limiter: Pick<RateLimiter, 'begin'>,
    private readonly pause: Pause
  ) {}

  /**
   * Waits for its turn. What has come so far is sent, whoever stops: so nothing ends the waiting.
   *
   * @throws whatever the limiter throws; those behind it get their turn all the same
   */
  public enter(): Promise<void> {
    const turn = this.last.then(() => this.waitForRoom());
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async waitForRoom(): Promise<void> {
    for (;;) {
      const waitMs = await this.limiter.begin();
      if (waitMs === 0) return;
      await this.pause(Math.ceil(waitMs));
    }
  }
}
