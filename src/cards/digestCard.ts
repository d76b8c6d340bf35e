import { type IExecuteAction } from '@microsoft/teams.cards';
import { type ContentLine, type MessageContent } from '../core/reminder/content';
import { cardTexts, roundTexts } from '../messages/bot/cardTexts';
import { type Language } from '../messages/format';
import { button, type CardJson, heading, makeCard, text } from './frame';
import { messageLine } from './messageLine';

/** A card and the sentence that stands for it in a notification. */
export interface MessageCard {
  readonly card: CardJson;
  readonly summary: string;
}

/** Most lines with their buttons on one card; what is past them stands on the web page, and in the next digest. */
export const mostLines = 8;

/**
 * Påminnelse: everything that awaits one person today, or a group in its channel, the most urgent first.
 *
 * @param messageKey - key of the message in the ledger
 */
export function digestCard(content: MessageContent, messageKey: string, language: Language): MessageCard {
  const texts = cardTexts(language);
  const { lines, mentions } = content;
  const intro = mentions.length > 0 ? texts['digest.introChannel'] : texts['digest.intro'];
  return {
    card: listCard(content, {
      messageKey,
      language,
      title: texts['digest.heading'],
      intro: intro(lines.length)
    }),
    summary: texts['digest.summary'](lines.length)
  };
}

/** Eskalering: what a beredningsgrupp or styrgrupp must take up, in its channel. */
export function escalationCard(content: MessageContent, messageKey: string, language: Language): MessageCard {
  const texts = cardTexts(language);
  const intro = texts['escalation.intro'](content.recipientName, content.lines.length);
  return {
    card: listCard(content, { messageKey, language, title: texts['escalation.heading'], intro }),
    summary: intro
  };
}

interface Frame {
  readonly messageKey: string;
  readonly language: Language;
  readonly title: string;
  readonly intro: string;
}

function listCard({ lines, today }: MessageContent, { messageKey, language, title, intro }: Frame): CardJson {
  const texts = cardTexts(language);
  const [first] = lines;
  if (first === undefined) throw new RangeError('A message without lines has no card.');
  const shown = lines.slice(0, mostLines);
  const left = lines.length - shown.length;
  return makeCard({
    language,
    body: [
      heading(title),
      text(intro),
      ...shown.map((line, place) => messageLine(line, { language, today, messageKey, place })),
      ...(left === 0 ? [] : [text(texts['card.more'](left), { separator: true })])
    ],
    actions: roundButtons(lines, language),
    link: {
      title: texts['card.open'],
      target: { kind: 'page', page: 'actionPlan', site: first.line.item.site }
    }
  });
}

/** Several actions of one round are answered on one card. */
function roundButtons(lines: readonly ContentLine[], language: Language): readonly IExecuteAction[] {
  const rounds = lines.flatMap(({ line: { item }, asked }) =>
    asked?.kind === 'round' ? [{ site: item.site, round: asked.roundKey }] : []
  );
  const counted = rounds.filter((one, place) => {
    const same = rounds.filter(({ site, round }) => site === one.site && round === one.round);
    return (
      same.length > 1 &&
      rounds.findIndex(({ site, round }) => site === one.site && round === one.round) === place
    );
  });
  const title = roundTexts(language)['round.answerAll'];
  return counted.map((data) => button({ title, verb: 'answerRound', data, isPrimary: true }));
}
