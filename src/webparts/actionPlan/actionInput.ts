import { refuseBroken, type UseCaseRefusal } from '../../application/refusal';
import { type Cadence } from '../../core/followUp/cadence';
import { readCadence, writeCadence } from '../../core/followUp/cadenceText';
import { type Action } from '../../core/plan/action';
import { readDay } from '../../core/planTable/readDay';
import { ok, type Result } from '../../core/result';
import { readTypedDays } from '../shared/forms/typedDays';

/** The fields of an action that are typed or chosen as one text. */
const textFields = [
  ...([
    'number',
    'title',
    'description',
    'type',
    'focusAreaKey',
    'groupKey',
    'problemKey',
    'causeKey'
  ] as const),
  ...(['goalKey', 'responsibleOrgUnitKey', 'contactPersonKey', 'otherParticipants', 'place', 'unit'] as const)
] as const;

/** The fields of an action that are days. */
const dayFields = ['start', 'end', 'effectFollowUpOn'] as const;

type TextField = (typeof textFields)[number];
type DayFieldName = (typeof dayFields)[number];

/** What stands in the form of an action; texts are as typed. */
export interface ActionInput extends Readonly<Record<TextField | DayFieldName, string>> {
  readonly participatingOrgUnitKeys: readonly string[];
  readonly cadenceKind: Cadence['kind'] | '';
  readonly cadenceWeeks: string;
  /** Days in a row, as people type them. */
  readonly cadenceDays: string;
  readonly target: string;
  readonly isShared: boolean;
  readonly isCitizenPromise: boolean;
}

/** What the form says of an action. */
export type ActionFields = Pick<
  Action,
  | TextField
  | DayFieldName
  | 'participatingOrgUnitKeys'
  | 'cadence'
  | 'target'
  | 'isShared'
  | 'isCitizenPromise'
>;

/** The form of a new action, before anything is typed. */
export function emptyAction(known: Partial<ActionInput>): ActionInput {
  const texts = Object.fromEntries([...textFields, ...dayFields].map((field) => [field, '']));
  return {
    ...(texts as Record<TextField | DayFieldName, string>),
    participatingOrgUnitKeys: [],
    ...{ cadenceKind: '', cadenceWeeks: '', cadenceDays: '', target: '' },
    ...{ isShared: false, isCitizenPromise: false },
    ...known
  };
}

/** The form of an action that is there. */
export function inputOf(action: Action): ActionInput {
  const { cadence, target, participatingOrgUnitKeys, isShared, isCitizenPromise } = action;
  const texts = Object.fromEntries(
    [...textFields, ...dayFields].map((field) => [field, action[field] ?? ''])
  );
  return {
    ...(texts as Record<TextField | DayFieldName, string>),
    ...{ participatingOrgUnitKeys, isShared, isCitizenPromise },
    cadenceKind: cadence?.kind ?? '',
    cadenceWeeks: cadence?.kind === 'everyWeeks' ? `${cadence.weeks}` : '',
    cadenceDays: cadence?.kind === 'dates' ? writeCadence(cadence) : '',
    target: target === undefined ? '' : `${target}`.replace('.', ',')
  };
}

/** Makes what the form says; only what cannot be read is refused here, the rules are the use case's. */
export function fieldsOf(input: ActionInput): Result<ActionFields, UseCaseRefusal> {
  const days = readTypedDays(input, { required: ['start'], optional: ['end', 'effectFollowUpOn'] });
  if (!days.ok) return days;
  const cadence = cadenceIn(input);
  if (cadence === 'unreadable') return refuseBroken([{ code: 'cadenceDaysMissing', field: 'cadence' }]);
  const { number, title, type, focusAreaKey, groupKey, isShared, isCitizenPromise } = input;
  const target = input.target.replace(/\s/g, '').replace(',', '.');
  return ok({
    ...optionalTexts(input),
    ...{ number: number.trim(), title: title.trim(), type: type.trim(), focusAreaKey, groupKey },
    ...{ isShared, isCitizenPromise, cadence, start: days.value.start },
    participatingOrgUnitKeys: input.participatingOrgUnitKeys,
    end: readDay(input.end),
    effectFollowUpOn: readDay(input.effectFollowUpOn),
    target: target === '' ? undefined : Number(target)
  } as ActionFields);
}

function optionalTexts(input: ActionInput): Partial<Record<TextField, string>> {
  return Object.fromEntries(
    textFields.map((field) => [field, input[field].trim() === '' ? undefined : input[field].trim()])
  );
}

function cadenceIn({
  cadenceKind,
  cadenceWeeks,
  cadenceDays
}: ActionInput): Cadence | undefined | 'unreadable' {
  switch (cadenceKind) {
    case '':
      return undefined;
    case 'everyWeeks':
      return { kind: 'everyWeeks', weeks: Number(cadenceWeeks) };
    case 'beforeEachMeeting':
    case 'perTertial':
      return { kind: cadenceKind };
    case 'dates': {
      const read = readCadence(cadenceDays);
      return read?.kind === 'dates' ? read : 'unreadable';
    }
  }
}
