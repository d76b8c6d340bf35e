import { type ActionSketch, everyWeeks } from '../district/sketches';

/** The three actions of the åtgärdsplan of Skärholmen. */
export const skarholmenActions: readonly ActionSketch[] = [
  {
    number: 'SK-1',
    area: 'UNG',
    title: 'Samverkanshelger i centrum och kollektivtrafik',
    description: 'Polis, fältassistenter och trafikens trygghetspersonal är på plats samtidigt.',
    type: 'Gemensam närvaro',
    cause: 'thin-presence',
    goal: { title: 'Trettio samverkanshelger', kind: 'output', aim: 'crime', target: 30, unit: 'helger' },
    group: 'youthGroup',
    responsible: 'lpo-skarholmen',
    contact: 'kommunpolis.skarholmen',
    participants: ['sdf-skarholmen'],
    isShared: true,
    place: 'Centrum och kollektivtrafik',
    start: '2020-01-31',
    // A Sunday: the last weekend counts, and the deadline falls on the Monday.
    end: '2020-12-06',
    cadence: everyWeeks(4),
    effectFollowUpOn: '2020-12-10',
    isCitizenPromise: true
  },
  {
    number: 'SK-2',
    area: 'LOK',
    title: 'Belysning och skötsel vid platser för öppen försäljning',
    description: 'Bättre ljus, röjd sikt och tätare skötsel på de platser som lägesbilden pekar ut.',
    type: 'Fysisk miljö',
    cause: 'hidden-places',
    goal: {
      title: 'Färre upplever öppen försäljning på platserna',
      kind: 'effect',
      aim: 'safety',
      baseline: 34,
      target: 25,
      unit: 'procent'
    },
    group: 'placesGroup',
    responsible: 'sdf-skarholmen',
    contact: 'park.skarholmen',
    participants: ['trafikkontoret'],
    start: '2020-02-03',
    end: '2020-09-09',
    cadence: everyWeeks(4),
    effectFollowUpOn: '2020-11-27'
  },
  {
    number: 'SK-3',
    area: 'UNG',
    title: 'Dialogmöte föräldrar och myndigheter',
    description: 'Möten där föräldrar, skola, socialtjänst och polis talar om stöd och förväntningar.',
    type: 'Dialog',
    cause: 'parents-unsure',
    goal: { title: 'Fyra dialogmöten', kind: 'output', aim: 'crime', target: 4, unit: 'möten' },
    group: 'youthGroup',
    responsible: 'sdf-skarholmen',
    contact: 'falt.skarholmen',
    start: '2020-02-03',
    end: '2020-09-03',
    cadence: everyWeeks(4),
    effectFollowUpOn: '2020-11-20'
  }
];
