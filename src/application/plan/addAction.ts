import { type Action } from '../../core/plan/action';
import { type Session } from '../session';
import { type Draft } from '../standing';
import { addOnce, type Written } from '../write';
import { judgeAction } from './judgeAction';

/** A new action as its writer fills it in; it begins as a proposal. */
export type ActionDraft = Omit<
  Draft<Action>,
  | 'decision'
  | 'decidedOn'
  | 'decisionReference'
  | 'decisionReason'
  | 'originalEnd'
  | 'endDecisionReference'
  | 'lapsedEnds'
>;

/** Proposes an action in a plan. What it still lacks (problem, goal, owner, end, cadence) stops its decision only. */
export async function addAction(session: Session, draft: ActionDraft): Promise<Written<Action>> {
  const row = await judgeAction(session, { draft: { ...draft, decision: 'proposed' } });
  return row.ok ? addOnce(session, 'actions', row.value) : row;
}
