import type { FieldRecord } from '../storage/records';
import { fieldTypeKinds as kinds } from './fieldKinds';
import { newField } from './newField';

/** Flags: h hidden, r read-only, s sealed. */
export interface BaseField {
  readonly name: string;
  readonly id: string;
  readonly kind: number;
  readonly title: string;
  readonly flags?: string;
  readonly column?: string;
}

/** The columns that every list has, with SharePoint's fixed ids. */
export const commonFields: readonly BaseField[] = [
  {
    name: 'ContentTypeId',
    id: '03e45e84-1992-4d42-9116-26f756012634',
    kind: kinds.contentTypeId,
    title: 'Content Type ID',
    flags: 'hrs'
  },
  {
    name: 'Title',
    id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
    kind: kinds.text,
    title: 'Title',
    column: 'f1'
  },
  {
    name: '_ModerationComments',
    id: '34ad21eb-75bd-4544-8c73-0e08330291fe',
    kind: kinds.note,
    title: 'Approver Comments',
    flags: 'hr'
  },
  {
    name: 'ID',
    id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1',
    kind: kinds.counter,
    title: 'ID',
    flags: 'r',
    column: 'id'
  },
  {
    name: 'ContentType',
    id: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d',
    kind: kinds.computed,
    title: 'Content Type',
    flags: ''
  },
  {
    name: 'Modified',
    id: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f',
    kind: kinds.dateTime,
    title: 'Modified',
    flags: 'r',
    column: 'modified'
  },
  {
    name: 'Created',
    id: '8c06beca-0777-48f7-91c7-6da68bc07b69',
    kind: kinds.dateTime,
    title: 'Created',
    flags: 'r',
    column: 'created'
  },
  {
    name: 'Author',
    id: '1df5e554-ec7e-46a6-901d-d85a3881cb18',
    kind: kinds.user,
    title: 'Created By',
    flags: 'r',
    column: 'author'
  },
  {
    name: 'Editor',
    id: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2',
    kind: kinds.user,
    title: 'Modified By',
    flags: 'r',
    column: 'editor'
  },
  {
    name: '_HasCopyDestinations',
    id: '26d0756c-986a-48a7-af35-bf18ab85ff4a',
    kind: kinds.boolean,
    title: 'Has Copy Destinations',
    flags: 'hr'
  },
  {
    name: 'owshiddenversion',
    id: 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5',
    kind: kinds.integer,
    title: 'owshiddenversion',
    flags: 'hr',
    column: 'version'
  },
  {
    name: '_UIVersion',
    id: '7841bf41-43d0-4434-9f50-a673baef7631',
    kind: kinds.integer,
    title: 'UI Version',
    flags: 'hr',
    column: 'ui_version'
  },
  {
    name: '_UIVersionString',
    id: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a',
    kind: kinds.text,
    title: 'Version',
    flags: 'r'
  },
  {
    name: 'Attachments',
    id: '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    kind: kinds.attachments,
    title: 'Attachments',
    column: 'attachments'
  },
  {
    name: '_ModerationStatus',
    id: 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61',
    kind: kinds.modStat,
    title: 'Approval Status',
    flags: 'hr'
  },
  {
    name: 'Edit',
    id: '503f1caa-358e-4918-9094-4a2cdc4bc034',
    kind: kinds.computed,
    title: 'Edit',
    flags: 'rs'
  },
  {
    name: 'LinkTitleNoMenu',
    id: 'bc91a437-52e7-49e1-8c4e-4698904b2b6d',
    kind: kinds.computed,
    title: 'Title',
    flags: 'r'
  },
  {
    name: 'LinkTitle',
    id: '82642ec8-ef9b-478f-acf9-31f7d45fbc31',
    kind: kinds.computed,
    title: 'Title',
    flags: 'r'
  },
  {
    name: 'GUID',
    id: 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0',
    kind: kinds.guid,
    title: 'GUID',
    flags: 'hr',
    column: 'guid'
  },
  {
    name: 'FileRef',
    id: '94f89715-e097-4e8b-ba79-ea02aa8b7adb',
    kind: kinds.lookup,
    title: 'URL Path',
    flags: 'hr'
  },
  {
    name: 'FileDirRef',
    id: '56605df6-8fa1-47e4-a04c-5b384d59609f',
    kind: kinds.lookup,
    title: 'Path',
    flags: 'hr'
  },
  {
    name: 'FSObjType',
    id: '30bb605f-5bae-48fe-b4e3-1f81d9772af9',
    kind: kinds.lookup,
    title: 'Item Type',
    flags: 'hr',
    column: 'fs_type'
  },
  {
    name: 'FileLeafRef',
    id: '8553196d-ec8d-4564-9861-3dbe931050c8',
    kind: kinds.file,
    title: 'Name',
    flags: 'h',
    column: 'leaf_name'
  },
  {
    name: 'UniqueId',
    id: '4b7403de-8d94-43e8-9f0f-137a3e298126',
    kind: kinds.lookup,
    title: 'Unique Id',
    flags: 'hr'
  }
];

const libraryFields: readonly BaseField[] = [
  {
    name: 'DocIcon',
    id: '081c6e4c-5c14-4f20-b23e-1a71ceb6a67c',
    kind: kinds.computed,
    title: 'Type',
    flags: 'r'
  },
  {
    name: 'LinkFilename',
    id: '5cc6dc79-3710-4374-b433-61cb4a686c12',
    kind: kinds.computed,
    title: 'Name',
    flags: 'r'
  },
  {
    name: 'CheckoutUser',
    id: '3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b',
    kind: kinds.user,
    title: 'Checked Out To',
    flags: 'hr'
  }
];

/** @returns the column as a record */
export function toRecord(base: BaseField): FieldRecord {
  const flags = base.flags ?? '';
  return newField({
    internalName: base.name,
    id: base.id,
    kind: base.kind,
    title: base.title,
    column: base.column,
    group: flags.includes('h') ? '_Hidden' : 'Custom Columns',
    isHidden: flags.includes('h'),
    isReadOnly: flags.includes('r'),
    isSealed: flags.includes('s'),
    isFromBaseType: true,
    canBeDeleted: false
  });
}

/**
 * @param isLibrary - libraries have a name column in place of attachments
 * @returns the columns of a new list, Title required as SharePoint has it
 */
export function baseListFields(isLibrary: boolean): FieldRecord[] {
  const bases = isLibrary
    ? [...commonFields.filter((field) => field.name !== 'Attachments'), ...libraryFields]
    : commonFields;
  return bases.map((base) => {
    const field = toRecord(base);
    return base.name === 'Title' ? { ...field, isRequired: !isLibrary } : field;
  });
}
