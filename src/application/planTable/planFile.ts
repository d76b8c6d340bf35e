/** Filfel: why a file cannot be read as a table; nothing has been written. */
export type PlanFileProblem =
  | { readonly code: 'fileEmpty' }
  /** Cut off or damaged. */
  | { readonly code: 'fileBroken' }
  | { readonly code: 'filePasswordProtected' }
  /** The format of Excel before 2007 (.xls). */
  | { readonly code: 'fileOldFormat' }
  /** Something else than an Excel workbook, whatever its name. */
  | { readonly code: 'fileNotWorkbook' }
  | { readonly code: 'fileTooLarge'; readonly maxMegabytes: number }
  | { readonly code: 'tooManyRows'; readonly maxRows: number }
  /** No sheet that can be seen has anything in it. */
  | { readonly code: 'workbookEmpty' };
