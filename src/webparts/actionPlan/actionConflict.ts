import { writeCadence } from '../../core/followUp/cadenceText';
import { labelOf } from '../../messages/describe';
import { type FieldName } from '../../messages/fieldNames';
import { type Language } from '../../messages/format';
import { type Conflict } from '../shared/ui/ConflictNotice';
import { type ActionFields, type ActionInput, fieldsOf } from './actionInput';
import { type ActionSurroundings } from './formProps';

/** Three versions of an action: as the form began, as it stands in the form, and as somebody else saved it. */
export interface Versions {
  readonly base: ActionInput;
  readonly mine: ActionInput;
  readonly theirs: ActionInput;
}

/** The form on top of the other's version: what was typed stays, what was not touched becomes the other's. */
export function rebased({ base, mine, theirs }: Versions): ActionInput {
  const names = Object.keys(base) as (keyof ActionInput)[];
  const untouched = names.filter((name) => isSame(base[name], mine[name]));
  return { ...mine, ...Object.fromEntries(untouched.map((name) => [name, theirs[name]])) };
}

/** The fields that the other changed, as they stand in the rebased form and as the other saved them. */
export function conflictsOf(
  versions: Versions,
  around: ActionSurroundings,
  language: Language
): readonly Conflict[] {
  const [before, typed, saved] = [versions.base, rebased(versions), versions.theirs].map(fieldsOf);
  if (saved?.ok !== true || before?.ok !== true) return [];
  return (Object.keys(saved.value) as (keyof ActionFields)[])
    .filter((field) => !isSame(before.value[field], saved.value[field]))
    .map((field) => ({
      field,
      label: labelOf(field as FieldName, language, 'actions'),
      mine: typed?.ok === true ? shown(typed.value[field], around) : '',
      theirs: shown(saved.value[field], around)
    }));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
}

/** A value as people read it: keys by what they stand for. */
function shown(value: ActionFields[keyof ActionFields], around: ActionSurroundings): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (typeof value === 'object') {
    return 'kind' in value ? writeCadence(value) : value.map((key) => nameIn(key, around)).join(', ');
  }
  return nameIn(`${value}`, around);
}

function nameIn(key: string, { register, areas, analysis }: ActionSurroundings): string {
  const named = [...register.units, ...register.groups, ...register.persons, ...areas];
  const titled = [...analysis.problems, ...analysis.causes, ...analysis.goals];
  const byName = named.find((row) => row.key === key)?.name;
  return byName ?? titled.find((row) => row.key === key)?.title ?? key;
}
