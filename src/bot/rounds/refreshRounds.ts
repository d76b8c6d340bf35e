import { addDays } from '../../core/calendar/calendarDay';
import { AppError } from '../../application/appError';
import { type SendPace } from '../../application/delivery/sendPace';
import { botActorKey } from '../../application/reminder/deliveryRow';
import { type LedgerEntry } from '../../application/ports/ledger';
import { type RateLimiter } from '../../application/ports/rateLimiter';
import { type SiteChanges } from '../../application/ports/siteChanges';
import { loadRoundView } from '../../application/statusRound/loadRounds';
import { roundCard } from '../../cards/roundCards';
import { type MessageCard } from '../../cards/digestCard';
import { type Instant, stockholmDayOf } from '../../core/calendar/instant';
import { type RemindedItem } from '../../core/reminder/message';
import { type BotContext, sessionOf } from '../botContext';
import { createSiteWatch } from '../siteWatch';

/** Calendar days for which the card of a round is kept as it is: a round is over by then. */
const daysBack = 45;
const mostCards = 200;

/** What changing cards in their place works with. */
interface RefreshOptions {
  readonly context: BotContext;
  readonly rateLimiter: Pick<RateLimiter, 'take' | 'hold'>;
  readonly pace: Pick<SendPace, 'enter'>;
  readonly changes: SiteChanges;
}

/** The card of a round in its channel, and what it is about. */
interface PostedCard {
  readonly activityId: string;
  readonly conversationId: string;
  readonly item: RemindedItem;
}

/** A card as it was last looked at. */
interface Look {
  readonly text: string;
  readonly at: Instant;
  /** When its round closes by the calendar. */
  readonly closesAt: Instant;
}

/** `later`: in the next turn, since the site is away. */
type Refreshed = 'done' | 'atOnce' | 'later';

/**
 * Makes the turn in which the cards of rounds are brought to what is true now. Looked at are those of sites that have
 * changed, those whose round the clock has closed, and once a day all, since absences come and go. Changes that come
 * close together are one: the limiter gives each conversation a moment every two seconds, and what is shown is read after
 * it was granted, so that the last update is always the true state. The turn tells whether one has to be looked at again.
 */
export function createRoundRefresh(options: RefreshOptions): () => Promise<boolean> {
  const { context, changes } = options;
  const watch = createSiteWatch(changes, context);
  const looks = new Map<string, Look>();
  const pending = new Set<string>();
  return async () => {
    const cards = await findCards(context);
    const sites = [...new Set(cards.map(({ item }) => item.site))];
    const areChanged = await Promise.all(sites.map(watch));
    const changed = new Set(sites.filter((_, index) => areChanged[index]));
    let isLeft = false;
    for (const card of cards) {
      const { activityId, item } = card;
      if (changed.has(item.site)) pending.add(activityId);
      if (!pending.has(activityId) && isCurrent(looks.get(activityId), context.clock.now())) continue;
      const refreshed = await refreshCard(options, card, looks);
      if (refreshed === 'done') pending.delete(activityId);
      else pending.add(activityId);
      isLeft ||= refreshed === 'atOnce';
    }
    return isLeft;
  };
}

/** Whether neither the day nor the closing of its round has come since a card was looked at. */
function isCurrent(look: Look | undefined, now: Instant): boolean {
  if (look === undefined) return false;
  const hasClosed = look.at < look.closesAt && look.closesAt <= now;
  return !hasClosed && stockholmDayOf(look.at) === stockholmDayOf(now);
}

async function findCards({ ledger, clock }: BotContext): Promise<readonly PostedCard[]> {
  const from = addDays(clock.today(), -daysBack);
  const entries = await ledger.find({ from, states: ['sent'], kinds: ['roundCard'], limit: mostCards });
  return entries.flatMap(postedCard);
}

function postedCard({ message, activityId, conversationId }: LedgerEntry): readonly PostedCard[] {
  const [line] = message.lines;
  if (line === undefined || activityId === undefined || conversationId === undefined) return [];
  return [{ activityId, conversationId, item: line.item }];
}

async function refreshCard(
  { context, rateLimiter, pace }: RefreshOptions,
  { activityId, conversationId, item }: PostedCard,
  looks: Map<string, Look>
): Promise<Refreshed> {
  const conversation = await context.conversations.byId(conversationId);
  if (conversation === undefined || conversation.unreachable !== undefined) return 'done';
  const permit = await rateLimiter.take(conversation.id);
  await context.pause(permit.waitMs);
  if (permit.kind === 'later') return 'atOnce';
  const now = await cardNow(context, item);
  if (now === undefined || now === 'siteAway') return now === undefined ? 'done' : 'later';
  if (looks.get(activityId)?.text !== now.look.text) {
    await pace.enter();
    const updated = await context.messenger.update(conversation, activityId, now.post);
    if (updated.kind === 'failed') {
      context.log.warn({ failure: updated.failure }, 'the card of a round could not be changed');
      if (updated.failure === 'throttled') await rateLimiter.hold(conversation.id, updated.retryAfterMs ?? 0);
      return updated.failure === 'conversationGone' || updated.failure === 'blocked' ? 'done' : 'atOnce';
    }
  }
  looks.set(activityId, now.look);
  return 'done';
}

/** The card as it should stand, and as a text to compare it by; none for a round that is gone. */
async function cardNow(
  context: BotContext,
  { site, key }: RemindedItem
): Promise<{ readonly post: MessageCard; readonly look: Look } | 'siteAway' | undefined> {
  try {
    const at = context.clock.now();
    const round = await loadRoundView(sessionOf(context, botActorKey, site), key);
    if (round === undefined) return undefined;
    const post = roundCard({ site, view: round.view }, context.language);
    return { post, look: { text: JSON.stringify(post.card), at, closesAt: round.standing.terms.closesAt } };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return 'siteAway';
  }
}
