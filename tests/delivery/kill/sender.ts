import { openBotStore, type BotStore, type DatabasePlace } from '../../../src/adapters/postgres/botStore';
import { systemPause } from '../../../src/adapters/system/pause';
import { createConnector } from '../../../src/adapters/teams/connector';
import { teamsMessenger } from '../../../src/adapters/teams/teamsMessenger';
import { type DeliveryTools } from '../../../src/application/delivery/deliveryTools';
import { makeDispatcher } from '../../../src/application/delivery/dispatcher';
import { SendPace } from '../../../src/application/delivery/sendPace';
import { type Clock } from '../../../src/application/ports/clock';
import { addMilliseconds, stockholmDayOf, type Instant } from '../../../src/core/calendar/instant';
import { diesAtWrite, type DeathPlan } from './death';
import { seededChance } from '../../support/seededChance';
import { fateOf, fixtureConversation, fixtureMessage, messageCount, numberOf } from './fixture';

/** What a sender is told, as JSON in its first argument. */
export interface SenderOrder {
  readonly place: DatabasePlace;
  readonly serviceUrl: string;
  readonly seed: number;
  /** What its clock shows as it starts. */
  readonly startsAt: Instant;
  /** The three days have passed. */
  readonly isAfterPause: boolean;
  /** When it kills itself; left out, it works until nothing is left. */
  readonly death?: DeathPlan;
}

/** What a sender says of the ledger when nothing is left in the queue. */
export interface SenderReport {
  /** By message key. */
  readonly entries: Readonly<Record<string, { readonly state: string; readonly mayBeDouble: boolean }>>;
  readonly errors: readonly string[];
}

const messagesPerPlan = 100;

function startClock(startsAt: Instant): Clock {
  const startedMs = performance.now();
  const now = (): Instant => addMilliseconds(startsAt, performance.now() - startedMs);
  return { now, today: () => stockholmDayOf(now()) };
}

async function plant(store: BotStore, serviceUrl: string): Promise<void> {
  const planted = new Set((await store.conversations.all()).map(({ id }) => id));
  for (let number = 0; number < messageCount; number += 1) {
    const conversation = fixtureConversation(number, serviceUrl);
    if (conversation === undefined || planted.has(conversation.id)) continue;
    planted.add(conversation.id);
    await store.conversations.remember(conversation);
  }
}

/** As the planner does after a restart: all that should have been planned by now, however much of it stands already. */
async function plan(store: BotStore, { isAfterPause }: SenderOrder): Promise<void> {
  const numbers = Array.from({ length: messageCount }, (_, number) => number);
  const due = numbers.filter((number) => isAfterPause || fateOf(number) !== 'plannedLater');
  for (let start = 0; start < due.length; start += messagesPerPlan) {
    const messages = due.slice(start, start + messagesPerPlan).map(fixtureMessage);
    await store.ledger.record({ messages, suppressed: [], sweeps: [`${isAfterPause}|${start}`] });
  }
}

function toolsOf(store: BotStore, order: SenderOrder, errors: string[]): DeliveryTools {
  const clock = startClock(order.startsAt);
  const messenger = teamsMessenger({ connector: createConnector(undefined), appId: '', clock });
  return {
    queue: store.deliveries,
    conversations: store.conversations,
    rateLimiter: store.rateLimiter,
    pace: new SendPace(store.rateLimiter, systemPause),
    messenger,
    prepare: (message) =>
      Promise.resolve(
        order.isAfterPause && fateOf(numberOf(message)) === 'answeredMeanwhile'
          ? { kind: 'dropped', reason: 'answered' }
          : {
              kind: 'post',
              post: { card: { type: 'AdaptiveCard', id: message.key }, summary: 'Påminnelse' },
              leftOut: []
            }
      ),
    pause: systemPause,
    chance: seededChance(order.seed + 1),
    onEvent: () => undefined,
    onError: (error) => void errors.push(String(error)),
    settings: {
      sendTimeoutMs: 10_000,
      backoff: { firstMs: 100, longestMs: 1_000 },
      mostTries: 60,
      goneRetryMs: 100,
      listsAwayMs: 500
    }
  };
}

async function waitUntilEmpty(store: BotStore): Promise<void> {
  for (;;) {
    const { queued, sending, failed } = await store.deliveries.counts();
    if (queued + sending + failed === 0) return;
    await systemPause(150);
  }
}

async function send(order: SenderOrder): Promise<void> {
  const errors: string[] = [];
  const opened = await openBotStore({
    place: order.place,
    clock: startClock(order.startsAt),
    leases: { leaseSeconds: 20, reviewSeconds: 1 },
    onError: (error) => void errors.push(String(error)),
    rates: {
      overall: { perSecond: 400, capacity: 4 },
      mostAtOnce: 4,
      conversation: { perSecond: 20, capacity: 2 },
      longestWaitMs: 1_000
    }
  });
  const store = diesAtWrite(opened, order.death);
  await plant(store, order.serviceUrl);
  await plan(store, order);
  const dispatcher = makeDispatcher(toolsOf(store, order, errors), { concurrency: 16, pollMs: 50 });
  dispatcher.start();
  await waitUntilEmpty(opened);
  await dispatcher.stop();
  const entries = await opened.ledger.find({ limit: 10_000 });
  const report: SenderReport = {
    entries: Object.fromEntries(
      entries.map(({ message, state, mayBeDouble }) => [message.key, { state, mayBeDouble }])
    ),
    errors
  };
  await opened.close();
  // Whoever reads it must have all of it before the process ends.
  await new Promise((resolve) => process.stdout.write(`${JSON.stringify(report)}\n`, resolve));
}

send(JSON.parse(process.argv[2] ?? '') as SenderOrder).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
    process.exit(1);
  }
);
