import { type CalendarDay } from '../calendar/calendarDay';
import { type Cadence } from '../followUp/cadence';
import { type DomainRow } from '../recorded';

/** The states that follow from a decision and are stored; Pågår, Genomförd and Uppföljd are derived. */
export const actionDecisions = ['proposed', 'decided', 'paused', 'cancelled'] as const;

/** One of {@link actionDecisions}. */
export type ActionDecision = (typeof actionDecisions)[number];

/** Passerat slutdatum: an end whose day had passed before a decision moved it; its occasion stays in the past. */
export interface LapsedEnd {
  readonly end: CalendarDay;
  /** Day of the decision that moved it. */
  readonly movedOn: CalendarDay;
}

/** Åtgärd: one promise in a plan, with an owner, an end and a way to follow it up. */
export interface Action extends DomainRow {
  readonly planKey: string;
  readonly agreementKey: string;
  /** The group that follows the action up. */
  readonly groupKey: string;
  readonly focusAreaKey: string;
  /** Number that people say, for example "HÄ-2"; unique in its plan. */
  readonly number: string;
  readonly title: string;
  readonly description?: string;
  /** Type of action, for example "Trygghetsvandring". */
  readonly type: string;
  readonly problemKey?: string;
  readonly causeKey?: string;
  readonly goalKey?: string;
  /** The one organisation that answers for the action. */
  readonly responsibleOrgUnitKey?: string;
  /** Person at the responsible organisation who is asked and reminded. */
  readonly contactPersonKey?: string;
  readonly participatingOrgUnitKeys: readonly string[];
  /** Partners without a row of their own, such as property owners. */
  readonly otherParticipants?: string;
  /** Shared by city and police: both must confirm before it counts as done (two keys). */
  readonly isShared: boolean;
  readonly place?: string;
  readonly start: CalendarDay;
  /** Last day, as decided so far. */
  readonly end?: CalendarDay;
  /** The end that was first decided; set when the end of a decided action moves, never changed again. */
  readonly originalEnd?: CalendarDay;
  /** Reference of the decision behind the latest end. */
  readonly endDecisionReference?: string;
  /** Oldest first; written by `decideDateChange` and nearly always absent. */
  readonly lapsedEnds?: readonly LapsedEnd[];
  readonly cadence?: Cadence;
  /** Day of the one effect follow-up after the end. */
  readonly effectFollowUpOn?: CalendarDay;
  /** Value to reach, in `unit`. */
  readonly target?: number;
  readonly unit?: string;
  readonly decision: ActionDecision;
  /** Day of the decision that `decision` stands for: taken up again after a pause, it is that day. */
  readonly decidedOn?: CalendarDay;
  /** Reference of the decision, needed to cancel. */
  readonly decisionReference?: string;
  /** Why it was paused or cancelled. */
  readonly decisionReason?: string;
  /** A public police promise (medborgarlöfte). */
  readonly isCitizenPromise: boolean;
}

/** Föreslagen, Beslutad, Avslagen, Bordlagd. */
export const dateChangeStates = ['proposed', 'decided', 'rejected', 'postponed'] as const;

/** One of {@link dateChangeStates}. */
export type DateChangeState = (typeof dateChangeStates)[number];

/** Datumändring: a proposal to move the end of an action, and what was decided about it. */
export interface DateChange extends DomainRow {
  readonly actionKey: string;
  readonly planKey: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly reason: string;
  readonly state: DateChangeState;
  readonly decidedOn?: CalendarDay;
  readonly decisionReference?: string;
}
