import { type NameCatalogue } from '../nameKinds';

/** Names about agendas and what meetings come to, in English. */
export const meetingNamesEn: Pick<NameCatalogue, 'agendaSection' | 'agendaCause' | 'assignmentState'> = {
  agendaSection: {
    opening: 'Opening',
    previousMinutes: 'Previous minutes',
    situation: 'Situation picture',
    followUp: 'Follow-up by focus area',
    deviations: 'Deviations and escalations',
    decisions: 'Decisions',
    assignments: 'Assignments',
    communication: 'Communication',
    nextMeeting: 'Next meeting'
  },
  agendaCause: {
    decisionNeeded: 'Needs a decision',
    raised: 'Raised to the group',
    red: 'Red',
    overdue: 'Overdue',
    silent: 'No word',
    yellow: 'Yellow',
    lapsing: 'The agreement runs out',
    coverageGap: 'Gap in the coverage',
    postponed: 'Postponed last time',
    sentBack: 'Sent back',
    answered: 'The steering group has answered'
  },
  assignmentState: { open: 'Open', done: 'Done', dropped: 'Dropped' }
};
