import {
  day,
  deadline,
  flag,
  indexed,
  longText,
  note,
  number,
  optional,
  ownKey,
  reference,
  state,
  text,
  token
} from '../columns';
import { choice } from '../columns';
import { type ListDefinition } from '../listDefinition';
import { overview, recorded } from './shared';

const meetingKey = indexed(reference('MeetingKey', 'Möte (nyckel)'));
const noPersons = 'Skriv inga uppgifter om enskilda personer.';

/** Dagordningspunkter. */
export const agendaItems: ListDefinition<'agendaItems'> = {
  collection: 'agendaItems',
  name: 'AgendaItems',
  title: 'Dagordningspunkter',
  description: `Det som någon har ändrat i ett mötes dagordning, kallelsens punkter och anteckningarna vid mötet. ${noPersons}`,
  columns: {
    key: ownKey(),
    meetingKey,
    groupKey: reference('GroupKey', 'Grupp (nyckel)'),
    pointKey: reference('PointKey', 'Punkt (nyckel)'),
    section: choice(['AgendaSection', 'Avsnitt'], {
      opening: 'Öppnande',
      previousMinutes: 'Föregående anteckningar',
      situation: 'Lägesbild',
      followUp: 'Uppföljning per fokusområde',
      deviations: 'Avvikelser och eskaleringar',
      decisions: 'Beslut',
      assignments: 'Uppdrag',
      communication: 'Kommunikation',
      nextMeeting: 'Nästa möte'
    }),
    title: optional(text('PointTitle', 'Rubrik')),
    focusAreaKey: optional(reference('FocusAreaKey', 'Fokusområde (nyckel)')),
    place: optional(number('AgendaPlace', 'Plats i dagordningen')),
    minutes: optional(number('Minutes', 'Minuter')),
    proposedDecision: longText('ProposedDecision', 'Förslag till beslut'),
    notes: longText('Notes', 'Minnesanteckning', noPersons),
    isRemoved: flag('IsRemoved', 'Struken'),
    reason: optional(text('RemovedReason', 'Skäl')),
    isCalled: flag('IsCalled', 'I kallelsen'),
    ...recorded
  },
  shownName: (item) => item.title ?? item.pointKey,
  actor: 'editor',
  hasDocuments: false,
  views: [
    overview('meetingKey', ['meetingKey', 'section', 'title', 'place', 'minutes', 'isRemoved', 'isCalled'])
  ]
};

/** Uppdrag. */
export const assignments: ListDefinition<'assignments'> = {
  collection: 'assignments',
  name: 'Assignments',
  title: 'Uppdrag',
  description: `Det som en grupp har gett någon att göra, med en dag då det ska vara klart. ${noPersons}`,
  columns: {
    key: ownKey(),
    groupKey: indexed(reference('GroupKey', 'Grupp (nyckel)')),
    meetingKey: indexed(optional(reference('MeetingKey', 'Möte (nyckel)'))),
    pointKey: optional(reference('PointKey', 'Punkt (nyckel)')),
    actionKey: optional(reference('ActionKey', 'Åtgärd (nyckel)')),
    text: note('AssignmentText', 'Uppdrag', noPersons),
    ownerKey: reference('OwnerKey', 'Ägare (nyckel)'),
    due: deadline('Due', 'Klart senast'),
    state: indexed(
      state(['AssignmentState', 'Läge'], {
        open: { label: 'Öppet', icon: 'CircleRing', tone: 'active' },
        done: { label: 'Klart', icon: 'Completed', tone: 'good' },
        dropped: { label: 'Avskrivet', icon: 'Cancel', tone: 'neutral' }
      })
    ),
    settledOn: optional(day('SettledOn', 'Avslutat')),
    outcomeText: longText('OutcomeText', 'Vad det blev'),
    ...recorded
  },
  shownName: ({ text: words }) => (words.split('\n')[0] ?? '').slice(0, 120),
  actor: 'editor',
  hasDocuments: false,
  views: [overview('groupKey', ['groupKey', 'text', 'ownerKey', 'due', 'state'])]
};

/** Eskalerade frågor. */
export const raisedMatters: ListDefinition<'raisedMatters'> = {
  collection: 'raisedMatters',
  name: 'RaisedMatters',
  title: 'Eskalerade frågor',
  description: `Det som en grupp lyfter till styrgruppen, med förslag till beslut. ${noPersons}`,
  columns: {
    key: ownKey(),
    groupKey: indexed(reference('GroupKey', 'Styrgrupp (nyckel)')),
    fromGroupKey: indexed(reference('FromGroupKey', 'Från gruppen (nyckel)')),
    fromMeetingKey: optional(reference('FromMeetingKey', 'Från mötet (nyckel)')),
    actionKey: optional(reference('ActionKey', 'Åtgärd (nyckel)')),
    title: text('Title', 'Fråga'),
    text: note('MatterText', 'Varför frågan lyfts'),
    proposedDecision: note('ProposedDecision', 'Förslag till beslut'),
    raisedOn: day('RaisedOn', 'Lyft'),
    ...recorded
  },
  shownName: 'title',
  actor: 'author',
  hasDocuments: false,
  views: [overview('groupKey', ['groupKey', 'title', 'proposedDecision', 'raisedOn', 'fromGroupKey'])]
};

/** Justeringar. */
export const minutesApprovals: ListDefinition<'minutesApprovals'> = {
  collection: 'minutesApprovals',
  name: 'MinutesApprovals',
  title: 'Justeringar',
  description: 'Vem som har godkänt ett mötes anteckningar, och vilken lydelse. Ändras aldrig.',
  columns: {
    key: ownKey(),
    meetingKey,
    personKey: reference('PersonKey', 'Person (nyckel)'),
    contentHash: token('ContentHash', 'Kontrollsumma (SHA-256)'),
    ...recorded
  },
  shownName: (approval) => `${approval.meetingKey} ${approval.personKey}`,
  actor: 'author',
  hasDocuments: false,
  views: [overview('meetingKey', ['meetingKey', 'personKey', 'recordedOn'])]
};

/** Justerade anteckningar. */
export const lockedMinutes: ListDefinition<'lockedMinutes'> = {
  collection: 'lockedMinutes',
  name: 'LockedMinutes',
  title: 'Justerade anteckningar',
  description: 'Anteckningarna som de justerades. Texten ligger som bilaga och ändras aldrig.',
  columns: {
    key: ownKey(),
    meetingKey,
    approvedOn: day('ApprovedOn', 'Justerad'),
    contentHash: token('ContentHash', 'Kontrollsumma (SHA-256)'),
    ...recorded
  },
  shownName: (minutes) => minutes.meetingKey,
  actor: 'editor',
  hasDocuments: true,
  views: [overview('meetingKey', ['meetingKey', 'approvedOn', 'contentHash'])]
};
