import { resourceNotFound, verbNotAllowed } from './errors';
import { ok, type Reply } from './http/reply';
import type { ApiRequest, Verb } from './http/request';
import { queryMembers } from './odata/collectionQuery';
import type { Segment } from './odata/path';
import { entities, type Entity, isStructured, type Value } from './odata/values';

/** Answers one call. */
export type Handler = (request: ApiRequest) => Reply;

/** What a path leads to: it answers verbs, and the next segment leads on from it. */
export interface Resource {
  /** @returns what the segment leads to, or undefined when there is no such segment */
  find(segment: Segment): Resource | undefined;
  /** @throws SharePointError 405 when the verb does not fit */
  answer(request: ApiRequest): Reply;
}

/** Resources by lower-case segment name. */
export type Children = Readonly<Record<string, (segment: Segment) => Resource>>;

/** Handlers by verb. */
export type Verbs = Partial<Readonly<Record<Verb, Handler>>>;

function childOf(children: Children | undefined, segment: Segment): Resource | undefined {
  if (children === undefined || !Object.hasOwn(children, segment.key)) return undefined;
  return children[segment.key]?.(segment);
}

function answerWith(verbs: Verbs, request: ApiRequest): Reply {
  const handler = verbs[request.verb];
  if (handler === undefined) throw verbNotAllowed(request.verb);
  return handler(request);
}

/** @returns a resource from its parts */
export function createResource(verbs: Verbs, children?: Children): Resource {
  return {
    find: (segment) => childOf(children, segment),
    answer: (request) => answerWith(verbs, request)
  };
}

/** @returns a method: POST runs it */
export function postMethod(handler: Handler): Resource {
  return createResource({ POST: handler });
}

/** @returns a function: GET and POST run it */
export function getFunction(handler: Handler): Resource {
  return createResource({ GET: handler, POST: handler });
}

/**
 * @param read - the value
 * @param name - what verbose replies call it
 * @returns a resource that shows the value; segments lead into its parts
 */
export function valueResource(read: () => Value, name: string): Resource {
  return {
    find(segment): Resource | undefined {
      const value = read();
      if (!isStructured(value)) return undefined;
      if (value.kind === 'entity') return entityResource(() => value).find(segment);
      if (value.kind !== 'complex') return undefined;
      const found = Object.entries(value.properties).find(([part]) => part.toLowerCase() === segment.key);
      return found === undefined ? undefined : valueResource(() => found[1], found[0]);
    },
    answer: (request) => answerWith({ GET: () => ok(applyQuery(read(), request), name) }, request)
  };
}

function applyQuery(value: Value, request: ApiRequest): Value {
  const isCollection = value !== null && typeof value === 'object' && value.kind === 'entities';
  return isCollection
    ? entities(value.setName, queryMembers(value.entities, request.query), value.nextLink)
    : value;
}

/**
 * @param read - the entity, read when it is asked for
 * @param parts - further verbs and children; properties and links are children by themselves
 * @returns a resource for one entity
 */
export function entityResource(
  read: () => Entity,
  parts: { readonly verbs?: Verbs; readonly children?: Children } = {}
): Resource {
  const verbs: Verbs = { GET: () => ok(read()), ...parts.verbs };
  return {
    find(segment): Resource | undefined {
      const child = childOf(parts.children, segment);
      if (child !== undefined) return child;
      const property = read().find(segment.name);
      if (property === undefined) return undefined;
      return valueResource(() => property.read() ?? null, property.name);
    },
    answer: (request) => answerWith(verbs, request)
  };
}

/**
 * @param setName - the collection's name in metadata
 * @param read - every member
 * @param parts - further verbs and children
 * @returns a resource for a collection that sits in memory
 */
export function collectionResource(
  setName: string,
  read: () => readonly Entity[],
  parts: { readonly verbs?: Verbs; readonly children?: Children } = {}
): Resource {
  const verbs: Verbs = {
    GET: (request) => ok(entities(setName, queryMembers(read(), request.query))),
    ...parts.verbs
  };
  return createResource(verbs, parts.children);
}

/**
 * @param root - where the path starts
 * @param segments - the path
 * @returns what it leads to
 * @throws SharePointError 404 at the first segment that leads nowhere
 */
export function resolvePath(root: Resource, segments: readonly Segment[]): Resource {
  let resource = root;
  for (const segment of segments) {
    const next = resource.find(segment);
    if (next === undefined) throw resourceNotFound(segment.name);
    resource = next;
  }
  return resource;
}
