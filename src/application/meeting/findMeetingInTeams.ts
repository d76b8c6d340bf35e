import { type Meeting } from '../../core/meeting/meeting';
import { findMeetingInTeams as find, type MeetingPlace } from '../../core/meeting/meetingInTeams';
import { nameOf } from '../../core/overview/actionRow';
import { type NamedKey } from '../../core/overview/namedKey';
import { type Session } from '../session';
import { valuesOf } from '../standing';

/** A meeting to choose, by name and group. */
export interface MeetingChoice {
  readonly meeting: Meeting;
  readonly group: NamedKey;
}

/** What a tab in a Teams meeting begins with. */
export interface OpenedPlace {
  /** The meeting that goes on there; absent when it cannot be known. */
  readonly knownKey?: string | undefined;
  readonly choices: readonly MeetingChoice[];
}

/**
 * Finds the meeting that goes on in a chat or channel of Teams, and the ones to choose from. One round trip.
 *
 * @throws AppError when the site cannot be read
 */
export async function findMeetingInTeams(
  { store, site, clock }: Session,
  place: MeetingPlace
): Promise<OpenedPlace> {
  const answers = await store.load(site, {
    groups: { collection: 'groups' },
    meetings: { collection: 'meetings', depth: 'listed' }
  });
  const groups = valuesOf(answers.groups);
  const found = find({ groups, meetings: valuesOf(answers.meetings), today: clock.today() }, place);
  return {
    knownKey: found.known?.key,
    choices: found.choices.map((meeting) => ({ meeting, group: nameOf(groups, meeting.groupKey) }))
  };
}
