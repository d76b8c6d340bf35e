import { type CalendarDay } from '../calendar/calendarDay';
import { nameOf } from '../overview/actionRow';
import { type NamedKey } from '../overview/namedKey';
import { type Assignment } from './assignment';
import { formatDecisionNumber } from './decisionNumber';
import { type Decision, type DecisionKind, type Meeting } from './meeting';

/** Sammanfattning av ett möte: what it came to, in names and words. */
export interface MeetingSummary {
  readonly meeting: Meeting;
  readonly group: string;
  /** In the order of their numbers. */
  readonly decisions: readonly {
    readonly number: string;
    readonly kind: DecisionKind;
    readonly text: string;
  }[];
  readonly assignments: readonly {
    readonly text: string;
    readonly owner: string;
    readonly due: CalendarDay;
  }[];
}

/** What a summary is made of: the rows of a site, of which those of the meeting count. */
export interface MeetingSummaryRows {
  readonly groups: readonly NamedKey[];
  readonly persons: readonly NamedKey[];
  readonly decisions: readonly Decision[];
  readonly assignments: readonly Assignment[];
}

/** Sums up a meeting. */
export function summarizeMeeting(
  meeting: Meeting,
  { groups, persons, decisions, assignments }: MeetingSummaryRows
): MeetingSummary {
  const isOfMeeting = ({ meetingKey }: { readonly meetingKey?: string }): boolean =>
    meetingKey === meeting.key;
  return {
    meeting,
    group: nameOf(groups, meeting.groupKey).name,
    decisions: decisions
      .filter(isOfMeeting)
      .sort((one, other) => one.year - other.year || one.sequence - other.sequence)
      .map((decision) => ({
        number: formatDecisionNumber(decision),
        kind: decision.kind,
        text: decision.text
      })),
    assignments: assignments
      .filter(isOfMeeting)
      .map(({ text, ownerKey, due }) => ({ text, owner: nameOf(persons, ownerKey).name, due }))
  };
}
