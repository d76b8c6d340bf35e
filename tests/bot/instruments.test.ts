import { AppError } from '../../src/application/appError';
import { safeLogFields } from '../../src/adapters/system/safeLogFields';
import { activityHandler } from '../../src/bot/handleActivity';
import { createInstruments } from '../../src/bot/instruments';
import { watchQueue } from '../../src/bot/queueMetrics';
import { writeAnswers } from '../../src/bot/writeAnswers';
import { clockTime } from '../../src/core/calendar/clockTime';
import { instantAt } from '../../src/core/calendar/instant';
import { logins, today } from '../support/cooperation';
import { activityOf } from '../support/teams/botParts';
import { buttonOf } from '../support/teams/shownCards';
import { triedBot } from '../support/teams/triedBot';

/** What a process writes to its log. */
function logged() {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const instruments = createInstruments({ level: 'debug', safeFields: safeLogFields, destination });
  return { ...instruments, text: () => lines.join('') };
}

const secret = 'Hemlig mening om någon';

describe('the log', () => {
  it('holds what happened, and nothing that a person wrote or is called', () => {
    const { log, text } = logged();
    const error = new AppError('writeRejected', { cause: new Error(secret), subject: secret });
    log.info({ code: 'siteThrottled', attempts: 2, text: secret, draft: secret, name: secret }, 'a message');
    log.warn({ error, login: logins.roadOfficial, answer: { text: secret }, words: [secret] }, 'it failed');
    log.warn({ error: new TypeError(secret), err: { message: secret }, msg: secret }, 'it broke');
    expect(text()).toContain('"code":"siteThrottled","attempts":2');
    expect(text()).toContain('"code":"writeRejected"');
    expect(text()).not.toContain(secret);
    expect(text()).not.toContain(logins.roadOfficial);
    for (const line of text().trim().split('\n'))
      expect(JSON.parse(line)).toMatchObject({ app: 'samverkan-bot' });
  });

  it('holds nothing of an answer on its whole way, also when everything fails', async () => {
    const { log, text } = logged();
    const bot = await triedBot();
    const context = { ...bot.context, log };
    const handle = activityHandler(context);
    const opening = { site: bot.context.sites[1], kind: 'action', item: 'ha-1', planKey: 'plan' };
    const { posts } = await bot.press(logins.roadOfficial, { verb: 'openReport', data: opening });
    const { verb, data } = buttonOf(posts, 'Skicka lägesrapporten');
    const filled = { ...data, light: 'red', text: secret, remedy: secret, obstacle: secret };
    await handle(activityOf<'cardAction'>('roadOfficial', { kind: 'cardAction', verb, data: filled }));
    const fail = () => Promise.reject(new AppError('siteUnavailable', { cause: new Error(secret) }));
    await writeAnswers({ ...context, store: { ...context.store, load: fail, loadSites: fail } as never });
    await writeAnswers({
      ...context,
      messenger: {
        ...context.messenger,
        update: () => Promise.resolve({ kind: 'failed', failure: 'throttled' })
      }
    });
    const away = { ...context, store: { load: fail, loadSites: fail } as never };
    await activityHandler(away)(
      activityOf<'message'>('roadOfficial', { kind: 'message', text: `HA-1 ${secret}` })
    );
    expect(text()).toContain('an answer waits');
    expect(text()).toContain('answered that it did not work');
    expect(text()).not.toContain(secret);
    expect(text()).not.toContain('samverkan.example');
  });
});

describe('the figures', () => {
  const clock = { now: () => instantAt(today, clockTime('09:00')), today: () => today };
  const counts = { queued: 3, sending: 1, failed: 2, dead: 1, unmirrored: 4 };

  it('tell how long the queue is, how old its oldest message, and what became of the others', async () => {
    const { registry, countDelivery } = logged();
    const oldestPlannedAt = instantAt(today, clockTime('08:30'));
    watchQueue(registry, {
      queue: { counts: () => Promise.resolve({ ...counts, oldestPlannedAt }) },
      acceptedAnswers: { countWaiting: () => Promise.resolve(7) },
      clock
    });
    countDelivery('sent');
    countDelivery('sent');
    countDelivery('dead');
    const figures = await registry.metrics();
    for (const line of [
      'samverkan_messages{state="queued"} 3',
      'samverkan_messages{state="failed"} 2',
      'samverkan_messages{state="dead"} 1',
      'samverkan_oldest_message_seconds 1800',
      'samverkan_answers_waiting 7',
      'samverkan_deliveries_total{outcome="sent"} 2',
      'samverkan_deliveries_total{outcome="dead"} 1'
    ])
      expect(figures).toContain(line);
  });

  it('are given without those of a database that is away', async () => {
    const { registry, countDelivery } = logged();
    const away = () => Promise.reject(new Error('away'));
    watchQueue(registry, { queue: { counts: away }, acceptedAnswers: { countWaiting: away }, clock });
    countDelivery('sent');
    const figures = await registry.metrics();
    expect(figures).toContain('samverkan_messages{state="queued"} Nan');
    expect(figures).toContain('samverkan_deliveries_total{outcome="sent"} 1');
  });

  it('say that nothing waits', async () => {
    const { registry } = logged();
    const none = { queued: 0, sending: 0, failed: 0, dead: 0, unmirrored: 0 };
    watchQueue(registry, {
      queue: { counts: () => Promise.resolve(none) },
      acceptedAnswers: { countWaiting: () => Promise.resolve(0) },
      clock
    });
    expect(await registry.metrics()).toContain('samverkan_oldest_message_seconds 0');
  });

  it('ask the queue once for all that is told of it, and anew the next time', async () => {
    const { registry } = logged();
    const counted = jest.fn(() => Promise.resolve(counts));
    watchQueue(registry, {
      queue: { counts: counted },
      acceptedAnswers: { countWaiting: () => Promise.resolve(0) },
      clock
    });
    await registry.metrics();
    expect(counted).toHaveBeenCalledTimes(1);
    await registry.metrics();
    expect(counted).toHaveBeenCalledTimes(2);
  });
});
