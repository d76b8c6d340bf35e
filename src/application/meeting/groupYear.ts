import { lapseWarningOn } from '../../core/agreement/lapse';
import { calendarDay, compareDays, yearOf, type CalendarDay } from '../../core/calendar/calendarDay';
import { type Assignment } from '../../core/meeting/assignment';
import { type Meeting } from '../../core/meeting/meeting';
import { meetingYear, type MeetingYear } from '../../core/meeting/meetingYear';
import { proposeMeetings } from '../../core/meeting/proposeMeetings';
import { type Group } from '../../core/organisation/group';
import { freshUntil } from '../../core/situation/situationPicture';
import { type Answers } from '../ports/listStore';
import { type Session } from '../session';
import { valuesOf } from '../standing';

/** What the year of a group holds besides its meetings and assignments. */
export const groupYearQueries = {
  agreements: { collection: 'agreements', depth: 'brief' },
  extensions: { collection: 'extensions', depth: 'brief' },
  pictures: { collection: 'situationPictures', depth: 'brief' }
} as const;

/** A year of a group. */
export interface GroupYear {
  readonly year: number;
  /** Absent when the site has none. */
  readonly group: Group | undefined;
  /** Of the group, as their days come. */
  readonly meetings: readonly Meeting[];
  /** Of the group, open ones. */
  readonly assignments: readonly Assignment[];
}

/** Årshjulet of a group: its meetings and assignments, when its agreement runs out and its situation picture ages. */
export function yearOfGroup(
  session: Session,
  answers: Answers<typeof groupYearQueries>,
  { year, group, meetings, assignments }: GroupYear
): MeetingYear {
  const today = session.clock.today();
  const agreements = valuesOf(answers.agreements);
  const isOurs = (agreementKey: string): boolean => agreementKey === group?.agreementKey;
  const pictures = valuesOf(answers.pictures)
    .filter(({ agreementKey }) => isOurs(agreementKey))
    .sort((one, other) => compareDays(one.settledOn, other.settledOn))
    .slice(-1);
  return meetingYear(year, {
    meetings,
    assignments,
    lapses: agreements
      .filter(({ key }) => isOurs(key))
      .flatMap((agreement) => {
        const extensions = valuesOf(answers.extensions);
        const warning = lapseWarningOn({ agreement, extensions, successors: agreements }, today);
        return warning === undefined ? [] : [{ title: agreement.title, warning }];
      }),
    pictures: pictures.map(({ title, settledOn }) => ({ title, freshUntil: freshUntil(settledOn) })),
    dayRules: session.dayRules
  });
}

/** From the last meeting on, within the year that is shown; none for a group without a cadence or in years that are past. */
export function proposedDays(
  { clock, dayRules }: Session,
  { year, group, meetings }: Pick<GroupYear, 'year' | 'group' | 'meetings'>
): readonly CalendarDay[] {
  const intervalWeeks = group?.meetingIntervalWeeks;
  const days = meetings.filter(({ state }) => state !== 'cancelled').map(({ day }) => day);
  const today = clock.today();
  const from = days.at(-1) ?? today;
  if (intervalWeeks === undefined || year < yearOf(today)) return [];
  const until = calendarDay(`${year}-12-31`);
  return proposeMeetings(
    { from: from < today ? today : from, until, intervalWeeks, taken: days },
    dayRules
  ).filter((day) => yearOf(day) === year);
}
