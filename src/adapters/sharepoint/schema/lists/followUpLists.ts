import { someKeys } from '../roundColumns';
import {
  address,
  choice,
  day,
  deadline,
  indexed,
  longText,
  note,
  number,
  optional,
  ownKey,
  reference,
  state,
  text,
  token,
  yesNo
} from '../columns';
import { type ListDefinition } from '../listDefinition';
import { agreementKey, recorded, sideLabels, overview } from './shared';

/** Lägesrapporter. */
export const statusReports: ListDefinition<'statusReports'> = {
  collection: 'statusReports',
  name: 'StatusReports',
  title: 'Lägesrapporter',
  description:
    'Vad en part sade om en åtgärd en viss dag. Ändras aldrig; en rättelse är en ny rapport. Skriv inga uppgifter om enskilda personer.',
  columns: {
    key: ownKey(),
    actionKey: indexed(reference('ActionKey', 'Åtgärd (nyckel)')),
    planKey: indexed(reference('PlanKey', 'Plan (nyckel)')),
    kind: choice(['ReportKind', 'Slag'], {
      status: 'Lägesrapport',
      completion: 'Genomförd',
      effect: 'Effektuppföljning'
    }),
    light: state(['Light', 'Läge'], {
      green: { label: 'Grön', icon: 'Completed', tone: 'good' },
      yellow: { label: 'Gul', icon: 'Warning', tone: 'warning' },
      red: { label: 'Röd', icon: 'ErrorBadge', tone: 'blocked' }
    }),
    orgUnitKey: reference('OrgUnitKey', 'Organisation (nyckel)'),
    side: choice(['CooperationSide', 'Sida'], sideLabels),
    text: longText('ReportText', 'Vad har gjorts'),
    obstacle: longText('Obstacle', 'Hinder'),
    remedy: longText('Remedy', 'Föreslagen åtgärd', 'Behövs vid gult och rött.'),
    nextStep: longText('NextStep', 'Nästa steg'),
    outcome: optional(number('Outcome', 'Utfall')),
    channel: choice(['ReportChannel', 'Lämnad i'], { webPart: 'Webbsidan', bot: 'Teams', import: 'Import' }),
    correctsKey: optional(reference('CorrectsKey', 'Rättar (nyckel)')),
    roundKey: optional(reference('RoundKey', 'Avstämning (nyckel)')),
    day: indexed(day('ReportDay', 'Dag')),
    ...recorded
  },
  shownName: (report) => `${report.actionKey} ${report.day}`,
  actor: 'author',
  hasDocuments: false,
  views: [
    {
      name: 'Latest',
      title: 'Senaste',
      fields: ['day', 'actionKey', 'light', 'kind', 'text', 'remedy', 'orgUnitKey', 'channel'],
      sortedBy: 'day',
      isDescending: true,
      isDefault: true
    },
    {
      name: 'ByAction',
      title: 'Per åtgärd',
      fields: ['actionKey', 'day', 'light', 'text', 'obstacle', 'remedy', 'nextStep', 'outcome'],
      sortedBy: 'actionKey'
    }
  ]
};

/** Kommunikationsinsatser. */
export const communicationEfforts: ListDefinition<'communicationEfforts'> = {
  collection: 'communicationEfforts',
  name: 'CommunicationEfforts',
  title: 'Kommunikationsinsatser',
  description: 'Planerad och genomförd kommunikation, inom organisationerna och till boende.',
  columns: {
    key: ownKey(),
    agreementKey: indexed(agreementKey),
    actionKey: optional(reference('ActionKey', 'Åtgärd (nyckel)')),
    title: text('Title', 'Insats'),
    audience: choice(['Audience', 'Målgrupp'], { internal: 'Internt', residents: 'Boende' }),
    channel: text('Channel', 'Kanal'),
    plannedOn: deadline('PlannedOn', 'Planerad'),
    doneOn: optional(day('DoneOn', 'Genomförd')),
    mayBePublished: yesNo('MayBePublished', 'Får publiceras'),
    residentSummary: longText('ResidentSummary', 'Sammanfattning för boende'),
    ...recorded
  },
  shownName: 'title',
  actor: 'editor',
  hasDocuments: true,
  views: [overview('agreementKey', ['title', 'audience', 'channel', 'plannedOn', 'doneOn', 'mayBePublished'])]
};

