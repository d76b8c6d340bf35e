import { type CalendarDay } from '../calendar/calendarDay';
import { refused, ok, type Result } from '../result';
import { type Action, type ActionDecision } from './action';
import { checkAction } from './checkAction';
import { type ActionViolation } from './planViolation';

/** From each stored decision, those that may follow. A cancelled action stays cancelled. */
const nextDecisions: Readonly<Record<ActionDecision, readonly ActionDecision[]>> = {
  proposed: ['decided', 'cancelled'],
  decided: ['paused', 'cancelled'],
  paused: ['decided', 'cancelled'],
  cancelled: []
};

/** A decision about an action: to carry it out (or take it up again), to pause it, or to cancel it. */
interface ActionDecisionChange {
  readonly to: ActionDecision;
  readonly decidedOn: CalendarDay;
  /** Needed to cancel. */
  readonly reference?: string | undefined;
  /** Needed to pause and to cancel. */
  readonly reason?: string | undefined;
}

/** The decisions that may follow on a stored one. */
export function listNextDecisions(decision: ActionDecision): readonly ActionDecision[] {
  return nextDecisions[decision];
}

/**
 * Föreslagen → Beslutad ↔ Pausad → Avbruten. Refuses with every violation: a step that is not allowed, a
 * missing reason or reference, or an action that is not whole enough to be decided.
 */
export function decideAction(
  action: Action,
  { to, decidedOn, reference, reason }: ActionDecisionChange
): Result<Action, readonly ActionViolation[]> {
  const from = action.decision;
  if (!nextDecisions[from].includes(to)) {
    return refused([{ code: 'actionDecisionNotAllowed', field: 'decision', from, to }]);
  }
  const decided: Action = {
    ...action,
    decision: to,
    decidedOn,
    decisionReference: reference,
    decisionReason: to === 'decided' ? undefined : reason
  };
  const violations = checkAction(decided);
  return violations.length === 0 ? ok(decided) : refused(violations);
}

/** What `decideAction` writes. */
const decisionFields = ['decision', 'decidedOn', 'decisionReference', 'decisionReason'] as const;

/** What `decideDateChange` writes beside the end. */
const movedEndFields = ['endDecisionReference', 'lapsedEnds'] as const;

/**
 * Checks an edit of an action: its key and what a decision has settled do not change by editing. A proposed action's
 * end moves freely; later it moves through `decideDateChange`, and `originalEnd` never changes.
 */
export function checkActionEdit(before: Action, after: Action): readonly ActionViolation[] {
  const found: ActionViolation[] = [];
  const differs = (field: keyof Action): boolean => !isSame(before[field], after[field]);
  if (before.key !== after.key) found.push({ code: 'invalidKey', field: 'key' });
  if (decisionFields.some(differs)) {
    const { decision: from } = before;
    found.push({ code: 'actionDecisionNotAllowed', field: 'decision', from, to: after.decision });
  }
  if (before.originalEnd !== undefined && before.originalEnd !== after.originalEnd) {
    const { originalEnd } = before;
    found.push({ code: 'originalEndChanged', field: 'originalEnd', originalEnd });
  }
  const isEndMoved = before.decision !== 'proposed' && before.end !== after.end;
  const isEndInvented = before.originalEnd === undefined && after.originalEnd !== undefined;
  if (isEndMoved || isEndInvented || movedEndFields.some(differs)) {
    found.push({ code: 'endNeedsDecision', field: 'end' });
  }
  return found;
}

/** An emptied field and one that was never there are the same. */
function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before ?? '') === JSON.stringify(after ?? '');
}
