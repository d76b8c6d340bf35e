import { type DecisionViolation, type MeetingViolation } from '../../core/meeting/meetingViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { namesSv } from './names';
import { dayInSwedish, numberInSwedish } from './words';

const { meetingState } = namesSv;

/** Rules about meetings and their decisions, in Swedish. */
export const meetingViolationsSv: TextsByCode<OwnViolation<MeetingViolation | DecisionViolation>> = {
  startTimeInvalid: (_, field) =>
    `Klockslaget i fältet ${field} går inte att läsa. Skriv timmar och minuter, till exempel 13.00.`,
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
    `Beslutets nyckel stämmer inte med grupp, år och löpnummer. Skriv ”${expected}” i fältet ${field}.`,
  meetingNotMovable: ({ state }) =>
    `Mötet har läget ”${meetingState[state]}” och kan inte flyttas eller ställas in. Planera ett nytt möte i stället.`,
  meetingLocked:
    'Anteckningarna är justerade och låsta. Skriv det som behöver läggas till i nästa mötes anteckningar.',
  pointMinutesInvalid: ({ maxMinutes }) =>
    `Tiden för punkten går inte att använda. Skriv ett antal minuter från 0 till ${numberInSwedish(maxMinutes)}.`,
  pointChangedMeanwhile: (_, field) =>
    `Någon annan har ändrat fältet ${field} sedan du började skriva. Läs den nya texten och lägg till det du vill ha med.`,
  minutesChangedMeanwhile:
    'Anteckningarna har ändrats sedan du läste dem, så du har inte justerat dem. Läs dem som de står nu och justera sedan.',
  assignmentStillOpen:
    'Uppdraget är öppet men har en dag då det avslutades. Ta bort dagen, eller avsluta uppdraget.',
  assignmentSettled: 'Uppdraget är redan avslutat. Lägg upp ett nytt uppdrag om mer ska göras.',
  raisedToItself: 'Frågan kan inte eskaleras till den egna gruppen. Välj styrgruppen, eller besluta själva.',
  noSteeringGroup:
    'Gruppen svarar inte till någon styrgrupp. Be den centrala samordnaren att rätta registret innan frågan eskaleras.',
  notNamedApprover:
    'Du är inte utsedd att justera anteckningarna. Be samordnaren att lägga till dig bland justerarna om det är fel.',
  noApprover:
    'Ingen är utsedd att justera och gruppen saknar ordförande. Utse minst en justerare innan anteckningarna justeras.'
};
