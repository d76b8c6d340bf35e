import { AppError } from '../application/appError';
import { type Conversation } from '../application/ports/conversations';
import {
  type ActivityAnswer,
  type ActivityHandler,
  type ActivityOf,
  type IncomingActivity
} from '../application/ports/incomingActivity';
import { noteCard } from '../cards/noteCard';
import { describeFailure } from '../messages/describe';
import { type BotContext } from './botContext';
import { handleCardAction } from './cardActions/handleCardAction';
import { handleMessage } from './commands/handleMessage';
import { greet } from './connectGroup';
import { handleSearch } from './handleSearch';
import { meetingStarted } from './rounds/meetingStarted';

/**
 * What the bot does with what happens in Teams. A site that is away is told of, and the activity is done with: nothing
 * that was to be kept has been lost, and the sender knows.
 */
export function activityHandler(context: BotContext): ActivityHandler {
  return async (activity) => {
    try {
      return await handle(context, activity);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      context.log.warn({ code: error.code, kind: activity.kind }, 'answered that it did not work');
      return tellFailure(context, activity, error);
    }
  };
}

async function handle(context: BotContext, activity: IncomingActivity): Promise<ActivityAnswer> {
  const { conversations } = context;
  switch (activity.kind) {
    case 'message':
      await conversations.remember(activity.conversation);
      return handleMessage(context, activity);
    case 'cardAction':
      return handleRemembered(context, activity);
    case 'search':
      // People search in conversations where the bot is no member.
      return handleSearch(context, activity);
    case 'installed':
      return (await conversations.remember(activity.conversation)) ? greet(context, activity) : {};
    case 'removed':
      await forget(context, activity);
      return {};
    case 'channelRenamed':
      await conversations.rename(activity.channelId, activity.name);
      return {};
    case 'meetingStarted':
      await meetingStarted(context, activity);
      return {};
    case 'channelDeleted':
      await conversations.markUnreachable(activity.channelId, 'channelDeleted');
      return {};
    // The roster is read when something is to be sent; a channel that is back is heard of when somebody speaks there.
    case 'membersAdded':
    case 'membersRemoved':
    case 'channelRestored':
    case 'meetingEnded':
      return {};
  }
}

/** Removed from a team the bot is gone from every channel of it. */
async function forget({ conversations }: BotContext, { conversation }: ActivityOf<'removed'>): Promise<void> {
  await conversations.markUnreachable(conversation.id, 'removed');
  for (const other of await conversations.all()) {
    if (other.id !== conversation.id && isOfTeam(other, conversation)) {
      await conversations.markUnreachable(other.id, 'removed');
    }
  }
}

/** Whether two conversations are channels of one team, by either of its names: what is written tells one of them only. */
function isOfTeam({ teamId, teamThreadId }: Conversation, other: Conversation): boolean {
  return (
    (teamThreadId !== undefined && teamThreadId === other.teamThreadId) ||
    (teamId !== undefined && teamId === other.teamId)
  );
}

/** What is only accepted needs not wait until the conversation is remembered: both are durable before the reply. */
const acceptedVerbs: readonly string[] = ['report', 'roundAnswers'];

async function handleRemembered(
  context: BotContext,
  activity: ActivityOf<'cardAction'>
): Promise<ActivityAnswer> {
  const remembered = context.conversations.remember(activity.conversation);
  if (!acceptedVerbs.includes(activity.verb)) await remembered;
  const [answer] = await Promise.all([handleCardAction(context, activity), remembered]);
  return answer;
}

function tellFailure(
  { language, centralSite }: BotContext,
  activity: IncomingActivity,
  error: AppError
): ActivityAnswer {
  const words = describeFailure(error, language);
  switch (activity.kind) {
    case 'cardAction':
      return { reply: { kind: 'note', text: words } };
    case 'search':
      return { reply: { kind: 'found', cards: [] } };
    case 'message':
    case 'installed': {
      const target = { kind: 'page', page: 'actionPlan', site: centralSite } as const;
      return { posts: [{ card: noteCard([words], target, language), summary: words }] };
    }
    default:
      return {};
  }
}
