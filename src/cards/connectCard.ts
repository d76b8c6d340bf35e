import { Choice, ChoiceSetInput } from '@microsoft/teams.cards';
import { cardTexts } from '../messages/bot/cardTexts';
import { type Language } from '../messages/format';
import { button, type CardJson, heading, makeCard, text } from './frame';

/** A group that a channel can be connected to. */
export interface GroupChoice {
  readonly site: string;
  readonly siteTitle: string;
  readonly groupKey: string;
  readonly name: string;
}

/** The value under which a choice comes back; see {@link readGroupChoice}. */
export function groupChoiceValue({ site, groupKey }: Pick<GroupChoice, 'site' | 'groupKey'>): string {
  return `${groupKey} ${site}`;
}

/** Reads a value that {@link groupChoiceValue} wrote; `undefined` for anything else. */
export function readGroupChoice(value: unknown): Pick<GroupChoice, 'site' | 'groupKey'> | undefined {
  const [groupKey = '', site = '', ...rest] = typeof value === 'string' ? value.split(' ') : [];
  return groupKey === '' || site === '' || rest.length > 0 ? undefined : { site, groupKey };
}

/** Asks which group works in a channel; only a samordnare's answer counts. */
export function connectCard(
  { choices, problem }: { readonly choices: readonly GroupChoice[]; readonly problem?: string },
  centralSite: string,
  language: Language
): CardJson {
  const texts = cardTexts(language);
  const options = choices.map(
    (choice) =>
      new Choice({
        title: texts['connect.choice'](choice.name, choice.siteTitle),
        value: groupChoiceValue(choice)
      })
  );
  const field = new ChoiceSetInput(...options).withOptions({
    id: 'group',
    label: texts['connect.group'],
    style: 'compact',
    isRequired: true,
    errorMessage: texts['connect.choose']
  });
  const isEmpty = choices.length === 0;
  return makeCard({
    language,
    body: [
      heading(texts['connect.heading']),
      text(texts['connect.intro']),
      ...(problem === undefined ? [] : [text(problem, { color: 'Attention', weight: 'Bolder' })]),
      ...(isEmpty ? [text(texts['connect.none'])] : [field])
    ],
    actions: isEmpty
      ? []
      : [button({ title: texts['button.connect'], verb: 'connectGroup', isPrimary: true })],
    link: { title: texts['card.open'], target: { kind: 'page', page: 'group', site: centralSite } }
  });
}

/** Says which group a channel belongs to now. */
export function connectedCard(
  { site, groupKey, name }: Pick<GroupChoice, 'site' | 'groupKey' | 'name'>,
  { hadOther }: { readonly hadOther: boolean },
  language: Language
): CardJson {
  const texts = cardTexts(language);
  return makeCard({
    language,
    body: [
      heading(texts['connect.done'](name)),
      text(texts['connect.doneText']),
      ...(hadOther ? [text(texts['connect.taken'](name))] : [])
    ],
    link: { title: texts['card.openGroup'], target: { kind: 'group', site, groupKey } }
  });
}
