import { invalidQuery } from '../errors';
import type { QueryOptions } from '../odata/query';

/** The verbs after `X-HTTP-Method` is taken into account; PATCH counts as MERGE. */
export type Verb = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';

/** A JSON object in a request body. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** One call of the REST API: sent by itself, or inside a batch. */
export interface ApiRequest {
  readonly verb: Verb;
  /** Absolute address, as sent. */
  readonly url: string;
  readonly query: QueryOptions;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** @returns whether the value is a JSON object */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isVerbose(request: ApiRequest): boolean {
  return /odata=verbose/i.test(request.headers.get('content-type') ?? '');
}

/**
 * @param request - a call with a JSON body
 * @returns the body's object; an empty body is an empty object
 * @throws SharePointError 400 when it is no JSON object
 */
export function readJson(request: ApiRequest): JsonObject {
  const text = request.body.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidQuery('The JSON in the request body is not valid.');
  }
  if (!isJsonObject(value)) {
    throw invalidQuery(
      "A node of type 'PrimitiveValue' was read from the JSON reader when trying to read the start of an entry. " +
        "A 'StartObject' node was expected."
    );
  }
  return value;
}

/**
 * The properties of an entity in a request body. Annotations (`odata.*`, `x@odata.y`) are left out; `__metadata` is
 * legal in a verbose body only, and required there.
 *
 * @param request - a call that creates or changes an entity
 * @param typeName - the entity's type, for the refusal
 * @returns name and value, as sent
 * @throws SharePointError 400 for a body that SharePoint's OData layer refuses
 */
export function readEntityBody(request: ApiRequest, typeName: string): JsonObject {
  const body = readJson(request);
  if (isVerbose(request)) {
    if (!('__metadata' in body)) {
      throw invalidQuery(
        'An entry without a type name was found, but no expected type was specified. To allow entries without type ' +
          'information, the expected type must also be specified when the model is specified.'
      );
    }
  } else if ('__metadata' in body) {
    throw invalidQuery(
      `The property '__metadata' does not exist on type '${typeName}'. ` +
        'Make sure to only use property names that are defined by the type.'
    );
  }
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => name !== '__metadata' && !/(^|@)odata\./.test(name))
  );
}

/** @returns the type that a verbose body says it is of, such as `SP.FieldCalculated` */
export function readTypeName(body: JsonObject): string | undefined {
  return readText(readPart(body, '__metadata'), 'type');
}

/**
 * @param value - an array, or a verbose `{results: []}`
 * @returns its members, or undefined when it is neither
 */
export function readCollection(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (isJsonObject(value) && Array.isArray(value.results)) return value.results as readonly unknown[];
  return undefined;
}

/** @returns the object under `name`, or an empty one */
export function readPart(body: JsonObject, name: string): JsonObject {
  const part = body[name];
  return isJsonObject(part) ? part : {};
}

/** @returns the text under `name`, or undefined when it is absent or no text */
export function readText(body: JsonObject, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
}
