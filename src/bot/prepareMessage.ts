import { type PreparedMessage } from '../application/delivery/deliveryTools';
import { resolveMessage } from '../application/reminder/resolveMessage';
import { digestCard, escalationCard, type MessageCard } from '../cards/digestCard';
import { type MessageContent } from '../core/reminder/content';
import { type ReminderMessage } from '../core/reminder/message';
import { type BotContext } from './botContext';
import { loadMeetingSummary } from '../application/meeting/loadMeetingSummary';
import { meetingSummaryCard } from '../cards/meetingSummaryCard';
import { isRoundMessage, prepareRound } from './rounds/prepareRound';

/**
 * Makes the post of a planned message out of the rows as they are at the moment when it goes.
 *
 * @throws AppError when a site cannot be read
 */
export async function prepareMessage(
  context: BotContext,
  message: ReminderMessage
): Promise<PreparedMessage> {
  if (isRoundMessage(message.kind)) return prepareRound(context, message, message.kind);
  if (message.kind === 'meetingSummary') return prepareMeetingSummary(context, message);
  const resolved = await resolveMessage(context, message);
  if (!resolved.ok) return { kind: 'dropped', reason: resolved.error.reason };
  const content = resolved.value;
  const { card, summary } = cardOf(content, message, context);
  const { recipient, day } = message;
  return {
    kind: 'post',
    post: { card, summary, mentions: content.mentions },
    leftOut: content.dropped.map(({ line, reason }) => ({ line, reason, recipient, day }))
  };
}

async function prepareMeetingSummary(
  { store, language }: BotContext,
  { lines: [line] }: ReminderMessage
): Promise<PreparedMessage> {
  const site = line?.item.site ?? '';
  const summary = line && (await loadMeetingSummary({ store, site }, line.item.key));
  if (summary === undefined) return { kind: 'dropped', reason: 'gone' };
  return { kind: 'post', post: meetingSummaryCard({ site, summary }, language), leftOut: [] };
}

function cardOf(
  content: MessageContent,
  { key, kind }: ReminderMessage,
  { language }: BotContext
): MessageCard {
  return kind === 'escalation' ? escalationCard(content, key, language) : digestCard(content, key, language);
}
