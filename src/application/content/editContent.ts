import { type Collections } from '../ports/collections';
import { type Stored } from '../ports/listStore';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { type Draft } from '../standing';
import { type Written } from '../write';
import { contentPolicies, type ContentCollection } from './contentPolicies';
import { type ContentPolicy } from './contentPolicy';
import { judgeContent } from './judgeContent';

/** Edits a plain row. Who may write it is asked of the row as it stands and as it is to stand. */
export async function editContent<C extends ContentCollection>(
  session: Session,
  collection: C,
  { stored, value }: { readonly stored: Stored<Collections[C]>; readonly value: Draft<Collections[C]> }
): Promise<Written<Collections[C]>> {
  const { key } = stored.value;
  if (value.key !== key) return refuseBroken([{ code: 'invalidKey', field: 'key' }]);
  const policy = contentPolicies[collection] as unknown as ContentPolicy<C>;
  const row = await judgeContent(session, { collection, policy, draft: value, stored });
  return row.ok ? session.store.save(session.site, collection, { stored, value: row.value }) : row;
}
