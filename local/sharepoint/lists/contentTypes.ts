import { type Context, type ListContext, relativeUrl } from '../context';
import { createEntity, type EntityType } from '../odata/entity';
import { complex, type Entity } from '../odata/values';

interface ContentTypeSubject {
  readonly id: string;
  readonly name: string;
  readonly isDocument: boolean;
  readonly scope: string;
}

const contentType: EntityType<ContentTypeSubject> = {
  typeName: 'SP.ContentType',
  setName: 'SP.ApiData.ContentTypes',
  editLink: ({ id }) => `Web/ContentTypes('${id}')`,
  defaults: {
    ClientFormCustomFormatter: () => null,
    Description: ({ isDocument }) => (isDocument ? 'Create a new document.' : 'Create a new list item.'),
    DisplayFormUrl: () => '',
    EditFormUrl: () => '',
    Group: ({ isDocument }) => (isDocument ? 'Document Content Types' : 'List Content Types'),
    Hidden: () => false,
    Id: ({ id }) => complex('SP.ContentTypeId', { StringValue: id }),
    JSLink: () => '',
    Name: ({ name }) => name,
    NewFormUrl: () => '',
    ReadOnly: () => false,
    Scope: ({ scope }) => scope,
    Sealed: () => false,
    StringId: ({ id }) => id
  }
};

/** @returns the only content type that a list has here */
export function contentTypeEntity({ web, list }: ListContext): Entity {
  const isDocument = list.baseType === 1;
  return createEntity(contentType, {
    id: `${isDocument ? '0x0101' : '0x01'}00${list.id.replace(/-/g, '').toUpperCase()}`,
    name: isDocument ? 'Document' : 'Item',
    isDocument,
    scope: `${web.path}/${list.folder}`
  });
}

/** @returns the two content types of a site: Item and Document */
export function siteContentTypes({ web }: Pick<Context, 'web'>): readonly Entity[] {
  const make = (id: string, name: string): Entity =>
    createEntity(contentType, { id, name, isDocument: name === 'Document', scope: relativeUrl(web) });
  return [make('0x01', 'Item'), make('0x0101', 'Document')];
}
