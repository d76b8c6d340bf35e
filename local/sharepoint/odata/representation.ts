import { lookupNotExpanded, unknownColumn, unknownSelection } from '../queryErrors';
import type { Format } from './format';
import { emptySelection, type Selection } from './selection';
import {
  type Complex,
  type Entity,
  type EntityCollection,
  type EntityProperty,
  isStructured,
  type Value
} from './values';

/** What the writing of one reply needs to know. */
export interface Rendering {
  readonly format: Format;
  /** `{web}/_api`, absolute. */
  readonly apiUrl: string;
}

type Json = Record<string, unknown>;

interface PickedProperty {
  readonly property: EntityProperty;
  readonly below: Selection;
  readonly isExpanded: boolean;
}

function findProperty(entity: Entity, name: string): EntityProperty {
  const property = entity.find(name);
  if (property !== undefined) return property;
  throw entity.isListItem ? unknownColumn(name) : unknownSelection(name, entity.typeName);
}

/** The properties that the selection asks of the entity, in SharePoint's order. */
function pick(entity: Entity, selection: Selection): PickedProperty[] {
  const picked = new Map<string, PickedProperty>();
  const add = (name: string, below: Selection): void => {
    const property = findProperty(entity, name);
    const isExpanded = property.group !== 'navigation' || selection.expanded.has(name.toLowerCase());
    if (!isExpanded && (below.selected.size > 0 || below.expanded.size > 0)) throw lookupNotExpanded(name);
    picked.set(property.name, { property, below, isExpanded });
  };
  if (selection.isAll) for (const name of entity.defaultNames) add(name, emptySelection);
  for (const { name, below } of selection.selected.values()) {
    add(name, below);
    // SharePoint answers $select=Id on an item with both Id and ID.
    if (entity.isListItem && /^id$/i.test(name)) {
      add('Id', below);
      add('ID', below);
    }
  }
  for (const { name, below } of selection.expanded.values()) {
    if (selection.isAll) add(name, below);
    else if (!selection.selected.has(name.toLowerCase())) findProperty(entity, name);
  }
  return [...picked.values()];
}

/**
 * @param entity - what the selection is asked of; none of its values is read
 * @param selection - the names
 * @throws SharePointError 400 for a name that it does not have, or a path that is not expanded
 */
export function requireSelected(entity: Entity, selection: Selection): void {
  pick(entity, selection);
}

function entityAddress(entity: Entity, rendering: Rendering): string {
  return entity.bareId ?? `${entity.apiUrl ?? rendering.apiUrl}/${entity.editLink}`;
}

function minimalHead(entity: Entity, rendering: Rendering): Json {
  return {
    'odata.type': entity.typeName,
    'odata.id': entityAddress(entity, rendering),
    ...(entity.etag === undefined ? {} : { 'odata.etag': entity.etag }),
    ...(entity.bareId === undefined ? { 'odata.editLink': entity.editLink } : {})
  };
}

function verboseHead(entity: Entity, rendering: Rendering): Json {
  const address = entityAddress(entity, rendering);
  return {
    id: address,
    ...(entity.bareId === undefined ? { uri: address } : {}),
    ...(entity.etag === undefined ? {} : { etag: entity.etag }),
    type: entity.typeName
  };
}

function renderEntity(entity: Entity, selection: Selection, rendering: Rendering): Json {
  const json: Json = {};
  const isVerbose = rendering.format === 'verbose';
  if (isVerbose) json.__metadata = verboseHead(entity, rendering);
  if (rendering.format === 'minimalmetadata') Object.assign(json, minimalHead(entity, rendering));
  const deferred = (name: string): unknown => ({
    __deferred: { uri: `${entity.apiUrl ?? rendering.apiUrl}/${entity.editLink}/${name}` }
  });
  if (isVerbose && selection.isAll) for (const name of entity.navigationNames) json[name] = deferred(name);
  for (const { property, below, isExpanded } of pick(entity, selection)) {
    const value = isExpanded ? property.read() : undefined;
    const isNavigation = property.group === 'navigation';
    if (value === undefined) {
      if (isVerbose) json[property.name] = deferred(property.name);
      else if (rendering.format === 'minimalmetadata') addNavigationLink(json, entity, property.name);
    } else {
      if (isNavigation && rendering.format === 'minimalmetadata')
        addNavigationLink(json, entity, property.name);
      json[property.name] = renderNested(value, below, rendering);
    }
  }
  return json;
}

