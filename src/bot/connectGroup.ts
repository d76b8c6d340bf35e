import { connectChannel, listConnectableGroups } from '../application/organisation/connectChannel';
import { type ActivityAnswer, type ActivityOf } from '../application/ports/incomingActivity';
import { type Conversation } from '../application/ports/conversations';
import { connectCard, connectedCard, readGroupChoice } from '../cards/connectCard';
import { helpCard } from '../cards/helpCard';
import { cardTexts } from '../messages/bot/cardTexts';
import { describeRefusal } from '../messages/describe';
import { type BotContext, sessionOf } from './botContext';
import { note } from './notes';

/** Says hello where the bot has just been installed: to a person what can be asked, in a channel which group it is. */
export async function greet(context: BotContext, activity: ActivityOf<'installed'>): Promise<ActivityAnswer> {
  const { language, centralSite } = context;
  if (activity.conversation.kind !== 'personal') return askForGroup(context);
  const card = helpCard({ site: centralSite }, language);
  return { posts: [{ card, summary: cardTexts(language)['help.heading'] }] };
}

/** Asks which group works in a channel. */
export async function askForGroup(context: BotContext): Promise<ActivityAnswer> {
  const { language, centralSite, sites } = context;
  const choices = await listConnectableGroups(context, sites);
  const card = connectCard({ choices }, centralSite, language);
  return { posts: [{ card, summary: cardTexts(language)['connect.summary'] }] };
}

/** Connects a channel to the group that was chosen, when the one who chose may do that. */
export async function connectGroup(
  context: BotContext,
  { conversation, sender, data, cardId }: ActivityOf<'cardAction'>
): Promise<ActivityAnswer> {
  const { language, conversations, messenger } = context;
  const choice = readGroupChoice(data.group);
  if (choice === undefined || !context.sites.includes(choice.site)) return note(context, 'forged');
  if (sender.login === undefined) return note(context, 'unknownSender');
  const before = await conversations.ofGroup(choice.site, choice.groupKey);
  const connected = await connectChannel(sessionOf(context, sender.login, choice.site), {
    groupKey: choice.groupKey,
    channel: channelOf(conversation)
  });
  if (!connected.ok)
    return { reply: { kind: 'note', text: describeRefusal(connected.error, language).join(' ') } };
  await conversations.connect(conversation.id, choice);
  const hadOther = before !== undefined && before.id !== conversation.id;
  const card = connectedCard({ ...choice, name: connected.value.name }, { hadOther }, language);
  const summary = cardTexts(language)['connect.done'](connected.value.name);
  // The answer changes the card of the one who chose; everybody else sees the message itself.
  if (cardId !== undefined) await messenger.update(conversation, cardId, { card, summary });
  return { reply: { kind: 'card', card } };
}

function channelOf({ id, teamId, name }: Conversation) {
  return { channelId: id, ...(teamId !== undefined && { teamId }), ...(name !== undefined && { name }) };
}
