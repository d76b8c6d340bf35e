import { type CalendarDay } from '../calendar/calendarDay';
import { type ActionState } from '../followUp/deriveActionState';
import { type Light } from '../followUp/light';
import { nameOf } from '../overview/actionRow';
import { type NamedKey } from '../overview/namedKey';
import { writeCanonicalJson, type JsonValue } from '../plan/canonicalJson';
import { type Agenda } from './agenda';
import { type AgendaSection } from './agendaItem';
import { type AgendaPoint } from './agendaPoint';
import { type Assignment } from './assignment';
import { formatDecisionNumber } from './decisionNumber';
import { type Decision, type DecisionKind, type Meeting } from './meeting';

/** Beslut i anteckningarna. */
export interface MinutesDecision {
  readonly number: string;
  readonly kind: DecisionKind;
  readonly text: string;
}

/** Uppdrag i anteckningarna. */
export interface MinutesAssignment {
  readonly text: string;
  readonly owner: string;
  readonly due: CalendarDay;
}

/** Punkt i anteckningarna. */
export interface MinutesPoint {
  readonly pointKey: string;
  readonly section: AgendaSection;
  /** Name of the focus area. */
  readonly area?: string | undefined;
  /** Empty for a point that its section names. */
  readonly title: string;
  /** How an action stood at the meeting. */
  readonly state?: ActionState | undefined;
  readonly light?: Light | undefined;
  readonly responsible?: string | undefined;
  readonly notes?: string | undefined;
  readonly decisions: readonly MinutesDecision[];
  readonly assignments: readonly MinutesAssignment[];
}

/** Minnesanteckningar: what a meeting was about and came to, in names and words; what is approved and locked. */
export interface Minutes {
  readonly group: string;
  readonly title: string;
  readonly day: CalendarDay;
  readonly startTime: string;
  readonly lengthMinutes: number;
  readonly place?: string | undefined;
  readonly attendees: readonly string[];
  readonly approvers: readonly string[];
  readonly points: readonly MinutesPoint[];
  /** Decisions and assignments of the meeting that stand at no point of its agenda. */
  readonly others: Pick<MinutesPoint, 'decisions' | 'assignments'>;
  readonly nextMeeting?: Pick<Meeting, 'day' | 'startTime'> | undefined;
}

/** What minutes are made of. */
export interface MinutesCase {
  readonly agenda: Agenda;
  readonly group: NamedKey;
  readonly persons: readonly NamedKey[];
  /** Keys of those who are to approve; see `approversOf`. */
  readonly approverKeys: readonly string[];
  /** Decisions and assignments of the group. */
  readonly decisions: readonly Decision[];
  readonly assignments: readonly Assignment[];
  readonly meetings: readonly Meeting[];
}

/** Shape of the text that is locked; raised when a field is added or removed. */
const minutesFormat = 1;

/** Makes the minutes of a meeting from its agenda and what was written at the points. */
export function makeMinutes(minutesCase: MinutesCase): Minutes {
  const { agenda, group, persons, approverKeys } = minutesCase;
  const { meeting } = agenda;
  const name = (key: string): string => nameOf(persons, key).name;
  const shown = agenda.points.map((point) => pointOf(point, name));
  return {
    group: group.name,
    title: meeting.title,
    day: meeting.day,
    startTime: meeting.startTime,
    lengthMinutes: meeting.lengthMinutes,
    place: meeting.place,
    attendees: (meeting.attendeeKeys ?? []).map(name),
    approvers: approverKeys.map(name),
    points: shown,
    others: othersOf(minutesCase, name),
    nextMeeting: nextMeetingOf(minutesCase)
  };
}

/** The minutes as canonical JSON: the same minutes give the same text; it is what gets locked. */
export function minutesText(minutes: Minutes): string {
  // Canonical JSON leaves out what is undefined; the rest are plain values.
  return writeCanonicalJson({ format: minutesFormat, minutes: minutes as unknown as JsonValue });
}

/** Reads what {@link minutesText} wrote; `undefined` for a text that is none, as after an edit by hand. */
export function readMinutes(text: string): Minutes | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Reflect.get(parsed, 'format') !== minutesFormat) {
      return undefined;
    }
    return restored(Reflect.get(parsed, 'minutes') as Minutes);
  } catch {
    return undefined;
  }
}

/**
 * What people wrote at the meeting, as one text: its SHA-256 is what the approvers approve. How the actions stood is left
 * out, since it follows from rows that live on; so is the next meeting.
 */
export function writtenText(minutes: Minutes): string {
  const { title, day, startTime, place, attendees, others } = minutes;
  const points = minutes.points
    .filter(
      ({ notes, decisions, assignments }) => notes !== undefined || decisions.length + assignments.length > 0
    )
    .map(({ pointKey, notes, decisions, assignments }) => ({ pointKey, notes, decisions, assignments }));
  const written = { title, day, startTime, place, attendees, points, others };
  return writeCanonicalJson(written as unknown as JsonValue);
}

/** Canonical JSON leaves empty texts out: a standing point has lost its empty title. */
function restored(minutes: Minutes): Minutes {
  return { ...minutes, points: minutes.points.map((point) => ({ ...{ title: '' }, ...point })) };
}

function pointOf(point: AgendaPoint, name: (key: string) => string): MinutesPoint {
  const { pointKey, section, area, title, subject, item, decisions, assignments } = point;
  const row = subject.kind === 'action' ? subject.row : undefined;
  return {
    ...{ pointKey, section, title },
    area: area?.name,
    state: row?.status.state,
    light: row?.status.light,
    responsible: row?.responsible?.name,
    notes: item?.notes,
    decisions: decisions.map(decisionOf),
    assignments: assignments.map((one) => assignmentOf(one, name))
  };
}

function othersOf(
  { agenda, decisions, assignments }: MinutesCase,
  name: (key: string) => string
): Minutes['others'] {
  const { points, meeting } = agenda;
  const shown = new Set(points.flatMap((point) => [...point.decisions, ...point.assignments]));
  const isLeft = (one: Decision | Assignment): boolean => one.meetingKey === meeting.key && !shown.has(one);
  return {
    decisions: decisions.filter(isLeft).map(decisionOf),
    assignments: assignments.filter(isLeft).map((one) => assignmentOf(one, name))
  };
}

function decisionOf({ kind, text, ...number }: Decision): MinutesDecision {
  return { number: formatDecisionNumber(number), kind, text };
}

function assignmentOf({ text, ownerKey, due }: Assignment, name: (key: string) => string): MinutesAssignment {
  return { text, owner: name(ownerKey), due };
}

/** The group's next meeting, as it was known on the day of this one: the first after it that is not cancelled. */
function nextMeetingOf({ agenda: { meeting }, meetings }: MinutesCase): Minutes['nextMeeting'] {
  const [next] = meetings
    .filter(
      ({ groupKey, day, state }) =>
        groupKey === meeting.groupKey && day > meeting.day && state !== 'cancelled'
    )
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  return next && { day: next.day, startTime: next.startTime };
}
