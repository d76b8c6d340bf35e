import pino, { type DestinationStream } from 'pino';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { type BotLog } from './botContext';

/** A log of codes, keys and numbers, and figures for Prometheus. */
export interface Instruments {
  readonly log: BotLog;
  readonly registry: Registry;
  /** Counts what came in from Teams, by the status of its answer, and the seconds until it was answered. */
  readonly countActivity: (status: number, seconds: number) => void;
  /** Counts what became of a message that was to be sent. */
  readonly countDelivery: (outcome: string) => void;
}

/** Leaves out of a log entry what a person may have written. */
type SafeFields = (fields: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** How the log is written. */
interface LogOptions {
  readonly level: string;
  readonly safeFields: SafeFields;
  /** Where to; the standard output when left out. */
  readonly destination?: DestinationStream;
}

/** Makes the instruments of one process. */
export function createInstruments({ level, safeFields, destination }: LogOptions): Instruments {
  const options = { level, base: { app: 'samverkan-bot' }, formatters: { log: safeFields } };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const activities = new Counter({
    name: 'samverkan_activities_total',
    help: 'Activities from Teams.',
    labelNames: ['status'],
    registers: [registry]
  });
  const answerTime = new Histogram({
    name: 'samverkan_activity_seconds',
    help: 'Time until an activity from Teams was answered.',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10],
    registers: [registry]
  });
  const deliveries = new Counter({
    name: 'samverkan_deliveries_total',
    help: 'What became of messages that were to be sent: sent, retry, postponed, dead, dropped.',
    labelNames: ['outcome'],
    registers: [registry]
  });
  return {
    log: {
      info: (fields, event) => logger.info(fields, event),
      warn: (fields, event) => logger.warn(fields, event)
    },
    registry,
    countDelivery: (outcome) => deliveries.inc({ outcome }),
    countActivity: (status, seconds) => {
      activities.inc({ status: String(status) });
      answerTime.observe(seconds);
    }
  };
}
