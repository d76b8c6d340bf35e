import { AppError, type AppErrorCode } from '../application/appError';
import { type CollectionName } from '../application/ports/collections';
import { type Finding } from '../application/ports/listStore';
import { type UseCaseRefusal } from '../application/refusal';
import { type Cadence } from '../core/followUp/cadence';
import { type WhyLine } from '../core/reminder/whyEntry';
import { type Violation } from '../core/violation';
import { type HandTypedProblem, type TextFor, type Warning } from './catalogue';
import { catalogues } from './catalogues';
import { type FieldName } from './fieldNames';
import { formatDayInProse, type Language } from './format';
import { type NameCatalogue, type NamedCodes } from './nameKinds';
import { type StandingTexts } from './sv/standing';
import { maskTexts, withoutIdentityNumbers } from './withoutIdentityNumbers';

/** What is wrong with a row, as a reader sees it. */
export interface FindingText {
  /** Which row it is: its name, or its number in the list. */
  readonly row: string;
  /** Title of the list. */
  readonly list: string;
  /** One line for each problem. */
  readonly problems: readonly string[];
}

/** Whose words name the fields: those of a kind of row, or on a form that asks in words of its own those of the form. */
export type FieldWords = CollectionName | FormWords;

/** The kind of row that a form writes, and the fields that it calls by other names than the row's. */
export interface FormWords {
  readonly collection: CollectionName;
  readonly labels: Readonly<Partial<Record<FieldName, string>>>;
}

const quotationMarks = { sv: ['”', '”'], en: ['“', '”'] } as const;

/**
 * What rule is broken, and what to do about it.
 *
 * @param words - what kind of row it is about, or which form, where the caller knows: their fields may have other names
 */
export function describeViolation(violation: Violation, language: Language, words?: FieldWords): string {
  const text = fill(catalogues.in(language).violations, violation, { language, words });
  if (violation.code !== 'actionNotReady') return text;
  const lacks = violation.violations.map((lack) => describeViolation(lack, language, 'actions'));
  return [text, ...lacks].join(' ');
}

/** What should be seen though it stops nothing, and what to do about it. */
export function describeWarning(warning: Warning, language: Language): string {
  return fill(catalogues.in(language).warnings, warning, { language });
}

/**
 * Why something was not carried out, and what to do about it: one line, or one for each rule that is broken.
 *
 * @param words - what kind of row was to be written, as for {@link describeViolation}
 */
export function describeRefusal(
  refusal: UseCaseRefusal,
  language: Language,
  words?: FieldWords
): readonly string[] {
  return refusal.code === 'rulesBroken'
    ? refusal.violations.map((violation) => describeViolation(violation, language, words))
    : [fill(catalogues.in(language).refusals, refusal, { language })];
}

/** Which row is wrong, and everything that is wrong with it. */
export function describeFinding(finding: Finding, language: Language): FindingText {
  const { collection, itemId, title, problems } = finding;
  const { handTyped, rowInList, violations } = catalogues.in(language);
  const texts = { ...violations, ...handTyped };
  return {
    row: title === undefined ? rowInList(itemId) : withoutIdentityNumbers(title),
    list: nameOf('collection', collection, language),
    problems: problems.map((problem) => fill(texts, problem, { language, words: collection }))
  };
}

/** What is broken, and what to do about it; anything thrown that is no `AppError` is unexpected. */
export function describeFailure(failure: AppErrorCode | 'unknown' | Error, language: Language): string {
  const { failures } = catalogues.in(language);
  if (typeof failure === 'string') return failures[failure];
  return failures[failure instanceof AppError ? failure.code : 'unknown'];
}

/** The name of a state, kind, role, task, list and the like. */
export function nameOf<Kind extends keyof NamedCodes>(
  kind: Kind,
  code: NamedCodes[Kind],
  language: Language
): string {
  const names: NameCatalogue[Kind] = catalogues.in(language).names[kind];
  return names[code];
}

/**
 * The label of a field, as on its form and its column.
 *
 * @param collection - the kind of row it stands in, where the caller knows
 */
export function labelOf(field: FieldName, language: Language, collection?: CollectionName): string {
  const { fields, fieldsByCollection } = catalogues.in(language);
  const labels: Readonly<Partial<Record<CollectionName, Readonly<Partial<Record<string, string>>>>>> =
    fieldsByCollection;
  const own = collection === undefined ? undefined : labels[collection]?.[field];
  return own ?? fields[field];
}

/** How often an action is followed up: `Var 5:e vecka`, or the days. */
export function describeCadence(cadence: Cadence, language: Language): string {
  switch (cadence.kind) {
    case 'everyWeeks':
      return catalogues.in(language).everyWeeks(cadence.weeks);
    case 'beforeEachMeeting':
    case 'perTertial':
      return nameOf('cadence', cadence.kind, language);
    case 'dates':
      return cadence.days.map((day) => formatDayInProse(day, language)).join(', ');
  }
}

/** Why a line went out, in sentences: the day of its rule, and each step of the way to its recipient. */
export function describeWhy(line: WhyLine, language: Language): readonly string[] {
  const words = catalogues.in(language).why;
  const day = line.dueDay === undefined ? [] : [words.day(line.dueDay, line)];
  return [...day, ...line.way.map((step) => words.step(step))];
}

/** A text that stands by itself, such as the notice beside every field for free text. */
export function standingText(name: keyof StandingTexts, language: Language): string {
  return catalogues.in(language).standing[name];
}

interface Setting {
  readonly language: Language;
  readonly words?: FieldWords | undefined;
}

function fill<Coded extends Violation | HandTypedProblem | Warning | UseCaseRefusal>(
  texts: { readonly [Code in Coded['code']]: unknown },
  what: Coded,
  setting: Setting
): string {
  // Each entry takes the members of its own code: the table is typed so, see `TextsByCode`.
  const text = texts[what.code as Coded['code']] as TextFor<Coded>;
  if (typeof text === 'string') return text;
  const field = 'field' in what ? quoted(what.field, setting) : '';
  return text(maskTexts(what), field);
}

function quoted(field: string, { language, words }: Setting): string {
  const [opening, closing] = quotationMarks[language];
  const isKnown = (name: string): name is FieldName => name in catalogues.in(language).fields;
  const { collection, labels } = typeof words === 'object' ? words : { collection: words, labels: {} };
  const label = isKnown(field) ? (labels[field] ?? labelOf(field, language, collection)) : field;
  return `${opening}${label}${closing}`;
}
