/** What a SharePoint property may hold besides entities. */
export type Primitive = string | number | boolean | null;

/** A value with named parts and no address of its own, such as base permissions. */
export interface Complex {
  readonly kind: 'complex';
  readonly typeName: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** A list of texts or numbers. */
export interface PrimitiveCollection {
  readonly kind: 'primitives';
  readonly typeName: string;
  readonly values: readonly Primitive[];
}

/** A list of complex values. */
export interface ComplexCollection {
  readonly kind: 'complexes';
  readonly typeName: string;
  readonly values: readonly Complex[];
}

/** A property of an entity, found by any casing of its name. */
export interface EntityProperty {
  readonly name: string;
  readonly group: 'default' | 'onDemand' | 'navigation';
  /** Undefined: a link with nothing at its end. */
  read(): Value | undefined;
}

/** An object with an address: a web, a list, an item. */
export interface Entity {
  readonly kind: 'entity';
  readonly typeName: string;
  readonly setName: string;
  readonly editLink: string;
  /** Where the object's address starts, when it may lie in another web than the called one. */
  readonly apiUrl: string | undefined;
  /** Set when the object's `odata.id` is no address (the target of a lookup). */
  readonly bareId: string | undefined;
  readonly etag: string | undefined;
  readonly isListItem: boolean;
  readonly defaultNames: readonly string[];
  readonly navigationNames: readonly string[];
  find(name: string): EntityProperty | undefined;
}

/** Several objects of one kind. */
export interface EntityCollection {
  readonly kind: 'entities';
  readonly setName: string;
  readonly entities: readonly Entity[];
  readonly nextLink: string | undefined;
}

/** Anything that a reply may carry. */
export type Value = Primitive | Complex | PrimitiveCollection | ComplexCollection | Entity | EntityCollection;

/** @returns a complex value */
export function complex(typeName: string, properties: Readonly<Record<string, Value>>): Complex {
  return { kind: 'complex', typeName, properties };
}

/** @returns a list of texts */
export function texts(values: readonly string[]): PrimitiveCollection {
  return { kind: 'primitives', typeName: 'Collection(Edm.String)', values };
}

/** @returns a list of whole numbers */
export function integers(values: readonly number[]): PrimitiveCollection {
  return { kind: 'primitives', typeName: 'Collection(Edm.Int32)', values };
}

/** @returns a list of complex values */
export function complexes(typeName: string, values: readonly Complex[]): ComplexCollection {
  return { kind: 'complexes', typeName: `Collection(${typeName})`, values };
}

/** @returns several entities, in the order given */
export function entities(setName: string, members: readonly Entity[], nextLink?: string): EntityCollection {
  return { kind: 'entities', setName, entities: members, nextLink };
}

/** @returns whether the value has parts or an address */
export function isStructured(
  value: Value
): value is Complex | PrimitiveCollection | ComplexCollection | Entity | EntityCollection {
  return value !== null && typeof value === 'object';
}
