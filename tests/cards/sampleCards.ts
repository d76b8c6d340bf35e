import { actionCard, actionListCard, type ShownAction } from '../../src/cards/actionCards';
import { connectCard, connectedCard } from '../../src/cards/connectCard';
import { digestCard, escalationCard } from '../../src/cards/digestCard';
import { type CardJson } from '../../src/cards/frame';
import { helpCard } from '../../src/cards/helpCard';
import { meetingSummaryCard } from '../../src/cards/meetingSummaryCard';
import { noteCard } from '../../src/cards/noteCard';
import { agreementCard, planCard } from '../../src/cards/planCards';
import {
  roundCard,
  roundNudgeCard,
  roundSilentCard,
  roundSummaryCard,
  type ShownRound
} from '../../src/cards/roundCards';
import { mostPrompted, roundPromptCard } from '../../src/cards/roundPromptCard';
import { type ToldLine, whyActionCard } from '../../src/cards/whyActionCard';
import { whyCard } from '../../src/cards/whyCard';
import { clockTime } from '../../src/core/calendar/clockTime';
import { type AskLine } from '../../src/core/statusRound/roundView';
import { receiptCard } from '../../src/cards/receiptCard';
import { reportFormCard } from '../../src/cards/reportFormCard';
import { type ReportForm } from '../../src/cards/reportInputs';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { deriveRows } from '../../src/core/overview/actionRow';
import { type Meeting } from '../../src/core/meeting/meeting';
import { summarizeMeeting } from '../../src/core/meeting/meetingSummary';
import { planOverview } from '../../src/core/overview/planOverview';
import { type Action } from '../../src/core/plan/action';
import { type ContentLine, type MessageContent } from '../../src/core/reminder/content';
import { type Language } from '../../src/messages/format';
import { actionDraft, localAgreement, localSite, today } from '../support/cooperation';

const record = { recordedBy: 'coordinator', recordedOn: calendarDay('2020-09-01') };

/** Words that Markdown or a tag would swallow, and letters that a careless encoding would. */
export const trickyTitle = 'Gång*väg* [ny](https://evil.example) <b>nära</b> _å_ `ä` 1. ö';

/** A decided action of the small cooperation. */
export function decidedAction(number: string, title = 'Förbättrad belysning på gångväg'): Action {
  return {
    ...actionDraft(number, { title }),
    decision: 'decided',
    decidedOn: calendarDay('2020-09-01'),
    ...record
  };
}

const meeting: Meeting = {
  ...{ key: 'm-1', groupKey: 'preparationGroup', title: trickyTitle, day: calendarDay('2020-09-29') },
  ...{ startTime: '13:00', lengthMinutes: 90, state: 'approved' },
  ...record
};

/** One decision of the meeting and one of another, and an assignment. */
const meetingRows = {
  groups: [{ key: 'preparationGroup', name: 'Beredningsgruppen' }],
  persons: [{ key: 'roadOfficial', name: 'Trafikkontoret' }],
  decisions: ['m-1', 'm-2'].map((meetingKey, index) => ({
    ...{ key: `d-${index}`, groupKey: 'preparationGroup', meetingKey, year: 2020, sequence: index + 3 },
    ...{ kind: 'postponed' as const, text: trickyTitle, day: meeting.day },
    ...record
  })),
  assignments: [
    {
      ...{ key: 'a-1', groupKey: 'preparationGroup', meetingKey: 'm-1', text: 'Beskriv belysningen.' },
      ...{ ownerKey: 'roadOfficial', due: calendarDay('2020-10-15'), state: 'open' as const },
      ...record
    }
  ]
};

const actions = [decidedAction('HÄ-2'), decidedAction('HÄ-3', trickyTitle)];

const rowsCase = {
  actions,
  reports: [],
  meetings: [],
  areas: [],
  units: [],
  persons: [],
  today,
  dayRules: {}
};

const shown: readonly ShownAction[] = deriveRows(rowsCase).map((row) => ({
  site: localSite,
  row,
  mayReport: true
}));

/** A line about an action that is overdue. */
export function overdueLine(number: string, fields: Partial<ContentLine> = {}): ContentLine {
  const key = number.toLowerCase();
  const dueDay = calendarDay('2020-09-04');
  return {
    line: {
      key: `${localSite}|action:${key}|2020-09-04|overdue|6|samordnare@samverkan.example`,
      item: { site: localSite, kind: 'action', key, planKey: 'plan', groupKey: 'workingGroup' },
      rule: 'overdue',
      offset: 6,
      dueDay,
      deadline: dueDay,
      trail: []
    },
    number,
    title: 'Förbättrad belysning på gångväg',
    due: { kind: 'end', day: dueDay, deadline: dueDay, standing: 'overdue', workdays: 6 },
    light: 'red',
    target: { kind: 'action', site: localSite, planKey: 'plan', actionKey: key },
    buttons: ['reportStatus', 'snooze', 'notResponsible'],
    asked: { kind: 'occasion', occasion: { kind: 'end', day: dueDay } },
    ...fields
  };
}

