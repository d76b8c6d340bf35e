import { type NameCatalogue } from '../nameKinds';

/** Names about reminders, in English. */
export const reminderNamesEn: Pick<
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
    beforeDue: 'Before the deadline',
    onDue: 'On the deadline',
    overdue: 'Overdue, each week',
    stale: 'Grey, each week',
    agreementLapsing: 'Agreement that runs out',
    pictureOld: 'Situation picture older than two years',
    minutesWaiting: 'Notes that are not approved',
    steeringChannel: 'Escalations in the channel of the steering group too',
    summerBreak: 'Summer break'
  },
  ruleScope: { site: 'The whole site', group: 'Group', plan: 'Plan', action: 'Action' },
  choiceKind: { snooze: 'Remind me later', notMine: 'Not my responsibility', pause: 'Pause reminders' },
  lineRule: {
    beforeDue: 'The deadline draws near',
    onDue: 'The deadline is today',
    overdue: 'Overdue',
    stale: 'No current status report',
    agreementLapsing: 'The agreement runs out',
    pictureOld: 'The situation picture is older than two years',
    minutesWaiting: 'The notes wait for approval',
    snoozeOver: 'Remind me later',
    handedOver: 'Somebody is not responsible',
    escalatedToPreparation: 'Escalated to the preparatory group',
    escalatedToSteering: 'Escalated to the steering group',
    roundOpened: 'The status round opened',
    roundAsks: 'The status round asks',
    roundNudge: 'The status round reminds',
    roundSilent: 'The status round lacks answers',
    roundSummary: 'The status round is done',
    meetingSummary: 'Summary of the meeting'
  },
  remindedKind: {
    action: 'Action',
    agreement: 'Agreement',
    situationPicture: 'Situation picture',
    meeting: 'Meeting',
    round: 'Status round'
  },
  deliveryOutcome: {
    queued: 'In the queue',
    sent: 'Sent',
    failed: 'Will be tried again',
    dead: 'Did not arrive',
    dropped: 'Was not needed',
    suppressed: 'Was not sent'
  },
  outcomeReason: {
    answered: 'Answered already',
    cancelled: 'The action is cancelled',
    paused: 'The action is paused',
    moved: 'The day has been moved',
    leftGroup: 'The person has left',
    merged: 'Part of a more urgent line',
    overBudget: 'Three messages that week already; comes with the next',
    digestSent: 'The message of the day had gone; comes with the next',
    snoozed: 'The person chose to be reminded later',
    personPaused: 'The person has paused reminders',
    roundAsks: 'A status round asks already',
    alreadySent: 'Sent already',
    tooOld: 'Too old to be sent line by line',
    nobodyReachable: 'Nobody can be reached',
    switchedOff: 'Switched off in the rules',
    gone: 'The row is gone',
    throttled: 'Teams asked us to wait',
    unavailable: 'Teams did not answer',
    timedOut: 'The answer took too long',
    blocked: 'The person has blocked the bot',
    conversationGone: 'The conversation is gone',
    noConversation: 'The bot has no conversation there',
    rejected: 'Teams did not accept the message',
    tooLarge: 'The message was too large'
  },
  reachKind: { person: 'Person', group: 'Group', channel: 'Channel without a group' },
  reachReason: {
    notInstalled: 'Has not installed the app',
    blocked: 'Has blocked the bot',
    removed: 'The bot has been removed',
    channelDeleted: 'The channel has been deleted',
    privateChannel: 'Private channel, where the bot may not post',
    notConnected: 'No channel is connected',
    unknownPerson: 'Is not in Teams',
    isGuest: 'Guest: reached in the channel of the group'
  },
  requestKind: {
    askRound: 'Ask for a status report',
    resend: 'Send again',
    pause: 'Pause reminders',
    connectChannel: 'Connect a channel',
    disconnectChannel: 'Disconnect the channel',
    renewCalendar: 'New address of the calendar'
  },
  requestState: { open: 'Waits for the bot', done: 'Done', refused: 'Refused' },
  requestAnswer: {
    notAllowed: 'The one who asked may not do this',
    unknown: 'What was asked about does not exist',
    notPossible: 'It could not be done',
    notUnderstood: 'The request is not filled in as it should be',
    channelTaken: 'The channel already belongs to another group'
  }
};
