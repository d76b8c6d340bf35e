import { type TextsByCode, type Warning } from '../catalogue';
import { namesSv } from './names';
import { dayInSwedish } from './words';

/** What stops nothing but should be seen, in Swedish. */
export const warningsSv: TextsByCode<Warning> = {
  outlivesParent: ({ lastDay, parentLastDay }) =>
    `Överenskommelsen gäller till ${dayInSwedish(lastDay)}, men den centrala bara till ${dayInSwedish(parentLastDay)}. Se över den när det finns en ny central överenskommelse.`,
  signedAfterStart: ({ signedOn, validFrom }) =>
    `Överenskommelsen gäller från ${dayInSwedish(validFrom)} men undertecknades först den ${dayInSwedish(signedOn)}. Kontrollera att dagarna är rätt.`,
  signedDocumentMissing: 'Det undertecknade dokumentet saknas. Lägg upp det under Dokument.',
  extensionAfterLapse: ({ lapsedOn, decidedOn }) =>
    `Överenskommelsen löpte ut den ${dayInSwedish(lapsedOn)}, men förlängningen beslutades först den ${dayInSwedish(decidedOn)}. Kontrollera att dagarna är rätt.`,
  partyEnded: ({ key, successorKey }) =>
    `Parten ”${key}” finns inte längre.${successorKey === undefined ? ' Ange vem som har tagit över.' : ` Nu svarar ”${successorKey}” för det som är överenskommet. Ta med det när överenskommelsen förnyas.`}`,
  responseWithoutConsultation: 'Ett yttrande är registrerat men ingen remiss. Lägg till remissen.',
  signatureWithoutDecision: 'En underskrift är registrerad men inget beslut. Lägg till beslutet.',
  stepAfterDecision: ({ kind }) =>
    `Steget ”${namesSv.processStep[kind]}” ligger efter beslutet. Kontrollera att dagarna är rätt.`,
  decisionStepMissing:
    'Överenskommelsen är beslutad, men beslutet finns inte bland processtegen. Lägg till det.',
  consultationStepMissing:
    'Överenskommelsen är på remiss, men remissen finns inte bland processtegen. Lägg till den.',
  situationPictureMissing: 'Det finns ingen lägesbild. Lägg till den som överenskommelsen bygger på.',
  situationPictureOld: ({ settledOn, freshUntil }) =>
    `Lägesbilden fastställdes den ${dayInSwedish(settledOn)} och blev för gammal efter ${dayInSwedish(freshUntil)}. Ta fram en ny.`,
  goalNotMeasurable:
    'Det går inte att se när målet är nått. Lägg till ett målvärde eller koppla en indikator till målet.',
  goalWithoutDay: 'Det står inte när målet ska vara nått. Lägg till en dag.',
  problemWithoutCause: 'Problemet har ingen orsak. Lägg till den troliga orsaken ur orsaksanalysen.',
  problemWithoutGoal: 'Problemet har inget mål. Lägg till vad ni vill uppnå.',
  snapshotUnreadable:
    'Den fastställda versionen av planen går inte att läsa. Be administratören att återställa bilagan från versionshistoriken.',
  unknownPerson:
    'Personen som skulle svara finns inte bland personerna. Be samordnaren att välja någon annan.',
  noDeputy:
    'Personen som skulle svara är frånvarande och har ingen ersättare. Be samordnaren att utse en ersättare.',
  deputiesGoRound:
    'Alla som ersätter varandra är frånvarande. Be samordnaren att utse en ersättare som är på plats.'
};
