import { type WhyEntry, type WhyLine } from '../core/reminder/whyEntry';
import { cardTexts } from '../messages/bot/cardTexts';
import { nameOf } from '../messages/describe';
import { formatDayInProse, formatDeadline, type Language } from '../messages/format';
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
        ...(entry.mayBeDouble ? [text(texts['why.maybeDouble'])] : []),
        ...entry.lines.flatMap((line) => lineTexts(line, language))
      ])
    ],
    link: { title: texts['card.open'], target: { kind: 'page', page: 'group', site } }
  });
}

function lineTexts({ title, rule, deadline, way }: WhyLine, language: Language) {
  const texts = cardTexts(language);
  const steps = way.map(({ name, passedOver }) =>
    passedOver === undefined ? name : texts['why.passedOver'](name, texts[`passed.${passedOver}`])
  );
  const due = deadline === undefined ? [] : [formatDeadline(deadline, language)];
  return [
    text(title, { spacing: 'Small' }),
    text([nameOf('lineRule', rule, language), ...due].join(', '), { spacing: 'None', isSubtle: true }),
    ...(steps.length === 0
      ? []
      : [text(texts['why.way'](steps.join(' → ')), { spacing: 'None', isSubtle: true })])
  ];
}