const agreementLine: ContentLine = {
  line: {
    key: `${localSite}|agreement:local|2020-12-11|agreementLapsing|-90|samordnare@samverkan.example`,
    item: { site: localSite, kind: 'agreement', key: 'local' },
    rule: 'agreementLapsing',
    offset: -90,
    trail: []
  },
  title: 'Lokal överenskommelse',
  day: calendarDay('2020-12-11'),
  daysLeft: 88,
  light: 'none',
  target: { kind: 'agreement', site: localSite, agreementKey: 'local' },
  buttons: []
};

/** What a message says, of some lines. */
export function contentOf(
  lines: readonly ContentLine[],
  fields: Partial<MessageContent> = {}
): MessageContent {
  return { kind: 'digest', today, recipientName: 'Samordnare', lines, mentions: [], dropped: [], ...fields };
}

/** A form for a report about HÄ-2. */
export const reportForm: ReportForm = {
  site: localSite,
  planKey: 'plan',
  actionKey: 'hä-2',
  number: 'HÄ-2',
  title: trickyTitle,
  kinds: ['status', 'completion'],
  organisations: [
    { key: 'sdf', name: 'Stadsdelsförvaltningen' },
    { key: 'trafik', name: 'Trafikkontoret' }
  ],
  target: 4,
  unit: 'vandringar',
  due: { kind: 'report', deadline: calendarDay('2020-09-25') },
  data: { form: 'f-1', occasion: '2020-09-25' },
  isCorrection: false
};

const subject = {
  title: `HÄ-2 ${trickyTitle}`,
  target: { kind: 'action', site: localSite, planKey: 'plan', actionKey: 'hä-2' }
} as const;

const group = {
  site: localSite,
  groupKey: 'preparationGroup',
  name: 'Beredningsgruppen',
  siteTitle: 'Lokal samverkan'
};

const digest = contentOf([
  overdueLine('HÄ-2', { title: trickyTitle }),
  overdueLine('HÄ-3', {
    line: { ...overdueLine('HÄ-3').line, rule: 'stale' },
    due: undefined,
    light: 'grey'
  }),
  agreementLine
]);

/** One action that a round asks about. */
function askLine(number: string, fields: Partial<AskLine>): AskLine {
  return {
    actionKey: number,
    planKey: 'plan',
    agreementKey: 'local',
    number,
    title: trickyTitle,
    person: { key: 'roadOfficial', name: 'Trafikkontoret' },
    via: 'contact',
    reasons: ['due'],
    outcome: 'waiting',
    isDisputed: false,
    lights: {},
    reportKeys: [],
    ...fields
  };
}

const roundLines = [
  askLine('HÄ-1', { outcome: 'answered', lights: { city: 'green' } }),
  askLine('HÄ-2', { outcome: 'answeredLate', isDisputed: true, lights: { city: 'green', police: 'red' } }),
  askLine('HÄ-3', { outcome: 'silent' }),
  askLine('HÄ-4', { outcome: 'dropped', dropReason: 'cancelled' })
];

/** A round of the small cooperation, before its meeting. */
export const round: ShownRound = {
  site: localSite,
  view: {
    key: 'round|m',
    group: { key: 'preparationGroup', name: 'Beredningsgruppen' },
    scope: 'group',
    meeting: {
      key: 'm',
      title: 'Beredningsgruppsmöte',
      day: calendarDay('2020-09-29'),
      startTime: clockTime('13:00')
    },
    fate: 'asPlanned',
    state: 'open',
    openedOn: today,
    answerBy: calendarDay('2020-09-25'),
    lines: roundLines,
    persons: [
      { person: { key: 'a', name: 'Samordnare' }, lines: [roundLines[0]!], isWaitedFor: false },
      { person: { key: 'b', name: 'Trafikkontoret' }, lines: roundLines.slice(1), isWaitedFor: true },
      { lines: [askLine('HÄ-5', { person: undefined, via: 'channel' })], isWaitedFor: true }
    ],
    counts: { asked: 5, answered: 1, late: 1, waiting: 1, silent: 1, dropped: 1 }
  }
};

const prompt = {
  site: localSite,
  roundKey: 'round|m',
  forms: Array.from({ length: mostPrompted }, (_, place) => ({ ...reportForm, actionKey: `ha-${place}` })),
  data: { form: 'f-1', drawn: '[]' }
};

const whyEntry = {
  day: today,
  mayBeDouble: true,
  lines: [
    {
      subject: trickyTitle,
      rule: 'overdue',
      offset: 5,
      countsAllDays: false,
      dueDay: calendarDay('2020-09-04'),
      way: [
        { kind: 'contact', name: 'Trafikkontoret', passedOver: 'absent' },
        { kind: 'coordinator', name: 'Samordnare' }
      ]
    }
  ]
} as const;

