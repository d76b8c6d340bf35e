import { openBotStore, type BotStore, type DatabasePlace } from '../../src/adapters/postgres/botStore';
import { teamsRates } from '../../src/adapters/postgres/postgresRateLimiter';
import { startTestServer } from '../../tests/support/database/testServer';
import { type BenchmarkRow } from '../benchmarkResult';
import { startConnectorProcess } from './connectorProcess';
import { busiestSecond, type LimitedTraffic } from './limitedConnector';
import { benchClock, sendThrough } from './sendThrough';

const messageCount = 1_500;
/** Requests before the rate is measured from: what was saved up before has gone by then. */
const warmUp = 60;
/** As Teams takes for a send on an ordinary day. */
const answerMs = 150;
const refusedShare = 0.05;

/** The bot's databases and dispatchers that share one queue. */
interface DispatchCase {
  readonly name: string;
  readonly place: DatabasePlace;
  readonly instances: number;
}

/**
 * Sends 1,500 digests through the dispatcher of the bot, its database and the genuine Teams adapter to a connector with
 * Teams' limits that refuses one request in twenty: how near to the allowed rate it comes, and how many fell in the
 * busiest second. One instance on PGlite in memory, and two that share a PostgreSQL database.
 */
export async function measureDispatch(): Promise<readonly BenchmarkRow[]> {
  const server = await startTestServer();
  try {
    return [
      await measureCase({ name: 'PGlite', place: {}, instances: 1 }),
      await measureCase({ name: 'PostgreSQL', place: { url: server.url }, instances: 2 })
    ];
  } finally {
    await server.stop();
  }
}

async function measureCase({ name, place, instances }: DispatchCase): Promise<BenchmarkRow> {
  const connector = await startConnectorProcess({ refusedShare, answerMs, seed: 7 });
  const stores: BotStore[] = [];
  try {
    for (let number = 0; number < instances; number += 1)
      stores.push(await openBotStore({ place, clock: benchClock }));
    await sendThrough(stores, { count: messageCount, serviceUrl: connector.url });
    const dead = (await stores[0]?.deliveries.counts())?.dead ?? 0;
    return { database: name, instances, ...rowOf(await connector.traffic(), dead) };
  } finally {
    for (const store of stores) await store.close();
    connector.stop();
  }
}

function rowOf({ arrivalsMs, accepted, refused, overLimit }: LimitedTraffic, dead: number) {
  if (accepted !== messageCount || dead > 0)
    throw new Error(`${accepted} of ${messageCount} messages arrived.`);
  // The last ones wait for their retries; the rate is that of the time in which there was enough to send.
  const steady = arrivalsMs.slice(warmUp, messageCount);
  const seconds = ((steady.at(-1) ?? 0) - (steady[0] ?? 0)) / 1_000;
  const perSecond = (steady.length - 1) / seconds;
  return {
    name: 'dispatch, Teams’ limits, 5 % of 429s',
    size: messageCount,
    requests: arrivalsMs.length,
    refused,
    overLimit,
    perSecond: Math.round(perSecond * 10) / 10,
    ofAllowed: `${Math.round((perSecond / teamsRates.overall.perSecond) * 1000) / 10} %`,
    busiestSecond: busiestSecond(arrivalsMs)
  };
}
