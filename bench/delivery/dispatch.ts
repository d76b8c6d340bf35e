import { openBotStore, type BotStore } from '../../src/adapters/postgres/botStore';
import { teamsRates } from '../../src/adapters/postgres/postgresRateLimiter';
import { systemPause } from '../../src/adapters/system/pause';
import { createConnector } from '../../src/adapters/teams/connector';
import { teamsMessenger } from '../../src/adapters/teams/teamsMessenger';
import { defaultDeliverySettings } from '../../src/application/delivery/deliveryTools';
import { makeDispatcher } from '../../src/application/delivery/dispatcher';
import { SendPace } from '../../src/application/delivery/sendPace';
import { type Clock } from '../../src/application/ports/clock';
import { type Conversation } from '../../src/application/ports/conversations';
import { instant } from '../../src/core/calendar/instant';
import { type ReminderMessage } from '../../src/core/reminder/message';
import { messageKeyOf } from '../../src/core/reminder/messageKey';
import { benchDay } from '../reminderCase';
import { type BenchmarkRow } from '../benchmarkResult';
import { startConnectorProcess } from './connectorProcess';
import { busiestSecond, type LimitedTraffic } from './limitedConnector';
import { seededChance } from '../../tests/support/seededChance';

const messageCount = 1_500;
/** Requests before the rate is measured from: what was saved up before has gone by then. */
const warmUp = 60;
/** As Teams takes for a send on an ordinary day. */
const answerMs = 150;
const refusedShare = 0.05;

const now = instant('2020-09-14T06:00:00Z');
const clock: Clock = { now: () => now, today: () => benchDay };

/**
 * Sends 1,500 digests through the dispatcher of the bot, its database (PGlite, in memory) and the genuine Teams adapter to a
 * connector with Teams' limits that refuses one request in twenty: how near to the allowed rate it comes, and how
 * many fell in the busiest second.
 */
export async function measureDispatch(): Promise<BenchmarkRow> {
  const connector = await startConnectorProcess({ refusedShare, answerMs, seed: 7 });
  const store = await openBotStore({ place: {}, clock });
  try {
    await plant(store, connector.url);
    await sendAll(store);
    const { dead } = await store.deliveries.counts();
    return rowOf(await connector.traffic(), dead);
  } finally {
    await store.close();
    connector.stop();
  }
}

async function sendAll(store: BotStore): Promise<void> {
  const messenger = teamsMessenger({ connector: createConnector(undefined), appId: '', clock });
  const dispatcher = makeDispatcher({
    queue: store.deliveries,
    conversations: store.conversations,
    rateLimiter: store.rateLimiter,
    pace: new SendPace({ mostInASecond: teamsRates.overall.perSecond }, () => performance.now(), systemPause),
    messenger,
    prepare: () =>
      Promise.resolve({
        kind: 'post',
        post: { card: { type: 'AdaptiveCard' }, summary: 'Påminnelse' },
        leftOut: []
      }),
    pause: systemPause,
    chance: seededChance(11),
    onEvent: () => undefined,
    onError: (error) => {
      throw error;
    },
    settings: defaultDeliverySettings
  });
  dispatcher.start();
  for (;;) {
    const { queued, sending, failed } = await store.deliveries.counts();
    if (queued + sending + failed === 0) break;
    await systemPause(1_000);
  }
  await dispatcher.stop();
}

async function plant(store: BotStore, serviceUrl: string): Promise<void> {
  const logins = Array.from({ length: messageCount }, (_, index) => `person-${index}@demo.example`);
  for (const login of logins) await store.conversations.remember(conversationOf(login, serviceUrl));
  await store.ledger.record({ messages: logins.map(digestTo), suppressed: [] });
}

function conversationOf(login: string, serviceUrl: string): Omit<Conversation, 'unreachable'> {
  const id = `personal-${login}`;
  const reference = {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: '28:bot', name: 'Samverkan' },
    conversation: { id, conversationType: 'personal', tenantId: 'tenant' }
  };
  return {
    id,
    kind: 'personal',
    login,
    tenantId: 'tenant',
    reference: JSON.stringify(reference),
    refreshedAt: now
  };
}

function digestTo(login: string): ReminderMessage {
  const recipient = { kind: 'person', login } as const;
  const item = { site: 'https://demo.example/sites/s0', kind: 'action', key: `action-${login}` } as const;
  const line = { key: `line|${login}`, item, rule: 'overdue', offset: 5, trail: [] } as const;
  return {
    key: messageKeyOf(recipient, benchDay, 'digest'),
    kind: 'digest',
    day: benchDay,
    recipient,
    lines: [line]
  };
}

function rowOf({ arrivalsMs, accepted, refused, overLimit }: LimitedTraffic, dead: number): BenchmarkRow {
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
