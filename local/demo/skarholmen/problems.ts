import { type ProblemSketch } from '../district/sketches';

/** Problems and causes of the situation picture of Skärholmen, 2019. */
export const skarholmenProblems: readonly ProblemSketch[] = [
  {
    key: 'centre',
    area: 'UNG',
    title: 'Otrygghet i centrum och kollektivtrafik under helger',
    causes: {
      'thin-presence': 'Parterna är på plats vid olika tider',
      'parents-unsure': 'Föräldrar och myndigheter möts sällan'
    }
  },
  {
    key: 'open-dealing',
    area: 'LOK',
    title: 'Öppen försäljning av narkotika på några platser',
    description: 'Beskrivs på platsnivå. Enskilda ärenden och underrättelser hör inte hemma här.',
    causes: { 'hidden-places': 'Mörka och dåligt skötta platser gör försäljningen svår att se' }
  }
];
