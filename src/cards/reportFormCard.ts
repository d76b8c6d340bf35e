import { type CardElementArray } from '@microsoft/teams.cards';
import { cardTexts } from '../messages/bot/cardTexts';
import { nameOf } from '../messages/describe';
import { formatDeadline, type Language } from '../messages/format';
import { button, type CardJson, heading, makeCard, text } from './frame';
import { type ReportFields, type ReportForm, reportInputs } from './reportInputs';

/**
 * Lägesrapport: the form, filled with what was written before.
 *
 * @param problems - why what was sent could not be taken, a sentence each
 */
export function reportFormCard(
  form: ReportForm,
  { fields = {}, problems = [], language }: FormState
): CardJson {
  const texts = cardTexts(language);
  const { site, planKey, actionKey } = form;
  // What is not asked is sent along; what is chosen in a field takes its place.
  const usual = { kind: form.kinds[0], orgUnitKey: form.organisations[0]?.key };
  const data = { ...form.data, ...usual, site, planKey, actionKey };
  return makeCard({
    language,
    body: [
      heading(form.isCorrection ? texts['form.correctHeading'] : texts['form.heading']),
      text(texts['card.numbered'](form.number, form.title), { weight: 'Bolder' }),
      ...dueLine(form, language),
      ...problemLines(problems, texts['form.refused']),
      ...reportInputs(form, fields, { language, suffix: '', isLightNeeded: true })
    ],
    actions: [button({ title: texts['form.send'], verb: 'report', data, isPrimary: true })],
    link: { title: texts['card.openAction'], target: { kind: 'action', site, planKey, actionKey } }
  });
}

interface FormState {
  readonly fields?: ReportFields;
  readonly problems?: readonly string[];
  readonly language: Language;
}

function dueLine({ due }: ReportForm, language: Language): CardElementArray {
  if (due === undefined) return [];
  const words = cardTexts(language)['line.due'](
    nameOf('dueKind', due.kind, language),
    formatDeadline(due.deadline, language)
  );
  return [text(words, { spacing: 'None' })];
}

/** What must be mended, under a line that says so. */
export function problemLines(problems: readonly string[], title: string): CardElementArray {
  if (problems.length === 0) return [];
  return [
    text(title, { color: 'Attention', weight: 'Bolder', separator: true }),
    ...problems.map((problem) => text(problem, { color: 'Attention', spacing: 'Small' }))
  ];
}
