import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import { type Conversation } from '../../application/ports/conversations';
import { type Instant } from '../../core/calendar/instant';
import { type TeamsActivity } from './teamsActivity';

/** Where an activity came from, as it is kept. The sign-in name of a personal chat is not in it. */
export function conversationOf(activity: TeamsActivity, now: Instant): Omit<Conversation, 'login'> {
  const id = withoutThread(activity.conversation.id);
  const { team, channel } = activity.channelData;
  const kind = kindOf(activity);
  const name = kind === 'channel' ? channelNameOf(activity) : activity.conversation.name;
  const teamId = team?.aadGroupId;
  const teamThreadId = team?.id;
  return {
    id: kind === 'channel' ? (channel?.id ?? id) : id,
    kind,
    ...(teamId !== undefined && { teamId }),
    ...(teamThreadId !== undefined && { teamThreadId }),
    ...(name !== undefined && { name }),
    tenantId: tenantOf(activity) ?? '',
    reference: JSON.stringify(referenceOf(activity)),
    refreshedAt: now
  };
}

/** The tenant that an activity names. */
export function tenantOf({ channelData, conversation }: TeamsActivity): string | undefined {
  return channelData.tenant?.id ?? conversation.tenantId;
}

/** The post at the top of the thread in which something was written. */
export function threadOf({ conversation }: TeamsActivity): string | undefined {
  return /;messageid=(?<thread>.+)$/.exec(conversation.id)?.groups?.thread;
}

/** Reads what {@link conversationOf} kept. */
export function readReference({ reference }: Conversation): Partial<ConversationReference> {
  // Written by this adapter, and by nobody else.
  return JSON.parse(reference) as Partial<ConversationReference>;
}

function referenceOf(activity: TeamsActivity): Partial<ConversationReference> {
  const { conversation, bot, channelId, serviceUrl } = TurnContext.getConversationReference(
    activity as unknown as Activity
  );
  const id = withoutThread(activity.conversation.id);
  return { channelId, serviceUrl, bot, conversation: { ...conversation, id } as typeof conversation };
}

function withoutThread(id: string): string {
  return id.replace(/;messageid=.*$/, '');
}

function kindOf({ conversation }: TeamsActivity): Conversation['kind'] {
  if (conversation.conversationType === 'personal') return 'personal';
  return conversation.conversationType === 'channel' ? 'channel' : 'groupChat';
}

/** The first channel of a team has the team's own id, and no name in what Teams sends. */
function channelNameOf({ channelData: { team, channel } }: TeamsActivity): string | undefined {
  if (channel?.name !== undefined) return channel.name;
  return team?.id !== undefined && team.id === channel?.id ? team.name : undefined;
}
