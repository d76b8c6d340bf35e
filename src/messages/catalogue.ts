import { type AppErrorCode } from '../application/appError';
import { type FieldProblem, type WriteRefusal } from '../application/ports/listStore';
import { type UseCaseRefusal } from '../application/refusal';
import { type AgreementWarning } from '../core/agreement/agreementViolation';
import { type FieldViolation } from '../core/fieldViolation';
import { type UnplannableDay } from '../core/followUp/followUpViolation';
import { type answererOn } from '../core/organisation/answerer';
import { type SnapshotUnreadable } from '../core/plan/planViolation';
import { type SituationWarning } from '../core/situation/situationViolation';
import { type Violation } from '../core/violation';
import { type FieldLabels } from './fieldNames';
import { type NameCatalogue } from './nameKinds';
import { type FieldLabelsByCollection } from './sv/fields';
import { type StandingTexts } from './sv/standing';
import { type WhyWords } from './sv/whyWords';

/** A text, or how it is made of what happened and of the label of the field concerned, in quotation marks. */
export type TextFor<Case> = string | ((what: Case, field: string) => string);

/** One text for each code: a code that is missing, or one too many, does not compile. */
export type TextsByCode<Coded extends { readonly code: string }> = {
  readonly [Code in Coded['code']]: TextFor<CaseOf<Coded, Code>>;
};

/** The members of a union that carry a code. */
export type CaseOf<Coded, Code> = Coded extends { readonly code: infer Own }
  ? Code extends Own
    ? Coded
    : never
  : never;

/** What may be wrong with a field of any room. */
export type AnyFieldViolation = FieldViolation | UnplannableDay;

/** The violations of a room that are its own. */
export type OwnViolation<Of> = Exclude<Of, { readonly code: AnyFieldViolation['code'] }>;

/** Why nobody answers for a person. */
type NoAnswerer = Extract<ReturnType<typeof answererOn>, { readonly ok: false }>['error'];

/** What stops nothing but should be seen. */
export type Warning = AgreementWarning | SituationWarning | SnapshotUnreadable | NoAnswerer;

/** What only a row that was typed by hand can have wrong. */
export type HandTypedProblem = Exclude<FieldProblem, Violation>;

/** Refusals with one text each; broken rules bring their own. */
export type PlainRefusal = Exclude<UseCaseRefusal, { readonly code: 'rulesBroken' }> | WriteRefusal;

/** Every text of a language that is made from a code. */
export interface Catalogue {
  readonly violations: TextsByCode<Violation>;
  readonly handTyped: TextsByCode<HandTypedProblem>;
  readonly warnings: TextsByCode<Warning>;
  readonly refusals: TextsByCode<PlainRefusal>;
  readonly failures: Readonly<Record<AppErrorCode | 'unknown', string>>;
  readonly names: NameCatalogue;
  readonly fields: FieldLabels;
  readonly fieldsByCollection: FieldLabelsByCollection;
  readonly standing: StandingTexts;
  /** How often, when it is every so many weeks. */
  readonly everyWeeks: (weeks: number) => string;
  /** Why somebody was reminded. */
  readonly why: WhyWords;
  /** What a row is called that has no name. */
  readonly rowInList: (itemId: number) => string;
}
