import { asked } from '../roundColumns';
import { choice, day, deadline, indexed, longText, optional, ownKey, reference } from '../columns';
import { type ListDefinition } from '../listDefinition';
import { recorded } from './shared';

/** Avstämningar. */
export const statusRounds: ListDefinition<'statusRounds'> = {
  collection: 'statusRounds',
  name: 'StatusRounds',
  title: 'Avstämningar',
  description:
    'När läget frågades inför ett möte, om vilka åtgärder och av vem. Svaren är lägesrapporter. Skriv inga uppgifter om enskilda personer.',
  columns: {
    key: ownKey(),
    groupKey: indexed(reference('GroupKey', 'Grupp (nyckel)')),
    scope: choice(['RoundScope', 'Gäller'], {
      group: 'Gruppens åtgärder',
      plan: 'En plan',
      focusArea: 'Ett fokusområde',
      action: 'En åtgärd'
    }),
    scopeKey: reference('ScopeKey', 'Det som frågas om (nyckel)'),
    meetingKey: optional(reference('MeetingKey', 'Möte (nyckel)')),
    meetingDay: optional(day('MeetingDay', 'Mötets dag vid öppnandet')),
    openedOn: indexed(day('OpenedOn', 'Öppnad')),
    answerBy: deadline('AnswerBy', 'Lägesrapporter senast'),
    asked: asked('AskedActions', 'Frågade åtgärder', 'Skrivs av programmet: en åtgärd på varje rad.'),
    openedByKey: optional(
      reference('OpenedByKey', 'Begärd av (nyckel)', 'Tom när kalendern öppnade avstämningen.')
    ),
    reason: longText('RoundReason', 'Skäl'),
    closedOn: optional(day('ClosedOn', 'Stängd')),
    ...recorded
  },
  shownName: (round) => `${round.groupKey} ${round.openedOn}`,
  actor: 'editor',
  hasDocuments: false,
  views: [
    {
      name: 'Latest',
      title: 'Senaste',
      fields: ['openedOn', 'groupKey', 'scope', 'meetingKey', 'answerBy', 'openedByKey', 'closedOn'],
      sortedBy: 'openedOn',
      isDescending: true,
      isDefault: true
    }
  ]
};
