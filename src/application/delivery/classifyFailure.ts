import { type Conversation } from '../ports/conversations';
import { type DeliveryOutcome, type LeasedDelivery } from '../ports/deliveryQueue';
import { type SendOutcome } from '../ports/messenger';
import { type DeliveryTools } from './deliveryTools';
import { retryDelayOf } from './retryDelay';

type FailedSend = Extract<SendOutcome, { readonly kind: 'failed' }>;
type AfterFailure = Extract<DeliveryOutcome, { readonly kind: 'retry' | 'dead' }>;

/** Teams says now and then that a conversation is gone that is there: so often it must say so in a row. */
const timesUntilGone = 3;
/** Those who were asked to wait for the same time do not come back at the same moment. */
const retryAfterSpreadMs = 1_000;

/** What a failed send leads to: another try after a while, or the end. */
export function classifyFailure(
  { settings, chance }: Pick<DeliveryTools, 'settings' | 'chance'>,
  { tries, timesGone }: LeasedDelivery,
  { failure, retryAfterMs, mayHaveArrived = failure === 'timedOut' }: FailedSend
): AfterFailure {
  const dead: AfterFailure = { kind: 'dead', failure };
  const retryAfter = (delayMs: number): AfterFailure =>
    tries >= settings.mostTries
      ? dead
      : { kind: 'retry', failure, delayMs: Math.round(delayMs), mayBeDouble: mayHaveArrived };
  switch (failure) {
    case 'throttled':
    case 'unavailable':
    case 'timedOut':
      return retryAfter(
        retryAfterMs === undefined
          ? retryDelayOf(tries, settings.backoff, chance())
          : retryAfterMs + chance() * retryAfterSpreadMs
      );
    case 'conversationGone':
      return timesGone + 1 >= timesUntilGone ? dead : retryAfter(settings.goneRetryMs);
    case 'blocked':
    case 'noConversation':
    case 'rejected':
    case 'tooLarge':
      return dead;
  }
}

/** A conversation that Teams refuses for good is not spoken to again before it is installed anew. */
export async function giveUpConversation(
  { conversations }: Pick<DeliveryTools, 'conversations'>,
  { id, kind }: Conversation,
  outcome: AfterFailure
): Promise<void> {
  if (outcome.kind !== 'dead') return;
  if (outcome.failure === 'blocked') await conversations.markUnreachable(id, 'blocked');
  if (outcome.failure === 'conversationGone') {
    await conversations.markUnreachable(id, kind === 'channel' ? 'channelDeleted' : 'removed');
  }
}
