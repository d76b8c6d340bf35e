import { type UseCaseRefusal } from '../../../application/refusal';
import { type Result } from '../../../core/result';
import { describeViolation, type FieldWords } from '../../../messages/describe';
import { type Language } from '../../../messages/format';
import { type Submitted } from '../data/useSubmitted';

/** What is wrong with each field after a write was refused, by the name of the field. */
export function fieldErrorsOf(
  submitted: Submitted<Result<unknown, UseCaseRefusal>>,
  words: FieldWords,
  language: Language
): Readonly<Partial<Record<string, string>>> {
  if (submitted.state !== 'done' || submitted.answer.ok) return {};
  const { error } = submitted.answer;
  if (error.code !== 'rulesBroken') return {};
  const errors = error.violations.flatMap((violation) =>
    'field' in violation ? [[violation.field, describeViolation(violation, language, words)]] : []
  );
  return Object.fromEntries(errors) as Record<string, string>;
}
