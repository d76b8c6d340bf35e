import {
  type CadenceViolation,
  type CorrectionViolation,
  type ReportOnActionViolation,
  type StatusReportViolation
} from '../../core/followUp/followUpViolation';
import { type ReportedLight } from '../../core/followUp/statusReport';
import { type ActionDecision } from '../../core/plan/action';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { namesSv } from './names';
import { dayInSwedish } from './words';

const { side } = namesSv;
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
