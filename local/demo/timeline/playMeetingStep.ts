import { approveMinutes } from '../../../src/application/meeting/approveMinutes';
import { changeAgendaPoint } from '../../../src/application/meeting/changeAgenda';
import { callMeeting, holdMeeting } from '../../../src/application/meeting/fixAgenda';
import { handOut } from '../../../src/application/meeting/handOut';
import { raiseMatter } from '../../../src/application/meeting/raiseMatter';
import { recordDecision } from '../../../src/application/meeting/recordDecision';
import { openRound } from '../../../src/application/statusRound/openRound';
import { type UseCaseRefusal } from '../../../src/application/refusal';
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
      return approveMinutes(session, step.meetingKey);
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
