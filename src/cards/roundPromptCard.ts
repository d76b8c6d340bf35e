import { Container } from '@microsoft/teams.cards';
import { cardTexts, roundTexts } from '../messages/bot/cardTexts';
import { type Language } from '../messages/format';
import { button, type CardJson, heading, makeCard, text } from './frame';
import { problemLines } from './reportFormCard';
import { type ReportFields, type ReportForm, reportInputs } from './reportInputs';

/** Actions on one card: more would not fit into a message. */
export const mostPrompted = 8;

/** A person's part of a round. */
export interface RoundPrompt {
  readonly site: string;
  readonly roundKey: string;
  /** One for each action; at most {@link mostPrompted}. */
  readonly forms: readonly ReportForm[];
  /** How the forms are drawn again, and which they are. */
  readonly data: Readonly<Record<string, string>>;
}

/** Behind the name of each field of the action at a place, from 0. */
export function suffixOf(place: number): string {
  return `-${place}`;
}

/** All that a round asks of one person, sent as one; what has no light is left for later. */
export function roundPromptCard(
  { site, roundKey, forms, data }: RoundPrompt,
  { fields = [], problems = [], language }: PromptState
): CardJson {
  const texts = roundTexts(language);
  return makeCard({
    language,
    body: [
      heading(texts['round.promptHeading']),
      text(texts['round.promptIntro']),
      ...problemLines(problems, cardTexts(language)['form.refused']),
      ...forms.map((form, place) =>
        new Container(
          text(cardTexts(language)['card.numbered'](form.number, form.title), { weight: 'Bolder' }),
          ...reportInputs(form, fields[place] ?? {}, {
            language,
            suffix: suffixOf(place),
            isLightNeeded: false
          })
        ).withOptions({ separator: true, spacing: 'Large' })
      )
    ],
    actions: [
      button({
        title: texts['round.send'],
        verb: 'roundAnswers',
        data: { ...data, site, round: roundKey },
        isPrimary: true
      })
    ],
    link: { title: cardTexts(language)['card.openRound'], target: { kind: 'round', site, roundKey } }
  });
}

interface PromptState {
  /** What stands in the fields, action by action. */
  readonly fields?: readonly ReportFields[];
  readonly problems?: readonly string[];
  readonly language: Language;
}
