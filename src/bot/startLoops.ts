import { defaultDeliverySettings } from '../application/delivery/deliveryTools';
import { makeDispatcher } from '../application/delivery/dispatcher';
import { SendPace } from '../application/delivery/sendPace';
import { type DeliveryQueue } from '../application/ports/deliveryQueue';
import { type RateLimiter } from '../application/ports/rateLimiter';
import { type SiteChanges } from '../application/ports/siteChanges';
import { type BotContext } from './botContext';
import { prepareMessage } from './prepareMessage';
import { createRoundRefresh } from './rounds/refreshRounds';
import { createSchedule } from './schedule';
import { startLoop, type WorkLoop } from './workLoop';
import { writeAnswers } from './writeAnswers';

/** How often the lists are asked for changes, and the time for what is due. */
const scheduleIntervalMs = 60_000;
/** How often the cards of rounds are looked at unasked. */
const roundIntervalMs = 60_000;
/** How often answers are looked for that nobody has told of: those of another instance, and those that waited. */
const answerIntervalMs = 2_000;

/** What the bot does of its own accord, besides answering. */
export interface BotLoops {
  /** Writes accepted answers into their lists. */
  readonly writer: WorkLoop;
  /** Brings the cards of rounds to what is true. */
  readonly rounds: WorkLoop;
  readonly schedule: WorkLoop;
  /** Sends what the ledger has queued. */
  readonly dispatcher: WorkLoop;
}

/** What the loops work with, besides what the handlers do. */
interface LoopTools {
  readonly deliveries: DeliveryQueue;
  readonly rateLimiter: RateLimiter;
  readonly changes: SiteChanges;
  /** Counts what became of a message. */
  readonly countDelivery: (outcome: string) => void;
}

/** Starts everything that the bot does of its own accord. */
export function startLoops(context: BotContext, tools: LoopTools): BotLoops {
  const { rateLimiter, changes } = tools;
  // One for all that an instance sends of its own accord: Teams counts updates too.
  const pace = new SendPace(rateLimiter, context.pause);
  const { log } = context;
  const told = (event: string) => (error: unknown) => log.warn({ error }, event);
  const writer = startLoop({
    intervalMs: answerIntervalMs,
    work: async () => (await writeAnswers(context)) > 0,
    onError: told('answers could not be looked for')
  });
  const rounds = startLoop({
    intervalMs: roundIntervalMs,
    work: createRoundRefresh({ context, rateLimiter, pace, changes }),
    onError: told('the cards of rounds had trouble')
  });
  const dispatcher = startDispatcher(context, pace, tools);
  const schedule = startLoop({
    intervalMs: scheduleIntervalMs,
    work: createSchedule({ context, changes, wakeDispatcher: () => dispatcher.wake() }),
    onError: told('the schedule had trouble')
  });
  return { writer, rounds, schedule, dispatcher };
}

function startDispatcher(
  context: BotContext,
  pace: SendPace,
  { deliveries: queue, rateLimiter, countDelivery }: LoopTools
): WorkLoop {
  const { log, messenger, conversations, pause } = context;
  const dispatcher = makeDispatcher({
    ...{ queue, conversations, rateLimiter, pace, messenger, pause },
    settings: defaultDeliverySettings,
    prepare: (message) => prepareMessage(context, message),
    chance: () => Math.random(),
    onEvent: ({ outcome, tries, mayBeDouble }) => {
      countDelivery(outcome.kind);
      log.info({ outcome: outcome.kind, tries, mayBeDouble }, 'a message');
    },
    onError: (error) => log.warn({ error }, 'the dispatcher had trouble')
  });
  dispatcher.start();
  return dispatcher;
}
