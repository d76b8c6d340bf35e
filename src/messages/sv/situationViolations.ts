import { type CommunicationViolation } from '../../core/communication/communicationViolation';
import { smallestShownCount } from '../../core/situation/measurement';
import { type SituationViolation } from '../../core/situation/situationViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { dayInSwedish } from './words';

/** Rules about situation pictures, problems, causes, goals, indicators and measurements, in Swedish. */
export const situationViolationsSv: TextsByCode<OwnViolation<SituationViolation>> = {
  settledBeforePeriod: ({ periodFrom }, field) =>
    `Lägesbilden är fastställd före den tid den visar, som börjar ${dayInSwedish(periodFrom)}. Rätta dagen i fältet ${field}.`,
  goalTargetMissing: 'Ett produktionsmål räknas. Skriv vilket målvärde ni ska nå.',
  goalUnitMissing: 'Måltalen saknar enhet. Skriv vad de räknar, till exempel vandringar eller procent.',
  goalAimMissing: 'Det saknas vad målet syftar till. Välj ökad trygghet eller minskad brottslighet.',
  goalChangesNothing:
    'Målvärdet är samma som utgångsvärdet, så ingenting skulle ändras. Skriv ett annat målvärde.',
  suppressedValueStored:
    'Värdet är undertryckt men står ändå kvar. Töm värdet, så att ingen enskild person går att känna igen.',
  measurementValueMissing: 'Värdet saknas. Skriv värdet, eller markera att det är undertryckt.',
  smallCountStored: `Antalet personer är lägre än ${smallestShownCount}, så enskilda personer kan gå att känna igen. Töm värdet och markera att det är undertryckt.`,
  measurementRepeated:
    'Det finns redan ett värde för samma tid och samma uppdelning. Ändra det värdet, eller rätta tiden.',
  referenceOfOtherAgreement: (_, field) =>
    `Fältet ${field} pekar på något i en annan överenskommelse. Välj något i samma överenskommelse.`,
  causeOfOtherProblem: 'Orsaken hör till ett annat problem. Välj en orsak till åtgärdens problem.',
  goalOfOtherProblem: 'Målet hör till ett annat problem. Välj ett mål för åtgärdens problem.'
};

/** Rules about communication efforts, in Swedish. */
export const communicationViolationsSv: TextsByCode<OwnViolation<CommunicationViolation>> = {
  effortNotApproved:
    'Insatsen till boende är genomförd men ingen har godkänt att den publiceras. Be beredningsgruppen eller styrgruppen om ett godkännande.',
  residentSummaryMissing:
    'Det saknas en sammanfattning för boende. Skriv en innan insatsen publiceras, med vanliga ord.',
  effortDoneInFuture: ({ recordedOn }) =>
    `Insatsen är markerad som genomförd en dag som inte har kommit än. Välj ${dayInSwedish(recordedOn)} eller en tidigare dag.`,
  actionOfOtherAgreement:
    'Åtgärden hör till en annan överenskommelse. Välj en åtgärd i samma överenskommelse.'
};
