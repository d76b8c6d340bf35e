import { type CollectionName } from '../../../application/ports/collections';
import { labelOf } from '../../../messages/describe';
import { type FieldName } from '../../../messages/fieldNames';
import { useLanguage } from '../../shared/ui/texts';
import { type TypedFieldProps } from './fieldProps';
import { type FormInput } from '../../shared/forms/formInput';
import { type RowForm } from '../../shared/forms/useRowForm';

/** The fields of a form that hold one text. */
type TextName<Input extends FormInput> = {
  [Name in keyof Input]: Input[Name] extends string ? Name : never;
}[keyof Input] &
  FieldName;

/** What every typed field of a form is given: its label, what stands in it, and what is wrong with it. */
export function useFieldFrame<C extends CollectionName, Input extends FormInput>(
  form: RowForm<C, Input>
): (name: TextName<Input>) => TypedFieldProps {
  const language = useLanguage();
  return (name) => ({
    name,
    label: labelOf(name, language, form.collection),
    value: form.input[name] as string,
    errorMessage: form.errors[name],
    onChange: (text) => form.change({ [name]: text } as Partial<Input>)
  });
}
