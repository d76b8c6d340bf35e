import { addContent } from '../../application/content/addContent';
import { editContent } from '../../application/content/editContent';
import { type DocumentWriter } from '../../application/documents/textDocument';
import { approveMinutes } from '../../application/meeting/approveMinutes';
import { addAgendaPoint, changeAgendaPoint } from '../../application/meeting/changeAgenda';
import { decideEndDate } from '../../application/meeting/decideEndDate';
import { callMeeting, holdMeeting } from '../../application/meeting/fixAgenda';
import { handOut, settleAssignment } from '../../application/meeting/handOut';
import { openMeeting } from '../../application/meeting/openMeeting';
import { openMeetings } from '../../application/meeting/openMeetings';
import { cancelMeeting, moveMeeting } from '../../application/meeting/planMeetings';
import { raiseMatter } from '../../application/meeting/raiseMatter';
import { recordDecision } from '../../application/meeting/recordDecision';
import { resumeOperations } from '../../application/operation/resumeOperations';
import { proposeDateChange } from '../../application/plan/proposeDateChange';
import { type Session } from '../../application/session';
import { closeRound } from '../../application/statusRound/changeRound';
import { loadRound } from '../../application/statusRound/loadRounds';
import { openRound } from '../../application/statusRound/openRound';
import { type Instant } from '../../core/calendar/instant';

/** A use case without its session. */
type Bound<Act> = Act extends (session: Session, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never;

/** Everything that the pages of meetings ask and do, for the person and the site of the page. */
export interface MeetingServices {
  /** The sites that are read; what is fetched is kept for them. */
  readonly source: readonly string[];
  readonly openMeetings: Bound<typeof openMeetings>;
  readonly openMeeting: Bound<typeof openMeeting>;
  readonly loadRound: Bound<typeof loadRound>;
  readonly resume: Bound<typeof resumeOperations>;
  readonly addMeeting: (
    draft: Parameters<typeof addContent<'meetings'>>[2]
  ) => ReturnType<typeof addContent<'meetings'>>;
  readonly editMeeting: (
    edit: Parameters<typeof editContent<'meetings'>>[2]
  ) => ReturnType<typeof editContent<'meetings'>>;
  readonly moveMeeting: Bound<typeof moveMeeting>;
  readonly cancelMeeting: Bound<typeof cancelMeeting>;
  readonly callMeeting: Bound<typeof callMeeting>;
  readonly holdMeeting: Bound<typeof holdMeeting>;
  readonly approveMinutes: Bound<typeof approveMinutes>;
  readonly openRound: Bound<typeof openRound>;
  readonly closeRound: Bound<typeof closeRound>;
  readonly changePoint: Bound<typeof changeAgendaPoint>;
  readonly addPoint: Bound<typeof addAgendaPoint>;
  readonly decide: Bound<typeof recordDecision>;
  readonly decideEnd: Bound<typeof decideEndDate>;
  readonly proposeEnd: Bound<typeof proposeDateChange>;
  readonly handOut: Bound<typeof handOut>;
  readonly settle: Bound<typeof settleAssignment>;
  readonly raise: Bound<typeof raiseMatter>;
  readonly writer: DocumentWriter;
  readonly now: () => Instant;
  /** A key that nothing has had before, for what a form is about to write. */
  readonly newKey: () => string;
}

/** The use cases of the pages of meetings, bound to a session. */
export function meetingServicesOf(
  session: Session,
  { writer, newKey }: Pick<MeetingServices, 'writer' | 'newKey'>
): MeetingServices {
  return {
    source: [session.site, session.centralSite],
    openMeetings: (wish) => openMeetings(session, wish),
    openMeeting: (key) => openMeeting(session, key),
    loadRound: (key) => loadRound(session, key),
    resume: () => resumeOperations(session),
    addMeeting: (draft) => addContent(session, 'meetings', draft),
    editMeeting: (edit) => editContent(session, 'meetings', edit),
    moveMeeting: (stored, move) => moveMeeting(session, stored, move),
    cancelMeeting: (stored, reason) => cancelMeeting(session, stored, reason),
    callMeeting: (key) => callMeeting(session, key),
    holdMeeting: (held) => holdMeeting(session, held),
    approveMinutes: (key) => approveMinutes(session, key),
    openRound: (request) => openRound(session, request),
    closeRound: (key) => closeRound(session, key),
    changePoint: (at, change) => changeAgendaPoint(session, at, change),
    addPoint: (key, own) => addAgendaPoint(session, key, own),
    decide: (draft) => recordDecision(session, draft),
    decideEnd: (decision) => decideEndDate(session, decision),
    proposeEnd: (wish) => proposeDateChange(session, wish),
    handOut: (draft) => handOut(session, draft),
    settle: (stored, outcome) => settleAssignment(session, stored, outcome),
    raise: (draft) => raiseMatter(session, draft),
    writer,
    now: () => session.clock.now(),
    newKey
  };
}
