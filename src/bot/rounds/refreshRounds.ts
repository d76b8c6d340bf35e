import { addDays } from '../../core/calendar/calendarDay';
import { AppError } from '../../application/appError';
import { botActorKey } from '../../application/reminder/deliveryRow';
import { type LedgerEntry } from '../../application/ports/ledger';
import { type RateLimiter } from '../../application/ports/rateLimiter';
import { loadRound } from '../../application/statusRound/loadRounds';
import { roundCard } from '../../cards/roundCards';
import { type BotContext, sessionOf } from '../botContext';

/** Calendar days for which the card of a round is kept as it is: a round is over by then. */
const daysBack = 45;
const mostCards = 200;

/** What changing cards in their place works with. */
interface RefreshOptions {
  readonly context: BotContext;
  readonly rateLimiter: RateLimiter;
}

/**
 * Makes the turn in which the cards of rounds are brought to what is true now. Changes that come close together are one:
 * the limiter gives each conversation a moment every two seconds, and what is shown is read after it was granted, so
 * that the last update is always the true state. The turn tells whether one has to be looked at again.
 */
export function createRoundRefresh({ context, rateLimiter }: RefreshOptions): () => Promise<boolean> {
  const shown = new Map<string, string>();
  return async () => {
    const today = context.clock.today();
    const entries = await context.ledger.find({
      from: addDays(today, -daysBack),
      states: ['sent'],
      limit: mostCards * 10
    });
    const cards = entries.filter(({ message }) => message.kind === 'roundCard').slice(0, mostCards);
    let isLeft = false;
    for (const entry of cards) {
      const isDone = await refreshCard({ context, rateLimiter }, entry, shown);
      isLeft ||= !isDone;
    }
    return isLeft;
  };
}

async function refreshCard(
  { context, rateLimiter }: RefreshOptions,
  { message, activityId, conversationId }: LedgerEntry,
  shown: Map<string, string>
): Promise<boolean> {
  const [line] = message.lines;
  const conversation =
    conversationId === undefined ? undefined : await context.conversations.byId(conversationId);
  if (line === undefined || activityId === undefined || conversation?.unreachable !== undefined) return true;
  if (conversation === undefined) return true;
  const before = await cardNow(context, line.item);
  if (before === undefined || shown.get(activityId) === before.text) return true;
  const permit = await rateLimiter.take(conversation.id);
  await context.pause(permit.waitMs);
  if (permit.kind === 'later') return false;
  // Answers may have come while we waited.
  const now = (await cardNow(context, line.item)) ?? before;
  const updated = await context.messenger.update(conversation, activityId, now.post);
  if (updated.kind === 'failed') {
    context.log.warn({ failure: updated.failure }, 'the card of a round could not be changed');
    if (updated.failure === 'throttled') await rateLimiter.hold(conversation.id, updated.retryAfterMs ?? 0);
    return updated.failure === 'conversationGone' || updated.failure === 'blocked';
  }
  shown.set(activityId, now.text);
  return true;
}

/** The card as it should stand, and as a text to compare it by; none for a round that is gone or a site that is away. */
async function cardNow(context: BotContext, { site, key }: { readonly site: string; readonly key: string }) {
  try {
    const round = await loadRound(sessionOf(context, botActorKey, site), key);
    if (!round.ok) return undefined;
    const post = roundCard({ site, view: round.value.view }, context.language);
    return { post, text: JSON.stringify(post.card) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return undefined;
  }
}
