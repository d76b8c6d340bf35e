import { type Agenda } from '../../core/meeting/agenda';
import { approversOf } from '../../core/meeting/approval';
import { makeMinutes, writtenText, type Minutes } from '../../core/meeting/minutes';
import { type Meeting } from '../../core/meeting/meeting';
import { nameOf } from '../../core/overview/actionRow';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { type MeetingAnswers } from './loadMeeting';
import { agendaOf, type CentralAreas } from './meetingRows';

/** The minutes of a meeting as its rows now say, who is to approve them, and the fingerprint that they approve. */
export interface MinutesNow {
  readonly agenda: Agenda;
  readonly minutes: Minutes;
  readonly approverKeys: readonly string[];
  /** SHA-256 of what people wrote. */
  readonly writtenHash: string;
}

/** Makes the minutes out of the rows of a site. */
export async function minutesOf(
  session: Session,
  answers: MeetingAnswers,
  { meeting, central }: { readonly meeting: Meeting; readonly central: CentralAreas }
): Promise<MinutesNow> {
  const agenda = agendaOf(session, answers, { meeting, central });
  const { groupKey } = meeting;
  const approverKeys = approversOf(meeting, valuesOf(answers.memberships));
  const minutes = makeMinutes({
    agenda,
    group: nameOf(valuesOf(answers.groups), groupKey),
    persons: valuesOf(answers.persons),
    approverKeys,
    decisions: valuesOf(answers.decisions).filter((decision) => decision.groupKey === groupKey),
    assignments: valuesOf(answers.assignments).filter((assignment) => assignment.groupKey === groupKey),
    meetings: valuesOf(answers.meetings)
  });
  return { agenda, minutes, approverKeys, writtenHash: await session.digest.sha256(writtenText(minutes)) };
}
