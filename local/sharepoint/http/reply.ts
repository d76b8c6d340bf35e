import type { Value } from '../odata/values';

/** The answer to one call, before it is written in the format that the caller accepts. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content:
    | { readonly kind: 'value'; readonly value: Value; readonly name: string }
    | { readonly kind: 'void'; readonly name: string }
    | { readonly kind: 'raw'; readonly bytes: Buffer; readonly contentType: string }
    | { readonly kind: 'none' };
}

function etagHeader(value: Value): Record<string, string> {
  const isEntity = value !== null && typeof value === 'object' && value.kind === 'entity';
  return isEntity && value.etag !== undefined ? { ETAG: value.etag } : {};
}

/**
 * @param value - the answer
 * @param name - what verbose replies call it
 * @returns 200 with the value
 */
export function ok(value: Value, name = 'value'): Reply {
  return { status: 200, headers: etagHeader(value), content: { kind: 'value', value, name } };
}

/**
 * @param value - the new object
 * @param location - its absolute address
 * @returns 201 with the object, its address and its tag
 */
export function created(value: Value, location: string): Reply {
  return {
    status: 201,
    headers: { ...etagHeader(value), LOCATION: location },
    content: { kind: 'value', value, name: 'value' }
  };
}

/** @returns 204, with the object's new tag when it has one */
export function noContent(etag?: string): Reply {
  return { status: 204, headers: etag === undefined ? {} : { ETAG: etag }, content: { kind: 'none' } };
}

/** @returns 200 with an empty body, as after DELETE */
export function emptyOk(): Reply {
  return { status: 200, headers: {}, content: { kind: 'none' } };
}

/** @returns 200 from a method that answers nothing */
export function voidOk(name: string): Reply {
  return { status: 200, headers: {}, content: { kind: 'void', name } };
}

/** @returns 200 with bytes as they are */
export function raw(bytes: Buffer, contentType = 'application/octet-stream'): Reply {
  return { status: 200, headers: {}, content: { kind: 'raw', bytes, contentType } };
}
