import { type PlanTableTexts } from './planTable.sv';

/** Texts about a plan as a table, in English; the words of the table itself stay Swedish. */
export const planTableEn: PlanTableTexts = {
  problems: {
    formulaWithoutResult:
      'The cell is a formula without a saved result. Open the file in Excel, save it and try again.',
    errorValue: 'The cell shows an error, such as #DIV/0!. Type the value instead.',
    mergedCell: 'The cell is merged with another. Split the cells and type the text in each of them.',
    dayOutsideCalendar: 'The cell has no date between the years 1900 and 2199. Type for example 2020-12-18.',
    otherValue: 'The content of the cell cannot be read. Type it as text, number or date.',
    headingsMissing:
      'There is no row with headings. One of the first 20 rows must have the heading Åtgärd and at least one more, for example Nr, Fokusområde, Ansvarig or Tidplan.',
    headingRepeated: ({ otherAddress }) =>
      `The heading means the same as the one in ${otherAddress}. Remove one of the columns.`,
    noActionsInTable: 'There are no actions below the headings. Type one action on each row.',
    formulaInsteadOfText: 'The cell is a formula. Paste the result as a value, or type the text.',
    dayInsteadOfText:
      'The cell is a date where there should be text. Excel may have changed what was typed: format the cell as Text and type it again.',
    dayUnreadable:
      'This cannot be read as a date. Type one day, for example 2020-12-18; for “autumn 2020” the last day that is meant.',
    scheduleUnreadable:
      'The time plan cannot be read. Type the first and the last day, for example 2020-09-01 – 2020-12-18, or the last one only.',
    numberUnreadable: 'This cannot be read as a number. Type it in digits, for example 12 or 3,5.',
    yesOrNoUnreadable: 'Type Ja (yes) or Nej (no).',
    cadenceUnreadable:
      'This does not say how often the action is followed up. Type for example Var 5:e vecka, Före varje möte, Tertialvis or dates with semicolons between.',
    unknownFocusArea: ({ name }) =>
      `There is no focus area “${name}”. Type its name or code as in the agreement.`,
    unknownOrganisation: ({ name }) =>
      `The organisation “${name}” is not in the register. Type its name as there, several with semicolons between. Others, such as property owners, belong in the column Andra medverkande.`,
    unknownGroup: ({ name }) => `The agreement has no group “${name}”. Type its name as there.`,
    nameAmbiguous: ({ name }) =>
      `More than one is called “${name}”. Type the focus area’s code, or ask the coordinator to give them different names.`,
    unknownGoalKind: 'There is no such kind of goal. Type Effektmål, Processmål or Produktionsmål.',
    unknownGoalAim: 'Type Trygghet (safety) or Brottslighet (crime).',
    goalDiffers:
      'The goal exists and is of another kind. Change it on the page, or give the goal another text.',
    problemMissing: 'A cause and a goal belong to a problem. Fill in the problem on the same row.',
    unknownActionKey:
      'The key is of no action in the plan. Empty the cell if the action is new; the program writes it.',
    rowRepeated: ({ otherAddress }) =>
      `The same action is in ${otherAddress} too. Remove one of the rows, or give them different numbers.`,
    actionAmbiguous:
      'Several actions of the plan are called so. Type the number of the action in the column Nr.'
  },
  files: {
    fileEmpty: 'The file is empty. Choose another file.',
    fileBroken: 'The file is damaged or cut off. Open it in Excel, save it again and try once more.',
    filePasswordProtected: 'The file has a password. Remove it in Excel and try again.',
    fileOldFormat: 'The file has an older format (.xls). Save it as an Excel workbook (.xlsx) and try again.',
    fileNotWorkbook: 'The file is not an Excel workbook. Save the table as .xlsx and try again.',
    fileTooLarge: ({ maxMegabytes }) =>
      `The file is too large: at most ${maxMegabytes} MB. Remove pictures and other sheets and try again.`,
    tooManyRows: ({ maxRows }) =>
      `The sheet has more than ${maxRows} rows. A plan has at most 1000 actions: remove what is not part of it.`,
    workbookEmpty: 'There is nothing in the workbook. Choose another file.'
  },
  refusals: {
    planRowsBroken:
      'The plan has rows that were filled in wrongly in SharePoint. Mend them on the plan’s page first, or they may be doubled.',
    severalPlans: ({ planKeys }) =>
      `The agreement has several plans: ${planKeys.join(', ')}. Say which with --plan.`,
    tableHasProblems: 'Nothing has been imported. Mend what is wrong in the file and try again.',
    previewOutdated:
      'The plan has changed since the preview. Nothing has been imported. Look at it again and confirm.',
    importStopped: ({ done, total }) =>
      `The import stopped: ${done} of ${total} rows are written. Import the same file again, and it goes on where it stopped.`
  },
  outcomes: { new: 'New', changed: 'Changes', unchanged: 'Unchanged', wrong: 'Wrong' },
  row: (row) => `Row ${row}`,
  empty: '(empty)',
  filledIn: '(default)',
  becomes: (before, after) => `${before} → ${after}`,
  ignoredColumn: (heading) => `The column “${heading}” is not read.`,
  summary: (count) =>
    `${count.new} new, ${count.changed} change, ${count.unchanged} unchanged, ${count.wrong} wrong.`
};
