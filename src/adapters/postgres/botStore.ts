import { type AcceptedAnswers } from '../../application/ports/acceptedAnswers';
import { type ChannelClaims } from '../../application/ports/channelClaims';
import { type Clock } from '../../application/ports/clock';
import { type Conversations } from '../../application/ports/conversations';
import { type DeliveryQueue } from '../../application/ports/deliveryQueue';
import { type Ledger } from '../../application/ports/ledger';
import { type RateLimiter } from '../../application/ports/rateLimiter';
import { DeliveryJobs, type LeaseSettings } from './deliveryJobs';
import { openEmbeddedDatabase } from './embeddedDatabase';
import { migrate } from './migrate';
import { PostgresAcceptedAnswers } from './postgresAcceptedAnswers';
import { PostgresChannelClaims } from './postgresChannelClaims';
import { PostgresConversations } from './postgresConversations';
import { PostgresDeliveryQueue } from './postgresDeliveryQueue';
import { PostgresLedger } from './postgresLedger';
import { PostgresRateLimiter, type RateSettings } from './postgresRateLimiter';
import { openServerDatabase } from './serverDatabase';
import { askOne, type SqlDatabase } from './sql';

/** Where the bot's database is: on a server, in a directory of this machine, or nowhere but in memory. */
export type DatabasePlace =
  { readonly url: string } | { readonly directory: string } | { readonly directory?: undefined };

/** How the store is opened. */
export interface BotStoreSettings {
  readonly place: DatabasePlace;
  readonly clock: Clock;
  /** Told what goes wrong beside the calls: a connection that broke, a round of the queue's own upkeep. */
  readonly onError?: (error: unknown) => void;
  readonly leases?: LeaseSettings;
  readonly rates?: RateSettings;
}

/** Everything that the bot keeps. */
export interface BotStore {
  readonly ledger: Ledger;
  readonly deliveries: DeliveryQueue;
  readonly conversations: Conversations;
  readonly channelClaims: ChannelClaims;
  readonly acceptedAnswers: AcceptedAnswers;
  readonly rateLimiter: RateLimiter;
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

/** A lease outlasts everything that happens to a message, its time-out included; what is left is looked for as often. */
const defaultLeases: LeaseSettings = { leaseSeconds: 60, reviewSeconds: 15 };

/**
 * Opens the bot's database, brings its tables up to date and starts its queue.
 *
 * @throws AppError `databaseInUse` when another process has the directory, `databaseTooNew` when a newer program has been
 * there
 */
export async function openBotStore(settings: BotStoreSettings): Promise<BotStore> {
  const { clock, onError = () => undefined } = settings;
  const database = await openDatabase(settings.place, onError);
  try {
    await migrate(database);
    const jobs = await DeliveryJobs.start(database, settings.leases ?? defaultLeases, onError);
    const parts = { database, jobs, clock };
    const acceptedAnswers = new PostgresAcceptedAnswers(database);
    // One process at a time has a directory: what is leased there is leased to one that is gone.
    if (!('url' in settings.place)) await acceptedAnswers.takeBack();
    return {
      ledger: new PostgresLedger(parts),
      deliveries: new PostgresDeliveryQueue(parts),
      conversations: new PostgresConversations(database),
      channelClaims: new PostgresChannelClaims(database),
      acceptedAnswers,
      rateLimiter: new PostgresRateLimiter(database, settings.rates),
      isReady: () => isReady(database),
      async close() {
        await jobs.stop();
        await database.close();
      }
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function openDatabase(place: DatabasePlace, onError: (error: unknown) => void): Promise<SqlDatabase> {
  return 'url' in place
    ? Promise.resolve(openServerDatabase(place.url, onError))
    : openEmbeddedDatabase(place.directory);
}

async function isReady(database: SqlDatabase): Promise<boolean> {
  try {
    return (await askOne(database, 'select 1 as one')) !== undefined;
  } catch {
    // Why it does not answer is in the log of the calls that needed it.
    return false;
  }
}
