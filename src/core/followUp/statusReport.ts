import { type CalendarDay } from '../calendar/calendarDay';
import { type Side } from '../organisation/orgUnit';
import { type DomainRow } from '../recorded';

/** Grön (enligt plan), Gul (risk för avvikelse), Röd (avvikelse). Grey is derived, never reported. */
export const reportedLights = ['green', 'yellow', 'red'] as const;

/** One of {@link reportedLights}. */
export type ReportedLight = (typeof reportedLights)[number];

/** A running status, the word that the action is done, or the effect follow-up after its end. */
export const reportKinds = ['status', 'completion', 'effect'] as const;

/** One of {@link reportKinds}. */
export type ReportKind = (typeof reportKinds)[number];

/** Where a report was given. */
export const reportChannels = ['webPart', 'bot', 'import'] as const;

/** One of {@link reportChannels}. */
export type ReportChannel = (typeof reportChannels)[number];

/**
 * Lägesrapport: what one party said about an action on one day. Never changed; a correction is a new report.
 * Its key is the answer key (`answerKeyOf`), so that the same answer sent twice is one report.
 */
export interface StatusReport extends DomainRow {
  readonly actionKey: string;
  readonly planKey: string;
  readonly kind: ReportKind;
  readonly light: ReportedLight;
  /** The organisation that the report speaks for. */
  readonly orgUnitKey: string;
  readonly side: Side;
  /** What was done. */
  readonly text?: string;
  readonly obstacle?: string;
  /** Proposed remedy; needed with yellow and red. */
  readonly remedy?: string;
  readonly nextStep?: string;
  /** Outcome so far against the action's target, in its unit. */
  readonly outcome?: number;
  readonly channel: ReportChannel;
  /** Key of the report that this one corrects. */
  readonly correctsKey?: string;
  /** Key of the status round that asked, if one did. */
  readonly roundKey?: string;
  /** Day that the report is about; its occasion follows from it. */
  readonly day: CalendarDay;
}
