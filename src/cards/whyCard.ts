import { type WhyEntry, type WhyLine } from '../core/reminder/whyEntry';
import { cardTexts } from '../messages/bot/cardTexts';
import { describeWhy, nameOf, standingText } from '../messages/describe';
import { formatDayInProse, type Language } from '../messages/format';
import { type CardJson, heading, makeCard, text } from './frame';

/** Varför fick jag det här: what was sent, by which rule, and the way it came. */
export function whyCard(
  { entries, site }: { readonly entries: readonly WhyEntry[]; readonly site: string },
  language: Language
): CardJson {
  const texts = cardTexts(language);
  return makeCard({
    language,
    body: [
      heading(texts['why.heading']),
      ...(entries.length === 0 ? [text(texts['why.nothing'])] : []),
      ...entries.flatMap((entry) => [
        text(texts['why.sent'](formatDayInProse(entry.day, language)), { weight: 'Bolder', separator: true }),
        ...(entry.mayBeDouble ? [text(standingText('mayBeDouble', language))] : []),
        ...entry.lines.flatMap((line) => lineTexts(line, language))
      ])
    ],
    link: { title: texts['card.open'], target: { kind: 'page', page: 'group', site } }
  });
}

function lineTexts(line: WhyLine, language: Language) {
  return [
    text(line.subject, { spacing: 'Small' }),
    ...[nameOf('lineRule', line.rule, language), ...describeWhy(line, language)].map((words) =>
      text(words, { spacing: 'None', isSubtle: true })
    )
  ];
}
