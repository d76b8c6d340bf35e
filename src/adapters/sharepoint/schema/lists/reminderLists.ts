import {
  address,
  choice,
  day,
  indexed,
  longText,
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
import { numbers } from '../numbersColumn';
import {
  lineRuleLabels,
  outcomeReasonLabels,
  reachReasonLabels,
  remindedKindLabels,
  ruleKindLabels
} from './reminderLabels';
import { recorded, overview } from './shared';

/** Påminnelseregler. */
export const reminderRules: ListDefinition<'reminderRules'> = {
  collection: 'reminderRules',
  name: 'ReminderRules',
  title: 'Påminnelseregler',
  description:
    'När påminnelser går ut. Den närmaste regeln gäller: åtgärd, plan, grupp, hela webbplatsen. Utan regel gäller det vanliga.',
  columns: {
    key: ownKey(),
    scope: choice(['RuleScope', 'Gäller för'], {
      site: 'Hela webbplatsen',
      group: 'Grupp',
      plan: 'Plan',
      action: 'Åtgärd'
    }),
    scopeKey: optional(reference('ScopeKey', 'Grupp, plan eller åtgärd (nyckel)')),
    kind: choice(['RuleKind', 'Slag'], ruleKindLabels),
    isOn: yesNo('IsOn', 'På'),
    daysBefore: optional(
      numbers('DaysBefore', 'Dagar före', 'Arbetsdagar före slutdagen, till exempel 10; 5; 1.')
    ),
    weekday: optional(number('WeekdayNumber', 'Veckodag', '1 är måndag, 5 är fredag.')),
    fromWeek: optional(number('FromWeek', 'Från vecka')),
    toWeek: optional(number('ToWeek', 'Till vecka')),
    ...recorded
  },
  shownName: (rule) => rule.key,
  actor: 'editor',
  hasDocuments: false,
  views: [overview('key', ['scope', 'scopeKey', 'kind', 'isOn', 'daysBefore', 'weekday'])]
};

/** Val om påminnelser. */
export const reminderChoices: ListDefinition<'reminderChoices'> = {
  collection: 'reminderChoices',
  name: 'ReminderChoices',
  title: 'Val om påminnelser',
  description:
    'Påminn mig senare, jag är inte ansvarig och pausa. Skrivs av boten; det senaste valet gäller.',
  columns: {
    key: ownKey(),
    personKey: indexed(reference('PersonKey', 'Person (nyckel)')),
    kind: choice(['ChoiceKind', 'Slag'], {
      snooze: 'Påminn mig senare',
      notMine: 'Jag är inte ansvarig',
      pause: 'Pausa påminnelser'
    }),
    actionKey: indexed(optional(reference('ActionKey', 'Åtgärd (nyckel)'))),
    until: optional(day('UntilDay', 'Påminn igen från')),
    ...recorded
  },
  shownName: (choice_) => `${choice_.personKey} ${choice_.kind}`,
  actor: 'author',
  hasDocuments: false,
  views: [overview('personKey', ['personKey', 'kind', 'actionKey', 'until', 'recordedOn'])]
};

/** Begäranden till boten. */
export const requests: ListDefinition<'requests'> = {
  collection: 'requests',
  name: 'BotRequests',
  title: 'Begäranden till boten',
  description:
    'Det som sidorna ber boten att göra. Boten svarar på samma rad. Skriv inga uppgifter om enskilda personer.',
  columns: {
    key: ownKey(),
    kind: choice(['RequestKind', 'Slag'], {
      askRound: 'Begär lägesrapport',
      resend: 'Skicka igen',
      pause: 'Pausa påminnelser',
      connectChannel: 'Koppla kanal',
      disconnectChannel: 'Koppla bort kanal',
      renewCalendar: 'Ny kalenderadress'
    }),
    groupKey: indexed(reference('GroupKey', 'Grupp (nyckel)')),
    subject: optional(address('RequestSubject', 'Det som begäran gäller', 'Skrivs av programmet.')),
    scope: optional(
      choice(['RoundScope', 'Frågan gäller'], {
        group: 'Gruppens åtgärder',
        plan: 'En plan',
        focusArea: 'Ett fokusområde',
        action: 'En åtgärd'
      })
    ),
    scopeKey: optional(reference('ScopeKey', 'Det som frågas om (nyckel)')),
    until: optional(day('UntilDay', 'Till och med dagen före')),
    reason: longText('RequestReason', 'Skäl'),
    state: indexed(
      state(['RequestState', 'Läge'], {
        open: { label: 'Väntar på boten', icon: 'Clock', tone: 'active' },
        done: { label: 'Klar', icon: 'Completed', tone: 'good' },
        refused: { label: 'Avslagen', icon: 'Cancel', tone: 'blocked' }
      })
    ),
    answer: optional(
      choice(['RequestAnswer', 'Svar'], {
        notAllowed: 'Den som begärde får inte göra det här',
        unknown: 'Det som begäran gäller finns inte',
        notPossible: 'Det gick inte att göra',
        notUnderstood: 'Begäran är inte ifylld som den ska',
        channelTaken: 'Kanalen hör redan till en annan grupp'
      })
    ),
    heldBy: optional(text('ChannelHeldBy', 'Grupp som har kanalen', 'Skrivs av programmet.')),
    answeredOn: optional(day('AnsweredOn', 'Besvarad')),
    ...recorded
  },
  shownName: (request) => `${request.groupKey} ${request.kind}`,
  actor: 'author',
  hasDocuments: false,
  views: [overview('state', ['state', 'kind', 'groupKey', 'recordedBy', 'recordedOn', 'answer'])]
};

/** Utskick. */
export const deliveries: ListDefinition<'deliveries'> = {
  collection: 'deliveries',
  name: 'Deliveries',
  title: 'Utskick',
  description:
    'Vad som har skickats till vem, när och varför, eller varför inte. Skrivs av boten, utan texten.',
  columns: {
    key: ownKey(),
    day: indexed(day('SentDay', 'Dag')),
    itemKind: choice(['ItemKind', 'Gäller'], remindedKindLabels),
    itemKey: indexed(reference('ItemKey', 'Det som påminnelsen gäller (nyckel)')),
    groupKey: indexed(optional(reference('GroupKey', 'Grupp (nyckel)'))),
    rule: choice(['LineRule', 'Därför'], lineRuleLabels),
    offset: number('OffsetDays', 'Dagar från slutdagen'),
    dueDay: optional(day('DueDay', 'Slutdag')),
    outcome: state(['DeliveryOutcome', 'Utfall'], {
      queued: { label: 'I kö', icon: 'Clock', tone: 'active' },
      sent: { label: 'Skickad', icon: 'Completed', tone: 'good' },
      failed: { label: 'Försöks igen', icon: 'Sync', tone: 'warning' },
      dead: { label: 'Kom inte fram', icon: 'ErrorBadge', tone: 'blocked' },
      dropped: { label: 'Behövdes inte', icon: 'CircleRing', tone: 'neutral' },
      suppressed: { label: 'Skickades inte', icon: 'CircleRing', tone: 'neutral' }
    }),
    reason: optional(choice(['OutcomeReason', 'Orsak'], outcomeReasonLabels)),
    mayBeDouble: yesNo('MayBeDouble', 'Kanske dubbel'),
    personKey: indexed(optional(reference('PersonKey', 'Person (nyckel)'))),
    channelGroupKey: optional(reference('ChannelGroupKey', 'Skickad i kanalen för (nyckel)')),
    trail: optional(address('WayToRecipient', 'Vägen till mottagaren', 'Skrivs av programmet.')),
    message: optional(address('MessageName', 'Meddelande', 'Skrivs av programmet.')),
    ...recorded
  },
  shownName: (delivery) => `${delivery.day} ${delivery.itemKey}`,
  actor: 'nobody',
  hasDocuments: false,
  views: [
    {
      name: 'Latest',
      title: 'Senaste',
      fields: ['day', 'personKey', 'channelGroupKey', 'itemKey', 'rule', 'outcome', 'reason', 'mayBeDouble'],
      sortedBy: 'day',
      isDescending: true,
      isDefault: true
    }
  ]
};

/** Nåbarhet. */
export const reachability: ListDefinition<'reachability'> = {
  collection: 'reachability',
  name: 'Reachability',
  title: 'Nåbarhet',
  description: 'Vilka personer och grupper som boten når i Teams, och varför inte de andra. Skrivs av boten.',
  columns: {
    key: ownKey(),
    kind: indexed(
      choice(['ReachKind', 'Slag'], { person: 'Person', group: 'Grupp', channel: 'Kanal utan grupp' })
    ),
    subject: token('ReachSubject', 'Vem eller var'),
    channelName: optional(token('ReachedChannel', 'Kanal i Teams')),
    isReachable: yesNo('IsReachable', 'Nås'),
    reason: optional(choice(['UnreachableReason', 'Nås inte därför att'], reachReasonLabels)),
    ...recorded
  },
  shownName: (row) => row.channelName ?? row.subject,
  actor: 'nobody',
  hasDocuments: false,
  views: [overview('kind', ['kind', 'subject', 'channelName', 'isReachable', 'reason', 'recordedOn'])]
};
