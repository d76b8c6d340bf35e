import type { Entity, EntityProperty, Value } from './values';

/** How one kind of object reads: what it shows by default, on demand, and behind links. */
export interface EntityType<Subject> {
  readonly typeName: string;
  readonly setName: string;
  readonly isListItem?: boolean;
  readonly editLink: (subject: Subject) => string;
  /** `{web}/_api` of the web that the object lies in; by default the called web's. */
  readonly apiUrl?: (subject: Subject) => string;
  readonly bareId?: (subject: Subject) => string;
  readonly etag?: (subject: Subject) => string | undefined;
  readonly defaults: Readonly<Record<string, (subject: Subject) => Value>>;
  /** Shown only when `$select` names them. */
  readonly onDemand?: Readonly<Record<string, (subject: Subject) => Value>>;
  /** Other objects: deferred until `$expand` names them, or a path segment leads there. */
  readonly navigation?: Readonly<Record<string, (subject: Subject) => Value | undefined>>;
}

type Reader<Subject> = (subject: Subject) => Value | undefined;

interface Slot<Subject> {
  readonly name: string;
  readonly group: EntityProperty['group'];
  readonly reader: Reader<Subject>;
}

interface Shape<Subject> {
  readonly slots: ReadonlyMap<string, Slot<Subject>>;
  readonly defaultNames: readonly string[];
  readonly navigationNames: readonly string[];
}

const shapes = new WeakMap<object, unknown>();

function buildShape<Subject>(type: EntityType<Subject>): Shape<Subject> {
  const slots = new Map<string, Slot<Subject>>();
  const add = (
    group: EntityProperty['group'],
    readers: Readonly<Record<string, Reader<Subject>>> | undefined
  ): void => {
    for (const [name, reader] of Object.entries(readers ?? {})) {
      const key = name.toLowerCase();
      // An item has both Id and ID: the exact name wins, the first one answers any other casing.
      slots.set(name, { name, group, reader });
      if (!slots.has(key)) slots.set(key, { name, group, reader });
    }
  };
  add('default', type.defaults);
  add('onDemand', type.onDemand);
  add('navigation', type.navigation);
  return {
    slots,
    defaultNames: Object.keys(type.defaults),
    navigationNames: Object.keys(type.navigation ?? {})
  };
}

function shapeOf<Subject>(type: EntityType<Subject>): Shape<Subject> {
  const known = shapes.get(type) as Shape<Subject> | undefined;
  if (known !== undefined) return known;
  const shape = buildShape(type);
  shapes.set(type, shape);
  return shape;
}

/**
 * @param type - how this kind of object reads
 * @param subject - the object itself
 * @returns the object as the OData layer sees it; nothing is read until it is asked for
 */
export function createEntity<Subject>(type: EntityType<Subject>, subject: Subject): Entity {
  const shape = shapeOf(type);
  return {
    kind: 'entity',
    typeName: type.typeName,
    setName: type.setName,
    isListItem: type.isListItem ?? false,
    get editLink(): string {
      return type.editLink(subject);
    },
    get apiUrl(): string | undefined {
      return type.apiUrl?.(subject);
    },
    get bareId(): string | undefined {
      return type.bareId?.(subject);
    },
    get etag(): string | undefined {
      return type.etag?.(subject);
    },
    defaultNames: shape.defaultNames,
    navigationNames: shape.navigationNames,
    find(name): EntityProperty | undefined {
      const slot = shape.slots.get(name) ?? shape.slots.get(name.toLowerCase());
      if (slot === undefined) return undefined;
      return { name: slot.name, group: slot.group, read: () => slot.reader(subject) };
    }
  };
}
