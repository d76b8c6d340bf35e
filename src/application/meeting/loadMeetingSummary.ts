import { type MeetingSummary, summarizeMeeting } from '../../core/meeting/meetingSummary';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { byKey } from '../write';

/**
 * Reads what a meeting came to; nothing for one that is gone, or whose minutes are not approved.
 *
 * @throws AppError when the site cannot be read
 */
export async function loadMeetingSummary(
  { store, site }: Pick<Session, 'store' | 'site'>,
  meetingKey: string
): Promise<MeetingSummary | undefined> {
  const ofMeeting = { field: 'meetingKey', oneOf: [meetingKey] } as const;
  const answers = await store.load(site, {
    meeting: byKey('meetings', meetingKey),
    groups: { collection: 'groups' },
    persons: { collection: 'persons' },
    decisions: { collection: 'decisions', where: ofMeeting },
    assignments: { collection: 'assignments', where: ofMeeting }
  });
  const [meeting] = valuesOf(answers.meeting);
  if (meeting?.state !== 'approved') return undefined;
  return summarizeMeeting(meeting, {
    groups: valuesOf(answers.groups),
    persons: valuesOf(answers.persons),
    decisions: valuesOf(answers.decisions),
    assignments: valuesOf(answers.assignments)
  });
}