function addNavigationLink(json: Json, entity: Entity, name: string): void {
  if (entity.bareId === undefined) json[`${name}@odata.navigationLinkUrl`] = `${entity.editLink}/${name}`;
}

function renderComplex(value: Complex, rendering: Rendering): Json {
  const json: Json = rendering.format === 'verbose' ? { __metadata: { type: value.typeName } } : {};
  for (const [name, part] of Object.entries(value.properties)) {
    json[name] = renderNested(part, emptySelection, rendering);
  }
  return json;
}

function renderNested(value: Value, selection: Selection, rendering: Rendering): unknown {
  if (!isStructured(value)) return value;
  const isVerbose = rendering.format === 'verbose';
  switch (value.kind) {
    case 'complex':
      return renderComplex(value, rendering);
    case 'entity':
      return renderEntity(value, selection, rendering);
    case 'primitives':
      return isVerbose ? { __metadata: { type: value.typeName }, results: value.values } : value.values;
    case 'complexes': {
      const members = value.values.map((member) => renderComplex(member, rendering));
      return isVerbose ? { __metadata: { type: value.typeName }, results: members } : members;
    }
    case 'entities': {
      const members = value.entities.map((member) => renderEntity(member, selection, rendering));
      return isVerbose ? { results: members } : members;
    }
  }
}

function metadataUrl(rendering: Rendering, what: string): Json {
  return rendering.format === 'minimalmetadata'
    ? { 'odata.metadata': `${rendering.apiUrl}/$metadata#${what}` }
    : {};
}

function renderCollection(collection: EntityCollection, selection: Selection, rendering: Rendering): Json {
  const members = collection.entities.map((member) => renderEntity(member, selection, rendering));
  if (rendering.format === 'verbose') {
    return {
      d: { results: members, ...(collection.nextLink === undefined ? {} : { __next: collection.nextLink }) }
    };
  }
  return {
    ...metadataUrl(rendering, collection.setName),
    ...(collection.nextLink === undefined ? {} : { 'odata.nextLink': collection.nextLink }),
    value: members
  };
}

/**
 * @param value - the answer
 * @param options - what the query selects and expands, and what a verbose reply calls the answer
 * @param rendering - the format and the base address
 * @returns the reply's JSON
 * @throws SharePointError 400 when the selection names what is not there
 */
export function renderReply(
  value: Value,
  options: { readonly selection: Selection; readonly name: string },
  rendering: Rendering
): Json {
  const isVerbose = rendering.format === 'verbose';
  if (!isStructured(value)) {
    if (isVerbose) return { d: { [options.name]: value } };
    return value === null
      ? { 'odata.null': true }
      : { ...metadataUrl(rendering, primitiveType(value)), value };
  }
  switch (value.kind) {
    case 'entities':
      return renderCollection(value, options.selection, rendering);
    case 'entity': {
      const json = renderEntity(value, options.selection, rendering);
      return isVerbose ? { d: json } : { ...metadataUrl(rendering, `${value.setName}/@Element`), ...json };
    }
    case 'complex': {
      const json = renderComplex(value, rendering);
      return isVerbose
        ? { d: { [options.name]: json } }
        : { ...metadataUrl(rendering, value.typeName), ...json };
    }
    case 'primitives':
    case 'complexes': {
      const members = renderNested(value, options.selection, rendering);
      return isVerbose
        ? { d: { [options.name]: members } }
        : { ...metadataUrl(rendering, value.typeName), value: members };
    }
  }
}

function primitiveType(value: string | number | boolean): string {
  if (typeof value === 'string') return 'Edm.String';
  if (typeof value === 'boolean') return 'Edm.Boolean';
  return Number.isInteger(value) ? 'Edm.Int32' : 'Edm.Double';
}
