import type { ListContext } from '../context';
import { SharePointError } from '../errors';
import { ok, type Reply } from '../http/reply';
import { type ApiRequest, isJsonObject, readCollection, readJson, readText } from '../http/request';
import { complex, type Complex, complexes } from '../odata/values';
import { postMethod, type Resource } from '../resource';
import { requireOnList } from '../security/access';
import { numberOf, type Row, type SqlValue } from '../storage/database';
import { parseFormValue } from './formValue';
import { addItem, requireOwnRow, updateItem } from './writeItem';

const typeName = 'SP.ListItemFormUpdateValue';

interface FormValue {
  readonly name: string;
  readonly text: string;
}

interface FormResult extends FormValue {
  readonly error: string | undefined;
  readonly itemId: number;
}

function readForm(request: ApiRequest): readonly FormValue[] {
  const body = readJson(request);
  return (readCollection(body.formValues) ?? []).filter(isJsonObject).map((value) => ({
    name: readText(value, 'FieldName') ?? '',
    text: readText(value, 'FieldValue') ?? ''
  }));
}

function toComplex(result: FormResult): Complex {
  return complex(typeName, {
    ErrorCode: result.error === undefined ? 0 : -2146232832,
    ErrorMessage: result.error ?? null,
    FieldName: result.name,
    FieldValue: result.text,
    HasException: result.error !== undefined,
    ItemId: result.itemId
  });
}

/** Reads every value; one that does not fit gets its message and spoils the whole form. */
function parseForm(
  context: ListContext,
  form: readonly FormValue[]
): { readonly values: Map<string, SqlValue>; readonly errors: ReadonlyMap<string, string> } {
  const values = new Map<string, SqlValue>();
  const errors = new Map<string, string>();
  for (const { name, text } of form) {
    const field = context.list.fields.find((candidate) => candidate.internalName === name);
    if (field?.column?.startsWith('f') !== true || field.isReadOnly) {
      errors.set(name, `Column '${name}' does not exist. It may have been deleted by another user.`);
      continue;
    }
    const parsed = parseFormValue(context, field, text);
    if ('error' in parsed) errors.set(name, parsed.error);
    else if (parsed.value === null && field.isRequired) errors.set(name, "You can't leave this blank.");
    else values.set(field.column, parsed.value);
  }
  return { values, errors };
}

/** A refusal by the table (a unique column) is an answer here, not a failed call. */
function attempt(write: () => Row): Row | string {
  try {
    return write();
  } catch (error) {
    if (error instanceof SharePointError && error.status === 400) return error.message;
    throw error;
  }
}

function answer(
  form: readonly FormValue[],
  errors: ReadonlyMap<string, string>,
  itemId: number
): readonly FormResult[] {
  return form.map((value) => ({ ...value, error: errors.get(value.name), itemId }));
}

/** @returns `ValidateUpdateListItem` of a row: 200 also when a value is refused */
export function validateUpdateResource(context: ListContext, row: Row): Resource {
  return postMethod((request) => {
    requireOnList(context, 'editListItems');
    requireOwnRow(context, row);
    const form = readForm(request);
    const { values, errors } = parseForm(context, form);
    const id = numberOf(row, 'id');
    if (errors.size === 0) {
      const isSilent = readJson(request).bNewDocumentUpdate === true;
      const written = attempt(() => updateItem(context, row, { values, isSilent }));
      if (typeof written === 'string')
        return results(form.map((value) => ({ ...value, error: written, itemId: id })));
    }
    return results(answer(form, errors, id));
  });
}

function results(found: readonly FormResult[]): Reply {
  return ok(complexes(typeName, found.map(toComplex)), 'ValidateUpdateListItem');
}

/** Adds a row from form values; a failed one has the id "0". */
export function addValidateUpdate(context: ListContext, request: ApiRequest): Reply {
  requireOnList(context, 'addListItems');
  const form = readForm(request);
  const { values, errors } = parseForm(context, form);
  const written = errors.size === 0 ? attempt(() => addItem(context, { values })) : undefined;
  const id = written === undefined || typeof written === 'string' ? 0 : numberOf(written, 'id');
  const found: readonly FormResult[] =
    typeof written === 'string'
      ? form.map((value) => ({ ...value, error: written, itemId: 0 }))
      : answer(form, errors, id);
  return results([...found, { name: 'Id', text: String(id), error: undefined, itemId: id }]);
}
