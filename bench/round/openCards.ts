import { type BotStore, openBotStore } from '../../src/adapters/postgres/botStore';
import { type ReminderMessage } from '../../src/core/reminder/message';
import { lineKeyOf, messageKeyOf } from '../../src/core/reminder/messageKey';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { instant } from '../../src/core/calendar/instant';
import { type FakeConnector } from '../../tests/support/teams/fakeConnector';
import { tenantId } from '../../tests/support/teams/activities';
import { wordsOf } from '../../tests/support/teams/shownCards';
import { groupKey, roundKeys } from './roundSite';

const day = calendarDay('2020-09-14');
const now = instant('2020-09-14T04:30:00Z');

/** Connects the channel of each site's group, and queues the cards of its rounds: the bots post them. */
export async function queueRoundCards(
  databaseUrl: string,
  { sites, serviceUrl }: { readonly sites: readonly string[]; readonly serviceUrl: string }
): Promise<void> {
  const clock = { now: () => now, today: () => day };
  const kept = await openBotStore({ place: { url: databaseUrl }, clock });
  try {
    for (const site of sites) await connectChannel(kept, site, serviceUrl);
    const messages = sites.flatMap((site) => Object.values(roundKeys).map((key) => openingOf(site, key)));
    await kept.ledger.record({ messages, suppressed: [] });
  } finally {
    await kept.close();
  }
}

/** What the channels were shown. */
export interface ShownCards {
  /** Changes of cards in the channels, of all rounds. */
  readonly channelUpdates: number;
  /** Changes of the cards that persons have answered on. */
  readonly personalUpdates: number;
  /** What each channel card says last, by channel and card. */
  readonly last: ReadonlyMap<string, string>;
}

/** Counts what has been shown since a request to the connector. */
export function readShownCards(connector: FakeConnector, since: number): ShownCards {
  const updates = connector.requests.slice(since).filter(({ method }) => method === 'PUT');
  const ofChannels = updates.filter(({ path }) => path.includes(encodeURIComponent(channelStart)));
  return {
    channelUpdates: ofChannels.length,
    personalUpdates: updates.length - ofChannels.length,
    last: new Map(ofChannels.map(({ path, body }) => [path, wordsOf(body)]))
  };
}

const channelStart = '19:';

function channelIdOf(site: string): string {
  return `${channelStart}${new URL(site).pathname.split('/').pop() ?? ''}@thread.tacv2`;
}

async function connectChannel({ conversations }: BotStore, site: string, serviceUrl: string): Promise<void> {
  const id = channelIdOf(site);
  const bot = { id: '28:bot', name: 'Samverkan' };
  const conversation = { id, conversationType: 'channel', tenantId, isGroup: true };
  const reference = JSON.stringify({ channelId: 'msteams', serviceUrl, bot, conversation });
  await conversations.remember({
    id,
    kind: 'channel',
    teamId: 'team',
    tenantId,
    reference,
    refreshedAt: now
  });
  await conversations.connect(id, { site, groupKey });
}

/** The post that the morning's plan makes when a round opens. */
function openingOf(site: string, roundKey: string): ReminderMessage {
  const recipient = { kind: 'channel', site, groupKey, mentions: [] } as const;
  const item = { site, kind: 'round', key: roundKey, groupKey } as const;
  const wanted = { item, rule: 'roundOpened', offset: 0, dueDay: day } as const;
  const trail = [{ kind: 'channel', key: groupKey }] as const;
  return {
    key: `${messageKeyOf(recipient, day, 'roundCard')}|${roundKey}`,
    ...{ kind: 'roundCard', day, recipient },
    lines: [{ ...wanted, key: lineKeyOf(wanted, recipient), trail }]
  };
}
