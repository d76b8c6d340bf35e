import { answerKeyOf, type Asked } from '../../core/followUp/answerKey';
import { type ActionStatus } from '../../core/followUp/deriveActionState';
import { takesPart } from '../../core/followUp/participation';
import {
  type ReportChannel,
  type ReportedLight,
  type ReportKind,
  type StatusReport
} from '../../core/followUp/statusReport';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type OrgUnit } from '../../core/organisation/orgUnit';
import { type Action } from '../../core/plan/action';
import { ok, type Result } from '../../core/result';
import { refuseBroken, type UseCaseRefusal } from '../refusal';
import { type Draft } from '../standing';
import { type Reader } from '../overview/actorView';

/** What the form of a report is drawn from, on a page and on a card alike. */
export interface ReportSetting {
  readonly action: Action;
  readonly status: ActionStatus;
  readonly units: readonly OrgUnit[];
  /** Absent for one who is not in the site's register. */
  readonly reporter?: Reader | undefined;
  readonly today: CalendarDay;
}

/** The fields of the form that are typed. */
export const reportTexts = ['text', 'obstacle', 'remedy', 'outcome', 'nextStep'] as const;

/** What stands in the form. */
export interface ReportInput extends Readonly<Record<(typeof reportTexts)[number], string>> {
  readonly kind: ReportKind;
  /** Absent until it is chosen: nobody should report green by not choosing. */
  readonly light?: ReportedLight | undefined;
  readonly orgUnitKey: string;
}

/** What makes a sent form one report, and where it was sent from. */
export interface SentForm {
  /** Made once when the form was opened, so that a double click is one report. */
  readonly instance: string;
  readonly channel: ReportChannel;
  /** What was asked when the form was drawn; left out, the due of the report's kind. */
  readonly asked?: Asked | undefined;
  readonly correctsKey?: string | undefined;
}

/** The form as it is opened. */
export function emptyReport(setting: ReportSetting): ReportInput {
  const [kind = 'status'] = reportKindsOf(setting);
  const orgUnitKey = reportingUnits(setting)[0]?.key ?? '';
  return { kind, orgUnitKey, text: '', obstacle: '', remedy: '', outcome: '', nextStep: '' };
}

/** The organisations that the reporter may speak for: those in the action on the own side, the own one first. */
export function reportingUnits({ reporter, units, action, today }: ReportSetting): readonly OrgUnit[] {
  const own = units.find(({ key }) => key === reporter?.orgUnitKey);
  if (own === undefined) return [];
  return units
    .filter(({ side, validTo }) => side === own.side && (validTo === undefined || today <= validTo))
    .filter(({ key }) => takesPart({ orgUnitKey: key, day: today }, action, units))
    .sort((one, other) => Number(other.key === own.key) - Number(one.key === own.key));
}

/** The kinds of report that an action may have now. */
export function reportKindsOf({ status }: Pick<ReportSetting, 'status'>): readonly ReportKind[] {
  switch (status.state) {
    case 'decided':
    case 'ongoing':
      return ['status', 'completion'];
    case 'completed':
    case 'followedUp':
      return ['effect', 'status'];
    case 'proposed':
    case 'paused':
    case 'cancelled':
      return ['status'];
  }
}

/** What the due of each kind of report is called. */
const dueKinds = { status: 'report', completion: 'end', effect: 'effect' } as const;

/**
 * Makes the report that stands in the form. The rules are the use case's; here only what makes no report at all is refused.
 */
export function draftReport(
  input: ReportInput,
  setting: ReportSetting,
  { instance, channel, asked, correctsKey }: SentForm
): Result<Draft<StatusReport>, UseCaseRefusal> {
  const { kind, light, orgUnitKey } = input;
  if (light === undefined) return refuseBroken([{ code: 'fieldMissing', field: 'light' }]);
  const { action, units, reporter, today: day } = setting;
  const { key: actionKey, planKey } = action;
  const key = answerKeyOf({
    asked: asked ?? askedBy(kind, setting),
    actionKey,
    personKey: reporter?.key ?? '',
    formInstance: instance
  });
  const side = units.find((unit) => unit.key === orgUnitKey)?.side;
  if (!key.ok) return refuseBroken([{ code: 'invalidKey', field: 'key' }]);
  if (side === undefined) return refuseBroken([{ code: 'fieldMissing', field: 'orgUnitKey' }]);
  return ok({
    ...{ key: key.value, actionKey, planKey, kind, light, orgUnitKey, side },
    ...typedIn(input),
    ...(correctsKey !== undefined && { correctsKey }),
    channel,
    day
  });
}

function askedBy(kind: ReportKind, { status }: ReportSetting): Asked {
  const due = status.dues.find((one) => one.kind === dueKinds[kind]);
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
