import {
  type CadenceViolation,
  type CorrectionViolation,
  type ReportOnActionViolation,
  type StatusReportViolation
} from '../../core/followUp/followUpViolation';
import { type ReportedLight } from '../../core/followUp/statusReport';
import { type DecisionViolation, type MeetingViolation } from '../../core/meeting/meetingViolation';
import { type ActionDecision } from '../../core/plan/action';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { namesSv } from './names';
import { dayInSwedish, numberInSwedish } from './words';

const { meetingState, side } = namesSv;
const lightIs: Readonly<Record<ReportedLight, string>> = { green: 'grönt', yellow: 'gult', red: 'rött' };

/** Why no report is taken about an action, by what has been decided about it. */
const notReportable: Readonly<Record<Exclude<ActionDecision, 'decided'>, string>> = {
  proposed: 'Åtgärden är bara föreslagen. Vänta med rapporten tills den är beslutad.',
  paused:
    'Åtgärden är pausad. Lämna en vanlig lägesrapport, eller vänta med beskedet tills åtgärden tas upp igen.',
  cancelled:
    'Åtgärden är avbruten och följs inte upp längre. Kontakta samordnaren om något ändå behöver sägas om den.'
};

/** Rules about how often an action is followed up, in Swedish. */
export const cadenceViolationsSv: TextsByCode<OwnViolation<CadenceViolation>> = {
  cadenceWeeksInvalid:
    'Antalet veckor mellan uppföljningarna går inte att använda. Skriv ett heltal från 1 till 52.',
  cadenceDaysMissing:
    'Inga dagar för uppföljning är valda. Välj minst en dag, eller ett annat sätt att följa upp åtgärden.',
  cadenceDayRepeated: ({ day }) =>
    `Uppföljningsdagen ${dayInSwedish(day)} finns med mer än en gång. Ta bort dubbletten.`,
  cadenceDayOutsideAction: ({ day }) =>
    `Uppföljningsdagen ${dayInSwedish(day)} ligger utanför åtgärdens tid. Välj en dag efter starten och senast på slutdagen.`
};

/** Rules about status reports and their corrections, in Swedish. */
export const reportViolationsSv: TextsByCode<
  OwnViolation<StatusReportViolation | ReportOnActionViolation | CorrectionViolation>
> = {
  lightNeedsText: ({ light }) =>
    `Läget är ${lightIs[light]}. Skriv vad som har gjorts och vad som inte går som planerat.`,
  lightNeedsRemedy: ({ light }) =>
    `Läget är ${lightIs[light]}. Skriv vad ni föreslår för att rätta till det.`,
  reportDayInFuture: ({ day, recordedOn }) =>
    `Rapporten gäller ${dayInSwedish(day)}, som inte har kommit än. Välj ${dayInSwedish(recordedOn)} eller en tidigare dag.`,
  reportOfOtherAction:
    'Rapporten hör till en annan åtgärd eller plan. Öppna åtgärden igen och lämna rapporten där.',
  organisationNotInAction:
    'Organisationen är varken ansvarig för åtgärden eller medverkande i den. Välj en organisation som är det, eller be samordnaren att lägga till er.',
  reportOfOtherSide: ({ side: own }) =>
    `Rapporten lämnas för en annan sida än organisationens egen.${own in side ? ` Välj sidan ”${side[own as keyof typeof side]}”.` : ' Välj organisationens egen sida.'}`,
  actionNotReportable: ({ decision }) => notReportable[decision],
  effectBeforeEnd: ({ end }) =>
    `Effekten följs upp när åtgärden är genomförd${end === undefined ? '' : ` eller när slutet, ${dayInSwedish(end)}, har passerat`}. Lämna en vanlig lägesrapport så länge.`,
  correctsItself: 'Rapporten rättar sig själv. Välj den rapport som ska rättas.',
  correctsOtherAction:
    'Rapporten som ska rättas gäller en annan åtgärd. Välj en rapport om den här åtgärden.',
  correctsOtherOrganisation:
    'Rapporten som ska rättas är lämnad av en annan organisation. Be den organisationen att rätta den.',
  correctionBeforeOriginal: ({ originalDay }) =>
    `Rättelsen gäller en tidigare dag än rapporten som rättas. Välj ${dayInSwedish(originalDay)} eller en senare dag.`
};

/** Rules about meetings and their decisions, in Swedish. */
export const meetingViolationsSv: TextsByCode<OwnViolation<MeetingViolation | DecisionViolation>> = {
  startTimeInvalid: (_, field) =>
    `Klockslaget i fältet ${field} går inte att läsa. Skriv timmar och minuter med kolon emellan, till exempel 13:00.`,
  meetingLengthInvalid: ({ maxMinutes }, field) =>
    `Mötets längd går inte att använda. Skriv ett antal minuter från 1 till ${numberInSwedish(maxMinutes)} i fältet ${field}.`,
  answerByAfterMeeting: ({ day }) =>
    `Lägesrapporterna ska vara lämnade före mötet. Välj ${dayInSwedish(day)}, då mötet hålls, eller en tidigare dag.`,
  meetingStateNotAllowed: ({ from, to }) =>
    `Mötet har läget ”${meetingState[from]}” och kan inte få läget ”${meetingState[to]}”. Ladda om sidan och välj ett av de steg som visas.`,
  meetingNotYetHeld: ({ day }) =>
    `Mötet hålls den ${dayInSwedish(day)}. Vänta till den dagen med att markera det som genomfört, eller rätta dagen.`,
  decisionSequenceInvalid: (_, field) =>
    `Beslutets löpnummer ska vara ett heltal från 1 och uppåt. Rätta fältet ${field}.`,
  decisionYearMismatch: ({ day }) =>
    `Beslutet är från ${dayInSwedish(day)}, men året i dess nummer är ett annat. Rätta året eller dagen.`,
  decisionKeyMismatch: ({ expected }, field) =>
    `Beslutets nyckel stämmer inte med grupp, år och löpnummer. Skriv ”${expected}” i fältet ${field}.`
};
