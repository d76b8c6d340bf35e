import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type ActionSketch, everyWeeks } from '../district/sketches';

/** The five actions of the åtgärdsplan of Södermalm. */
export const sodermalmActions: readonly ActionSketch[] = [
  {
    number: 'SÖ-1',
    area: 'PLA',
    title: 'Platssamverkan vid torg: gemensam lägesbild varje månad',
    description: 'Förvaltning, polis och näringsidkare går igenom platsen varje månad.',
    type: 'Platssamverkan',
    cause: 'scattered-picture',
    goal: { title: 'En gemensam lägesbild varje månad', kind: 'process', aim: 'safety' },
    group: 'placesGroup',
    responsible: 'sdf-sodermalm',
    contact: 'samordnare.sodermalm',
    participants: ['lpo-sodermalm'],
    otherParticipants: 'Näringsidkare',
    isShared: true,
    place: 'Torg',
    start: '2020-02-03',
    end: '2020-12-11',
    cadence: everyWeeks(4),
    effectFollowUpOn: '2021-02-26'
  },
  {
    number: 'SÖ-2',
    area: 'PLA',
    title: 'Ordningsvakter: gemensam genomgång med polis',
    description: 'Genomgång av uppdraget i stort. Scheman och bemanning skrivs inte här.',
    type: 'Ordningsvakter',
    cause: 'guards-apart',
    goal: {
      title: 'Fyra gemensamma genomgångar',
      kind: 'output',
      aim: 'safety',
      target: 4,
      unit: 'genomgångar'
    },
    group: 'preparationGroup',
    responsible: 'sdf-sodermalm',
    contact: 'avdelningschef.sodermalm',
    participants: ['lpo-sodermalm'],
    isShared: true,
    start: '2020-02-03',
    end: '2020-11-20',
    cadence: { kind: 'perTertial' },
    effectFollowUpOn: '2021-01-29'
  },
  {
    number: 'SÖ-3',
    area: 'OFF',
    title: 'Stödkort till hotell om människohandel',
    description: 'Ett kort om tecken och vart man vänder sig, lämnat vid besök på hotellen.',
    type: 'Information',
    cause: 'unknown-signs',
    goal: {
      title: 'Tjugo hotell har fått stödkortet',
      kind: 'output',
      aim: 'crime',
      target: 20,
      unit: 'hotell'
    },
    group: 'preparationGroup',
    responsible: 'lpo-sodermalm',
    contact: 'kommunpolis.sodermalm',
    place: 'Södermalm',
    start: '2020-04-01',
    end: '2020-08-28',
    cadence: everyWeeks(5),
    effectFollowUpOn: '2020-09-10'
  },
  {
    number: 'SÖ-4',
    area: 'UNG',
    title: 'Nattvandring: startpaket till nya grupper',
    description: 'Utbildning, västar och en kontaktperson till nya grupper av nattvandrare.',
    type: 'Aktivitet',
    cause: 'few-walkers',
    goal: { title: 'Tre nya grupper', kind: 'output', aim: 'safety', target: 3, unit: 'grupper' },
    group: 'youthGroup',
    responsible: 'sdf-sodermalm',
    contact: 'falt.sodermalm',
    start: '2020-02-03',
    end: '2020-10-23',
    cadence: {
      kind: 'dates',
      days: ['2020-04-30', '2020-06-15', '2020-08-31', '2020-10-16'].map(calendarDay)
    },
    effectFollowUpOn: '2021-01-22'
  },
  {
    number: 'SÖ-5',
    area: 'PLA',
    title: 'Tillfällig scen i park',
    description: 'En öppen scen som gör parken befolkad på kvällarna under sommaren.',
    type: 'Aktivitet',
    cause: 'empty-park',
    goal: { title: 'En scen i drift', kind: 'output', aim: 'safety', target: 1, unit: 'scen' },
    group: 'placesGroup',
    responsible: 'sdf-sodermalm',
    contact: 'park.sodermalm',
    place: 'Park vid torget',
    start: '2020-04-01',
    end: '2020-09-30',
    cadence: everyWeeks(4),
    effectFollowUpOn: '2020-12-15'
  }
];
