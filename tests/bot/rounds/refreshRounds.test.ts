import { AppError } from '../../../src/application/appError';
import { instant } from '../../../src/core/calendar/instant';
import { createRoundRefresh } from '../../../src/bot/rounds/refreshRounds';
import { type LedgerEntry } from '../../../src/application/ports/ledger';
import { type RateLimiter } from '../../../src/application/ports/rateLimiter';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type Action } from '../../../src/core/plan/action';
import { type StatusReport } from '../../../src/core/followUp/statusReport';
import { type StatusRound } from '../../../src/core/statusRound/statusRound';
import { actionDraft, localSite, putIn, smallCooperation, today } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import { channel, siteChanges, testBot, type TestBot } from '../../support/teams/botParts';
import { wordsOf } from '../../support/teams/shownCards';

const record = { recordedBy: 'coordinator', recordedOn: today };
const round: StatusRound = {
  key: 'round|preparationGroup|r-1',
  groupKey: 'preparationGroup',
  scope: 'plan',
  scopeKey: 'plan',
  openedOn: today,
  answerBy: calendarDay('2020-09-25'),
  asked: [{ actionKey: 'ha-1', personKey: 'roadOfficial', via: 'contact', reasons: ['due'] }],
  openedByKey: 'coordinator',
  ...record
};
const action: Action = {
  ...actionDraft('HA-1', { isShared: false }),
  decision: 'decided',
  decidedOn: calendarDay('2020-09-01'),
  ...record
};

/** The card of the round, as it was sent. */
const sent = {
  message: {
    kind: 'roundCard',
    lines: [{ item: { site: localSite, kind: 'round', key: round.key, groupKey: round.groupKey } }]
  },
  activityId: 'card-1',
  conversationId: channel.id
} as unknown as LedgerEntry;

let store: MemoryListStore;
let bot: TestBot;
beforeEach(async () => {
  store = await smallCooperation();
  await putIn(store)('actions', action);
  await putIn(store)('statusRounds', round);
  bot = testBot(store, { find: () => Promise.resolve([sent]) });
  await bot.conversations.remember(channel);
});

async function answer(light: StatusReport['light'], key = light): Promise<void> {
  await putIn(store)('statusReports', {
    ...{ key, actionKey: 'ha-1', planKey: 'plan', kind: 'status', light, orgUnitKey: 'trafik', side: 'city' },
    ...{ text: 'Drar ut', remedy: 'Ny plan', channel: 'webPart', day: today },
    recordedBy: 'roadOfficial',
    recordedOn: today
  });
}

type Limiter = Pick<RateLimiter, 'take' | 'hold'>;

const pace = { enter: () => Promise.resolve() };

/** A limiter that is asked, and what happens while it makes the bot wait. */
function limiter(permits: Partial<Limiter> = {}): Limiter {
  return {
    take: () => Promise.resolve({ kind: 'granted', waitMs: 0 }),
    hold: () => Promise.resolve(),
    ...permits
  };
}

describe('the card of a round', () => {
  it('is changed when an answer has come, and not again while nothing happens', async () => {
    const refresh = createRoundRefresh({
      context: bot.context,
      rateLimiter: limiter(),
      pace,
      changes: siteChanges()
    });
    await refresh();
    await refresh();
    expect(bot.updates).toHaveLength(1);
    await answer('yellow');
    await refresh();
    expect(bot.updates).toHaveLength(2);
    expect(wordsOf(bot.updates[1]?.post.card)).toContain('HA-1 gul');
  });

  it('shows what came while it waited for its moment', async () => {
    const context = { ...bot.context, pause: () => answer('red') };
    const refresh = createRoundRefresh({ context, rateLimiter: limiter(), pace, changes: siteChanges() });
    await refresh();
    expect(wordsOf(bot.updates.map(({ post }) => post.card))).toContain('HA-1 röd');
    await createRoundRefresh({
      context: bot.context,
      rateLimiter: limiter(),
      pace,
      changes: siteChanges()
    })();
    expect(bot.updates.at(-1)?.post.card).toEqual(bot.updates[0]?.post.card);
  });

  it('is looked at again when its moment has not come', async () => {
    const later = limiter({ take: () => Promise.resolve({ kind: 'later', waitMs: 2_000 }) });
    expect(
      await createRoundRefresh({ context: bot.context, rateLimiter: later, pace, changes: siteChanges() })()
    ).toBe(true);
    expect(bot.updates).toEqual([]);
  });

  it('is left alone in a channel that is gone', async () => {
    await bot.conversations.markUnreachable(channel.id, 'channelDeleted');
    expect(
      await createRoundRefresh({
        context: bot.context,
        rateLimiter: limiter(),
        pace,
        changes: siteChanges()
      })()
    ).toBe(false);
    expect(bot.updates).toEqual([]);
  });

  it('is not even looked at while its site stands still', async () => {
    let hasChanged = false;
    const changes = siteChanges(() => hasChanged);
    const load = jest.spyOn(store, 'load');
    const refresh = createRoundRefresh({ context: bot.context, rateLimiter: limiter(), pace, changes });
    await refresh();
    const loads = load.mock.calls.length;
    await answer('yellow');
    await refresh();
    expect(load.mock.calls).toHaveLength(loads);
    hasChanged = true;
    await refresh();
    expect(bot.updates).toHaveLength(2);
  });

  it('says that the round is closed when the clock has closed it, though no list has changed', async () => {
    let now = bot.context.clock.now();
    const context = { ...bot.context, clock: { ...bot.context.clock, now: () => now } };
    const changes = siteChanges(() => false);
    const refresh = createRoundRefresh({ context, rateLimiter: limiter(), pace, changes });
    await refresh();
    now = instant('2020-12-01T08:00:00Z');
    await refresh();
    expect(wordsOf(bot.updates.at(-1)?.post.card)).toContain('Avstämningen är stängd.');
  });

  it('waits for the next turn while its site is away', async () => {
    const away = jest.spyOn(store, 'load').mockRejectedValue(new AppError('siteUnavailable'));
    const changes = siteChanges(() => false);
    const refresh = createRoundRefresh({ context: bot.context, rateLimiter: limiter(), pace, changes });
    expect(await refresh()).toBe(false);
    expect(bot.updates).toEqual([]);
    away.mockRestore();
    await refresh();
    expect(bot.updates).toHaveLength(1);
  });
});
