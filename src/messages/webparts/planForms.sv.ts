/** Texts of the forms of a plan, in Swedish. */
export const planFormsSv = {
  'planTasks.label': 'Vad du kan göra med planen',
  'newAction.open': 'Ny åtgärd',
  'newAction.saved': 'Åtgärden är tillagd och visas i planen.',
  'adopt.open': 'Fastställ planen',
  'adopt.heading': 'Fastställ planen',
  'adopt.send': 'Fastställ',
  'adopt.saved': 'Planen är fastställd.',
  'adopt.explanation': (proposed: number) =>
    proposed === 0
      ? 'Planens innehåll låses som en version. Senare ändringar visas som ändrade efter låsning.'
      : `Planens innehåll låses som en version, och ${proposed === 1 ? 'en föreslagen åtgärd' : `${proposed} föreslagna åtgärder`} blir beslutade. Senare ändringar visas som ändrade efter låsning.`,
  'adopt.obstacles': (count: number) =>
    count === 1 ? 'En åtgärd är inte klar att fastställa' : `${count} åtgärder är inte klara att fastställa`,
  'adopt.progress': (written: number, total: number) =>
    `${written} av ${total} rader är sparade. Stäng inte sidan.`,
  'importTable.open': 'Importera från Excel',
  'importTable.heading': 'Importera från Excel',
  'importTable.explanation':
    'Välj en Excel-fil med planens tabell. Du ser först vad som skulle ändras, rad för rad. Ingenting sparas förrän du bekräftar.',
  'importTable.file': 'Excel-fil (.xlsx)',
  'importTable.fileMissing': 'Välj den fil som ska importeras.',
  'importTable.fileChanged': 'Filen har sparats om eller flyttats sedan du valde den. Välj den igen.',
  'importTable.preview': 'Förhandsgranska',
  'importTable.confirm': 'Importera',
  'importTable.wrong':
    'Ingenting kan importeras förrän allt nedan är rättat. Rätta i Excel, spara och välj filen igen.',
  'importTable.nothing': 'Planen säger redan allt som står i filen. Det finns inget att importera.',
  'importTable.saved': 'Filen är importerad.',
  'exportTable.open': 'Ladda ner som Excel',
  'newVersion.open': 'Börja på en ny version',
  'newVersion.heading': 'Börja på en ny version',
  'newVersion.send': 'Börja på den nya versionen',
  'newVersion.saved': 'Planen är ett utkast igen. Fastställ den när ändringarna är gjorda.',
  'newVersion.explanation': (now: number, next: number) =>
    `Version ${now} står kvar som fastställd. Planen blir ett utkast till version ${next}, och åtgärderna följer med.`,
  'closePlan.open': 'Slutrapportera',
  'closePlan.heading': 'Slutrapportera planen',
  'closePlan.send': 'Slutrapportera',
  'closePlan.saved': 'Planen är slutrapporterad.',
  'closePlan.explanation': (open: number) =>
    open === 0
      ? 'Planen avslutas och kan sedan inte ändras.'
      : `Planen avslutas och kan sedan inte ändras. ${open === 1 ? 'En åtgärd är' : `${open} åtgärder är`} inte genomförda: skriv i slutrapporten vad som händer med dem.`,
  'newPlan.open': 'Skapa en plan',
  'newPlan.heading': (kind: string) => `Ny plan: ${kind.toLowerCase()}`,
  'newPlan.title': 'Planens namn',
  'newPlan.send': 'Skapa planen',
  'planChanges.title': (count: number) =>
    count === 1
      ? 'Ändrad efter låsning: en skillnad mot den fastställda planen'
      : `Ändrad efter låsning: ${count} skillnader mot den fastställda planen`,
  'planChanges.line': (number: string, what: string, fields: string) =>
    fields === '' ? `${number}: ${what}` : `${number}: ${what} (${fields})`,
  'planChanges.unreadable':
    'Den fastställda versionens innehåll kan inte läsas eller har ändrats. Be administratören att återställa bilagan i listan Fastställda versioner.'
} as const;
