import { CardFactory, type InvokeResponse, type TurnContext } from 'botbuilder';
import {
  type ActivityAnswer,
  type FoundCard,
  type IncomingActivity
} from '../../application/ports/incomingActivity';
import { writePost } from './postActivity';

type Reply = ActivityAnswer['reply'];

/** Sends new messages into the conversation of a turn. */
export async function writePosts(
  context: TurnContext,
  posts: NonNullable<ActivityAnswer['posts']>
): Promise<void> {
  for (const post of posts) await context.sendActivity(writePost(post, []));
}

/**
 * Answers what was asked: an invoke by its response; a button of an older client, which sends a message, by changing its
 * card.
 */
export async function answerInvoke(
  context: TurnContext,
  { activity, reply }: { readonly activity: IncomingActivity; readonly reply: Reply }
): Promise<void> {
  if (context.activity.type === 'invoke') {
    await respond(context, bodyOf(reply));
    return;
  }
  if (activity.kind !== 'cardAction' || reply === undefined) return;
  if (reply.kind === 'note') await context.sendActivity(reply.text);
  if (reply.kind === 'card') await showCard(context, reply.card, activity.cardId);
}

/** Answers an invoke that failed: Teams says that it did not work, and does not try again by itself. */
export async function failedInvoke(context: TurnContext): Promise<void> {
  if (context.activity.type === 'invoke') await sendResponse(context, { status: 500 });
}

function bodyOf(reply: Reply): object {
  switch (reply?.kind) {
    case 'card':
      return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card };
    case 'note':
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: reply.text };
    case 'found':
      return {
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: reply.cards.map(foundAttachment)
        }
      };
    case undefined:
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' };
  }
}

function foundAttachment({ card, title, text }: FoundCard): object {
  return { ...CardFactory.adaptiveCard(card), preview: CardFactory.thumbnailCard(title, text) };
}

async function showCard(context: TurnContext, card: object, cardId: string | undefined): Promise<void> {
  const activity = { type: 'message', attachments: [CardFactory.adaptiveCard(card)] };
  if (cardId === undefined) await context.sendActivity(activity);
  else await context.updateActivity({ ...activity, id: cardId });
}

function respond(context: TurnContext, body: object): Promise<void> {
  return sendResponse(context, { status: 200, body });
}

async function sendResponse(context: TurnContext, value: InvokeResponse): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value });
}
