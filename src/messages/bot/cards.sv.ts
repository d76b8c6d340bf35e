/** Texts of the cards in Teams, in Swedish. */
export const cardsSv = {
  'card.open': 'Öppna i webbläsaren',
  'card.openAction': 'Öppna åtgärden',
  'card.openPlan': 'Öppna planen',
  'card.openAgreement': 'Öppna överenskommelsen',
  'card.openMeeting': 'Öppna mötet',
  'card.openRound': 'Öppna avstämningen',
  'card.openGroup': 'Öppna gruppens sida',
  'card.demo': 'Demodata – påhittade uppgifter',
  'card.plain': 'Kortet kan inte visas här. Öppna sidan i webbläsaren i stället.',
  'card.more': (count: number) =>
    count === 1 ? 'En till visas på webbsidan.' : `${count} till visas på webbsidan.`,
  'card.numbered': (number: string, title: string) => `${number} ${title}`,
  'card.light': (light: string, meaning: string) => `${light}: ${meaning.toLocaleLowerCase('sv')}`,

  'digest.heading': 'Att följa upp',
  'digest.intro': (count: number) =>
    count === 1
      ? 'Hej! En sak väntar på dig.'
      : `Hej! ${count} saker väntar på dig, det mest brådskande först.`,
  'digest.summary': (count: number) =>
    count === 1 ? 'En sak att följa upp väntar på dig' : `${count} saker att följa upp väntar på dig`,
  'digest.introChannel': (count: number) =>
    count === 1 ? 'En sak väntar på svar här i gruppen.' : `${count} saker väntar på svar här i gruppen.`,

  'escalation.heading': 'Behöver tas upp',
  'escalation.intro': (group: string, count: number) =>
    count === 1 ? `En åtgärd behöver tas upp av ${group}.` : `${count} åtgärder behöver tas upp av ${group}.`,

  'line.due': (kind: string, deadline: string) => `${kind} senast ${deadline}.`,
  'line.dueToday': (kind: string) => `${kind} senast i dag.`,
  'line.overdue': (kind: string, deadline: string, workdays: number) =>
    `Försenad ${workdays === 1 ? 'en arbetsdag' : `${workdays} arbetsdagar`}: ${kind.toLocaleLowerCase('sv')} skulle ha kommit ${deadline}.`,
  'line.stale': 'Ingen aktuell uppgift om hur det går.',
  'line.snoozeOver': 'Du bad om en påminnelse i dag.',
  'line.handedOver': (name: string) => `${name} säger sig inte vara ansvarig. Ange vem som är det.`,
  'line.handedOverByNobody': 'Den som fick påminnelsen är inte ansvarig. Ange vem som är det.',
  'line.lapses': (day: string, daysLeft: string) => `Överenskommelsen gäller till ${day}, ${daysLeft}.`,
  'line.pictureOld': 'Lägesbilden är äldre än två år. Uppdatera den.',
  'line.minutesWaiting': (day: string) => `Anteckningarna från mötet ${day} väntar på att justeras.`,
  'line.escalated': 'Försenad så länge att gruppen behöver ta upp den.',
  'line.escalatedRed': 'Röd, utan förslag till hur det ska rättas.',

  'button.report': 'Lämna lägesrapport',
  'button.snooze': 'Påminn mig senare',
  'button.snoozeSend': 'Påminn mig då',
  'button.snoozeUntil': 'Påminn mig igen den',
  'button.notResponsible': 'Jag är inte ansvarig',
  'button.correct': 'Rätta rapporten',
  'button.status': 'Visa läget',
  'button.mine': 'Mitt att göra',
  'button.help': 'Hjälp',
  'button.connect': 'Koppla',

  'form.heading': 'Lämna lägesrapport',
  'form.correctHeading': 'Rätta lägesrapporten',
  'form.kind': 'Vad gäller rapporten?',
  'form.light': 'Hur går det?',
  'form.organisation': 'Rapporten lämnas för',
  'form.needed': 'Behövs när läget är gult eller rött.',
  'form.outcome': (unit: string) => (unit === '' ? 'Utfall hittills' : `Utfall hittills (${unit})`),
  'form.target': (target: string) => `Mål: ${target}`,
  'form.send': 'Skicka lägesrapporten',
  'form.refused': 'Rapporten kunde inte tas emot. Rätta det här:',
  'form.light.choose': 'Välj hur det går.',

  'receipt.received': 'Mottaget, sparas',
  'receipt.receivedText': 'Din rapport är mottagen. Du behöver inte skicka den igen.',
  'receipt.saved': 'Sparat',
  'receipt.savedText': 'Rapporten finns i listan och syns för alla som följer åtgärden.',
  'receipt.afterClosing': 'Avstämningen var redan stängd. Svaret räknas som en vanlig lägesrapport.',
  'receipt.snoozed': (day: string) => `Du får en ny påminnelse ${day}.`,
  'receipt.handedOver': 'Samordnaren får veta det och ser till att rätt person frågas.',
  'receipt.refused': 'Kunde inte sparas',
  'receipt.summary': (title: string) => `Lägesrapport: ${title}`,

  'connect.heading': 'Vilken grupp hör kanalen till?',
  'connect.intro':
    'Hej! Jag påminner om uppföljningar och samlar in lägesrapporter. En samordnare väljer vilken grupp som arbetar i den här kanalen.',
  'connect.group': 'Grupp',
  'connect.choose': 'Välj en grupp.',
  'connect.choice': (group: string, site: string) => `${group} (${site})`,
  'connect.done': (group: string) => `Kanalen hör till ${group}`,
  'connect.doneText':
    'Påminnelser som rör hela gruppen kommer hit. Skriv till mig med ett omnämnande när du vill något.',
  'connect.taken': (group: string) => `${group} hade en annan kanal, som inte längre är kopplad.`,
  'connect.belongsToOther': (group: string) =>
    `Kanalen hör redan till ${group}, och en kanal har en grupp. Koppla först bort kanalen på gruppens sida.`,
  'connect.none': 'Det finns ingen grupp att koppla. Lägg först in gruppen på samverkans webbplats.',
  'connect.summary': 'Välj vilken grupp kanalen hör till',

  'mine.heading': 'Mitt att göra',
  'mine.nothing': 'Du har inget att följa upp just nu.',
  'mine.count': (count: number) => (count === 1 ? 'En åtgärd' : `${count} åtgärder`),
  'mine.next': (kind: string, deadline: string) => `${kind} senast ${deadline}`,

  'action.state': 'Läge',
  'action.light': 'Färg',
  'action.responsible': 'Ansvarig',
  'action.contact': 'Kontaktperson',
  'action.next': 'Nästa',
  'action.newest': 'Senaste rapport',
  'action.noReport': 'Ingen har lämnat någon lägesrapport ännu',
  'action.nobody': 'Ingen ansvarig',
  'action.plan': 'Plan',

  'agreement.state': 'Läge',
  'agreement.period': 'Gäller',
  'agreement.parties': 'Parter',
  'agreement.registryNumber': 'Diarienummer',
  'agreement.span': (from: string, to: string) => `${from} – ${to}`,
  'agreement.noPeriod': 'Period saknas',

  'plan.heading': (title: string) => title,
  'plan.count': (count: number) => (count === 1 ? 'En åtgärd' : `${count} åtgärder`),
  'plan.lights': 'Färger',
  'plan.flags': 'Att se upp med',
  'plan.figure': (name: string, count: number) => `${name}: ${count}`,
  'plan.none': 'Inget att se upp med',
  'plan.overdue': 'Försenade',

  'why.heading': 'Varför du fick påminnelser',
  'why.nothing': 'Jag har inte skickat någon påminnelse till dig de senaste 30 dagarna.',
  'why.nothingOn': (day: string) =>
    `Jag skickade ingen påminnelse till dig den ${day}. Undrar du över en åtgärd? Skriv dess nummer efter, till exempel varför HÄ-2.`,
  'why.sent': (day: string) => `Skickat ${day}`,
  'why.about': (action: string) => `Påminnelser om ${action}`,
  'why.lastSent': (day: string) => `Senast skickat ${day}`,
  'why.more': (count: number) =>
    count === 1 ? 'En rad till finns på gruppens sida.' : `${count} rader till finns på gruppens sida.`,

  'help.heading': 'Det här kan du skriva till mig',
  'help.unknown': (text: string) => `Jag förstår inte ”${text}”.`,
  'help.suggestion': (command: string) => `Menade du ”${command}”?`,
  'help.mine': 'visar det som väntar på dig',
  'help.status': 'och ett nummer, till exempel HÄ-2, visar läget för åtgärden',
  'help.plan': 'visar planen i korthet',
  'help.ask':
    'frågar hela gruppen när du skriver i dess kanal, eller om en åtgärd när du lägger till dess nummer',
  'help.pause': 'ger dig inga påminnelser till och med en dag',
  'help.why':
    'berättar varför du har fått dina påminnelser; ”varför HÄ-2 11 september” berättar vem som fick en om åtgärden den dagen, eller varför ingen fick en',
  'help.calendar': 'ger adressen till gruppens möten, att prenumerera på i din kalender',
  'help.help': 'visar den här listan',
  'help.report': 'Skriv till exempel ”HÄ-2 gul upphandlingen drar ut” så får du ett ifyllt formulär.',
  'help.search': 'Sök efter åtgärder och överenskommelser med appen i rutan där du skriver.',
  'help.try': (command: string) => `Skriv ${command}`
} as const;

/** The shape of the texts: the same keys, with text or a function of values that gives text. */
export type CardTexts = {
  readonly [Key in keyof typeof cardsSv]: (typeof cardsSv)[Key] extends string
    ? string
    : (typeof cardsSv)[Key];
};
