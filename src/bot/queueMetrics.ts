import { Gauge, type Registry } from 'prom-client';
import { type AcceptedAnswers } from '../application/ports/acceptedAnswers';
import { type Clock } from '../application/ports/clock';
import { type DeliveryQueue, queuePlaces, type QueueCounts } from '../application/ports/deliveryQueue';
import { millisecondsOf } from '../core/calendar/instant';

/** What is looked at whenever the figures are asked for. */
interface Watched {
  readonly queue: Pick<DeliveryQueue, 'counts'>;
  readonly acceptedAnswers: Pick<AcceptedAnswers, 'countWaiting'>;
  readonly clock: Clock;
}

/** Shows the queue in the figures. While the database is away there is no number for it; the others are still given. */
export function watchQueue(registry: Registry, { queue, acceptedAnswers, clock }: Watched): void {
  const askCounts = whileAsked(() => orNothing(queue.counts()));
  new Gauge({
    name: 'samverkan_messages',
    help: 'Messages by where they are: queued, sending, failed (to be tried again), dead, unmirrored.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const counts = await askCounts();
      for (const state of queuePlaces) this.set({ state }, counts?.[state] ?? NaN);
    }
  });
  new Gauge({
    name: 'samverkan_oldest_message_seconds',
    help: 'Age of the oldest message that is still to be sent; 0 when none is.',
    registers: [registry],
    async collect() {
      const counts = await askCounts();
      this.set(counts === undefined ? NaN : ageSeconds(counts, clock));
    }
  });
  new Gauge({
    name: 'samverkan_answers_waiting',
    help: 'Answers that were accepted and are not yet in their list.',
    registers: [registry],
    async collect() {
      this.set((await orNothing(acceptedAnswers.countWaiting())) ?? NaN);
    }
  });
}

function ageSeconds({ oldestPlannedAt }: QueueCounts, clock: Clock): number {
  if (oldestPlannedAt === undefined) return 0;
  return Math.max(0, (millisecondsOf(clock.now()) - millisecondsOf(oldestPlannedAt)) / 1000);
}

/** All figures are asked for at once: those that need the same answer share it. */
function whileAsked<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().finally(() => {
      asked = undefined;
    });
    return asked;
  };
}

/** A database that is away is told of by `/readyz`. */
async function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch {
    return undefined;
  }
}
