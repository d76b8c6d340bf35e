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
import { formatNumber, type Language } from '../messages/format';
import { type ButtonData, privacyNotice } from './frame';
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

/** Where the fields of a form stand. */
interface InputPlace {
  readonly language: Language;
  /** Behind the name of each field, so that a card may hold several forms. */
  readonly suffix: string;
  /** Whether the form cannot be sent without a light. */
  readonly isLightNeeded: boolean;
}

/** The fields of a report, with the notice beside those for free text. */
export function reportInputs(form: ReportForm, fields: ReportFields, place: InputPlace): CardElementArray {
  return [...choices(form, fields, place), ...textFields(form, fields, place)];
}

function choices(form: ReportForm, fields: ReportFields, place: InputPlace): CardElementArray {
  const { language, suffix, isLightNeeded } = place;
  const texts = cardTexts(language);
  const kinds = form.kinds.map((key) => ({ key, name: nameOf('reportKind', key, language) }));
  const lights = reportedLights.map((key) => ({ key, name: lightWords(key, language) }));
  return [
    ...oneOf(kinds, { id: `kind${suffix}`, label: texts['form.kind'], value: fields.kind }),
    ...oneOf(form.organisations, {
      id: `orgUnitKey${suffix}`,
      label: texts['form.organisation'],
      value: fields.orgUnitKey
    }),
    choiceSet(lights, { id: `light${suffix}`, label: texts['form.light'], value: fields.light }).withOptions(
      isLightNeeded ? { isRequired: true, errorMessage: texts['form.light.choose'] } : {}
    )
  ];
}

interface Question {
  readonly id: string;
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

function textFields(form: ReportForm, fields: ReportFields, place: InputPlace): CardElementArray {
  const { language, suffix } = place;
  const texts = cardTexts(language);
  const field = (id: FreeText): TextInput =>
    new TextInput({
      id: `${id}${suffix}`,
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
    ...outcomeField(form, fields, place),
    field('nextStep')
  ];
}

function outcomeField(
  { target, unit = '' }: ReportForm,
  fields: ReportFields,
  { language, suffix }: InputPlace
): CardElementArray {
  const texts = cardTexts(language);
  const value = Number(fields.outcome);
  const isNumber = fields.outcome !== undefined && fields.outcome !== '' && Number.isFinite(value);
  const goal =
    target === undefined ? '' : texts['form.target'](`${formatNumber(target, language)} ${unit}`.trim());
  return [
    new NumberInput({
      id: `outcome${suffix}`,
      label: texts['form.outcome'](unit),
      ...(goal !== '' && { placeholder: goal }),
      ...(isNumber && { value })
    })
  ];
}
