import { type ConversationReference, type TurnContext } from 'botbuilder';
import { type Conversation } from '../../application/ports/conversations';
import { type Member, type Messenger, type Post, type SendOutcome } from '../../application/ports/messenger';
import { type Clock } from '../../application/ports/clock';
import { millisecondsOf } from '../../core/calendar/instant';
import { type Connector, tameClient, type TeamsClient } from './connector';
import { readReference } from './conversationReference';
import { isTooLarge, writePost } from './postActivity';
import { readMembers } from './roster';
import { classifyFailure } from './sendFailure';

/** What the messenger sends through. */
interface MessengerOptions {
  readonly connector: Connector;
  /** Empty on this machine only. */
  readonly appId: string;
  readonly clock: Clock;
}

/** A turn that the bot begins by itself. */
interface Turn {
  readonly context: TurnContext;
  readonly client: TeamsClient;
}

/** Sends to Teams through botbuilder, once and within a set time. */
export function teamsMessenger(options: MessengerOptions): Messenger {
  return {
    send: (conversation, post) =>
      deliver(options, conversation, {
        post,
        thread: post.replyTo,
        act: post.replyTo === undefined ? begin : reply
      }),
    update: (conversation, activityId, post) =>
      deliver(options, conversation, {
        post,
        thread: post.replyTo ?? activityId,
        act: async ({ context }, activity) => {
          await context.updateActivity({ ...activity, id: activityId });
          return activityId;
        }
      }),
    members: (conversation) => inTurn(options, { conversation }, ({ context }) => readMembers(context))
  };

  /** A new post in a channel, a message elsewhere. */
  function begin(turn: Turn, activity: OutgoingActivity): Promise<string> {
    return turn.context.activity.conversation.conversationType === 'channel'
      ? postInChannel(options, turn, activity)
      : reply(turn, activity);
  }
}

type OutgoingActivity = ReturnType<typeof writePost>;

interface Delivery {
  readonly post: Post;
  readonly thread: string | undefined;
  readonly act: (turn: Turn, activity: OutgoingActivity) => Promise<string>;
}

async function deliver(
  options: MessengerOptions,
  conversation: Conversation,
  { post, thread, act }: Delivery
): Promise<SendOutcome> {
  try {
    const activityId = await inTurn(options, { conversation, thread }, async (turn) => {
      const activity = writePost(post, await mentionable(turn, post));
      return isTooLarge(activity) ? undefined : act(turn, activity);
    });
    return activityId === undefined ? { kind: 'failed', failure: 'tooLarge' } : { kind: 'sent', activityId };
  } catch (error) {
    return classifyFailure(error, millisecondsOf(options.clock.now()));
  }
}

/** Who can be called by name; a roster that cannot be read stops no message. */
async function mentionable({ context }: Turn, { mentions = [] }: Post): Promise<readonly Member[]> {
  if (mentions.length === 0) return [];
  try {
    return await readMembers(context);
  } catch {
    return [];
  }
}

async function reply({ context }: Turn, activity: OutgoingActivity): Promise<string> {
  const sent = await context.sendActivity(activity);
  return sent?.id ?? '';
}

async function postInChannel(
  { appId }: MessengerOptions,
  { context, client }: Turn,
  activity: OutgoingActivity
): Promise<string> {
  const { conversation, recipient } = context.activity;
  const created = await client.conversations.createConversation({
    isGroup: true,
    bot: { id: appId === '' ? recipient.id : appId, name: recipient.name },
    tenantId: conversation.tenantId,
    channelData: { channel: { id: conversation.id } },
    // botbuilder declares every field of an activity as there.
    activity: activity as Parameters<TeamsClient['conversations']['createConversation']>[0]['activity']
  } as Parameters<TeamsClient['conversations']['createConversation']>[0]);
  return created.activityId;
}

/**
 * Runs something in a turn of its own. What it throws is kept by hand: with a turn's error handler set, botbuilder would
 * swallow it.
 */
async function inTurn<T>(
  { connector, appId }: MessengerOptions,
  { conversation, thread }: { readonly conversation: Conversation; readonly thread?: string | undefined },
  act: (turn: Turn) => Promise<T>
): Promise<T> {
  const reference = inThread(readReference(conversation), conversation, thread);
  let outcome: { readonly value: T } | { readonly error: unknown } | undefined;
  await connector.continueConversationAsync(appId, reference, async (context) => {
    // botbuilder made it up for this turn: what is sent would be an answer to something that Teams never had.
    context.activity.id = '';
    try {
      outcome = { value: await act({ context, client: tameClient(context) }) };
    } catch (error) {
      outcome = { error };
    }
  });
  if (outcome === undefined) throw new Error('botbuilder did not run the turn.');
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

function inThread(
  reference: Partial<ConversationReference>,
  { id, kind }: Conversation,
  thread: string | undefined
): Partial<ConversationReference> {
  const { conversation } = reference;
  if (conversation === undefined) return reference;
  const inPlace = kind === 'channel' && thread !== undefined ? `${id};messageid=${thread}` : id;
  return { ...reference, conversation: { ...conversation, id: inPlace } };
}
