import { refused } from '../../core/result';
import { type Collections } from '../ports/collections';
import { type Stored } from '../ports/listStore';
import { type Session } from '../session';
import { type Draft } from '../standing';
import { type Written } from '../write';
import { contentPolicies, type ContentCollection } from './contentPolicies';
import { type ContentPolicy } from './contentPolicy';
import { findWriter, judgeContent } from './judgeContent';

/** Edits a plain row. Who may write it is asked of the row as it stands and as it is to stand. */
export async function editContent<C extends ContentCollection>(
  session: Session,
  collection: C,
  { stored, value }: { readonly stored: Stored<Collections[C]>; readonly value: Draft<Collections[C]> }
): Promise<Written<Collections[C]>> {
  const { key } = stored.value;
  if (value.key !== key)
    return refused({ code: 'rulesBroken', violations: [{ code: 'invalidKey', field: 'key' }] });
  const policy = contentPolicies[collection] as unknown as ContentPolicy<C>;
  const writer = await findWriter(session, policy.belongs, stored.value);
  if (!writer.ok) return writer;
  const row = await judgeContent(session, policy, value);
  return row.ok ? session.store.save(session.site, collection, { stored, value: row.value }) : row;
}
