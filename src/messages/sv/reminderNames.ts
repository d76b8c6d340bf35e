import { type NameCatalogue } from '../nameKinds';

/** Names about reminders, in Swedish. */
export const reminderNamesSv: Pick<
  NameCatalogue,
  | 'ruleKind'
  | 'ruleScope'
  | 'choiceKind'
  | 'lineRule'
  | 'remindedKind'
  | 'deliveryOutcome'
  | 'outcomeReason'
  | 'reachKind'
  | 'reachReason'
  | 'requestKind'
  | 'requestState'
  | 'requestAnswer'
> = {
  ruleKind: {
    beforeDue: 'Före slutdagen',
    onDue: 'På slutdagen',
    overdue: 'Försenad, varje vecka',
    stale: 'Grå, varje vecka',
    agreementLapsing: 'Överenskommelse som löper ut',
    pictureOld: 'Lägesbild äldre än två år',
    minutesWaiting: 'Anteckningar som inte är justerade',
    steeringChannel: 'Eskaleringar även i styrgruppens kanal',
    summerBreak: 'Sommaruppehåll'
  },
  ruleScope: { site: 'Hela webbplatsen', group: 'Grupp', plan: 'Plan', action: 'Åtgärd' },
  choiceKind: { snooze: 'Påminn mig senare', notMine: 'Jag är inte ansvarig', pause: 'Pausa påminnelser' },
  lineRule: {
    beforeDue: 'Slutdagen närmar sig',
    onDue: 'Slutdagen är i dag',
    overdue: 'Försenad',
    stale: 'Ingen aktuell lägesrapport',
    agreementLapsing: 'Överenskommelsen löper ut',
    pictureOld: 'Lägesbilden är äldre än två år',
    minutesWaiting: 'Anteckningarna väntar på justering',
    snoozeOver: 'Påminn mig senare',
    handedOver: 'Någon är inte ansvarig',
    escalatedToPreparation: 'Eskalerad till beredningsgruppen',
    escalatedToSteering: 'Eskalerad till styrgruppen',
    roundOpened: 'Avstämningen öppnades',
    roundAsks: 'Avstämningen frågar',
    roundNudge: 'Avstämningen påminner',
    roundSilent: 'Avstämningen saknar svar',
    roundSummary: 'Avstämningen är klar',
    meetingSummary: 'Sammanfattning av mötet'
  },
  remindedKind: {
    action: 'Åtgärd',
    agreement: 'Överenskommelse',
    situationPicture: 'Lägesbild',
    meeting: 'Möte',
    round: 'Avstämning'
  },
  deliveryOutcome: {
    queued: 'I kö',
    sent: 'Skickad',
    failed: 'Försöks igen',
    dead: 'Kom inte fram',
    dropped: 'Behövdes inte',
    suppressed: 'Skickades inte'
  },
  outcomeReason: {
    answered: 'Redan besvarad',
    cancelled: 'Åtgärden är avbruten',
    paused: 'Åtgärden är pausad',
    moved: 'Dagen har flyttats',
    leftGroup: 'Personen är inte kvar',
    merged: 'Ingår i en mer brådskande rad',
    overBudget: 'Tre meddelanden den veckan redan; kommer i nästa',
    digestSent: 'Dagens meddelande hade redan gått; kommer i nästa',
    snoozed: 'Personen har valt att påminnas senare',
    personPaused: 'Personen har pausat sina påminnelser',
    roundAsks: 'En avstämning frågar redan',
    alreadySent: 'Redan skickad',
    tooOld: 'För gammal för att skickas rad för rad',
    nobodyReachable: 'Ingen kan nås',
    switchedOff: 'Avstängd i reglerna',
    gone: 'Raden finns inte kvar',
    throttled: 'Teams bad oss vänta',
    unavailable: 'Teams svarade inte',
    timedOut: 'Svaret dröjde för länge',
    blocked: 'Personen har blockerat boten',
    conversationGone: 'Konversationen finns inte kvar',
    noConversation: 'Boten har ingen konversation där',
    rejected: 'Teams tog inte emot meddelandet',
    tooLarge: 'Meddelandet var för stort'
  },
  reachKind: { person: 'Person', group: 'Grupp', channel: 'Kanal utan grupp' },
  reachReason: {
    notInstalled: 'Har inte installerat appen',
    blocked: 'Har blockerat boten',
    removed: 'Boten har tagits bort',
    channelDeleted: 'Kanalen har tagits bort',
    privateChannel: 'Privat kanal, där boten inte får skriva',
    notConnected: 'Ingen kanal är kopplad',
    unknownPerson: 'Finns inte i Teams',
    isGuest: 'Gäst: nås i gruppens kanal'
  },
  requestKind: {
    askRound: 'Begär lägesrapport',
    resend: 'Skicka igen',
    pause: 'Pausa påminnelser',
    connectChannel: 'Koppla kanal',
    disconnectChannel: 'Koppla bort kanal',
    renewCalendar: 'Ny kalenderadress'
  },
  requestState: { open: 'Väntar på boten', done: 'Klar', refused: 'Avslagen' },
  requestAnswer: {
    notAllowed: 'Den som begärde får inte göra det här',
    unknown: 'Det som begäran gäller finns inte',
    notPossible: 'Det gick inte att göra',
    notUnderstood: 'Begäran är inte ifylld som den ska',
    channelTaken: 'Kanalen hör redan till en annan grupp'
  }
};
