import { type ProblemSketch } from '../district/sketches';

/** Problems and causes of the situation picture of Södermalm, 2020. */
export const sodermalmProblems: readonly ProblemSketch[] = [
  {
    key: 'square',
    area: 'PLA',
    title: 'Störningar och otrygghet på ett torg',
    description: 'Många verksamheter delar på torget och ser olika delar av problemet.',
    causes: {
      'scattered-picture': 'Ingen gemensam bild av vad som händer på platsen',
      'guards-apart': 'Ordningsvakter och polis planerar var för sig',
      'empty-park': 'Parken intill är tom och mörk på kvällarna'
    }
  },
  {
    key: 'exploitation',
    area: 'OFF',
    title: 'Utsatta personer utnyttjas på hotell',
    description: 'Beskrivs på övergripande nivå. Misstankar lämnas till polisen på annat sätt.',
    causes: { 'unknown-signs': 'Personal på hotell vet inte vad de ska vara uppmärksamma på' }
  },
  {
    key: 'youth-nights',
    area: 'UNG',
    title: 'Unga rör sig sent i miljöer med alkohol',
    causes: { 'few-walkers': 'För få vuxna som nattvandrar' }
  }
];
