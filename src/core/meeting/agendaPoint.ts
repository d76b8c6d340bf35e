import { type ActionRow, type RowArea } from '../overview/actionRow';
import { type LapseWarning } from '../agreement/lapse';
import { type CoverageGap } from '../agreement/coverage';
import { type AgendaItem, type AgendaSection } from './agendaItem';
import { type Assignment } from './assignment';
import { type Decision } from './meeting';

/**
 * Why something stands on the agenda, in the order in which a focus area takes its points up: what is to be decided
 * first, then red, overdue, silent, yellow, expiring agreements, gaps in the coverage, what was postponed or sent back,
 * and what the styrgrupp has answered.
 */
export const agendaCauses = [
  'decisionNeeded',
  'raised',
  'red',
  'overdue',
  'silent',
  'yellow',
  'lapsing',
  'coverageGap',
  'postponed',
  'sentBack',
  'answered'
] as const;

/** One of {@link agendaCauses}. */
export type AgendaCause = (typeof agendaCauses)[number];

/** What a point is about. */
export type AgendaSubject =
  /** A point that every meeting has: its section says which. */
  | { readonly kind: 'standing' }
  | { readonly kind: 'action'; readonly row: ActionRow }
  /** An action whose row is gone since the kallelse; its title is what the kallelse said. */
  | { readonly kind: 'goneAction' }
  | { readonly kind: 'agreement'; readonly title: string; readonly warning: LapseWarning }
  | {
      readonly kind: 'coverage';
      readonly agreementTitle: string;
      readonly areaName: string;
      readonly gap: CoverageGap;
    }
  /** Was decided upon before, or raised, without an action. */
  | { readonly kind: 'matter' }
  /** Somebody added it. */
  | { readonly kind: 'own' };

/** Punkt på dagordningen: one point as a page, a card and the minutes show it. */
export interface AgendaPoint {
  readonly pointKey: string;
  readonly section: AgendaSection;
  readonly subject: AgendaSubject;
  /** The focus area of a point of the follow-up. */
  readonly area?: RowArea | undefined;
  /** In the order of {@link agendaCauses}; empty for standing points and for those that somebody added. */
  readonly causes: readonly AgendaCause[];
  /** Number and title of an action, title of a matter; empty for standing points, which their section names. */
  readonly title: string;
  readonly place: number;
  readonly minutes: number;
  /** As somebody wrote it, or as it was raised. */
  readonly proposedDecision?: string | undefined;
  /** The decision that it comes back from, or the styrgrupp's answer. */
  readonly earlier?: Decision | undefined;
  /** Decisions that this meeting has made at the point. */
  readonly decisions: readonly Decision[];
  /** Assignments that this meeting has handed out at the point. */
  readonly assignments: readonly Assignment[];
  /** The row of the point, once somebody has touched it. */
  readonly item?: AgendaItem | undefined;
}

/** The key of a point that every meeting has. */
export function standingPointKey(section: AgendaSection): string {
  return `section|${section}`;
}

/** The key of the point about an action. */
export function actionPointKey(actionKey: string): string {
  return `action|${actionKey}`;
}

/** The key of the point about an agreement that lapses. */
export function agreementPointKey(agreementKey: string): string {
  return `agreement|${agreementKey}`;
}

/** The key of the point about a central area that a local agreement has not weighed. */
export function coveragePointKey(agreementKey: string, areaKey: string): string {
  return `coverage|${agreementKey}|${areaKey}`;
}

/** The key of the point about a raised matter without an action. */
export function matterPointKey(matterKey: string): string {
  return `raised|${matterKey}`;
}

/** The key of a point that somebody adds; `instance` is made once when the form is drawn. */
export function ownPointKey(instance: string): string {
  return `own|${instance}`;
}

/** The point at which a decision was taken; one that names none is about its action, or stands for itself. */
export function pointKeyOfDecision({
  key,
  actionKey,
  pointKey
}: Pick<Decision, 'key' | 'actionKey' | 'pointKey'>): string {
  return pointKey ?? (actionKey === undefined ? `decision|${key}` : actionPointKey(actionKey));
}

/** Stands in an address for the first point of an agenda, whichever that is; no point has this key. */
export const firstPointKey = 'forsta';
