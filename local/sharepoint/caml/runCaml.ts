import type { ListContext } from '../context';
import { notSupported } from '../errors';
import { type ItemPage, queryItems } from '../items/queryItems';
import type { FilterNode } from '../odata/filterParser';
import { listMask } from '../security/access';
import { holds } from '../security/permissions';
import { childElement, parseXml, type XmlElement } from '../xml/parseXml';
import { camlFilter, camlOrder } from './camlFilter';

/** Without a row limit, CAML answers at most this many rows. */
const maximumRows = 5000;

/** Rows found by CAML, with what the view asks to show of them. */
export interface CamlResult extends ItemPage {
  readonly viewFields: readonly string[];
  readonly rowLimit: number;
  readonly isPaged: boolean;
}

function readLimit(element: XmlElement | undefined): number {
  const limit = Number(element?.text ?? maximumRows);
  return Number.isInteger(limit) && limit > 0 ? limit : maximumRows;
}

/**
 * @param context - the list
 * @param xml - a `<View>`, or nothing for every row
 * @param more - a further condition, and the token of the page
 * @returns the rows
 * @throws SharePointError when the CAML does not parse or uses what the stand-in does not know
 */
export function runCaml(
  context: ListContext,
  xml: string,
  more: { readonly filter?: FilterNode | undefined; readonly skipToken?: string | undefined } | undefined
): CamlResult {
  const view = xml.trim() === '' ? undefined : parseXml(xml);
  if (childElement(view, 'Joins') !== undefined) throw notSupported('Joins in CAML');
  const query = childElement(view, 'Query');
  const own = camlFilter(context, query);
  const filter =
    own !== undefined && more?.filter !== undefined
      ? { kind: 'and' as const, left: more.filter, right: own }
      : (own ?? more?.filter);
  const limit = childElement(view, 'RowLimit');
  const rowLimit = readLimit(limit);
  const mayManage = holds(listMask(context, context.list), 'manageLists');
  const page = queryItems(
    context,
    { filter, orderBy: camlOrder(context, query), top: rowLimit, skipToken: more?.skipToken },
    mayManage
  );
  return {
    ...page,
    rowLimit,
    isPaged: limit?.attributes.Paged?.toUpperCase() === 'TRUE',
    viewFields: (childElement(view, 'ViewFields')?.children ?? []).map((field) => field.attributes.Name ?? '')
  };
}
