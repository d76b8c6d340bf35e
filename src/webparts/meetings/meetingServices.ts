import { type addContent } from '../../application/content/addContent';
import { type editContent } from '../../application/content/editContent';
import { type DocumentWriter } from '../../application/documents/textDocument';
import { type approveMinutes } from '../../application/meeting/approveMinutes';
import { type addAgendaPoint, type changeAgendaPoint } from '../../application/meeting/changeAgenda';
import { type askScopes } from '../../application/meeting/askScopes';
import { type decideEndDate, type decideNewEnd } from '../../application/meeting/decideEndDate';
import { type findMeetingInTeams } from '../../application/meeting/findMeetingInTeams';
import { type callMeeting, type holdMeeting } from '../../application/meeting/fixAgenda';
import { type handOut, type settleAssignment } from '../../application/meeting/handOut';
import { type openMeeting } from '../../application/meeting/openMeeting';
import { openMeetings } from '../../application/meeting/openMeetings';
import { type cancelMeeting, type moveMeeting } from '../../application/meeting/planMeetings';
import { type raiseMatter } from '../../application/meeting/raiseMatter';
import { type recordDecision } from '../../application/meeting/recordDecision';
import { type resumeOperations } from '../../application/operation/resumeOperations';
import { type proposeDateChange } from '../../application/plan/proposeDateChange';
import { type askBot } from '../../application/reminder/askBot';
import { type Session } from '../../application/session';
import { type closeRound } from '../../application/statusRound/changeRound';
import { type loadRound } from '../../application/statusRound/loadRounds';
import { type openRound } from '../../application/statusRound/openRound';
import { type Instant } from '../../core/calendar/instant';
import { resumeOnSites } from '../shared/data/resumeOnSites';
import type * as meetingActs from './meetingActs';

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
  readonly askScopes: Bound<typeof askScopes>;
  readonly findMeeting: Bound<typeof findMeetingInTeams>;
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
  readonly decideNewEnd: Bound<typeof decideNewEnd>;
  readonly proposeEnd: Bound<typeof proposeDateChange>;
  readonly handOut: Bound<typeof handOut>;
  readonly settle: Bound<typeof settleAssignment>;
  readonly raise: Bound<typeof raiseMatter>;
  readonly askBot: Bound<typeof askBot>;
  readonly writer: DocumentWriter;
  readonly now: () => Instant;
  /** A key that nothing has had before, for what a form is about to write. */
  readonly newKey: () => string;
}

/** What opens one meeting or round, and what writes: fetched when it is first used. */
const acts = async (): Promise<typeof meetingActs> =>
  import(/* webpackChunkName: 'meeting-acts' */ './meetingActs');

/** The use cases of the pages of meetings, bound to a session. */
export function meetingServicesOf(
  session: Session,
  { writer, newKey }: Pick<MeetingServices, 'writer' | 'newKey'>
): MeetingServices {
  return {
    source: [session.site, session.centralSite],
    openMeetings: (wish) => openMeetings(session, wish),
    openMeeting: async (key) => (await acts()).openMeeting(session, key),
    askScopes: async (group) => (await acts()).askScopes(session, group),
    findMeeting: async (place) => (await acts()).findMeetingInTeams(session, place),
    loadRound: async (key) => (await acts()).loadRound(session, key),
    resume: () => resumeOnSites(session, [session.site]),
    addMeeting: async (draft) => (await acts()).addContent(session, 'meetings', draft),
    editMeeting: async (edit) => (await acts()).editContent(session, 'meetings', edit),
    moveMeeting: async (stored, move) => (await acts()).moveMeeting(session, stored, move),
    cancelMeeting: async (stored, reason) => (await acts()).cancelMeeting(session, stored, reason),
    callMeeting: async (key) => (await acts()).callMeeting(session, key),
    holdMeeting: async (held) => (await acts()).holdMeeting(session, held),
    approveMinutes: async (read) => (await acts()).approveMinutes(session, read),
    openRound: async (request) => (await acts()).openRound(session, request),
    closeRound: async (key) => (await acts()).closeRound(session, key),
    changePoint: async (at, change) => (await acts()).changeAgendaPoint(session, at, change),
    addPoint: async (key, own) => (await acts()).addAgendaPoint(session, key, own),
    decide: async (draft) => (await acts()).recordDecision(session, draft),
    decideEnd: async (decision) => (await acts()).decideEndDate(session, decision),
    decideNewEnd: async (decision) => (await acts()).decideNewEnd(session, decision),
    proposeEnd: async (wish) => (await acts()).proposeDateChange(session, wish),
    handOut: async (draft) => (await acts()).handOut(session, draft),
    settle: async (stored, outcome) => (await acts()).settleAssignment(session, stored, outcome),
    askBot: async (draft) => (await acts()).askBot(session, draft),
    raise: async (draft) => (await acts()).raiseMatter(session, draft),
    writer,
    now: () => session.clock.now(),
    newKey
  };
}
