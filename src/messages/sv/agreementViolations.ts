import { type AgreementViolation } from '../../core/agreement/agreementViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { namesSv } from './names';
import { dayInSwedish, lowerNameInSwedish, numberInSwedish, spanInSwedish } from './words';

const { agreementState, processStep } = namesSv;

/** Rules about agreements, extensions, process steps, catalogues and coverage, in Swedish. */
export const agreementViolationsSv: TextsByCode<OwnViolation<AgreementViolation>> = {
  transitionNotAllowed: ({ from, to }) =>
    `Överenskommelsen har läget ”${agreementState[from]}” och kan inte få läget ”${agreementState[to]}”. Ladda om sidan och välj ett av de steg som visas.`,
  decisionReasonMissing: 'Skälet till beslutet saknas. Skriv varför beslutet fattades.',
  lockedFieldChanged: ({ since }, field) =>
    `Fältet ${field} går inte att ändra när överenskommelsen är ${lowerNameInSwedish('agreementState', since)}. Återställ fältet. Behöver innehållet ändras, påbörja en ny överenskommelse.`,
  centralAgreementHasParent: (_, field) =>
    `En central överenskommelse kan inte höra till en annan. Töm fältet ${field}.`,
  agreementRefersToItself: (_, field) =>
    `Överenskommelsen pekar på sig själv i fältet ${field}. Välj en annan överenskommelse eller töm fältet.`,
  agreementCycle: (_, field) =>
    `Överenskommelserna följer på varandra i en cirkel. Kontrollera fältet ${field} i dem och ta bort det som är fel.`,
  previousOfOtherLevel: (_, field) =>
    `Överenskommelsen i fältet ${field} är på en annan nivå. Välj en central om den här är central, annars en lokal.`,
  parentNotCentral: (_, field) =>
    `Överenskommelsen i fältet ${field} är inte central. Välj en central överenskommelse.`,
  invalidDocumentHash: (_, field) =>
    `Kontrollsumman i fältet ${field} har fel form. Den ska ha 64 tecken: siffror och bokstäverna a–f. Kopiera hela kontrollsumman igen.`,
  documentKindRefused:
    'Filen är varken en PDF eller ett Word-dokument (docx). Spara den som PDF och välj den på nytt.',
  documentEmpty: 'Filen är tom. Öppna den på din dator och se efter, eller välj en annan.',
  documentTooLarge: ({ maxMegabytes }) =>
    `Filen är för stor: högst ${numberInSwedish(maxMegabytes)} MB går att lägga upp här. Spara den mindre, till exempel som en PDF utan stora bilder, eller lägg den i ett bibliotek och ange dess adress i stället.`,
  documentNotAsNamed:
    'Filens innehåll är inte det som namnet säger. Den kan ha bytt namn, vara trasig eller ha ett lösenord. Öppna den, spara den igen utan lösenord som PDF eller Word och välj den på nytt.',
  documentIsAnother:
    'Filen är inte den som undertecknades: dess kontrollsumma är en annan än den som registrerades. Välj den fil som undertecknades.',
  documentReplaced:
    'Någon annan har lagt in ett dokument sedan du öppnade formuläret. Avbryt, läs det som ligger där, och lägg upp din fil igen om den ska ersätta det.',
  documentNameTaken:
    'En annan fil med samma namn ligger redan i biblioteket. Ge din fil ett annat namn och välj den igen.',
  cityPartyMissing: (_, field) => `Ingen part från staden finns med. Lägg till minst en i fältet ${field}.`,
  policePartyMissing: (_, field) =>
    `Ingen part från polisen finns med. Lägg till minst en i fältet ${field}.`,
  partyNotValid: ({ key, day }, field) =>
    `Organisationen ”${key}” i fältet ${field} fanns inte den ${dayInSwedish(day)}. Välj den organisation som fanns då, eller rätta dagen för underskriften.`,
  signedInFuture: ({ day }) =>
    `Dagen för underskriften, ${dayInSwedish(day)}, har inte kommit än. Registrera underskriften när den är gjord, eller rätta dagen.`,
  agreementOverlap: ({ from, to }) =>
    `En annan överenskommelse mellan samma parter gäller ${spanInSwedish(from, to)}. Välj en senare första dag, eller ange att den här följer på den andra.`,
  extensionOfUnsigned:
    'Överenskommelsen är inte undertecknad och kan därför inte förlängas. Registrera underskriften först.',
  extensionNotLater: ({ lastDay }) =>
    `Överenskommelsen gäller redan till ${dayInSwedish(lastDay)}. Välj en senare dag för förlängningen.`,
  extensionBeforeSigning: ({ signedOn }, field) =>
    `Förlängningen är beslutad före underskriften, som är från ${dayInSwedish(signedOn)}. Rätta dagen i fältet ${field}.`,
  stepBeforeItsGround: ({ kind, ground, groundDay }) =>
    `Steget ”${processStep[kind]}” ligger före steget ”${processStep[ground]}”, som är från ${dayInSwedish(groundDay)}. Rätta någon av dagarna.`,
  invalidAreaCode:
    'Koden har fel form. Skriv den med stora bokstäver, siffror och bindestreck, till exempel UNG-2.',
  duplicateAreaCode: 'Ett annat fokusområde i samma överenskommelse har redan den koden. Välj en annan kod.',
  areaMapsToItself: (_, field) =>
    `Fokusområdet pekar på sig självt i fältet ${field}. Välj ett område i en senare överenskommelse, eller töm fältet.`,
  areaMapsWithinCatalogue: (_, field) =>
    `Fältet ${field} pekar på ett område i samma överenskommelse. Välj ett område i en senare överenskommelse.`,
  areaMapsToEarlierCatalogue: (_, field) =>
    `Fältet ${field} pekar på ett område i en tidigare överenskommelse. Välj ett område i en senare.`,
  areaMappingCycle: (_, field) =>
    `Fokusområdena fortsätter i varandra i en cirkel. Kontrollera fältet ${field} i dem och ta bort det som är fel.`,
  coverageReasonMissing: 'Skälet saknas. Skriv varför området inte är aktuellt hos er.',
  duplicateCoverage:
    'Ni har redan tagit ställning till det här fokusområdet. Ändra den ställningen i stället för att lägga till en ny.',
  coverageOfCentralAgreement:
    'Bara en lokal överenskommelse tar ställning till de centrala fokusområdena. Välj en lokal överenskommelse.',
  coverageOfOtherCatalogue:
    'Fokusområdet är överenskommelsens eget. Ni behöver bara ta ställning till de centrala områdena, så välj ett av dem.'
};
