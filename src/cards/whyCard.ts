import { type CalendarDay } from '../core/calendar/calendarDay';
import { type WhyEntry, type WhyLine } from '../core/reminder/whyEntry';
import { cardTexts } from '../messages/bot/cardTexts';
import { describeWhy, nameOf, standingText } from '../messages/describe';
import { formatDayInProse, type Language } from '../messages/format';
import { type CardJson, heading, makeCard, text } from './frame';

/** What was sent, on one day only when `day` is set. */
export interface WhyParts {
  readonly entries: readonly WhyEntry[];
  readonly site: string;
  readonly day?: CalendarDay | undefined;
}

/** Varför fick jag det här: what was sent, by which rule, and the way it came. */
export function whyCard({ entries, site, day }: WhyParts, language: Language): CardJson {
  const texts = cardTexts(language);
  const nothing =
    day === undefined ? texts['why.nothing'] : texts['why.nothingOn'](formatDayInProse(day, language));
  return makeCard({
    language,
    body: [
      heading(texts['why.heading']),
      ...(entries.length === 0 ? [text(nothing)] : []),
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
