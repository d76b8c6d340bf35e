import { type AnyFieldViolation, type HandTypedProblem, type TextsByCode } from '../catalogue';
import { standingSv } from './standing';
import { dayInSwedish, numberInSwedish } from './words';

/** What may be wrong with a field of any row, in Swedish. */
export const fieldViolationsSv: TextsByCode<AnyFieldViolation> = {
  fieldMissing: (_, field) => `Fältet ${field} är tomt. Fyll i det.`,
  textTooLong: ({ maxLength, length }, field) =>
    `Texten i fältet ${field} är för lång: ${numberInSwedish(length)} tecken. Korta den till högst ${numberInSwedish(maxLength)}.`,
  personalIdentityNumber: (_, field) =>
    `Texten i fältet ${field} innehåller något som ser ut som ett personnummer eller samordningsnummer. Ta bort det. ${standingSv.noPersonalData}`,
  invalidKey: (_, field) =>
    `Värdet i fältet ${field} går inte att använda. Skriv bara bokstäverna a–z, siffror och bindestreck, och börja med en bokstav eller en siffra.`,
  invalidNumber: ({ field: name }, field) =>
    `Talet i fältet ${field} går inte att använda. Skriv det med siffror, till exempel 12 eller 3,5.${name === 'target' ? ' Ett produktionsmål behöver ett målvärde som är större än noll.' : ''}`,
  invalidUrl: (_, field) =>
    `Adressen i fältet ${field} är inte en hel webbadress. Kopiera den ur webbläsaren, så att den börjar med https://.`,
  invalidDay: (_, field) =>
    `Fältet ${field} innehåller något som inte är en dag. Skriv dagen som år, månad och dag, till exempel 2019-08-20.`,
  endBeforeStart: ({ start, end }, field) =>
    `Dagen i fältet ${field} är för tidig: ${dayInSwedish(end)} kommer före ${dayInSwedish(start)}. Välj ${dayInSwedish(start)} eller en senare dag.`,
  unknownReference: ({ key }, field) =>
    `Fältet ${field} pekar på ”${key}”, som inte finns. Välj något som finns, eller be samordnaren att lägga till det.`,
  dayOutsideHolidayTable: ({ day, firstYear, lastYear }, field) =>
    `Dagen i fältet ${field} är ${dayInSwedish(day)}. Det går bara att planera för åren ${firstYear}–${lastYear}. Välj en dag inom dem.`
};

/** What only a row that was typed by hand can have wrong, in Swedish. */
export const handTypedSv: TextsByCode<HandTypedProblem> = {
  notAChoice: ({ field: name }, field) =>
    name === 'cadence'
      ? `Texten i fältet ${field} går inte att tolka. Skriv till exempel Var 5:e vecka, Före varje möte eller Tertialvis.`
      : `Värdet i fältet ${field} finns inte bland valen. Välj ett av dem.`,
  duplicateKey: (_, field) =>
    `En annan rad i listan har samma värde i fältet ${field}. Ta bort den rad som är en dubblett, eller ge den en egen nyckel.`
};