/** Möten. */
export const meetings: ListDefinition<'meetings'> = {
  collection: 'meetings',
  name: 'Meetings',
  title: 'Möten',
  description: 'Gruppernas möten.',
  columns: {
    key: ownKey(),
    groupKey: indexed(reference('GroupKey', 'Grupp (nyckel)')),
    title: text('Title', 'Möte'),
    day: indexed(day('MeetingDay', 'Dag')),
    startTime: token('StartTime', 'Börjar', 'Klockslag i Stockholm, till exempel 13:00.'),
    lengthMinutes: number('LengthMinutes', 'Längd i minuter'),
    answerBy: optional(deadline('AnswerBy', 'Lägesrapporter senast')),
    place: optional(text('MeetingPlace', 'Plats')),
    joinUrl: optional(address('JoinAddress', 'Länk till mötet')),
    state: state(['MeetingState', 'Läge'], {
      planned: { label: 'Planerad', icon: 'Calendar', tone: 'neutral' },
      called: { label: 'Kallad', icon: 'Mail', tone: 'active' },
      held: { label: 'Genomförd', icon: 'CheckMark', tone: 'good' },
      approved: { label: 'Justerad', icon: 'Lock', tone: 'good' },
      cancelled: { label: 'Inställd', icon: 'Cancel', tone: 'blocked' }
    }),
    approverKeys: optional(someKeys('ApproverKeys', 'Justerare (nycklar)', 'Tom: ordföranden justerar.')),
    attendeeKeys: optional(someKeys('AttendeeKeys', 'Närvarande (nycklar)')),
    reason: optional(text('StateReason', 'Skäl')),
    ...recorded
  },
  shownName: 'title',
  actor: 'editor',
  hasDocuments: true,
  views: [
    {
      name: 'Calendar',
      title: 'I tidsordning',
      fields: ['day', 'startTime', 'title', 'state', 'answerBy', 'place'],
      sortedBy: 'day',
      isDescending: true,
      isDefault: true
    }
  ]
};

/** Beslut. */
export const decisions: ListDefinition<'decisions'> = {
  collection: 'decisions',
  name: 'Decisions',
  title: 'Beslut',
  description: 'Gruppernas beslut, numrerade per grupp och år.',
  columns: {
    key: ownKey(),
    groupKey: indexed(reference('GroupKey', 'Grupp (nyckel)')),
    meetingKey: indexed(optional(reference('MeetingKey', 'Möte (nyckel)'))),
    year: number('DecisionYear', 'År'),
    sequence: number('DecisionSequence', 'Löpnummer'),
    kind: state(['DecisionKind', 'Slag'], {
      decided: { label: 'Beslutat', icon: 'Completed', tone: 'good' },
      postponed: { label: 'Bordlagt', icon: 'Clock', tone: 'warning' },
      sentBack: { label: 'Återremitterat', icon: 'ReturnToSession', tone: 'severe' }
    }),
    text: note('DecisionText', 'Beslut'),
    day: day('DecisionDay', 'Dag'),
    actionKey: indexed(optional(reference('ActionKey', 'Åtgärd (nyckel)'))),
    pointKey: optional(reference('PointKey', 'Punkt (nyckel)')),
    ...recorded
  },
  shownName: (decision) => `B ${decision.year}:${decision.sequence}`,
  actor: 'author',
  hasDocuments: true,
  views: [overview('groupKey', ['groupKey', 'year', 'sequence', 'kind', 'text', 'day', 'actionKey'])]
};
