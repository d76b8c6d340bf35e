const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag'] as const;

function list(numbers: readonly number[]): string {
  const [last, ...others] = [...numbers].reverse();
  return others.length === 0 ? `${last ?? ''}` : `${others.reverse().join(', ')} och ${last ?? ''}`;
}

/** Texts of the page of a group, in Swedish. */
function nobody(isAhead: boolean): string {
  return isAhead ? 'Ingen får något' : 'Ingen fick något';
}

export const groupSv = {
  'group.loading': 'Hämtar gruppen …',
  'group.choose': 'Grupp',
  'group.memberCount': (count: number) => (count === 1 ? '1 medlem' : `${count} medlemmar`),
  'group.goneTitle': 'Gruppen finns inte',
  'group.goneAdvice': 'Den kan ha tagits bort. Välj en annan grupp på webbplatsen.',

  'group.members': 'Medlemmar',
  'group.membersExplanation':
    'Den som inte nås personligen nämns i gruppens kanal. Ingen glöms bort utan att det syns här.',
  'group.noMembers': 'Gruppen har inga medlemmar i dag. Administratören lägger till dem i registret.',
  'group.columnName': 'Namn',
  'group.columnRole': 'Roll',
  'group.columnOrganisation': 'Organisation',
  'group.columnReach': 'Nås i Teams',
  'group.absent': (name: string) => `${name} (frånvarande)`,
  'group.reached': 'Nås',
  'group.notReached': 'Nås inte',
  'group.reachUnknown': 'Boten har inte svarat ännu',

  'group.channel': 'Kanal',
  'group.channelExplanation':
    'Här ställer boten gruppens frågor och når dem som inte har appen. Boten gör det du begär inom en minut.',
  'group.connect': 'Koppla kanalen',
  'group.disconnect': 'Koppla bort kanalen',
  'group.disconnectMeans':
    'Då skickar boten inget mer till kanalen, inte heller det som redan står i kö. Den som bara nås där får sina påminnelser genom samordnaren.',
  'group.chooseChannel': 'Kanal där boten finns',
  'group.noFreeChannels':
    'Boten finns inte i någon ledig kanal. Lägg till appen i gruppens kanal i Teams och ladda om sidan.',
  'group.asked': 'Boten har fått din begäran',

  'group.sent': 'Det som har skickats',
  'group.sentExplanation':
    'Varje påminnelse om det gruppen följer upp: vart den gick, varför, och varför inte.',
  'group.filterRecipient': 'Mottagare',
  'group.filterItem': 'Åtgärd',
  'group.filterDay': 'Dag',
  'group.filterPeriod': 'Visa',
  'group.filterAll': 'Alla',
  'group.lastDays': (count: number) => `De senaste ${count} dagarna`,
  'group.sentCount': (count: number) =>
    count === 0 ? 'Inget har skickats under de här dagarna.' : count === 1 ? '1 rad' : `${count} rader`,
  'group.columnDay': 'Dag',
  'group.columnRecipient': 'Mottagare',
  'group.columnItem': 'Gäller',
  'group.columnWhy': 'Därför',
  'group.columnOutcome': 'Utfall',
  'group.nobody': 'Ingen',
  'group.resend': 'Skicka meddelandet igen',
  'group.resendLabel': (day: string, recipient: string) =>
    `Skicka igen hela meddelandet ${day} till ${recipient}`,
  'group.resendMeans': (count: number) =>
    count === 1
      ? 'Meddelandet skickas en gång till, om det fortfarande gäller.'
      : `Hela meddelandet skickas en gång till: de av dess ${count} rader som fortfarande gäller.`,
  'group.resendWaits': 'Väntar på att skickas igen',
  'group.why': 'Varför?',
  'group.whyLabel': (subject: string) => `Varför: ${subject}`,

  'group.wentToOthers': (names: readonly string[]) =>
    `Den dagen gick det i stället till ${names.join(', ')}.`,
  'group.silentLoading': 'Tar reda på varför …',
  'group.silentDecision': (state: string, isAhead: boolean) =>
    `${nobody(isAhead)}: åtgärden är ${state.toLowerCase()}.`,
  'group.silentDay': (isAhead: boolean) =>
    `${nobody(isAhead)}: den dagen skickas inga påminnelser (helg, klämdag eller sommaruppehåll).`,
  'group.silentAnswered': (isAhead: boolean) =>
    `${nobody(isAhead)}: det ${isAhead ? 'finns' : 'fanns'} inget att svara på den dagen.`,
  'group.silentHeld': (reason: string, isAhead: boolean) => `${nobody(isAhead)}: ${reason}.`,
  'group.silentNotItsDay': (isAhead: boolean) =>
    `${nobody(isAhead)}: reglerna säger ingen påminnelse just den dagen.`,
  'group.silentWouldGo': (rule: string, isAhead: boolean) =>
    isAhead
      ? `Den dagen går det en påminnelse, om ingen svarar: ${rule}.`
      : `Boten har inte antecknat något den dagen. Som uppgifterna är nu skulle det ha gått en påminnelse: ${rule}.`,
  'group.silentNext': (day: string, rule: string) => `Nästa påminnelse, om ingen svarar: ${day}, ${rule}.`,
  'group.silentNoNext': 'Ingen påminnelse väntar de närmaste fyra månaderna.',
  'group.silentEarlier': (count: number) =>
    `${count === 1 ? '1 rad finns' : `${count} rader finns`} antecknade den dagen. Välj en längre tid under Visa.`,

  'group.rules': 'Regler för påminnelser',
  'group.rulesExplanation':
    'Påminnelser går 08.00 på arbetsdagar, högst tre meddelanden i veckan till var och en. Det som ska göras samma dag och eskaleringar räknas inte.',
  'group.brokenRule':
    'En regel behöver rättas; den står överst på sidan. Till dess gäller den regel som är näst närmast, eller det vanliga.',
  'group.columnRule': 'Påminnelse',
  'group.columnSetting': 'När',
  'group.columnFrom': 'Gäller för',
  'group.columnChange': 'Ändra',
  'group.usual': 'Det vanliga',
  'group.on': 'På',
  'group.off': 'Av',
  'group.workdaysBefore': (days: readonly number[]) =>
    `${list(days)} ${days.length === 1 && days[0] === 1 ? 'arbetsdag' : 'arbetsdagar'} före`,
  'group.daysBefore': (days: readonly number[]) =>
    `${list(days)} ${days.length === 1 && days[0] === 1 ? 'dag' : 'dagar'} före sista dagen`,
  'group.everyWeekday': (weekday: number) => `Varje ${weekdays[weekday - 1] ?? ''}`,
  'group.weeks': (from: number, to: number) => `Vecka ${from} till ${to}`,
  'group.change': 'Ändra',
  'group.changeLabel': (rule: string) => `Ändra: ${rule}`,
  'group.exceptions': (rule: string) => `Egna regler för ${rule}`,
  'group.saveRule': 'Spara regeln',
  'group.ruleScope': 'Gäller för',
  'group.rulePlace': (scope: string, name: string) => (name === '' ? scope : `${scope}: ${name}`),
  'group.nearestWins':
    'Den närmaste regeln gäller: åtgärdens före planens, planens före gruppens, gruppens före hela webbplatsens.',
  'group.ruleOn': 'Påminn',
  'group.workdaysField': 'Arbetsdagar före slutdagen',
  'group.daysField': 'Dagar före sista dagen',
  'group.daysHint': 'Skriv ett eller flera tal, till exempel 10, 5, 1.',
  'group.weekdayField': 'Veckodag',
  'group.fromWeekField': 'Från vecka',
  'group.toWeekField': 'Till vecka',
  'group.preview': (weeks: number) => `Så här blir påminnelserna de kommande ${weeks} veckorna`,
  'group.previewLoading': 'Räknar ut påminnelserna …',
  'group.previewUnsound': 'Rätta dagarna, så visas vad regeln ger.',
  'group.previewTotal': (count: number) =>
    count === 0
      ? 'Inga meddelanden om det gruppen följer upp.'
      : `${count} meddelanden om det gruppen följer upp, om ingen svarar.`,
  'group.previewWeek': (week: string, count: number) =>
    `${week}: ${count === 1 ? '1 meddelande' : `${count} meddelanden`}`
} as const;
