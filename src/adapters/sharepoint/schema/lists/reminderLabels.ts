import { type UnreachableReason } from '../../../../application/ports/conversations';
import { type DeliveryFailure } from '../../../../application/ports/ledger';
import { type DropReason, type LineRule, type RemindedKind } from '../../../../core/reminder/message';
import { type RuleKind } from '../../../../core/reminder/ruleKind';

/** Kinds of reminder rules, in Swedish. */
export const ruleKindLabels: Readonly<Record<RuleKind, string>> = {
  beforeDue: 'Före slutdagen',
  onDue: 'På slutdagen',
  overdue: 'Försenad, varje vecka',
  stale: 'Grå, varje vecka',
  agreementLapsing: 'Överenskommelse som löper ut',
  pictureOld: 'Lägesbild äldre än två år',
  minutesWaiting: 'Anteckningar som inte är justerade',
  steeringChannel: 'Eskaleringar även i styrgruppens kanal',
  summerBreak: 'Sommaruppehåll'
};

/** What a reminder is about, in Swedish. */
export const remindedKindLabels: Readonly<Record<RemindedKind, string>> = {
  action: 'Åtgärd',
  agreement: 'Överenskommelse',
  situationPicture: 'Lägesbild',
  meeting: 'Möte',
  round: 'Avstämning'
};

/** Why a line goes out, in Swedish. */
export const lineRuleLabels: Readonly<Record<LineRule, string>> = {
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
};

/** Why something was not sent or did not arrive, in Swedish. */
export const outcomeReasonLabels: Readonly<Record<DropReason | DeliveryFailure, string>> = {
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
};

/** Why somebody cannot be reached, in Swedish. */
export const reachReasonLabels: Readonly<Record<UnreachableReason | 'isGuest', string>> = {
  notInstalled: 'Har inte installerat appen',
  blocked: 'Har blockerat boten',
  removed: 'Boten har tagits bort',
  channelDeleted: 'Kanalen har tagits bort',
  privateChannel: 'Privat kanal, där boten inte får skriva',
  notConnected: 'Ingen kanal är kopplad',
  unknownPerson: 'Finns inte i Teams',
  isGuest: 'Gäst: nås i gruppens kanal'
};
