import { AppError } from '../../../src/application/appError';
import { deliverMessage } from '../../../src/application/delivery/deliverMessage';
import { defaultDeliverySettings } from '../../../src/application/delivery/deliveryTools';
import { type DeliveryFailure } from '../../../src/application/ports/ledger';
import { messageOf } from '../../support/database/messages';
import { deliveryOf, personal, scriptedTools, type Script, type Trace } from './scriptedDelivery';

const running = new AbortController().signal;
const digest = messageOf({ to: 'ansvarig@samverkan.example' });

async function deliver(script: Script, message = digest): Promise<Trace> {
  const { tools, trace } = scriptedTools(script);
  await deliverMessage(tools, deliveryOf(message, script.tries, script.timesGone), running);
  return trace;
}

function failed(failure: DeliveryFailure, retryAfterMs?: number): Script {
  return {
    answer: { kind: 'failed', failure, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
  };
}

test('the order: still true, conversation, token, mark, send, record', async () => {
  const { steps, outcomes, events } = await deliver({});
  expect(steps).toEqual(['prepare', 'conversation', 'token', 'sending', 'send', 'settled']);
  expect(outcomes).toEqual([{ kind: 'sent', activityId: 'activity-1', leftOut: [] }]);
  expect(events).toEqual([{ messageKey: digest.key, outcome: outcomes[0], tries: 1, mayBeDouble: false }]);
});

test.each<[string, Script, readonly [object, ...string[]]]>([
  [
    'what is no longer true is dropped with its reason',
    { prepared: { kind: 'dropped', reason: 'answered' } },
    [{ kind: 'dropped', reason: 'answered' }, 'prepare', 'settled']
  ],
  [
    'lists that are away delay the message',
    { prepared: new AppError('siteThrottled') },
    [{ kind: 'postponed', failure: 'unavailable', delayMs: 60_000 }, 'prepare', 'settled']
  ],
  [
    'nobody is spoken to who has not installed the bot',
    { conversation: 'unknown' },
    [{ kind: 'dead', failure: 'noConversation' }, 'prepare', 'conversation', 'settled']
  ],
  [
    'one who blocked the bot is left alone',
    { conversation: { ...personal, unreachable: 'blocked' } },
    [{ kind: 'dead', failure: 'blocked' }, 'prepare', 'conversation', 'settled']
  ],
  [
    'a conversation that was removed is not tried',
    { conversation: { ...personal, unreachable: 'removed' } },
    [{ kind: 'dead', failure: 'noConversation' }, 'prepare', 'conversation', 'settled']
  ],
  [
    'a conversation that speaks too fast waits in the queue',
    { permit: { kind: 'later', waitMs: 4_000 } },
    [{ kind: 'postponed', delayMs: 4_000 }, 'prepare', 'conversation', 'token', 'settled']
  ]
])('%s', async (_, script, [outcome, ...steps]) => {
  const trace = await deliver(script);
  expect(trace.outcomes).toEqual([outcome]);
  expect(trace.steps).toEqual(steps);
  expect(trace.posts).toEqual([]);
});

test.each<[string, Script, object]>([
  ['429', failed('throttled'), { kind: 'retry', failure: 'throttled', delayMs: 2_000, mayBeDouble: false }],
  ['429 with Retry-After', failed('throttled', 7_000), { kind: 'retry', delayMs: 7_500 }],
  ['the fourth 503', { ...failed('unavailable'), tries: 3 }, { kind: 'retry', delayMs: 16_000 }],
  ['the last 503', { ...failed('unavailable'), tries: 23 }, { kind: 'dead', failure: 'unavailable' }],
  ['a time-out', { answer: 'never' }, { kind: 'retry', failure: 'timedOut', mayBeDouble: true }],
  ['a throw in the middle', { answer: new Error('reset') }, { kind: 'retry', mayBeDouble: true }],
  ['403', failed('blocked'), { kind: 'dead', failure: 'blocked' }],
  [
    'the first 404',
    failed('conversationGone'),
    { kind: 'retry', failure: 'conversationGone', delayMs: 60_000 }
  ],
  ['the second 404', { ...failed('conversationGone'), timesGone: 1 }, { kind: 'retry' }],
  [
    'the third 404',
    { ...failed('conversationGone'), timesGone: 2 },
    { kind: 'dead', failure: 'conversationGone' }
  ],
  ['a card that is too large', failed('tooLarge'), { kind: 'dead', failure: 'tooLarge' }],
  ['another 4xx', failed('rejected'), { kind: 'dead', failure: 'rejected' }]
])('%s', async (_, script, outcome) => {
  const { outcomes } = await deliver(script);
  expect(outcomes).toMatchObject([outcome]);
});

test('a block marks the conversation, a 404 only when it is confirmed twice', async () => {
  expect((await deliver(failed('blocked'))).steps).toContain('conversation-1 is blocked');
  const once = await deliver({ ...failed('conversationGone'), timesGone: 1 });
  expect(once.steps.join()).not.toMatch(/ is /);
  const confirmed = await deliver({ ...failed('conversationGone'), timesGone: 2 });
  expect(confirmed.steps).toContain('conversation-1 is removed');
});

test('a throttled conversation rests for as long as its message waits', async () => {
  expect((await deliver(failed('throttled', 7_000))).steps).toContain('conversation-1 rests 7500');
});

test('the token is waited for before the message is marked as being sent', async () => {
  const { pauses } = await deliver({ permit: { kind: 'granted', waitMs: 340 } });
  expect(pauses).toEqual([340]);
});

test('a database that cannot say whether a send may begin delays it: nothing was sent', async () => {
  const { steps, outcomes, errors } = await deliver({ isPaceAway: true });
  expect(steps).not.toContain('send');
  expect(outcomes).toMatchObject([{ kind: 'retry', failure: 'unavailable', mayBeDouble: false }]);
  expect(errors).toHaveLength(1);
});

test('what another has taken since is neither sent nor recorded', async () => {
  const { steps, outcomes } = await deliver({ isOurs: false });
  expect(steps).not.toContain('send');
  expect(outcomes).toEqual([]);
});

test('a reply stands in the thread of the earlier message, and alone when that is not known', async () => {
  const nudge = { ...digest, inThreadOf: 'card' };
  const inThread = await deliver({ threadActivityId: 'activity-0' }, nudge);
  expect(inThread.posts).toMatchObject([{ replyTo: 'activity-0' }]);
  expect((await deliver({}, nudge)).posts[0]).not.toHaveProperty('replyTo');
});

test('a stop while it waits for its token gives the message back untouched', async () => {
  const { tools, trace } = scriptedTools({ permit: { kind: 'granted', waitMs: 900 } });
  const stopping = new AbortController();
  const pause: typeof tools.pause = () => {
    stopping.abort();
    return Promise.resolve();
  };
  await deliverMessage({ ...tools, pause }, deliveryOf(digest), stopping.signal);
  expect(trace.outcomes).toEqual([{ kind: 'postponed', delayMs: 0 }]);
  expect(trace.steps).not.toContain('sending');
});

test('an outcome is recorded once the database is back; after five times the lease has to end', async () => {
  const back = await deliver({ settleFails: 4 });
  expect(back.outcomes).toHaveLength(1);
  expect(back.errors).toHaveLength(4);
  await expect(deliver({ settleFails: 5 })).rejects.toThrow('database away');
});

test('the tries together span a working day, so that an outage of hours loses no message', () => {
  const { backoff, mostTries } = defaultDeliverySettings;
  let spanMs = 0;
  for (let tries = 1; tries < mostTries; tries += 1) {
    spanMs += Math.min(backoff.longestMs, backoff.firstMs * 2 ** (tries - 1));
  }
  expect(spanMs).toBeGreaterThan(6 * 3_600_000);
});
