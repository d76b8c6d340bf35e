import { type BotStore } from '../../src/adapters/postgres/botStore';
import { systemPause } from '../../src/adapters/system/pause';
import { createConnector } from '../../src/adapters/teams/connector';
import { teamsMessenger } from '../../src/adapters/teams/teamsMessenger';
import { defaultDeliverySettings, type DeliveryTools } from '../../src/application/delivery/deliveryTools';
import { makeDispatcher } from '../../src/application/delivery/dispatcher';
import { SendPace } from '../../src/application/delivery/sendPace';
import { type Clock } from '../../src/application/ports/clock';
import { type Conversation } from '../../src/application/ports/conversations';
import { instant } from '../../src/core/calendar/instant';
import { type ReminderMessage } from '../../src/core/reminder/message';
import { messageKeyOf } from '../../src/core/reminder/messageKey';
import { seededChance } from '../../tests/support/seededChance';
import { benchDay } from '../reminderCase';

const now = instant('2020-09-14T06:00:00Z');

/** A clock that stands at 08.00 on {@link benchDay}. */
export const benchClock: Clock = { now: () => now, today: () => benchDay };

/**
 * Plants so many digests in the first store and sends them through a dispatcher for each store, until nothing is left.
 *
 * @returns how many each dispatcher has sent
 */
export async function sendThrough(
  stores: readonly BotStore[],
  { count, serviceUrl }: { readonly count: number; readonly serviceUrl: string }
): Promise<readonly number[]> {
  const [first] = stores;
  if (first === undefined) return [];
  await plant(first, count, serviceUrl);
  const sent = stores.map(() => 0);
  const dispatchers = stores.map((store, index) =>
    dispatcherOf(store, ({ outcome }) => {
      if (outcome.kind === 'sent') sent[index] = (sent[index] ?? 0) + 1;
    })
  );
  for (const dispatcher of dispatchers) dispatcher.start();
  for (;;) {
    const { queued, sending, failed } = await first.deliveries.counts();
    if (queued + sending + failed === 0) break;
    await systemPause(1_000);
  }
  for (const dispatcher of dispatchers) await dispatcher.stop();
  return sent;
}

function dispatcherOf(store: BotStore, onEvent: DeliveryTools['onEvent']): ReturnType<typeof makeDispatcher> {
  return makeDispatcher({
    queue: store.deliveries,
    conversations: store.conversations,
    rateLimiter: store.rateLimiter,
    pace: new SendPace(store.rateLimiter, systemPause),
    messenger: teamsMessenger({ connector: createConnector(undefined), appId: '', clock: benchClock }),
    prepare: () =>
      Promise.resolve({
        kind: 'post',
        post: { card: { type: 'AdaptiveCard' }, summary: 'Påminnelse' },
        leftOut: []
      }),
    pause: systemPause,
    chance: seededChance(11),
    onEvent,
    onError: (error) => {
      throw error;
    },
    settings: defaultDeliverySettings
  });
}

async function plant(store: BotStore, count: number, serviceUrl: string): Promise<void> {
  const logins = Array.from({ length: count }, (_, index) => `person-${index}@demo.example`);
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
