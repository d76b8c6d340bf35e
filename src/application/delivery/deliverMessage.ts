import { type ReminderMessage } from '../../core/reminder/message';
import { type Conversation } from '../ports/conversations';
import { type DeliveryOutcome, type LeasedDelivery } from '../ports/deliveryQueue';
import { type Post } from '../ports/messenger';
import { classifyFailure, giveUpConversation } from './classifyFailure';
import { type DeliveryTools, type PreparedMessage } from './deliveryTools';
import { sendInTime } from './sendInTime';

const settleTries = 5;
const settlePauseMs = 1_000;

/** A delivery and how it ended. */
interface Ended {
  readonly delivery: LeasedDelivery;
  readonly outcome: DeliveryOutcome;
}

/**
 * Brings one leased message to its recipient, or finds out why not: still true? conversation known? a token? then it is
 * marked as being sent, sent, and the outcome recorded. A kill after the mark is seen by the next who takes it.
 */
export async function deliverMessage(
  tools: DeliveryTools,
  delivery: LeasedDelivery,
  stopping: AbortSignal
): Promise<void> {
  const ended = await tryToDeliver(tools, delivery, stopping);
  if (ended === undefined) return;
  const { outcome } = ended;
  await settleFirmly(tools, ended);
  const { message, mayBeDouble } = ended.delivery.entry;
  tools.onEvent({ messageKey: message.key, outcome, tries: ended.delivery.tries, mayBeDouble });
}

async function tryToDeliver(
  tools: DeliveryTools,
  delivery: LeasedDelivery,
  stopping: AbortSignal
): Promise<Ended | undefined> {
  const { message } = delivery.entry;
  const end = (outcome: DeliveryOutcome): Ended => ({ delivery, outcome });
  const isStopping = (): boolean => stopping.aborted;
  if (isStopping()) return end({ kind: 'postponed', delayMs: 0 });
  const prepared = await prepareInCare(tools, message);
  if (prepared.kind !== 'post') return end(prepared);
  const conversation = await findConversation(tools, message);
  if (conversation === undefined) return end({ kind: 'dead', failure: 'noConversation' });
  if (conversation.unreachable !== undefined) {
    return end({
      kind: 'dead',
      failure: conversation.unreachable === 'blocked' ? 'blocked' : 'noConversation'
    });
  }
  const permit = await tools.rateLimiter.take(conversation.id);
  if (permit.kind === 'later') return end({ kind: 'postponed', delayMs: permit.waitMs });
  if (permit.waitMs > 0) await tools.pause(permit.waitMs, stopping);
  // A stop ends the waiting early: then the moment has not come.
  if (isStopping()) return end({ kind: 'postponed', delayMs: 0 });
  const sending = await tools.queue.markSending(delivery, conversation.id);
  // Another has it: our lease ended while we waited.
  if (sending === undefined) return undefined;
  const post = await inItsThread(tools, message, prepared.post);
  const sent = await sendInTime(tools, conversation, post);
  if (sent.kind === 'sent') {
    return {
      delivery: sending,
      outcome: { kind: 'sent', activityId: sent.activityId, leftOut: prepared.leftOut }
    };
  }
  const outcome = classifyFailure(tools, sending, sent);
  await giveUpConversation(tools, conversation, outcome);
  if (outcome.kind === 'retry' && sent.failure === 'throttled') {
    await tools.rateLimiter.hold(conversation.id, outcome.delayMs);
  }
  return { delivery: sending, outcome };
}

/** Lists that are away, or a fault of ours, delay a message; they never lose it. */
async function prepareInCare(
  tools: DeliveryTools,
  message: ReminderMessage
): Promise<PreparedMessage | Extract<DeliveryOutcome, { readonly kind: 'postponed' }>> {
  try {
    return await tools.prepare(message);
  } catch (error) {
    tools.onError(error);
    return { kind: 'postponed', delayMs: tools.settings.listsAwayMs, failure: 'unavailable' };
  }
}

function findConversation(
  { conversations }: DeliveryTools,
  { recipient }: ReminderMessage
): Promise<Conversation | undefined> {
  return recipient.kind === 'person'
    ? conversations.ofPerson(recipient.login)
    : conversations.ofGroup(recipient.site, recipient.groupKey);
}

/** A message that answers an earlier one stands in its thread; alone, when that one is not to be found. */
async function inItsThread(tools: DeliveryTools, { inThreadOf }: ReminderMessage, post: Post): Promise<Post> {
  if (inThreadOf === undefined || post.replyTo !== undefined) return post;
  const replyTo = await tools.queue.activityIdOf(inThreadOf);
  return replyTo === undefined ? post : { ...post, replyTo };
}

/** An outcome that is not recorded is a message that goes out again, so a database that is away is asked some times more. */
async function settleFirmly(tools: DeliveryTools, { delivery, outcome }: Ended): Promise<void> {
  for (let left = settleTries; ; left -= 1) {
    try {
      await tools.queue.settle(delivery, outcome);
      return;
    } catch (error) {
      if (left === 1) throw error;
      tools.onError(error);
      await tools.pause(settlePauseMs);
    }
  }
}
