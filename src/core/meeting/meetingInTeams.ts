import { type CalendarDay, compareDays, daysBetween } from '../calendar/calendarDay';
import { type Group } from '../organisation/group';
import { groupOfChannel, type TeamsChannel } from '../organisation/groupChannel';
import { type Meeting } from './meeting';

/** Mötets plats i Teams: the chat or the channel in which a meeting goes on, as Teams tells it. */
export interface MeetingPlace {
  /** For example `19:meeting_…@thread.v2`; that of a channel's meeting is the channel. */
  readonly chatId?: string | undefined;
  readonly channel?: TeamsChannel | undefined;
}

/** Pågående möte: the meeting that goes on in a place in Teams, and those to choose from when it cannot be known. */
export interface MeetingInTeams {
  /** Absent when no meeting can be told for certain. */
  readonly known?: Meeting | undefined;
  /**
   * Today's first, then those that come, then those that have been and whose minutes wait for approval; of the group when
   * the channel is one's.
   */
  readonly choices: readonly Meeting[];
}

/** How many meetings are given to choose from. */
const maxChoices = 8;

/**
 * Finds the meeting that goes on in a place in Teams. In a chat it is the one whose link holds the chat; of a series, which
 * shares a chat, today's. In a channel it is the only one of the channel's group today, or the only one today whose link
 * holds the channel. A meeting that was cancelled is never meant, and of two nobody is chosen.
 *
 * @param site - the meetings and groups of the site, and the day in Stockholm
 */
export function findMeetingInTeams(
  { meetings, groups, today }: MeetingSite,
  { chatId, channel }: MeetingPlace
): MeetingInTeams {
  const standing = meetings.filter(({ state }) => state !== 'cancelled');
  const thread = plainThread(channel?.channelId ?? chatId ?? '');
  const linked = standing.filter(({ joinUrl }) => threadOfJoinUrl(joinUrl) === thread);
  const group = channel && groupOfChannel(groups, channel);
  const ours = group === undefined ? linked : standing.filter(({ groupKey }) => groupKey === group.key);
  const meant = channel === undefined && ours.length === 1 ? ours : ours.filter(({ day }) => day === today);
  const known = meant.length === 1 ? meant[0] : undefined;
  const wanted = (ours.length > 0 ? ours : standing).filter(({ state }) => state !== 'approved');
  return { known, choices: nearest(wanted, today).slice(0, maxChoices) };
}

/** What {@link findMeetingInTeams} looks in. */
export interface MeetingSite {
  readonly meetings: readonly Meeting[];
  readonly groups: readonly Group[];
  readonly today: CalendarDay;
}

/**
 * The chat or channel that a link to a Teams meeting names: `…/l/meetup-join/19%3ameeting_…%40thread.v2/0?…`. Nothing for
 * any other link.
 */
export function threadOfJoinUrl(joinUrl: string | undefined): string | undefined {
  const [, thread] = /\/l\/meetup-join\/([^/?#]+)/i.exec(joinUrl ?? '') ?? [];
  if (thread === undefined) return undefined;
  try {
    return plainThread(decodeURIComponent(thread));
  } catch {
    return undefined;
  }
}

/** Without the message that a thread of a channel begins with. */
function plainThread(thread: string): string {
  return thread.replace(/;.*$/, '').toLowerCase();
}

function nearest(meetings: readonly Meeting[], today: CalendarDay): readonly Meeting[] {
  const sorted = [...meetings].sort(
    (one, other) => compareDays(one.day, other.day) || (one.startTime < other.startTime ? -1 : 1)
  );
  const coming = sorted.filter(({ day }) => daysBetween(today, day) >= 0);
  const past = sorted.filter(({ day }) => daysBetween(today, day) < 0);
  return [...coming, ...past.reverse()];
}
