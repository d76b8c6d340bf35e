import { type Session } from '../../../src/application/session';
import { type UseCaseRefusal } from '../../../src/application/refusal';
import { type CalendarDay } from '../../../src/core/calendar/calendarDay';
import { isChanged, rowAddedBy } from './progress';
import { playStep } from './playStep';
import { type DemoEvent } from './step';

/** What is needed to play the time line, whatever the lists are. */
export interface Stage {
  /** The session of the event's actor on its site, with a clock that stands still at its day. */
  readonly sessionOf: (event: DemoEvent) => Session;
  /** Moves the time of the lists along, so that their own dates fit. */
  readonly moveClock: (day: CalendarDay) => Promise<void>;
  /** Called after each event with how many are done. */
  readonly onPlayed?: (done: number, event: DemoEvent) => void;
}

/** A use case refused what the demo's history says: the history is wrong. */
export class DemoRefusedError extends Error {
  public override readonly name = 'DemoRefusedError';

  public constructor(
    event: DemoEvent,
    public readonly refusal: UseCaseRefusal
  ) {
    super(
      `${event.day} ${event.site}: ${event.actor} was refused ${event.step.kind} ` +
        `${rowAddedBy(event)?.key ?? ''} ${JSON.stringify(refusal)}`
    );
  }
}

/**
 * Plays events one after another, each as its actor on its day.
 *
 * @param played - how many have been played before; see `countPlayed`
 * @throws DemoRefusedError at the first event that a use case refuses
 */
export async function playTimeline(
  stage: Stage,
  events: readonly DemoEvent[],
  played: number
): Promise<void> {
  const done = played + (await countChanged(stage, events.slice(played)));
  let day: CalendarDay | undefined;
  for (const [index, event] of events.entries()) {
    if (index < done) continue;
    if (event.day !== day) await stage.moveClock(event.day);
    day = event.day;
    await play(stage.sessionOf(event), event);
    stage.onPlayed?.(index + 1, event);
  }
}

/**
 * How many of the events that come next have been played, although they added no row that tells so: those up to the
 * last one whose change stands.
 */
async function countChanged({ sessionOf }: Stage, next: readonly DemoEvent[]): Promise<number> {
  const firstAdding = next.findIndex((event) => rowAddedBy(event) !== undefined);
  const changing = firstAdding === -1 ? next : next.slice(0, firstAdding);
  for (const [index, event] of [...changing.entries()].reverse()) {
    if (await isChanged(sessionOf(event), event.step)) return index + 1;
  }
  return 0;
}

async function play(session: Session, event: DemoEvent): Promise<void> {
  const outcome = await playStep(session, event.step);
  if (!outcome.ok) throw new DemoRefusedError(event, outcome.error);
}
