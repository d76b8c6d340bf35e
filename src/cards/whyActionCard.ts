import { type CalendarDay } from '../core/calendar/calendarDay';
import { type ExplainedSilence } from '../core/reminder/silence';
import { type WhyLine } from '../core/reminder/whyEntry';
import { cardTexts, silenceTexts } from '../messages/bot/cardTexts';
import { describeWhy, nameOf, standingText } from '../messages/describe';
import { describeSilence } from '../messages/describeSilence';
import { formatDayInProse, type Language } from '../messages/format';
import { type NamedCodes } from '../messages/nameKinds';
import { type CardJson, heading, makeCard, text } from './frame';

/** What became of one line of a day, to whom it went or was to go. */
export interface ToldLine {
  /** Empty when it was nobody's. */
  readonly recipient: string;
  readonly outcome: NamedCodes['deliveryOutcome'];
  readonly reason?: NamedCodes['outcomeReason'] | undefined;
  readonly mayBeDouble: boolean;
  readonly why: WhyLine;
}

/** What the card tells of an action on a day. */
export interface WhyActionParts {
  /** Number and title. */
  readonly action: string;
  readonly day: CalendarDay;
  readonly told: readonly ToldLine[];
  /** Whether one of the lines went to the one who asks. */
  readonly isOwn: boolean;
  readonly silence?: ExplainedSilence | undefined;
  /** The newest day before it on which something went out, with its lines. */
  readonly earlier?: { readonly day: CalendarDay; readonly told: readonly ToldLine[] } | undefined;
  readonly group: { readonly site: string; readonly groupKey: string };
}

/** Lines of one day that a card shows; the page of the group has the others. */
const mostLines = 6;

/** Varför fick ingen det, varför fick inte jag det: what is noted of an action on a day, or why there was silence. */
export function whyActionCard(parts: WhyActionParts, language: Language): CardJson {
  const { action, day, told, isOwn, silence, earlier, group } = parts;
  const texts = cardTexts(language);
  const went = told.filter(({ outcome }) => outcome === 'sent').map(({ recipient }) => recipient);
  const others = isOwn ? [] : [...new Set(went)].filter((name) => name !== '');
  return makeCard({
    language,
    body: [
      heading(texts['why.about'](action)),
      text(formatDayInProse(day, language), { weight: 'Bolder', separator: true }),
      ...(others.length === 0 ? [] : [text(silenceTexts(language)['group.wentToOthers'](others))]),
      ...linesOf(told, language),
      ...(silence === undefined ? [] : [text(describeSilence(silence, silenceTexts(language), language))]),
      ...(earlier === undefined
        ? []
        : [
            text(texts['why.lastSent'](formatDayInProse(earlier.day, language)), {
              ...{ weight: 'Bolder', separator: true }
            }),
            ...linesOf(earlier.told, language)
          ])
    ],
    link: { title: texts['card.openGroup'], target: { kind: 'group', ...group } }
  });
}

function linesOf(told: readonly ToldLine[], language: Language) {
  const left = told.length - mostLines;
  return [
    ...told.slice(0, mostLines).flatMap((line) => toldTexts(line, language)),
    ...(left > 0 ? [text(cardTexts(language)['why.more'](left), { isSubtle: true })] : [])
  ];
}

function toldTexts({ recipient, outcome, reason, mayBeDouble, why }: ToldLine, language: Language) {
  const outcomeName = nameOf('deliveryOutcome', outcome, language);
  const words =
    reason === undefined ? [outcomeName] : [outcomeName, nameOf('outcomeReason', reason, language)];
  const first = recipient === '' ? words : [recipient, ...words];
  return [
    text(first.join(': '), { spacing: 'Small' }),
    ...[
      nameOf('lineRule', why.rule, language),
      ...describeWhy(why, language),
      ...(mayBeDouble ? [standingText('mayBeDouble', language)] : [])
    ].map((sentence) => text(sentence, { spacing: 'None', isSubtle: true }))
  ];
}
