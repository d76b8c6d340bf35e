import {
  cadence,
  choice,
  day,
  deadline,
  indexed,
  lapsedEnds,
  longText,
  note,
  number,
  optional,
  ownKey,
  reference,
  references,
  state,
  text,
  token,
  yesNo
} from '../columns';
import { type Columns, type ListDefinition } from '../listDefinition';
import { agreementKey, recorded, overview } from './shared';

/** Planer. */
export const plans: ListDefinition<'plans'> = {
  collection: 'plans',
  name: 'Plans',
  title: 'Planer',
  description: 'Lokala åtgärdsplaner och den centrala handlingsplanen.',
  columns: {
    key: ownKey(),
    agreementKey: indexed(agreementKey),
    kind: choice(['PlanKind', 'Slag'], { actionPlan: 'Åtgärdsplan', frameworkPlan: 'Handlingsplan' }),
    title: text('Title', 'Titel'),
    version: number('PlanVersion', 'Planversion'),
    state: state(['PlanState', 'Läge'], {
      draft: { label: 'Utkast', icon: 'Edit', tone: 'neutral' },
      adopted: { label: 'Fastställd', icon: 'Lock', tone: 'good' },
      closed: { label: 'Slutrapporterad', icon: 'Completed', tone: 'active' }
    }),
    adoptedOn: optional(day('AdoptedOn', 'Fastställd dag')),
    decisionReference: optional(text('DecisionReference', 'Beslut')),
    closedOn: optional(day('ClosedOn', 'Slutrapporterad dag')),
    closingReport: longText('ClosingReport', 'Slutrapport'),
    ...recorded
  },
  shownName: 'title',
  actor: 'editor',
  hasDocuments: true,
  views: [overview('agreementKey', ['title', 'kind', 'version', 'state', 'adoptedOn', 'decisionReference'])]
};

/** Fastställda versioner. */
export const planSnapshots: ListDefinition<'planSnapshots'> = {
  collection: 'planSnapshots',
  name: 'PlanSnapshots',
  title: 'Fastställda versioner',
  description:
    'Vad en plan sade när den fastställdes. Innehållet är radens bilaga; kontrollsumman visar om något har ändrats.',
  columns: {
    key: ownKey(),
    planKey: indexed(reference('PlanKey', 'Plan (nyckel)')),
    version: number('PlanVersion', 'Planversion'),
    adoptedOn: day('AdoptedOn', 'Fastställd dag'),
    decisionReference: text('DecisionReference', 'Beslut'),
    contentHash: token('ContentHash', 'Kontrollsumma (SHA-256)'),
    actionCount: number('ActionCount', 'Antal åtgärder'),
    ...recorded
  },
  shownName: (snapshot) => `${snapshot.planKey} version ${snapshot.version}`,
  actor: 'author',
  hasDocuments: true,
  views: [overview('planKey', ['planKey', 'version', 'adoptedOn', 'decisionReference', 'actionCount'])]
};

