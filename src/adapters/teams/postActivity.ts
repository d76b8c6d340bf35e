import { CardFactory, type Activity, type Entity } from 'botbuilder';
import { type Member, type Post } from '../../application/ports/messenger';

/** Most that Teams is sent in one message, in bytes of UTF-16; it refuses more than 100 KB. */
export const messageLimitBytes = 80 * 1024;

/**
 * Writes a post as Teams takes it.
 *
 * @param members - who is in the conversation; one who is mentioned and not among them is named without being called
 */
export function writePost(
  { card, summary, mentions = [] }: Post,
  members: readonly Member[]
): Partial<Activity> {
  const called = mentions.map(({ login, name }) => {
    const member = members.find((candidate) => candidate.login === login);
    return member === undefined ? { text: name } : { text: `<at>${member.name}</at>`, member };
  });
  const entities = called.flatMap(({ text, member }) =>
    member === undefined ? [] : [mentionOf(text, member)]
  );
  return {
    type: 'message',
    summary,
    attachments: [CardFactory.adaptiveCard(card)],
    ...(called.length > 0 && { text: called.map(({ text }) => text).join(', '), textFormat: 'xml' }),
    ...(entities.length > 0 && { entities })
  };
}

/** Tells whether Teams would refuse a message for its size. */
export function isTooLarge(activity: Partial<Activity>): boolean {
  return JSON.stringify(activity).length * 2 > messageLimitBytes;
}

function mentionOf(text: string, { id, name }: Member): Entity {
  return { type: 'mention', text, mentioned: { id, name } };
}
