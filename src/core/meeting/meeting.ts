import { type CalendarDay } from '../calendar/calendarDay';
import { type DomainRow } from '../recorded';

/** Planerad, Kallad, Genomförd, Justerad, Inställd. */
export const meetingStates = ['planned', 'called', 'held', 'approved', 'cancelled'] as const;

/** One of {@link meetingStates}. */
export type MeetingState = (typeof meetingStates)[number];

/** Möte: one meeting of one group. */
export interface Meeting extends DomainRow {
  readonly groupKey: string;
  readonly title: string;
  readonly day: CalendarDay;
  /** Local time in Stockholm, `HH:MM`. */
  readonly startTime: string;
  readonly lengthMinutes: number;
  /** Last day for status reports before the meeting. */
  readonly answerBy?: CalendarDay;
  readonly place?: string;
  readonly joinUrl?: string;
  /** Keys of the persons who are to approve the minutes (justerare); the chair when nobody is named. */
  readonly approverKeys?: readonly string[];
  /** Keys of those who were there; written when it is held. */
  readonly attendeeKeys?: readonly string[];
  /** Why it was cancelled or moved. */
  readonly reason?: string;
  readonly state: MeetingState;
}

/** Beslutat, Bordlagt, Återremitterat. */
export const decisionKinds = ['decided', 'postponed', 'sentBack'] as const;

/** One of {@link decisionKinds}. */
export type DecisionKind = (typeof decisionKinds)[number];

/** Beslut: what a group decided; numbered per group and year, "B 2020:3". */
export interface Decision extends DomainRow {
  readonly groupKey: string;
  readonly meetingKey?: string;
  readonly year: number;
  /** Counts from 1 in its group and year; gaps are allowed. */
  readonly sequence: number;
  readonly kind: DecisionKind;
  readonly text: string;
  readonly day: CalendarDay;
  /** The agenda point at which it was taken; see `pointKeyOfDecision`. */
  readonly pointKey?: string;
  readonly actionKey?: string;
}
