import { type Collections } from '../ports/collections';
import { type Session } from '../session';
import { type Draft } from '../standing';
import { addOnce, type Written } from '../write';
import { contentPolicies, type ContentCollection } from './contentPolicies';
import { type ContentPolicy } from './contentPolicy';
import { judgeContent } from './judgeContent';

/** Adds a plain row: an organisation, a focus area, a problem, a meeting, … */
export async function addContent<C extends ContentCollection>(
  session: Session,
  collection: C,
  draft: Draft<Collections[C]>
): Promise<Written<Collections[C]>> {
  const policy = contentPolicies[collection] as unknown as ContentPolicy<C>;
  const row = await judgeContent(session, { collection, policy, draft });
  return row.ok ? addOnce(session, collection, row.value) : row;
}
