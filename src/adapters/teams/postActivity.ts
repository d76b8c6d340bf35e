import { CardFactory, type Activity } from 'botbuilder';
import { type Member, type Post } from '../../application/ports/messenger';

type Mentions = NonNullable<Post['mentions']>;

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
  return {
    type: 'message',
    summary,
    attachments: [
      CardFactory.adaptiveCard(mentions.length === 0 ? card : callByName(card, mentions, members))
    ]
  };
}

/** Tells whether Teams would refuse a message for its size. */
export function isTooLarge(activity: Partial<Activity>): boolean {
  return JSON.stringify(activity).length * 2 > messageLimitBytes;
}

/**
 * Puts those who are called above the words of a card. Within the card and not as words of the message: Teams notifies
 * them alike, and a client that shows a message's words or its card, but not both, still shows what it is about.
 */
function callByName(card: object, mentions: Mentions, members: readonly Member[]): object {
  const called = mentions.map(({ login, name }) => {
    const member = members.find((candidate) => candidate.login === login);
    return { shown: plainName(member?.name ?? name), member };
  });
  const text = called
    .map(({ shown, member }) => (member === undefined ? shown : `<at>${shown}</at>`))
    .join(', ');
  const entities = called.flatMap(({ shown, member }) =>
    member === undefined
      ? []
      : [{ type: 'mention', text: `<at>${shown}</at>`, mentioned: { id: member.id, name: member.name } }]
  );
  const body = 'body' in card && Array.isArray(card.body) ? (card.body as readonly unknown[]) : [];
  return {
    ...card,
    body: [{ type: 'TextBlock', text, wrap: true }, ...body],
    ...(entities.length > 0 && { msteams: { entities } })
  };
}

/** A name that a text block shows as it is: it would read these signs as Markdown or as a tag. */
function plainName(name: string): string {
  return name.replace(/[*_[\]`~<>\\]/g, ' ').trim();
}
