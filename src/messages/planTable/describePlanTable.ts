import { type ImportRefusal } from '../../application/planTable/importRefusal';
import { type PlanFileProblem } from '../../application/planTable/planFile';
import { type FieldChange, type PlanImport, type RowImport } from '../../core/planTable/importResult';
import { headingOf } from '../../core/planTable/tableColumn';
import { type ImportProblem } from '../../core/planTable/tableProblem';
import { type TextFor } from '../catalogue';
import { describeRefusal, describeViolation } from '../describe';
import { type Language } from '../format';
import { maskTexts, withoutIdentityNumbers } from '../withoutIdentityNumbers';
import { planTableEn } from './planTable.en';
import { planTableSv, type OwnImportRefusal, type PlanTableTexts } from './planTable.sv';

const textsByLanguage: Readonly<Record<Language, PlanTableTexts>> = { sv: planTableSv, en: planTableEn };

/** What is wrong, where, and what to do about it: `C7: …`. */
export function describeImportProblem({ address, problem }: ImportProblem, language: Language): string {
  const text =
    problem.code === 'ruleBroken'
      ? describeViolation(problem.violation, language, problem.collection)
      : fill(textsByLanguage[language].problems, problem);
  return `${address}: ${text}`;
}

/** Why a file cannot be read, and what to do about it. */
export function describePlanFileProblem(problem: PlanFileProblem, language: Language): string {
  return fill(textsByLanguage[language].files, problem);
}

/** Why a table was not imported or a plan not exported, and what to do about it; a line for each reason. */
export function describeImportRefusal(refusal: ImportRefusal, language: Language): readonly string[] {
  if (!isOwn(refusal)) return describeRefusal(refusal, language);
  const text = fill(textsByLanguage[language].refusals, refusal);
  return refusal.code === 'importStopped'
    ? [text, ...describeRefusal(refusal.cause, language, 'actions')]
    : [text];
}

/** What an import would do, row by row: a line for each row, for each field that changes and for each fault. */
export function describePlanImport(
  { rows, problems, ignoredColumns }: PlanImport,
  language: Language
): readonly string[] {
  const texts = textsByLanguage[language];
  const count = countsOf({ rows, problems });
  return [
    ...ignoredColumns.map(({ address, heading }) => `${address}: ${texts.ignoredColumn(heading)}`),
    ...problems.map((problem) => describeImportProblem(problem, language)),
    ...rows.flatMap((row) => describeImportRow(row, language)),
    texts.summary(count)
  ];
}

/** How many rows are new, changed, unchanged and wrong. */
export function describeImportCounts({ rows, problems }: PlanImport, language: Language): string {
  return textsByLanguage[language].summary(countsOf({ rows, problems }));
}

function countsOf({ rows, problems }: Pick<PlanImport, 'rows' | 'problems'>) {
  const count = { new: 0, changed: 0, unchanged: 0, wrong: problems.length };
  for (const { outcome } of rows) count[outcome] += 1;
  return count;
}

/** What becomes of one row: a line that says it, and one for each field that changes and for each fault. */
export function describeImportRow(
  { row, number, title, outcome, changes, problems }: RowImport,
  language: Language
): readonly string[] {
  const texts = textsByLanguage[language];
  const name = [number, title].filter((part) => part !== undefined).join(' ');
  const head = `${texts.row(row)}: ${texts.outcomes[outcome]}${name === '' ? '' : ` – ${withoutIdentityNumbers(name)}`}`;
  return [
    head,
    ...changes.map((change) => `  ${describeChange(change, outcome, texts)}`),
    ...problems.map((problem) => `  ${describeImportProblem(problem, language)}`)
  ];
}

function describeChange(
  { address, column, before, after }: FieldChange,
  outcome: RowImport['outcome'],
  texts: PlanTableTexts
): string {
  const shown = (text: string): string => (text === '' ? texts.empty : oneLine(withoutIdentityNumbers(text)));
  const change = outcome === 'new' ? shown(after) : texts.becomes(shown(before), shown(after));
  return `${address ?? texts.filledIn} ${headingOf(column)}: ${change}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' / ');
}

function isOwn(refusal: ImportRefusal): refusal is OwnImportRefusal {
  return refusal.code in planTableSv.refusals;
}

function fill<Coded extends { readonly code: string }>(
  texts: { readonly [Code in Coded['code']]: unknown },
  what: Coded
): string {
  // Each entry takes the members of its own code: the tables are typed so, see `TextsByCode`.
  const text = texts[what.code as Coded['code']] as TextFor<Coded>;
  return typeof text === 'string' ? text : text(maskTexts(what), '');
}
