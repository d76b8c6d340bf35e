import { type LapseWarning } from '../agreement/lapse';
import { calendarDay, yearOf, type CalendarDay } from '../calendar/calendarDay';
import { type DayRules } from '../calendar/dayRules';
import { type Assignment } from './assignment';
import { type Meeting } from './meeting';
import { answerByOf } from './answerBy';
import { roundOpeningDay } from '../statusRound/roundTerms';

/** Något som står i årshjulet. */
export type YearEntry =
  | { readonly kind: 'meeting'; readonly day: CalendarDay; readonly meeting: Meeting }
  | { readonly kind: 'roundOpens'; readonly day: CalendarDay; readonly meeting: Meeting }
  | { readonly kind: 'reportsDue'; readonly day: CalendarDay; readonly meeting: Meeting }
  /** The city's rhythm: tertial 1, tertial 2 (delår), helår. */
  | { readonly kind: 'tertial'; readonly day: CalendarDay; readonly tertial: 1 | 2 | 3 }
  | { readonly kind: 'agreementEnds'; readonly day: CalendarDay; readonly title: string }
  /** The situation picture becomes older than two years. */
  | { readonly kind: 'pictureAges'; readonly day: CalendarDay; readonly title: string }
  | { readonly kind: 'assignmentDue'; readonly day: CalendarDay; readonly assignment: Assignment };

/** Månad i årshjulet. */
export interface YearMonth {
  /** 1–12. */
  readonly month: number;
  /** As their days come. */
  readonly entries: readonly YearEntry[];
}

/** Årshjul: what a group's year holds, month by month. */
export interface MeetingYear {
  readonly year: number;
  readonly months: readonly YearMonth[];
}

/** What a year is made of. */
export interface YearCase {
  /** Of the group. */
  readonly meetings: readonly Meeting[];
  readonly assignments: readonly Assignment[];
  readonly lapses: readonly { readonly title: string; readonly warning: Pick<LapseWarning, 'lastDay'> }[];
  /** Last days on which a situation picture still counts; see `freshUntil`. */
  readonly pictures: readonly { readonly title: string; readonly freshUntil: CalendarDay }[];
  readonly dayRules: DayRules;
}

const tertialDays = ['04-30', '08-31', '12-31'] as const;

/** The year of a group: its meetings with their rounds, the tertials, what runs out, and what falls due. */
export function meetingYear(year: number, yearCase: YearCase): MeetingYear {
  const entries = entriesOf(year, yearCase)
    .filter(({ day }) => yearOf(day) === year)
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const months = Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    entries: entries.filter(({ day }) => Number(day.slice(5, 7)) === index + 1)
  }));
  return { year, months };
}

function entriesOf(
  year: number,
  { meetings, assignments, lapses, pictures, dayRules }: YearCase
): readonly YearEntry[] {
  return [
    ...meetings.flatMap((meeting) => meetingEntries(meeting, dayRules)),
    ...tertialDays.map((end, index) => ({
      kind: 'tertial' as const,
      day: calendarDay(`${year}-${end}`),
      tertial: (index + 1) as 1 | 2 | 3
    })),
    ...lapses.map(({ title, warning }) => ({ kind: 'agreementEnds' as const, day: warning.lastDay, title })),
    ...pictures.map(({ title, freshUntil: day }) => ({ kind: 'pictureAges' as const, day, title })),
    ...assignments
      .filter(({ state }) => state === 'open')
      .map((assignment) => ({ kind: 'assignmentDue' as const, day: assignment.due, assignment }))
  ];
}

/** A meeting that was or will be has a round before it; one that is cancelled asks for nothing. */
function meetingEntries(meeting: Meeting, rules: DayRules): readonly YearEntry[] {
  const own = { kind: 'meeting', day: meeting.day, meeting } as const;
  if (meeting.state !== 'planned' && meeting.state !== 'called') return [own];
  return [
    own,
    { kind: 'roundOpens', day: roundOpeningDay(meeting, rules), meeting },
    { kind: 'reportsDue', day: answerByOf(meeting), meeting }
  ];
}
