import { type ActivityFrame, type IncomingActivity } from '../../application/ports/incomingActivity';
import { type Instant } from '../../core/calendar/instant';
import { conversationOf, threadOf } from './conversationReference';
import { readCardAction, readSearch, readSubmittedData, type TeamsActivity } from './teamsActivity';

type WithoutFrame<Activity> = Activity extends ActivityFrame ? Omit<Activity, keyof ActivityFrame> : never;

/** What happened, apart from where and by whom. */
type Happening = WithoutFrame<IncomingActivity>;

/**
 * Tells what an activity of Teams means to us; `undefined` for what the bot has nothing to do with. The sender's sign-in
 * name is not in it: only the roster knows.
 */
export function readActivity(activity: TeamsActivity, now: Instant): IncomingActivity | undefined {
  const happening = happeningOf(activity);
  if (happening === undefined) return undefined;
  const threadId = threadOf(activity);
  return {
    conversation: conversationOf(activity, now),
    sender: { id: activity.from.id, name: activity.from.name ?? '' },
    id: activity.id ?? '',
    ...(threadId !== undefined && { threadId }),
    ...happening
  };
}

function happeningOf(activity: TeamsActivity): Happening | undefined {
  switch (activity.type) {
    case 'message':
      return messageOf(activity);
    case 'invoke':
      return invokeOf(activity);
    case 'installationUpdate':
      return { kind: activity.action?.startsWith('remove') === true ? 'removed' : 'installed' };
    case 'conversationUpdate':
      return updateOf(activity);
    case 'event':
      return meetingEventOf(activity);
    default:
      return undefined;
  }
}

function messageOf(activity: TeamsActivity): Happening | undefined {
  const text = textOf(activity);
  const submitted = text === '' ? readSubmittedData(activity.value) : undefined;
  if (submitted !== undefined) return { kind: 'cardAction', ...submitted, ...cardOf(activity) };
  return { kind: 'message', text };
}

/** Without mentions of the bot, and on one line: Teams breaks lines and hardens blanks as it likes. */
function textOf({ text = '', recipient: { id }, entities }: TeamsActivity): string {
  const mentions = Array.isArray(entities) ? (entities as readonly unknown[]) : [];
  const own = mentions.flatMap((entity) => {
    const { mentioned, text: mention } = (entity ?? {}) as Mention;
    return mentioned?.id === id && typeof mention === 'string' ? [mention] : [];
  });
  const bare = own.reduce((rest, mention) => rest.replace(mention, ' '), text);
  return bare.replace(/\s+/g, ' ').trim();
}

interface Mention {
  readonly mentioned?: { readonly id?: unknown };
  readonly text?: unknown;
}

function invokeOf(activity: TeamsActivity): Happening | undefined {
  if (activity.name === 'adaptiveCard/action') {
    const action = readCardAction(activity.value);
    return action && { kind: 'cardAction', ...action, ...cardOf(activity) };
  }
  if (activity.name !== 'composeExtension/query') return undefined;
  const search = readSearch(activity.value);
  return search && { kind: 'search', ...search };
}

function cardOf({ replyToId }: TeamsActivity): { readonly cardId?: string } {
  return replyToId === undefined ? {} : { cardId: replyToId };
}

function updateOf(activity: TeamsActivity): Happening | undefined {
  const { channelData, membersAdded = [], membersRemoved = [], recipient } = activity;
  const { channel, eventType } = channelData;
  if (channel !== undefined) {
    const { id: channelId, name } = channel;
    if (eventType === 'channelRenamed' && name !== undefined) return { kind: eventType, channelId, name };
    if (eventType === 'channelDeleted' || eventType === 'channelRestored')
      return { kind: eventType, channelId };
  }
  const others = (accounts: typeof membersAdded): readonly string[] =>
    accounts.map(({ id }) => id).filter((id) => id !== recipient.id);
  // That the bot itself came or went is told by `installationUpdate`.
  if (others(membersAdded).length > 0) return { kind: 'membersAdded', memberIds: others(membersAdded) };
  if (others(membersRemoved).length > 0) return { kind: 'membersRemoved', memberIds: others(membersRemoved) };
  return undefined;
}

function meetingEventOf({ name, channelData: { meeting } }: TeamsActivity): Happening | undefined {
  if (meeting === undefined) return undefined;
  if (name === 'application/vnd.microsoft.meetingStart')
    return { kind: 'meetingStarted', meetingId: meeting.id };
  if (name === 'application/vnd.microsoft.meetingEnd') return { kind: 'meetingEnded', meetingId: meeting.id };
  return undefined;
}
