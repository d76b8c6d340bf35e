import { SubmitAction, type ISubmitAction } from '@microsoft/teams.cards';
import { cardTexts } from '../messages/bot/cardTexts';
import { type Language } from '../messages/format';
import { button, type CardJson, heading, makeCard, privacyNotice, text } from './frame';

/** What can be written to the bot, as it is written. */
export const commandWords = {
  mine: 'mitt att göra',
  status: 'status',
  plan: 'visa plan',
  ask: 'begär lägesrapport',
  pause: 'pausa',
  why: 'varför',
  calendar: 'kalender',
  help: 'hjälp'
} as const;

/** One of the commands. */
export type CommandName = keyof typeof commandWords;

/** Hjälp: what can be written to the bot; also after something that it did not understand. */
export function helpCard(
  { site, unknown }: { readonly site: string; readonly unknown?: UnknownCommand },
  language: Language
): CardJson {
  const texts = cardTexts(language);
  const names = Object.keys(commandWords) as CommandName[];
  return makeCard({
    language,
    body: [
      ...(unknown === undefined ? [] : unknownLines(unknown, language)),
      heading(texts['help.heading']),
      ...names.map((name) => text(`${commandWords[name]} – ${texts[`help.${name}`]}`, { spacing: 'Small' })),
      text(texts['help.report'], { separator: true }),
      text(texts['help.search'], { spacing: 'Small' }),
      privacyNotice(language)
    ],
    actions: [
      ...(unknown?.nearest === undefined ? [] : [tryButton(unknown.nearest, language)]),
      button({ title: texts['button.mine'], verb: 'showMine' })
    ],
    link: { title: texts['card.open'], target: { kind: 'page', page: 'actionPlan', site } }
  });
}

/** What was not understood. */
export interface UnknownCommand {
  /** Shown again only when it may be; see `checkFreeText`. */
  readonly text?: string;
  readonly nearest?: CommandName | undefined;
}

function unknownLines({ text: words, nearest }: UnknownCommand, language: Language) {
  const texts = cardTexts(language);
  return [
    ...(words === undefined ? [] : [text(texts['help.unknown'](words))]),
    ...(nearest === undefined
      ? []
      : [text(texts['help.suggestion'](commandWords[nearest]), { weight: 'Bolder' })])
  ];
}

/** Writes the command for the reader. */
function tryButton(name: CommandName, language: Language): ISubmitAction {
  const value = commandWords[name];
  return new SubmitAction({
    title: cardTexts(language)['help.try'](value),
    data: { msteams: { type: 'imBack', value } }
  });
}
