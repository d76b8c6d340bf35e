import { ActionSet, Container, Fact, FactSet, type IContainer } from '@microsoft/teams.cards';
import { type ActionFlag, type ActionRow } from '../core/overview/actionRow';
import { cardTexts, flagText } from '../messages/bot/cardTexts';
import { nameOf } from '../messages/describe';
import { formatDayInProse, formatDeadline, type Language } from '../messages/format';
import { button, type CardJson, heading, linkButton, makeCard, text } from './frame';
import { lightText } from './lightText';

/** An action as a card shows it, and whether the reader may report about it. */
export interface ShownAction {
  readonly site: string;
  readonly row: ActionRow;
  readonly mayReport: boolean;
}

/** Most actions on one card; the rest stand on the web page. */
const mostActions = 10;

/** Läget för en åtgärd: state, light, who is responsible, what is next. Anyone in the conversation may see it. */
export function actionCard({ site, row, mayReport }: ShownAction, language: Language): CardJson {
  const texts = cardTexts(language);
  const { action } = row;
  return makeCard({
    language,
    body: [
      text(texts['card.numbered'](action.number, action.title), { weight: 'Bolder', size: 'Medium' }),
      lightText(row.status.light, language),
      ...flagLine(row.flags, language),
      new FactSet(...factsOf(row, language).map(([title, value]) => new Fact(title, asIs(value))))
    ],
    actions: mayReport ? [reportButton({ site, row }, language)] : [],
    link: { title: texts['card.openAction'], target: targetOf({ site, row }) }
  });
}

/** Mitt att göra: the open actions of one person, the earliest first. */
export function actionListCard(
  {
    actions,
    site,
    title
  }: { readonly actions: readonly ShownAction[]; readonly site: string; readonly title: string },
  language: Language
): CardJson {
  const texts = cardTexts(language);
  const left = actions.length - mostActions;
  return makeCard({
    language,
    body: [
      heading(title),
      text(actions.length === 0 ? texts['mine.nothing'] : texts['mine.count'](actions.length)),
      ...actions.slice(0, mostActions).map((action) => listedAction(action, language)),
      ...(left > 0 ? [text(texts['card.more'](left), { separator: true })] : [])
    ],
    link: { title: texts['card.open'], target: { kind: 'page', page: 'actionPlan', site } }
  });
}

function listedAction({ site, row, mayReport }: ShownAction, language: Language): IContainer {
  const texts = cardTexts(language);
  const { nextDue, action } = row;
  const next =
    nextDue === undefined
      ? []
      : [
          texts['mine.next'](
            nameOf('dueKind', nextDue.kind, language),
            formatDeadline(nextDue.deadline, language)
          )
        ];
  return new Container(
    text(texts['card.numbered'](action.number, action.title), { weight: 'Bolder' }),
    lightText(row.status.light, language),
    ...flagLine(row.flags, language),
    ...next.map((words) => text(words, { spacing: 'None' })),
    new ActionSet(
      ...(mayReport ? [reportButton({ site, row }, language)] : []),
      linkButton(texts['card.openAction'], targetOf({ site, row }))
    )
  ).withOptions({ separator: true, spacing: 'Medium' });
}

function reportButton({ site, row: { action } }: Pick<ShownAction, 'site' | 'row'>, language: Language) {
  const data = { site, kind: 'action', item: action.key, planKey: action.planKey };
  return button({ title: cardTexts(language)['button.report'], verb: 'openReport', data, isPrimary: true });
}

function targetOf({ site, row: { action } }: Pick<ShownAction, 'site' | 'row'>) {
  return { kind: 'action', site, planKey: action.planKey, actionKey: action.key } as const;
}

function flagLine(flags: readonly ActionFlag[], language: Language) {
  const names = flags.map((flag) => flagText(flag, language));
  return names.length === 0 ? [] : [text(names.join(' · '), { spacing: 'None', weight: 'Bolder' })];
}

function factsOf(
  { status, responsible, contact, deputy, nextDue }: ActionRow,
  language: Language
): readonly (readonly [title: string, value: string])[] {
  const texts = cardTexts(language);
  const newest = status.newestReport;
  const person = deputy ?? contact;
  return [
    [texts['action.state'], nameOf('actionState', status.state, language)],
    [texts['action.responsible'], responsible?.name ?? texts['action.nobody']],
    ...(person === undefined ? [] : [[texts['action.contact'], person.name] as const]),
    ...(nextDue === undefined
      ? []
      : [
          [
            texts['action.next'],
            texts['mine.next'](
              nameOf('dueKind', nextDue.kind, language),
              formatDeadline(nextDue.deadline, language)
            )
          ] as const
        ]),
    [
      texts['action.newest'],
      newest === undefined ? texts['action.noReport'] : formatDayInProse(newest.day, language)
    ]
  ];
}

/** A fact reads Markdown: what people wrote is shown as they wrote it. */
export function asIs(words: string): string {
  return words.replace(/([\\`*_[\]#~])/g, '\\$1');
}
