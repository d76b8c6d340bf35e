import { type OpenedAction } from '../../application/overview/openAction';
import { refuseBroken, type UseCaseRefusal } from '../../application/refusal';
import { type Draft } from '../../application/standing';
import { answerKeyOf, type Asked } from '../../core/followUp/answerKey';
import { type ReportedLight, type ReportKind, type StatusReport } from '../../core/followUp/statusReport';
import { ok, type Result } from '../../core/result';
import { reportingUnits, reportKindsOf } from './offers';

/** The fields of the report form that are typed. */
export const reportTexts = ['text', 'obstacle', 'remedy', 'outcome', 'nextStep'] as const;

/** What stands in the report form. */
export interface ReportInput extends Readonly<Record<(typeof reportTexts)[number], string>> {
  readonly kind: ReportKind;
  /** Absent until it is chosen: nobody should report green by not choosing. */
  readonly light?: ReportedLight | undefined;
  readonly orgUnitKey: string;
}

/** The report form as it is opened. */
export function emptyReport(opened: OpenedAction): ReportInput {
  const [kind = 'status'] = reportKindsOf(opened);
  const orgUnitKey = reportingUnits(opened)[0]?.key ?? '';
  return { kind, orgUnitKey, text: '', obstacle: '', remedy: '', outcome: '', nextStep: '' };
}

/** What the due of each kind of report is called. */
const dueKinds = { status: 'report', completion: 'end', effect: 'effect' } as const;

/**
 * Makes the report that stands in the form. The rules are the use case's; here only what makes no report at all is refused.
 *
 * @param formInstance - made once when the form was opened, so that a double click is one report
 */
export function draftReport(
  input: ReportInput,
  opened: OpenedAction,
  formInstance: string
): Result<Draft<StatusReport>, UseCaseRefusal> {
  const { kind, light, orgUnitKey } = input;
  if (light === undefined) return refuseBroken([{ code: 'fieldMissing', field: 'light' }]);
  const { key: actionKey, planKey } = opened.action.value;
  const personKey = opened.actor.person?.key ?? '';
  const identity = { asked: askedBy(kind, opened), actionKey, personKey, formInstance };
  const key = answerKeyOf(identity);
  const side = opened.register.units.find((unit) => unit.key === orgUnitKey)?.side;
  if (!key.ok) return refuseBroken([{ code: 'invalidKey', field: 'key' }]);
  if (side === undefined) return refuseBroken([{ code: 'fieldMissing', field: 'orgUnitKey' }]);
  return ok({
    ...{ key: key.value, actionKey, planKey, kind, light, orgUnitKey, side },
    ...typedIn(input),
    channel: 'webPart',
    day: opened.today
  });
}

function askedBy(kind: ReportKind, { detail }: OpenedAction): Asked {
  const due = detail.row.status.dues.find((one) => one.kind === dueKinds[kind]);
  return due === undefined ? { kind: 'unasked' } : { kind: 'occasion', occasion: due };
}

/** What was typed; fields that were left blank are left out. */
function typedIn({
  outcome,
  ...input
}: ReportInput): Pick<Draft<StatusReport>, (typeof reportTexts)[number]> {
  const texts = (['text', 'obstacle', 'remedy', 'nextStep'] as const)
    .map((field) => [field, input[field].trim()] as const)
    .filter(([, text]) => text !== '');
  const number = outcome.replace(/\s/g, '').replace(',', '.');
  return { ...Object.fromEntries(texts), ...(number !== '' && { outcome: Number(number) }) };
}
