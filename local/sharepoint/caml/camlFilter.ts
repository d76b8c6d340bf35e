import { invalidArgument, notSupported } from '../errors';
import { isReference } from '../fields/fieldKinds';
import type { ListContext } from '../context';
import { toEntityPropertyName } from '../fields/internalName';
import type { Comparison, FilterNode } from '../odata/filterParser';
import type { Literal } from '../odata/literals';
import type { OrderTerm } from '../odata/query';
import { childElement, type XmlElement } from '../xml/parseXml';

const operators: Readonly<Record<string, Comparison>> = {
  Eq: 'eq',
  Neq: 'ne',
  Lt: 'lt',
  Leq: 'le',
  Gt: 'gt',
  Geq: 'ge',
  BeginsWith: 'startswith',
  Contains: 'substringof'
};

function pathOf(context: ListContext, reference: XmlElement | undefined): string {
  const name = reference?.attributes.Name ?? '';
  const field = context.list.fields.find((candidate) => candidate.internalName === name);
  if (field === undefined) throw invalidArgument('One or more field types are not installed properly.');
  const property = toEntityPropertyName(name);
  if (!isReference(field) || field.column === 'fs_type') return property;
  if (reference?.attributes.LookupId?.toUpperCase() === 'TRUE') return `${property}Id`;
  return `${property}/${field.lookup?.fieldName ?? 'Title'}`;
}

function literalOf(element: XmlElement | undefined, now: Date): Literal {
  const today = childElement(element, 'Today');
  if (today !== undefined) {
    const days = Number(today.attributes.OffsetDays ?? 0);
    return { kind: 'instant', value: new Date(now.getTime() + days * 86400000).toISOString() };
  }
  return { kind: 'text', value: element?.text ?? '' };
}

function compare(context: ListContext, element: XmlElement): FilterNode {
  const path = pathOf(context, childElement(element, 'FieldRef'));
  if (element.name === 'IsNull' || element.name === 'IsNotNull') {
    return {
      kind: 'compare',
      path,
      operator: element.name === 'IsNull' ? 'eq' : 'ne',
      literal: { kind: 'null' }
    };
  }
  if (element.name === 'In') {
    const values = childElement(element, 'Values')?.children ?? [];
    const nodes = values.map((value): FilterNode => ({
      kind: 'compare',
      path,
      operator: 'eq',
      literal: literalOf(value, context.clock.now())
    }));
    const [first, ...rest] = nodes;
    if (first === undefined) throw invalidArgument('The query has an empty In.');
    return rest.reduce((left, right): FilterNode => ({ kind: 'or', left, right }), first);
  }
  const operator = operators[element.name];
  if (operator === undefined) throw notSupported(`The CAML element '${element.name}'`);
  const literal = literalOf(childElement(element, 'Value'), context.clock.now());
  return { kind: 'compare', path, operator, literal };
}

function toNode(context: ListContext, element: XmlElement): FilterNode {
  if (element.name !== 'And' && element.name !== 'Or') return compare(context, element);
  const [left, right] = element.children;
  if (left === undefined || right === undefined)
    throw invalidArgument(`${element.name} needs two conditions.`);
  return {
    kind: element.name === 'And' ? 'and' : 'or',
    left: toNode(context, left),
    right: toNode(context, right)
  };
}

/**
 * @param context - the list
 * @param query - the `<Query>` element
 * @returns its `<Where>` as the same tree that `$filter` makes
 * @throws SharePointError when it uses what the stand-in does not know
 */
export function camlFilter(context: ListContext, query: XmlElement | undefined): FilterNode | undefined {
  const where = childElement(query, 'Where')?.children[0];
  if (childElement(query, 'GroupBy') !== undefined) throw notSupported('Grouping in CAML');
  return where === undefined ? undefined : toNode(context, where);
}

/** @returns its `<OrderBy>` */
export function camlOrder(context: ListContext, query: XmlElement | undefined): readonly OrderTerm[] {
  return (childElement(query, 'OrderBy')?.children ?? []).map((reference) => {
    const path = pathOf(context, reference);
    return { path, isDescending: reference.attributes.Ascending?.toUpperCase() === 'FALSE' };
  });
}
