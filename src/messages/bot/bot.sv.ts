/** What the bot says besides its cards, in Swedish. */
export const botSv = {
  'note.forged':
    'Kortet stämmer inte med det som jag skickade. Skriv mitt att göra så får du ett nytt, eller lämna rapporten på webbsidan.',
  'note.oldCard': 'Kortet är gammalt. Skriv mitt att göra så får du ett nytt.',
  'note.unknownSender':
    'Teams kunde inte säga vem du är just nu. Försök igen om en stund, eller lämna rapporten på webbsidan.',
  'note.tooLarge': 'Det du skrev är för långt. Korta ner det och skicka igen.',
  'note.formBelow': 'Formuläret ligger längst ned.',
  'note.chooseDay': 'Välj en dag som inte har varit.',
  'note.received': 'Mottaget.',

  'message.personalNumber':
    'Det du skrev innehåller något som ser ut som ett personnummer eller samordningsnummer. Jag har inte sparat det. Ta bort det ur chatten.',
  'message.tooLong': 'Det du skrev är för långt för mig. Korta ner det och skriv igen.',
  'message.noAction': (number: string) =>
    `Jag hittar ingen åtgärd med numret ${number} som du har tillgång till.`,
  'message.whichAction': 'Vilken åtgärd menar du?',
  'message.whichNumber': 'Skriv åtgärdens nummer efter, till exempel HÄ-2.',
  'message.noPlan': 'Jag hittar ingen plan som du har tillgång till.',
  'message.notRegistered':
    'Du finns inte med i registret för någon samverkan. Be samordnaren att lägga till dig.',
  'message.askWhere':
    'Skriv begär lägesrapport i gruppens kanal, så frågar jag alla som ska svara. Eller skriv en åtgärds nummer efter, till exempel begär lägesrapport HÄ-2.',
  'message.asked': (group: string, count: number, deadline: string) =>
    `Jag frågar ${group} om ${count === 1 ? 'en åtgärd' : `${count} åtgärder`}. Svar ska lämnas senast ${deadline}. Kortet kommer i gruppens kanal inom någon minut, på arbetsdagar från klockan 08.00.`,
  'message.calendar': (group: string, address: string) =>
    `Prenumerera på möten i ${group} med den här adressen i din kalender: ${address} Dela den inte utanför gruppen. Om den har hamnat fel kan samordnaren skriva kalender ny, så slutar den att gälla.`,
  'message.calendarRenewed': 'Den gamla adressen gäller inte längre.',
  'message.calendarWhere': 'Skriv kalender i gruppens kanal, så svarar jag med adressen till gruppens möten.',
  'message.calendarOff':
    'Kalendrar att prenumerera på är inte påslagna här. Ladda ner mötet från mötessidan i stället.',
  'message.pauseDay': (days: number) =>
    `Skriv en dag som inte har varit, till exempel pausa till 1 oktober. Längst går det att pausa ${days} dagar.`,
  'message.paused': (day: string) =>
    `Du får inga påminnelser före ${day}. Det som eskaleras går vidare ändå. Skriv pausa och en annan dag om du ångrar dig.`
} as const;

/** The shape of the texts: the same keys, with text or a function of values that gives text. */
export type BotTexts = {
  readonly [Key in keyof typeof botSv]: (typeof botSv)[Key] extends string ? string : (typeof botSv)[Key];
};
