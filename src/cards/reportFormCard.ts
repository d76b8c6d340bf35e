import {
  type CardElementArray,
  Choice,
  ChoiceSetInput,
  type IChoiceSetInput,
  NumberInput,
  TextInput
} from '@microsoft/teams.cards';
import { type CalendarDay } from '../core/calendar/calendarDay';
import { type DueKind } from '../core/followUp/due';
import { reportedLights, type ReportKind } from '../core/followUp/statusReport';
import { longTextLength } from '../core/text';
import { cardTexts } from '../messages/bot/cardTexts';
import { labelOf, nameOf } from '../messages/describe';
import { formatDeadline, formatNumber, type Language } from '../messages/format';
import { button, type ButtonData, type CardJson, heading, makeCard, privacyNotice, text } from './frame';
import { lightWords } from './lightText';

/** What the form of a report is made of. */
export interface ReportForm {
  readonly site: string;
  readonly planKey: string;
  readonly actionKey: string;
  readonly number: string;
  readonly title: string;
  /** Kinds of report that the action may have now; the first is chosen. */
  readonly kinds: readonly ReportKind[];
  /** Organisations that the reporter may speak for; the first is chosen. */
  readonly organisations: readonly { readonly key: string; readonly name: string }[];
  readonly target?: number | undefined;
  readonly unit?: string | undefined;
  readonly due?: { readonly kind: DueKind; readonly deadline: CalendarDay } | undefined;
  /** Goes with the answer: what was asked, which form it is, what it corrects. */
  readonly data: ButtonData;
  readonly isCorrection: boolean;
}

/** What stands in the fields. */
export type ReportFields = Readonly<Partial<Record<ReportField, string>>>;

type FreeText = 'text' | 'obstacle' | 'remedy' | 'nextStep';

type ReportField = 'kind' | 'light' | 'orgUnitKey' | FreeText | 'outcome';

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
      ...choices(form, fields, language),
      ...textFields(form, fields, language)
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

function problemLines(problems: readonly string[], title: string): CardElementArray {
  if (problems.length === 0) return [];
  return [
    text(title, { color: 'Attention', weight: 'Bolder', separator: true }),
    ...problems.map((problem) => text(problem, { color: 'Attention', spacing: 'Small' }))
  ];
}

function choices(form: ReportForm, fields: ReportFields, language: Language): CardElementArray {
  const texts = cardTexts(language);
  const kinds = form.kinds.map((key) => ({ key, name: nameOf('reportKind', key, language) }));
  const lights = reportedLights.map((key) => ({ key, name: lightWords(key, language) }));
  return [
    ...oneOf(kinds, { id: 'kind', label: texts['form.kind'], value: fields.kind }),
    ...oneOf(form.organisations, {
      id: 'orgUnitKey',
      label: texts['form.organisation'],
      value: fields.orgUnitKey
    }),
    choiceSet(lights, { id: 'light', label: texts['form.light'], value: fields.light }).withOptions({
      isRequired: true,
      errorMessage: texts['form.light.choose']
    })
  ];
}

interface Question {
  readonly id: ReportField;
  readonly label: string;
  readonly value: string | undefined;
}

/** Asked only when there is something to choose. */
function oneOf(
  options: readonly { readonly key: string; readonly name: string }[],
  question: Question
): readonly IChoiceSetInput[] {
  const [usual] = options;
  if (usual === undefined || options.length === 1) return [];
  return [choiceSet(options, { ...question, value: question.value ?? usual.key })];
}

function choiceSet(
  options: readonly { readonly key: string; readonly name: string }[],
  { id, label, value }: Question
): ChoiceSetInput {
  const isChoice = options.some(({ key }) => key === value);
  return new ChoiceSetInput(
    ...options.map(({ key, name }) => new Choice({ title: name, value: key }))
  ).withOptions({
    id,
    label,
    style: 'expanded',
    wrap: true,
    ...(isChoice && value !== undefined && { value })
  });
}

function textFields(form: ReportForm, fields: ReportFields, language: Language): CardElementArray {
  const texts = cardTexts(language);
  const field = (id: FreeText): TextInput =>
    new TextInput({
      id,
      label: labelOf(id, language, 'statusReports'),
      isMultiline: true,
      maxLength: longTextLength,
      ...(id === 'text' || id === 'remedy' ? { placeholder: texts['form.needed'] } : {}),
      ...(fields[id] !== undefined && { value: fields[id] })
    });
  return [
    privacyNotice(language),
    field('text'),
    field('obstacle'),
    field('remedy'),
    ...outcomeField(form, fields, language),
    field('nextStep')
  ];
}

function outcomeField(
  { target, unit = '' }: ReportForm,
  fields: ReportFields,
  language: Language
): CardElementArray {
  const texts = cardTexts(language);
  const value = Number(fields.outcome);
  const isNumber = fields.outcome !== undefined && fields.outcome !== '' && Number.isFinite(value);
  const goal =
    target === undefined ? '' : texts['form.target'](`${formatNumber(target, language)} ${unit}`.trim());
  return [
    new NumberInput({
      id: 'outcome',
      label: texts['form.outcome'](unit),
      ...(goal !== '' && { placeholder: goal }),
      ...(isNumber && { value })
    })
  ];
}
