import type { FieldRecord, ListRecord } from '../storage/records';
import { escapeXml } from '../xml/parseXml';
import { fieldTypeKinds as kinds } from './fieldKinds';

function truth(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}

function addTextOptions(field: FieldRecord, attributes: Record<string, string>): void {
  const option = (name: string): string => String(field.options[name] ?? '');
  if (field.kind === kinds.text) attributes.MaxLength = option('MaxLength');
  if (field.kind === kinds.note) {
    attributes.NumLines = option('NumberOfLines');
    attributes.RichText = truth(field.options.RichText === true);
    attributes.AppendOnly = truth(field.options.AppendOnly === true);
  }
  if (field.kind === kinds.dateTime)
    attributes.Format = field.options.DisplayFormat === 0 ? 'DateOnly' : 'DateTime';
  if (field.kind === kinds.choice)
    attributes.Format = field.options.EditFormat === 1 ? 'RadioButtons' : 'Dropdown';
  if (field.kind === kinds.choice || field.kind === kinds.multiChoice) {
    attributes.FillInChoice = truth(field.options.FillInChoice === true);
  }
  if (field.kind === kinds.url) attributes.Format = field.options.DisplayFormat === 1 ? 'Image' : 'Hyperlink';
  if (typeof field.options.MinimumValue === 'number') attributes.Min = option('MinimumValue');
  if (typeof field.options.MaximumValue === 'number') attributes.Max = option('MaximumValue');
}

function addReferenceOptions(field: FieldRecord, attributes: Record<string, string>): void {
  if (field.kind === kinds.user) {
    attributes.List = 'UserInfo';
    attributes.UserSelectionMode = field.options.SelectionMode === 0 ? 'PeopleOnly' : 'PeopleAndGroups';
  }
  if (field.lookup !== undefined) {
    attributes.List = `{${field.lookup.listId}}`;
    attributes.ShowField = field.lookup.fieldName;
    attributes.WebId = field.lookup.webId;
    if (field.lookup.primaryFieldId !== undefined) attributes.FieldRef = field.lookup.primaryFieldId;
  }
  if (field.isMultiple) attributes.Mult = 'TRUE';
}

/**
 * @param field - a column
 * @param list - the list that it belongs to; undefined for a site column
 * @returns its schema as XML, as `SchemaXml` shows it
 */
export function toFieldSchema(field: FieldRecord, list: ListRecord | undefined): string {
  const attributes: Record<string, string> = {
    Type: field.typeName,
    DisplayName: field.title,
    Required: truth(field.isRequired),
    EnforceUniqueValues: truth(field.isUnique),
    Indexed: truth(field.isIndexed)
  };
  addTextOptions(field, attributes);
  addReferenceOptions(field, attributes);
  if (field.isHidden) attributes.Hidden = 'TRUE';
  if (field.isReadOnly) attributes.ReadOnly = 'TRUE';
  if (field.description !== '') attributes.Description = field.description;
  Object.assign(attributes, field.attributes, {
    Group: field.group,
    ID: `{${field.id}}`,
    SourceID: list === undefined ? 'http://schemas.microsoft.com/sharepoint/v3' : `{${list.id}}`,
    StaticName: field.staticName,
    Name: field.internalName
  });
  if (field.column !== undefined) attributes.ColName = field.column;
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  const inner = [
    field.defaultValue === null ? '' : `<Default>${escapeXml(field.defaultValue)}</Default>`,
    field.choices.length === 0
      ? ''
      : `<CHOICES>${field.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`,
    field.kind === kinds.calculated ? `<Formula>${escapeXml(String(field.options.Formula))}</Formula>` : ''
  ].join('');
  return inner === '' ? `<Field ${written.join(' ')} />` : `<Field ${written.join(' ')}>${inner}</Field>`;
}
