import { type CollectionName } from '../../../application/ports/collections';
import { accessLevelOf, fileAccessOf } from '../access/listAccess';
import { accessLevels, type PermissionLevel, permissionLevels } from '../access/permissionLevels';
import { siteGroupNames, siteGroups } from '../access/siteGroups';
import { type AnyColumn, listShape } from '../mapping/listShape';
import { type ColumnKind } from '../schema/column';
import { libraries, type LibraryDefinition } from '../schema/libraries';
import { type ListDefinition, type ListSchema } from '../schema/listDefinition';
import { columnFormatting } from './columnFormatting';

/** A column that a list shall have. */
export interface TargetField {
  /** Internal name. */
  readonly name: string;
  readonly title: string;
  readonly formerTitles: readonly string[];
  readonly description: string;
  readonly kind: ColumnKind;
  readonly isRequired: boolean;
  readonly isIndexed: boolean;
  readonly isUnique: boolean;
  /** Column formatting as JSON. */
  readonly formatting: string | undefined;
}

/** A view that a list shall have. */
export interface TargetView {
  /** ASCII; the last part of its address. */
  readonly name: string;
  readonly title: string;
  /** Internal names of the columns, as a view refers to them. */
  readonly fields: readonly string[];
  /** Sorting as CAML. */
  readonly query: string;
  readonly isDefault: boolean;
}

/** What a group may do, by titles. */
export interface TargetGrant {
  readonly group: string;
  readonly level: string;
}

/** A list that a site shall have. */
export interface TargetList {
  /** Last part of its address. */
  readonly name: string;
  readonly title: string;
  readonly formerTitles: readonly string[];
  readonly description: string;
  readonly hasDocuments: boolean;
  /** A document library, which stands beside the lists and not among them. */
  readonly isLibrary: boolean;
  readonly fields: readonly TargetField[];
  readonly views: readonly TargetView[];
  readonly grants: readonly TargetGrant[];
}

/** What a site shall have. */
export interface ProvisioningTarget {
  readonly levels: readonly PermissionLevel[];
  readonly groups: readonly { readonly title: string; readonly description: string }[];
  /** What each group may do on the site outside the lists. */
  readonly siteGrants: readonly TargetGrant[];
  readonly lists: readonly TargetList[];
}

function targetField(column: AnyColumn): TargetField {
  const { name, title, description, kind, isRequired, isIndexed, isUnique, appearance } = column;
  const formatting = appearance === undefined ? undefined : columnFormatting(appearance);
  const formerTitles = column.formerTitles ?? [];
  return { name, title, formerTitles, description, kind, isRequired, isIndexed, isUnique, formatting };
}

/** SharePoint's own mandatory column, where no field of the row stands in it. */
const plainTitle: TargetField = {
  name: 'Title',
  title: 'Rubrik',
  formerTitles: [],
  description: 'Skrivs av programmet.',
  kind: { type: 'Text' },
  isRequired: true,
  isIndexed: false,
  isUnique: false,
  formatting: undefined
};

function targetViews<C extends CollectionName>(definition: ListDefinition<C>): readonly TargetView[] {
  const names = new Map(
    listShape(definition.collection).fields.map(({ field, column }) => [field, column.name])
  );
  const nameOf = (field: string): string => names.get(field) ?? 'Title';
  return definition.views.map((view) => {
    const sortedBy = view.sortedBy === undefined ? 'ID' : nameOf(view.sortedBy);
    const direction = view.isDescending === true ? ' Ascending="FALSE"' : '';
    const shown = view.fields.map(nameOf).map((name) => (name === 'Title' ? 'LinkTitle' : name));
    return {
      name: view.name,
      title: view.title,
      fields: shown.includes('LinkTitle') ? shown : ['LinkTitle', ...shown],
      query: `<OrderBy><FieldRef Name="${sortedBy}"${direction} /></OrderBy>`,
      isDefault: view.isDefault === true
    };
  });
}

function targetList<C extends CollectionName>(definition: ListDefinition<C>): TargetList {
  const { collection, name, title, formerTitles = [], description, hasDocuments } = definition;
  const columns = listShape(collection).fields.map(({ column }) => targetField(column));
  const hasTitle = columns.some((field) => field.name === 'Title');
  const grants = siteGroupNames.map((group) => ({
    group: siteGroups[group].title,
    level: permissionLevels[accessLevelOf(group, collection)].title
  }));
  const fields = hasTitle ? columns : [plainTitle, ...columns];
  return {
    name,
    title,
    formerTitles,
    description,
    hasDocuments,
    isLibrary: false,
    fields,
    views: targetViews(definition),
    grants
  };
}

/** A library keeps SharePoint's own columns and view. */
function targetLibrary({ name, title, description, filesOf }: LibraryDefinition): TargetList {
  const grants = siteGroupNames.map((group) => ({
    group: siteGroups[group].title,
    level: permissionLevels[fileAccessOf(group, filesOf)].title
  }));
  const nothing = { formerTitles: [], fields: [], views: [] };
  return { name, title, description, ...nothing, hasDocuments: false, isLibrary: true, grants };
}

/** What a site shall have for the lists of a schema, and the libraries beside them. */
export function provisioningTarget(schema: ListSchema): ProvisioningTarget {
  const definitions = Object.values(schema) as readonly ListDefinition<CollectionName>[];
  return {
    levels: accessLevels.map((level) => permissionLevels[level]),
    groups: siteGroupNames.map((group) => siteGroups[group]),
    siteGrants: siteGroupNames.map((group) => ({
      group: siteGroups[group].title,
      level: permissionLevels.view.title
    })),
    lists: [
      ...definitions.map((definition) => targetList(definition)),
      ...Object.values(libraries).map(targetLibrary)
    ]
  };
}
