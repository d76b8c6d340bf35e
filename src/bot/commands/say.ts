import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { noteCard } from '../../cards/noteCard';
import { type BotContext } from '../botContext';

/** A few sentences as a message, with a way on to the web. */
export function say({ language, centralSite }: BotContext, sentences: readonly string[]): ActivityAnswer {
  const target = { kind: 'page', page: 'actionPlan', site: centralSite } as const;
  return { posts: [{ card: noteCard(sentences, target, language), summary: sentences.join(' ') }] };
}
