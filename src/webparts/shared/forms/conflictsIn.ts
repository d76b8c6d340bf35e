import { type CollectionName } from '../../../application/ports/collections';
import { labelOf } from '../../../messages/describe';
import { type FieldName } from '../../../messages/fieldNames';
import { type Language } from '../../../messages/format';
import { type Conflict } from '../ui/ConflictNotice';
import { type FormInput } from './formInput';
import { type RowForm } from './useRowForm';

/** The fields that say another thing in the form than in the row as somebody else saved it. */
export function conflictsIn<C extends CollectionName, Input extends FormInput>(
  { collection, input: mine }: Pick<RowForm<C, Input>, 'collection' | 'input'>,
  theirs: Input,
  words: { readonly language: Language; readonly nameOfKey: ((key: string) => string) | undefined }
): readonly Conflict[] {
  const { language, nameOfKey = (key: string) => key } = words;
  const shown = (value: FormInput[string] | undefined): string =>
    typeof value === 'string' ? nameOfKey(value) : (value ?? []).map(nameOfKey).join(', ');
  return Object.keys(mine)
    .filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]))
    .map((field) => ({
      field,
      label: labelOf(field as FieldName, language, collection),
      mine: shown(mine[field]),
      theirs: shown(theirs[field])
    }));
}
