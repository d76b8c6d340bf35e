import { type ImportRefusal } from '../../application/planTable/importRefusal';
import { type PlanFileProblem } from '../../application/planTable/planFile';
import { type UseCaseRefusal } from '../../application/refusal';
import { type RowImport } from '../../core/planTable/importResult';
import { type TableProblem } from '../../core/planTable/tableProblem';
import { type TextsByCode } from '../catalogue';

/** The refusals of an import that are its own. */
export type OwnImportRefusal = Exclude<ImportRefusal, UseCaseRefusal>;

/** Every text about a plan as a table. */
export interface PlanTableTexts {
  readonly problems: TextsByCode<TableProblem>;
  readonly files: TextsByCode<PlanFileProblem>;
  readonly refusals: TextsByCode<OwnImportRefusal>;
  readonly outcomes: Readonly<Record<RowImport['outcome'], string>>;
  readonly row: (row: number) => string;
  readonly empty: string;
  /** Stands where there is no cell: the program has filled it in. */
  readonly filledIn: string;
  readonly becomes: (before: string, after: string) => string;
  readonly ignoredColumn: (heading: string) => string;
  readonly summary: (count: Readonly<Record<RowImport['outcome'], number>>) => string;
}

/** Texts about a plan as a table, in Swedish. */
export const planTableSv: PlanTableTexts = {
  problems: {
    formulaWithoutResult:
      'Cellen är en formel utan sparat resultat. Öppna filen i Excel, spara den och försök igen.',
    errorValue: 'Cellen visar ett fel, till exempel #DIV/0!. Skriv värdet i stället.',
    mergedCell:
      'Cellen är sammanslagen med en annan. Dela upp cellerna och skriv texten i var och en av dem.',
    dayOutsideCalendar:
      'Cellen innehåller inget datum mellan åren 1900 och 2199. Skriv till exempel 2020-12-18.',
    otherValue: 'Innehållet i cellen går inte att läsa. Skriv det som text, tal eller datum.',
    headingsMissing:
      'Hittar ingen rad med rubriker. En av de första 20 raderna ska ha rubriken Åtgärd och minst en till, till exempel Nr, Fokusområde, Ansvarig eller Tidplan.',
    headingRepeated: ({ otherAddress }) =>
      `Rubriken betyder samma sak som den i ${otherAddress}. Ta bort en av kolumnerna.`,
    noActionsInTable: 'Det finns inga åtgärder under rubrikerna. Skriv en åtgärd på varje rad.',
    formulaInsteadOfText: 'Cellen är en formel. Klistra in resultatet som värde, eller skriv texten.',
    dayInsteadOfText:
      'Cellen är ett datum, men här ska det stå text. Excel kan ha gjort om det som skrevs: formatera cellen som Text och skriv igen.',
    dayUnreadable:
      'Det går inte att läsa som ett datum. Skriv en bestämd dag, till exempel 2020-12-18; för ”hösten 2020” den sista dagen som avses.',
    scheduleUnreadable:
      'Tidplanen går inte att läsa. Skriv första och sista dag, till exempel 2020-09-01 – 2020-12-18, eller bara den sista.',
    numberUnreadable: 'Det går inte att läsa som ett tal. Skriv det med siffror, till exempel 12 eller 3,5.',
    yesOrNoUnreadable: 'Skriv Ja eller Nej.',
    cadenceUnreadable:
      'Det går inte att läsa hur ofta åtgärden följs upp. Skriv till exempel Var 5:e vecka, Före varje möte, Tertialvis eller datum med semikolon emellan.',
    unknownFocusArea: ({ name }) =>
      `Fokusområdet ”${name}” finns inte. Skriv namnet eller koden som i överenskommelsen.`,
    unknownOrganisation: ({ name }) =>
      `Organisationen ”${name}” finns inte i registret. Skriv namnet som där, flera med semikolon emellan. Andra, till exempel fastighetsägare, skrivs i kolumnen Andra medverkande.`,
    unknownGroup: ({ name }) => `Gruppen ”${name}” finns inte i överenskommelsen. Skriv namnet som där.`,
    nameAmbiguous: ({ name }) =>
      `Flera heter ”${name}”. Skriv fokusområdets kod, eller be samordnaren att ge dem olika namn.`,
    unknownGoalKind: 'Målslaget finns inte. Skriv Effektmål, Processmål eller Produktionsmål.',
    unknownGoalAim: 'Skriv Trygghet eller Brottslighet.',
    goalDiffers:
      'Målet finns redan och är av ett annat slag. Ändra det på sidan, eller ge målet en annan text.',
    problemMissing: 'Orsak och mål hör till ett problem. Fyll i problembilden på samma rad.',
    unknownActionKey:
      'Nyckeln hör inte till någon åtgärd i planen. Töm cellen om åtgärden är ny; den skrivs av programmet.',
    rowRepeated: ({ otherAddress }) =>
      `Samma åtgärd finns också i ${otherAddress}. Ta bort den ena raden, eller ge dem olika nummer.`,
    actionAmbiguous: 'Flera åtgärder i planen heter så. Skriv åtgärdens nummer i kolumnen Nr.'
  },
  files: {
    fileEmpty: 'Filen är tom. Välj en annan fil.',
    fileBroken: 'Filen är skadad eller avbruten. Öppna den i Excel, spara den på nytt och försök igen.',
    filePasswordProtected: 'Filen är skyddad med lösenord. Ta bort lösenordet i Excel och försök igen.',
    fileOldFormat:
      'Filen har ett äldre format (.xls). Spara den som Excel-arbetsbok (.xlsx) och försök igen.',
    fileNotWorkbook: 'Filen är ingen Excel-arbetsbok. Spara tabellen som .xlsx och försök igen.',
    fileTooLarge: ({ maxMegabytes }) =>
      `Filen är för stor: högst ${maxMegabytes} MB. Ta bort bilder och andra blad och försök igen.`,
    tooManyRows: ({ maxRows }) =>
      `Bladet har fler än ${maxRows} rader. En plan har högst 1000 åtgärder: ta bort det som inte hör till planen.`,
    workbookEmpty: 'Det finns inget i arbetsboken. Välj en annan fil.'
  },
  refusals: {
    planRowsBroken:
      'Planen har rader som är fel ifyllda i SharePoint. Rätta dem på planens sida först, annars kan de dubbleras.',
    severalPlans: ({ planKeys }) =>
      `Överenskommelsen har flera planer: ${planKeys.join(', ')}. Ange vilken med --plan.`,
    tableHasProblems: 'Ingenting är importerat. Rätta det som är fel i filen och försök igen.',
    previewOutdated:
      'Planen har ändrats sedan förhandsgranskningen. Ingenting är importerat. Granska igen och bekräfta.',
    importStopped: ({ done, total }) =>
      `Importen stannade: ${done} av ${total} rader är skrivna. Importera samma fil igen, så fortsätter den där den slutade.`
  },
  outcomes: { new: 'Ny', changed: 'Ändras', unchanged: 'Oförändrad', wrong: 'Fel' },
  row: (row) => `Rad ${row}`,
  empty: '(tomt)',
  filledIn: '(förval)',
  becomes: (before, after) => `${before} → ${after}`,
  ignoredColumn: (heading) => `Kolumnen ”${heading}” läses inte in.`,
  summary: (count) =>
    `${count.new} nya, ${count.changed} ändras, ${count.unchanged} oförändrade, ${count.wrong} fel.`
};
