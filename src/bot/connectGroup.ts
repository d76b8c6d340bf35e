import { type ChannelTaken } from '../application/organisation/claimChannel';
import { connectChannel, listConnectableGroups } from '../application/organisation/connectChannel';
import { groupsOfChannel, type SiteGroup } from '../application/organisation/groupsOfChannel';
import { type UseCaseRefusal } from '../application/refusal';
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
  if (activity.conversation.kind !== 'personal') return greetChannel(context, activity.conversation.id);
  const card = helpCard({ site: centralSite }, language);
  return { posts: [{ card, summary: cardTexts(language)['help.heading'] }] };
}

async function greetChannel(context: BotContext, channelId: string): Promise<ActivityAnswer> {
  const group = await recallGroup(context, channelId);
  if (group === undefined) return (await isConnected(context, channelId)) ? {} : askForGroup(context);
  const card = connectedCard(group, { hadOther: false }, context.language);
  return { posts: [{ card, summary: cardTexts(context.language)['connect.done'](group.name) }] };
}

/** Whether the group of a channel is known: to the database or, should that be lost, to the row of a group. */
export async function hasGroup(context: BotContext, channelId: string): Promise<boolean> {
  return (await isConnected(context, channelId)) || (await recallGroup(context, channelId)) !== undefined;
}

async function isConnected({ conversations }: BotContext, channelId: string): Promise<boolean> {
  return (await conversations.byId(channelId))?.group !== undefined;
}

/** Finds the one group whose row names a channel, and notes it. */
async function recallGroup(context: BotContext, channelId: string): Promise<SiteGroup | undefined> {
  const [group, ...others] = await groupsOfChannel(context.store, context.sites, channelId);
  if (group === undefined || others.length > 0) return undefined;
  const { site, groupKey } = group;
  await context.conversations.connect(channelId, { site, groupKey });
  return group;
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
  const { sites, channelClaims } = context;
  const session = { ...sessionOf(context, sender.login, choice.site), sites, channelClaims };
  const channel = channelOf(conversation);
  const connected = await connectChannel(session, { groupKey: choice.groupKey, channel });
  if (!connected.ok) return { reply: { kind: 'note', text: refusalText(context, connected.error) } };
  await conversations.connect(conversation.id, choice);
  const hadOther = before !== undefined && before.id !== conversation.id;
  const card = connectedCard({ ...choice, name: connected.value.name }, { hadOther }, language);
  const summary = cardTexts(language)['connect.done'](connected.value.name);
  // The answer changes the card of the one who chose; everybody else sees the message itself.
  if (cardId !== undefined) await messenger.update(conversation, cardId, { card, summary });
  return { reply: { kind: 'card', card } };
}

function refusalText({ language }: BotContext, refusal: UseCaseRefusal | ChannelTaken): string {
  return refusal.code === 'channelTaken'
    ? cardTexts(language)['connect.belongsToOther'](refusal.groupName)
    : describeRefusal(refusal, language).join(' ');
}

function channelOf({ id, teamId, name }: Conversation) {
  return { channelId: id, ...(teamId !== undefined && { teamId }), ...(name !== undefined && { name }) };
}
