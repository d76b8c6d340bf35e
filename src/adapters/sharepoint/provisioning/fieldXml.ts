import { type ColumnKind } from '../schema/column';
import { type TargetField } from './target';

function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');
}

/** Attributes and children that a kind of column needs besides its names. */
function kindXml(kind: ColumnKind): {
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: string;
} {
  switch (kind.type) {
    case 'Text':
      return { attributes: { MaxLength: '255' }, children: '' };
    case 'Note':
      return { attributes: { NumLines: '6', RichText: 'FALSE', AppendOnly: 'FALSE' }, children: '' };
    case 'Choice': {
      const choices = kind.labels.map((label) => `<CHOICE>${escapeXml(label)}</CHOICE>`).join('');
      return {
        attributes: { Format: 'Dropdown', FillInChoice: 'FALSE' },
        children: `<CHOICES>${choices}</CHOICES>`
      };
    }
    case 'DateTime':
      return { attributes: { Format: 'DateOnly', FriendlyDisplayFormat: 'Disabled' }, children: '' };
    case 'Number':
      return { attributes: {}, children: '' };
    case 'Boolean':
      return { attributes: {}, children: '<Default>0</Default>' };
  }
}

/** Options of `createfieldasxml`: the schema's Name becomes the internal name, whatever the display name is. */
export const nameIsInternalName = 8;

/** A column's schema (CAML), complete, so that a column is there whole or not at all. */
export function fieldXml(field: TargetField): string {
  const { attributes, children } = kindXml(field.kind);
  const all = {
    Type: field.kind.type,
    Name: field.name,
    StaticName: field.name,
    DisplayName: field.title,
    Description: field.description,
    Required: field.isRequired ? 'TRUE' : 'FALSE',
    ...(field.isIndexed && { Indexed: 'TRUE' }),
    ...(field.isUnique && { EnforceUniqueValues: 'TRUE' }),
    ...(field.formatting !== undefined && { CustomFormatter: field.formatting }),
    ...attributes
  };
  const written = Object.entries(all).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return `<Field ${written.join(' ')}>${children}</Field>`;
}
