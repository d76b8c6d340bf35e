import { notAcceptable } from '../errors';

/** How much metadata a reply carries. */
export type Format = 'nometadata' | 'minimalmetadata' | 'verbose';

/**
 * @param accept - the `Accept` header
 * @returns the format asked for; undefined when JSON is not asked for at all
 */
export function findFormat(accept: string | undefined): Format | undefined {
  const text = (accept ?? '').toLowerCase();
  if (!text.includes('json')) return undefined;
  if (text.includes('odata=verbose')) return 'verbose';
  if (text.includes('odata=nometadata') || text.includes('odata.metadata=none')) return 'nometadata';
  return 'minimalmetadata';
}

/**
 * @param accept - the `Accept` header
 * @returns the format asked for
 * @throws SharePointError 406 when it is not JSON
 */
export function readFormat(accept: string | undefined): Format {
  const format = findFormat(accept);
  if (format === undefined) throw notAcceptable();
  return format;
}

/** @returns the content type of a reply in this format */
export function contentTypeOf(format: Format): string {
  return `application/json;odata=${format};streaming=true;charset=utf-8`;
}