const toldLines: readonly ToldLine[] = [
  {
    ...{ recipient: 'Samordnare', outcome: 'sent', mayBeDouble: true, why: whyEntry.lines[0] }
  },
  {
    ...{ recipient: 'Trafikkontoret', outcome: 'suppressed', reason: 'overBudget', mayBeDouble: false },
    why: whyEntry.lines[0]
  }
];

const whyAction = {
  action: `HÄ-2 ${trickyTitle}`,
  day: today,
  told: [],
  isOwn: false,
  group: { site: localSite, groupKey: 'grupp' }
};

/** Every card that the bot makes, by name. */
export function sampleCards(language: Language): Readonly<Record<string, CardJson>> {
  const many = Array.from({ length: 40 }, (_, index) =>
    overdueLine(`HÄ-${index + 1}`, { title: trickyTitle })
  );
  return {
    digest: digestCard(digest, 'message', language).card,
    'long digest': digestCard(contentOf(many), 'message', language).card,
    'digest in a channel': digestCard(
      { ...digest, mentions: [{ login: 'a@b.se', name: 'Kommunpolis' }] },
      'message',
      language
    ).card,
    escalation: escalationCard({ ...digest, kind: 'escalation' }, 'message', language).card,
    'report form': reportFormCard(reportForm, { language }),
    'report form again': reportFormCard(
      { ...reportForm, isCorrection: true },
      {
        language,
        fields: { light: 'red', text: 'Försening', outcome: '2', kind: 'completion', orgUnitKey: 'trafik' },
        problems: ['Läget är rött. Skriv vad ni föreslår för att rätta till det.']
      }
    ),
    received: receiptCard({ kind: 'received' }, subject, language),
    saved: receiptCard({ kind: 'saved', correct: { item: 'hä-2' } }, subject, language),
    snoozed: receiptCard({ kind: 'snoozed', until: calendarDay('2020-09-21') }, subject, language),
    'handed over': receiptCard({ kind: 'handedOver' }, subject, language),
    refused: receiptCard({ kind: 'refused', reasons: ['Åtgärden är avbruten.'] }, subject, language),
    connect: connectCard({ choices: [group] }, localSite, language),
    'connect without groups': connectCard({ choices: [], problem: 'Det gick inte.' }, localSite, language),
    connected: connectedCard(group, { hadOther: true }, language),
    action: actionCard(shown[0]!, language),
    'action with a tricky title': actionCard({ ...shown[1]!, mayReport: false }, language),
    mine: actionListCard({ actions: shown, site: localSite, title: 'Mitt att göra' }, language),
    'nothing to do': actionListCard({ actions: [], site: localSite, title: 'Mitt att göra' }, language),
    plan: planCard(
      localSite,
      planOverview(
        {
          key: 'plan',
          agreementKey: 'local',
          kind: 'actionPlan',
          title: trickyTitle,
          version: 1,
          state: 'draft',
          ...record
        },
        rowsCase
      ),
      language
    ),
    agreement: agreementCard(
      {
        site: localSite,
        agreement: localAgreement,
        state: 'inForce',
        lastDay: calendarDay('2022-12-31'),
        parties: ['Stadsdelsförvaltningen', 'Lokalpolisområdet']
      },
      language
    ),
    help: helpCard({ site: localSite }, language),
    'unknown command': helpCard(
      { site: localSite, unknown: { text: trickyTitle, nearest: 'mine' } },
      language
    ),
    round: roundCard(round, language).card,
    'closed round': roundCard(
      { ...round, view: { ...round.view, state: 'closed', closing: 'meetingBegan' } },
      language
    ).card,
    'round nudge': roundNudgeCard(round, language).card,
    'silent in the round': roundSilentCard(round, language).card,
    'round summary': roundSummaryCard(round, language).card,
    'meeting summary': meetingSummaryCard(
      { site: localSite, summary: summarizeMeeting(meeting, meetingRows) },
      language
    ).card,
    'round prompt': roundPromptCard(prompt, { language }),
    'round prompt again': roundPromptCard(prompt, {
      language,
      fields: [{ light: 'red', text: 'Försening' }],
      problems: ['HÄ-1: Skriv vad ni föreslår.']
    }),
    'digest of a round': digestCard(
      contentOf(
        [1, 2].map((number) => overdueLine(`HÄ-${number}`, { asked: { kind: 'round', roundKey: 'round|m' } }))
      ),
      'message',
      language
    ).card,
    why: whyCard({ entries: [whyEntry], site: localSite }, language),
    'why of an action': whyActionCard(
      { ...whyAction, told: Array.from({ length: 4 }, () => toldLines).flat() },
      language
    ),
    'why nobody': whyActionCard(
      {
        ...whyAction,
        silence: { silence: { code: 'heldBack', reason: 'overBudget' }, isAhead: false },
        earlier: { day: calendarDay('2020-09-04'), told: toldLines }
      },
      language
    ),
    'nothing was sent on a day': whyCard({ entries: [], site: localSite, day: today }, language),
    'nothing was sent': whyCard({ entries: [], site: localSite }, language),
    note: noteCard(['Åtgärden finns inte längre.'], subject.target, language)
  };
}
