import { type GroupKind, type Level } from '../../../../core/organisation/group';
import { type Side } from '../../../../core/organisation/orgUnit';
import { day, reference } from '../columns';

/** Who stands behind a row and on which day: our own columns, in every list. */
export const recorded = {
  recordedBy: reference('RecordedBy', 'Registrerad av', 'Nyckel till den person som står bakom raden.'),
  recordedOn: day('RecordedOn', 'Registrerad', 'Dag i Stockholm då personen handlade.')
};

/** The agreement that a row belongs to. */
export const agreementKey = reference('AgreementKey', 'Överenskommelse (nyckel)');

/** Sides of the cooperation, in Swedish. */
export const sideLabels: Readonly<Record<Side, string>> = {
  city: 'Staden',
  police: 'Polisen',
  other: 'Annan part'
};

/** Levels of agreements and groups, in Swedish. */
export const levelLabels: Readonly<Record<Level, string>> = { central: 'Central', local: 'Lokal' };

/** Kinds of group, in Swedish. */
export const groupKindLabels: Readonly<Record<GroupKind, string>> = {
  steeringGroup: 'Styrgrupp',
  preparationGroup: 'Beredningsgrupp',
  workingGroup: 'Arbetsgrupp',
  council: 'Råd',
  temporaryGroup: 'Tillfällig grupp'
};

/** The view that opens with a list, sorted by an indexed field. */
export function overview<Field extends string, Sorted extends string>(
  sortedBy: Sorted,
  fields: readonly Field[]
) {
  return { name: 'Overview', title: 'Översikt', fields, sortedBy, isDefault: true } as const;
}
