import { type LinkTarget } from '../core/links/linkTarget';
import { cardTexts } from '../messages/bot/cardTexts';
import { type Language } from '../messages/format';
import { type CardJson, makeCard, text } from './frame';

/** One or a few sentences with a way on to the web. */
export function noteCard(sentences: readonly string[], target: LinkTarget, language: Language): CardJson {
  return makeCard({
    language,
    body: sentences.map((sentence) => text(sentence)),
    link: { title: cardTexts(language)['card.open'], target }
  });
}
