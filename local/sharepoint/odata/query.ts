import { invalidQuery } from '../errors';
import { invalidExpression } from '../queryErrors';
import { parseFilter, type FilterNode } from './filterParser';
import { createSelection, type Selection } from './selection';

/** One column to sort by. */
export interface OrderTerm {
  readonly path: string;
  readonly isDescending: boolean;
}

/** The query string, parsed once. */
export interface QueryOptions {
  readonly selection: Selection;
  readonly filter: FilterNode | undefined;
  readonly orderBy: readonly OrderTerm[];
  readonly top: number | undefined;
  readonly skip: number | undefined;
  readonly skipToken: string | undefined;
  /** Every parameter as sent, decoded; names in lower case. */
  readonly raw: ReadonlyMap<string, string>;
}

const knownSystemOptions = new Set([
  '$select',
  '$expand',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
  '$inlinecount',
  '$format'
]);

function decodeParameter(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    throw invalidExpression(text);
  }
}

/**
 * @param queryString - the part after `?`, as sent
 * @returns every parameter, decoded; names in lower case
 */
export function parseParameters(queryString: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const part of queryString.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decodeParameter(equals < 0 ? part : part.slice(0, equals));
    parameters.set(name.toLowerCase(), equals < 0 ? '' : decodeParameter(part.slice(equals + 1)));
  }
  return parameters;
}

function readCount(parameters: ReadonlyMap<string, string>, name: string): number | undefined {
  const text = parameters.get(name);
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw invalidQuery(`Invalid value '${text}' for the query option '${name}'.`);
  return Number(text);
}

function parseOrder(source: string | undefined): OrderTerm[] {
  if (source === undefined || source.trim() === '') return [];
  return source.split(',').map((term) => {
    const match = /^\s*([\w/.]+)(?:\s+(asc|desc))?\s*$/i.exec(term);
    if (match === null) throw invalidExpression(term);
    return { path: match[1] ?? '', isDescending: match[2]?.toLowerCase() === 'desc' };
  });
}

/**
 * @param parameters - the query's parameters, lower-case names
 * @returns the options that SharePoint knows
 * @throws SharePointError 400 for an unknown `$option` or a value that does not parse
 */
export function parseQuery(parameters: ReadonlyMap<string, string>): QueryOptions {
  for (const name of parameters.keys()) {
    if (name.startsWith('$') && !knownSystemOptions.has(name)) {
      throw invalidQuery(`The query parameter '${name}' is not supported.`);
    }
  }
  const filter = parameters.get('$filter');
  return {
    selection: createSelection(parameters.get('$select'), parameters.get('$expand')),
    filter: filter === undefined || filter.trim() === '' ? undefined : parseFilter(filter),
    orderBy: parseOrder(parameters.get('$orderby')),
    top: readCount(parameters, '$top'),
    skip: readCount(parameters, '$skip'),
    skipToken: parameters.get('$skiptoken'),
    raw: parameters
  };
}
