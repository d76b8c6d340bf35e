import { type Action } from '../../core/plan/action';
import { type Stored } from '../ports/listStore';
import { type Session } from '../session';
import { type Draft } from '../standing';
import { type Written } from '../write';
import { judgeAction } from './judgeAction';

/** Edits an action, as far as no decision has settled it. */
export async function editAction(
  session: Session,
  { stored, value }: { readonly stored: Stored<Action>; readonly value: Draft<Action> }
): Promise<Written<Action>> {
  const row = await judgeAction(session, { draft: value, stored });
  return row.ok ? session.store.save(session.site, 'actions', { stored, value: row.value }) : row;
}
