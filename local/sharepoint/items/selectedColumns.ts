import type { ListContext } from '../context';
import { lookupThreshold } from '../queryErrors';
import { isReference } from '../fields/fieldKinds';
import { requireSelected } from '../odata/representation';
import type { Selection } from '../odata/selection';
import { findColumn } from './columns';
import { itemEntity } from './itemEntity';
import { lookupTargetShape } from './lookupTarget';

const maximumLookups = 12;

/**
 * Looks at the names alone, so that a list without rows refuses what a list with rows refuses.
 *
 * @param context - the list
 * @param selection - `$select` and `$expand` of a query on its rows
 * @throws SharePointError 400 for a column that is not there, 500 when more lookup columns are joined than SharePoint allows
 */
export function checkSelection(context: ListContext, selection: Selection): void {
  let joined = 0;
  for (const { name, below } of selection.expanded.values()) {
    const field = findColumn(context.list, name)?.field;
    if (field === undefined || !isReference(field)) continue;
    joined += 1;
    const target = lookupTargetShape(context, field);
    if (target !== undefined) requireSelected(target, below);
  }
  if (joined > maximumLookups) throw lookupThreshold();
  requireSelected(itemEntity({ context, row: {} }), selection);
}