const actionColumns: Columns<'actions'> = {
  key: ownKey(),
  planKey: indexed(reference('PlanKey', 'Plan (nyckel)')),
  agreementKey: indexed(agreementKey),
  groupKey: indexed(reference('GroupKey', 'Grupp (nyckel)')),
  focusAreaKey: reference('FocusAreaKey', 'Fokusområde (nyckel)'),
  number: text('ActionNumber', 'Nummer'),
  title: text('Title', 'Åtgärd'),
  description: longText('LongDescription', 'Beskrivning'),
  type: text('ActionType', 'Åtgärdstyp'),
  problemKey: optional(reference('ProblemKey', 'Problem (nyckel)')),
  causeKey: optional(reference('CauseKey', 'Orsak (nyckel)')),
  goalKey: optional(reference('GoalKey', 'Mål (nyckel)')),
  responsibleOrgUnitKey: optional(reference('ResponsibleKey', 'Ansvarig organisation (nyckel)')),
  contactPersonKey: optional(reference('ContactKey', 'Kontaktperson (nyckel)')),
  participatingOrgUnitKeys: references('ParticipantKeys', 'Medverkande (nycklar)'),
  otherParticipants: optional(note('OtherParticipants', 'Andra medverkande')),
  isShared: yesNo(
    'IsShared',
    'Delad av stad och polis',
    'Båda måste bekräfta innan den räknas som genomförd.'
  ),
  place: optional(text('ActionPlace', 'Plats', 'Ett område, aldrig en bostad.')),
  start: day('StartDay', 'Start'),
  end: optional(deadline('EndDay', 'Slut')),
  originalEnd: optional(day('OriginalEndDay', 'Ursprungligt slut')),
  endDecisionReference: optional(text('EndDecision', 'Beslut om slut')),
  lapsedEnds: optional(
    lapsedEnds(
      'LapsedEnds',
      'Passerade slutdatum',
      'Slutdatum som hade passerat när de flyttades. Skrivs av programmet.'
    )
  ),
  cadence: optional(
    cadence(
      'Cadence',
      'Följs upp',
      'Till exempel: Var 5:e vecka · Före varje möte · Tertialvis · 2026-01-01; 2026-05-01'
    )
  ),
  effectFollowUpOn: optional(deadline('EffectFollowUpDay', 'Effektuppföljning')),
  target: optional(number('TargetValue', 'Målvärde')),
  unit: optional(text('MeasureUnit', 'Enhet')),
  decision: state(['ActionDecision', 'Beslutsläge'], {
    proposed: { label: 'Föreslagen', icon: 'Lightbulb', tone: 'neutral' },
    decided: { label: 'Beslutad', icon: 'CheckMark', tone: 'good' },
    paused: { label: 'Pausad', icon: 'Pause', tone: 'warning' },
    cancelled: { label: 'Avbruten', icon: 'Cancel', tone: 'blocked' }
  }),
  decidedOn: optional(day('DecidedOn', 'Beslutad dag')),
  decisionReference: optional(text('DecisionReference', 'Beslut')),
  decisionReason: optional(note('DecisionReason', 'Skäl till paus eller avbrott')),
  isCitizenPromise: yesNo('IsCitizenPromise', 'Medborgarlöfte'),
  ...recorded
};

/** Åtgärder. */
export const actions: ListDefinition<'actions'> = {
  collection: 'actions',
  name: 'Actions',
  title: 'Åtgärder',
  description: 'Planernas åtgärder. Skriv inga uppgifter om enskilda personer.',
  columns: actionColumns,
  shownName: 'title',
  actor: 'editor',
  hasDocuments: true,
  views: [
    overview('planKey', [
      'number',
      'title',
      'decision',
      'type',
      'responsibleOrgUnitKey',
      'start',
      'end',
      'cadence'
    ]),
    {
      name: 'ByGroup',
      title: 'Per grupp',
      fields: ['groupKey', 'number', 'title', 'decision', 'end', 'contactPersonKey'],
      sortedBy: 'groupKey'
    }
  ]
};

/** Datumändringar. */
export const dateChanges: ListDefinition<'dateChanges'> = {
  collection: 'dateChanges',
  name: 'DateChanges',
  title: 'Datumändringar',
  description: 'Förslag att flytta en åtgärds slut, och vad som beslutades.',
  columns: {
    key: ownKey(),
    actionKey: indexed(reference('ActionKey', 'Åtgärd (nyckel)')),
    planKey: indexed(reference('PlanKey', 'Plan (nyckel)')),
    from: day('FromDay', 'Från'),
    to: day('ToDay', 'Till'),
    reason: note('Reason', 'Skäl'),
    state: state(['ChangeState', 'Läge'], {
      proposed: { label: 'Föreslagen', icon: 'Lightbulb', tone: 'active' },
      decided: { label: 'Beslutad', icon: 'Completed', tone: 'good' },
      rejected: { label: 'Avslagen', icon: 'Cancel', tone: 'blocked' },
      postponed: { label: 'Bordlagd', icon: 'Clock', tone: 'warning' }
    }),
    decidedOn: optional(day('DecidedOn', 'Beslutad dag')),
    decisionReference: optional(text('DecisionReference', 'Beslut')),
    ...recorded
  },
  shownName: (change) => `${change.actionKey} till ${change.to}`,
  actor: 'author',
  hasDocuments: false,
  views: [overview('actionKey', ['actionKey', 'from', 'to', 'state', 'reason', 'decisionReference'])]
};
