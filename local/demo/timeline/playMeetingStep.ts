import { approveMinutes } from '../../../src/application/meeting/approveMinutes';
import { changeAgendaPoint } from '../../../src/application/meeting/changeAgenda';
import { callMeeting, holdMeeting } from '../../../src/application/meeting/fixAgenda';
import { handOut } from '../../../src/application/meeting/handOut';
import { openMeeting } from '../../../src/application/meeting/openMeeting';
import { raiseMatter } from '../../../src/application/meeting/raiseMatter';
import { recordDecision } from '../../../src/application/meeting/recordDecision';
import { openRound } from '../../../src/application/statusRound/openRound';
import { refuseMissing, type UseCaseRefusal } from '../../../src/application/refusal';
import { type Session } from '../../../src/application/session';
import { type Result } from '../../../src/core/result';
import { type MeetingStep } from './step';

/** Does what a step about a meeting or its round says, through the product's own use case. */
export async function playMeetingStep(
  session: Session,
  step: MeetingStep
): Promise<Result<unknown, UseCaseRefusal>> {
  switch (step.kind) {
    case 'openRound':
      return openRound(session, step.request);
    case 'approveMinutes':
      return readAndApprove(session, step.meetingKey);
    case 'callMeeting':
      return callMeeting(session, step.meetingKey);
    case 'holdMeeting':
      return holdMeeting(session, step.held);
    case 'writeNotes':
      return changeAgendaPoint(session, step.point, step.change);
    case 'handOut':
      return handOut(session, step.draft);
    case 'raiseMatter':
      return raiseMatter(session, step.draft);
    case 'recordDecision':
      return recordDecision(session, step.draft);
  }
}

/** Approves the minutes as they stand, which is how the one who approves has read them. */
async function readAndApprove(
  session: Session,
  meetingKey: string
): Promise<Result<unknown, UseCaseRefusal>> {
  const opened = await openMeeting(session, meetingKey);
  if (!opened.ok) return refuseMissing({ collection: 'meetings', key: meetingKey });
  return approveMinutes(session, { meetingKey, writtenHash: opened.value.writtenHash });
}
