import { toLocalText } from '../sites/localTime';
import { fieldTypeKinds as kinds, isReference } from '../fields/fieldKinds';
import { createEntity, type EntityType } from '../odata/entity';
import { type Entity, isStructured, type Value } from '../odata/values';
import { textOf } from '../storage/database';
import type { FieldRecord } from '../storage/records';
import { escapeXml } from '../xml/parseXml';
import { type ItemSubject, itemPath, versionLabel } from './itemEntity';
import { lookupText } from './lookupTarget';
import { readChoices, readFieldValue, readLink, readReferences } from './readValue';

/** For reading, for a page, or for an input. */
export type TextForm = 'text' | 'html' | 'edit';

function referenceText({ context, row }: ItemSubject, field: FieldRecord, form: TextForm): string {
  const stored = row[field.column ?? ''];
  const ids = field.isMultiple
    ? readReferences(stored)
    : stored === null || stored === undefined
      ? []
      : [Number(stored)];
  const parts = ids.map((id) =>
    form === 'edit' ? `${String(id)};#${lookupText(context, field, id)}` : lookupText(context, field, id)
  );
  return parts.join(form === 'edit' ? ';#' : '; ');
}

function yesNo(isYes: boolean, form: TextForm): string {
  if (form === 'edit') return isYes ? '1' : '0';
  return isYes ? 'Yes' : 'No';
}

/**
 * @param subject - a row
 * @param field - one of its list's columns
 * @param form - what the text is for
 * @returns the column's value as text; empty when there is none
 */
export function fieldText(subject: ItemSubject, field: FieldRecord, form: TextForm): string {
  const { row } = subject;
  switch (field.internalName) {
    case '_UIVersionString':
      return versionLabel(Number(row.ui_version));
    case 'FileRef':
      return itemPath(subject).path;
    case 'FileDirRef':
      return itemPath(subject).directory;
    case 'UniqueId':
      return textOf(row, 'unique_id');
    default:
  }
  if (field.column === undefined) return '';
  if (isReference(field) && field.column !== 'fs_type') return referenceText(subject, field, form);
  const stored = row[field.column];
  if (stored === null || stored === undefined) return '';
  if (field.kind === kinds.dateTime)
    return toLocalText(textOf(row, field.column), field.options.DisplayFormat === 0);
  if (field.kind === kinds.boolean || field.kind === kinds.attachments)
    return yesNo(Number(stored) > 0, form);
  if (field.kind === kinds.multiChoice) return readChoices(stored).join(form === 'edit' ? ';#' : '; ');
  if (field.kind === kinds.url) {
    const link = readLink(stored);
    return link === undefined ? '' : `${link.Url}, ${link.Description}`;
  }
  const value: Value = readFieldValue(field, row);
  const text = isStructured(value) || value === null ? '' : String(value);
  return form === 'html' && !(field.kind === kinds.note && field.options.RichText === true)
    ? escapeXml(text)
    : text;
}

/** @returns every column of the row as text */
export function textValuesEntity(subject: ItemSubject, form: TextForm): Entity {
  const { list } = subject.context;
  const name = { text: 'FieldValuesAsText', html: 'FieldValuesAsHTML', edit: 'FieldValuesForEdit' }[form];
  const defaults: Record<string, (of: ItemSubject) => Value> = {};
  for (const field of list.fields) {
    const property = field.internalName.startsWith('_')
      ? `OData_${field.internalName.replace(/_/g, '_x005f_')}`
      : field.internalName.replace(/_/g, '_x005f_');
    defaults[property] = (of) => fieldText(of, field, form);
  }
  const type: EntityType<ItemSubject> = {
    typeName: 'SP.FieldStringValues',
    setName: 'SP.ApiData.FieldStringValues',
    editLink: ({ row }) => `Web/Lists(guid'${list.id}')/Items(${String(Number(row.id))})/${name}`,
    defaults
  };
  return createEntity(type, subject);
}
