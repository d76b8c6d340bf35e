import { type Conversation } from '../ports/conversations';
import { type Post, type SendOutcome } from '../ports/messenger';
import { type DeliveryTools } from './deliveryTools';

/**
 * Sends in its turn, with a time-out of our own: Teams' client has none. What has not been answered by then, and what threw in the
 * middle, may have arrived.
 */
export async function sendInTime(
  tools: DeliveryTools,
  conversation: Conversation,
  post: Post
): Promise<SendOutcome> {
  const { messenger, pace, pause, settings } = tools;
  // Last of all: whatever else takes its time must not push sends together.
  const hasTurn = await pace.enter().then(
    () => true,
    (error: unknown) => {
      tools.onError(error);
      return false;
    }
  );
  // A database that is away lets nobody begin: nothing has left us.
  if (!hasTurn) return { kind: 'failed', failure: 'unavailable', mayHaveArrived: false };
  const answered = new AbortController();
  const timedOut = pause(settings.sendTimeoutMs, answered.signal).then((): SendOutcome => ({
    kind: 'failed',
    failure: 'timedOut'
  }));
  const sent = messenger.send(conversation, post).catch((error: unknown): SendOutcome => {
    tools.onError(error);
    return { kind: 'failed', failure: 'unavailable', mayHaveArrived: true };
  });
  const outcome = await Promise.race([sent, timedOut]);
  answered.abort();
  return outcome;
}
