import { type NameCatalogue } from '../nameKinds';

/** Names about status rounds, in Swedish. */
export const roundNamesSv: Pick<
  NameCatalogue,
  'roundScope' | 'roundState' | 'roundClosing' | 'askReason' | 'askedVia' | 'askOutcome' | 'dropReason'
> = {
  roundScope: {
    group: 'Gruppens åtgärder',
    plan: 'En plan',
    focusArea: 'Ett fokusområde',
    action: 'En åtgärd'
  },
  roundState: { open: 'Öppen', late: 'Svarstiden har gått ut', closed: 'Stängd' },
  roundClosing: {
    byHand: 'Avslutad av samordnaren',
    meetingBegan: 'Mötet har börjat',
    meetingCancelled: 'Mötet ställdes in',
    meetingGone: 'Mötet har tagits bort',
    timeOut: 'Tiden för sena svar har gått ut'
  },
  askReason: {
    overdue: 'Försenad',
    red: 'Röd',
    grey: 'Grå',
    yellow: 'Gul',
    due: 'Dags för lägesrapport',
    added: 'Samordnaren frågar'
  },
  askedVia: {
    contact: 'Kontaktpersonen',
    deputy: 'Ersättaren',
    coordinator: 'Samordnaren',
    channel: 'Hela gruppen'
  },
  askOutcome: {
    answered: 'Har svarat',
    answeredLate: 'Svarade för sent',
    waiting: 'Väntar på svar',
    silent: 'Ingen uppgift',
    dropped: 'Frågas inte längre'
  },
  dropReason: {
    deleted: 'Åtgärden har tagits bort',
    cancelled: 'Åtgärden har avbrutits',
    paused: 'Åtgärden har pausats',
    moved: 'Åtgärden har flyttats till en annan grupp eller plan',
    completed: 'Åtgärden är genomförd'
  }
};
