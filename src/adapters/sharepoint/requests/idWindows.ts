import { type SPFI } from '@pnp/sp';
import { type PartOutcome, sendReads } from './batch';
import {
  type ItemRequest,
  itemsPart,
  lastItemPart,
  maxRowsPerPage,
  type Page,
  readAllPages
} from './itemPages';
import { type Patience } from './patience';

/**
 * Reads rows whose filter SharePoint refuses because more than 5,000 match it: by spans of row numbers, each of which
 * holds fewer, all in one batch. The number comes first in the filter, since SharePoint narrows by the first column.
 */
export async function readByIdWindows(
  site: SPFI,
  request: ItemRequest,
  patience: Patience
): Promise<PartOutcome<Page['rows']>> {
  // One page: the rows after the last one are not asked for.
  const [last] = await sendReads(site, [lastItemPart(request.listPath)], patience);
  if (last?.ok !== true) return last ?? { ok: true, value: [] };
  const highest = Number(last.value.rows[0]?.Id ?? 0);
  const windows = [];
  for (let from = 1; from <= highest; from += maxRowsPerPage) {
    const span = `Id ge ${from} and Id lt ${from + maxRowsPerPage}`;
    windows.push(itemsPart({ ...request, filter: `${span} and (${request.filter ?? 'Id gt 0'})` }));
  }
  const outcomes = await readAllPages(site, windows, patience);
  const rows: Page['rows'][number][] = [];
  for (const outcome of outcomes) {
    if (!outcome.ok) return outcome;
    rows.push(...outcome.value);
  }
  return { ok: true, value: rows };
}
