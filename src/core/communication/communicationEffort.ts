import { type CalendarDay } from '../calendar/calendarDay';
import { type DomainRow } from '../recorded';

/** Within the organisations, or to residents. */
export const audiences = ['internal', 'residents'] as const;

/** One of {@link audiences}. */
export type Audience = (typeof audiences)[number];

/** Kommunikationsinsats: a planned or done message about the cooperation. */
export interface CommunicationEffort extends DomainRow {
  readonly agreementKey: string;
  readonly actionKey?: string;
  readonly title: string;
  readonly audience: Audience;
  /** How it reaches them: webbplats, nyhetsbrev, möte. */
  readonly channel: string;
  readonly plannedOn: CalendarDay;
  readonly doneOn?: CalendarDay;
  /** Får publiceras: somebody with the right to has said that residents may read it. */
  readonly mayBePublished: boolean;
  readonly residentSummary?: string;
}
