import { type NameCatalogue } from '../nameKinds';

/** Names about agendas and what meetings come to, in Swedish. */
export const meetingNamesSv: Pick<NameCatalogue, 'agendaSection' | 'agendaCause' | 'assignmentState'> = {
  agendaSection: {
    opening: 'Öppnande',
    previousMinutes: 'Föregående anteckningar',
    situation: 'Lägesbild',
    followUp: 'Uppföljning per fokusområde',
    deviations: 'Avvikelser och eskaleringar',
    decisions: 'Beslut',
    assignments: 'Uppdrag',
    communication: 'Kommunikation',
    nextMeeting: 'Nästa möte'
  },
  agendaCause: {
    decisionNeeded: 'Behöver beslut',
    raised: 'Eskalerad till gruppen',
    red: 'Röd',
    overdue: 'Försenad',
    silent: 'Ingen uppgift',
    yellow: 'Gul',
    lapsing: 'Överenskommelsen löper ut',
    coverageGap: 'Lucka i täckningen',
    postponed: 'Bordlagd förra gången',
    sentBack: 'Återremitterad',
    answered: 'Styrgruppen har svarat'
  },
  assignmentState: { open: 'Öppet', done: 'Klart', dropped: 'Avskrivet' }
};
