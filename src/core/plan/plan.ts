import { type CalendarDay } from '../calendar/calendarDay';
import { type DomainRow } from '../recorded';

/** Åtgärdsplan (local) and handlingsplan (central); the two words are never mixed. */
export const planKinds = ['actionPlan', 'frameworkPlan'] as const;

/** One of {@link planKinds}. */
export type PlanKind = (typeof planKinds)[number];

/** Utkast, Fastställd, Slutrapporterad. */
export const planStates = ['draft', 'adopted', 'closed'] as const;

/** One of {@link planStates}. */
export type PlanState = (typeof planStates)[number];

/** Most actions that one plan may have. */
export const maxActionsPerPlan = 1000;

/** Plan: the åtgärdsplan of a local agreement or the handlingsplan of a central one. */
export interface Plan extends DomainRow {
  readonly agreementKey: string;
  readonly kind: PlanKind;
  readonly title: string;
  /** Counts from 1; a new version begins as a draft after the last was adopted. */
  readonly version: number;
  readonly state: PlanState;
  readonly adoptedOn?: CalendarDay;
  /** Reference of the steering group's decision. */
  readonly decisionReference?: string;
  readonly closedOn?: CalendarDay;
  readonly closingReport?: string;
}

/**
 * Fastställd version: what the plan said when it was adopted. The content is an attachment of the row;
 * the hash shows whether anything has changed since.
 */
export interface PlanSnapshot extends DomainRow {
  readonly planKey: string;
  readonly version: number;
  readonly adoptedOn: CalendarDay;
  readonly decisionReference: string;
  /** SHA-256 of the canonical content, hexadecimal. */
  readonly contentHash: string;
  readonly actionCount: number;
}
