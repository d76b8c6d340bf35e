import { type ReportsByAction } from '../district/sketches';

const coordinator = 'samordnare.sodermalm';
const head = 'avdelningschef.sodermalm';
const fieldWork = 'falt.sodermalm';
const police = 'kommunpolis.sodermalm';

/** What was reported on Södermalm until the demo's day. */
export const sodermalmReports: ReportsByAction = {
  'SÖ-1': [
    { day: '2020-02-27', by: coordinator, light: 'green', text: 'Första gemensamma lägesbilden är klar.' },
    { day: '2020-03-26', by: coordinator, light: 'green', text: 'Mötet hölls digitalt.' },
    { day: '2020-04-23', by: police, light: 'green', text: 'Polisen deltar varje månad.' },
    { day: '2020-05-20', by: coordinator, light: 'green', text: 'Lägesbilden för maj är klar.' },
    { day: '2020-06-17', by: coordinator, light: 'green', text: 'Lägesbilden för juni är klar.' },
    {
      day: '2020-08-19',
      by: coordinator,
      light: 'green',
      text: 'Lägesbilden för augusti är klar. Fler besökare på torget än i våras.'
    },
    {
      day: '2020-08-20',
      by: police,
      light: 'green',
      text: 'Bilden stämmer med vår. Inget nytt att tillägga.'
    }
  ],
  'SÖ-2': [
    { day: '2020-04-28', by: head, light: 'green', text: 'Två genomgångar är gjorda.', outcome: 2 },
    { day: '2020-08-26', by: head, light: 'green', text: 'Tre av fyra genomgångar är gjorda.', outcome: 3 },
    { day: '2020-08-27', by: police, light: 'green', text: 'Vi är nöjda med formen för genomgångarna.' }
  ],
  'SÖ-3': [
    {
      day: '2020-05-05',
      by: police,
      light: 'green',
      text: 'Kortet är tryckt. Fyra hotell besökta.',
      outcome: 4
    },
    { day: '2020-06-09', by: police, light: 'green', text: 'Elva hotell besökta.', outcome: 11 },
    { day: '2020-07-10', by: police, light: 'green', text: 'Sexton hotell besökta.', outcome: 16 },
    {
      day: '2020-08-25',
      by: police,
      light: 'green',
      kind: 'completion',
      text: 'Alla tjugo hotell har fått kortet.',
      outcome: 20
    },
    {
      day: '2020-09-10',
      by: police,
      light: 'green',
      kind: 'effect',
      text: 'Fler hotell än tidigare hör av sig med frågor. Kortet används på sjutton av tjugo hotell.',
      outcome: 20
    }
  ],
  'SÖ-4': [
    { day: '2020-04-29', by: fieldWork, light: 'green', text: 'En ny grupp har startat.', outcome: 1 },
    { day: '2020-06-12', by: fieldWork, light: 'green', text: 'Två nya grupper är i gång.', outcome: 2 },
    {
      day: '2020-08-28',
      by: fieldWork,
      light: 'yellow',
      text: 'Två av tre grupper är i gång. Den tredje har för få anmälda.',
      obstacle: 'Färre vill nattvandra under pandemin.',
      remedy: 'Vi söker tillsammans med två föreningar och förlänger anmälningstiden.',
      outcome: 2
    }
  ],
  'SÖ-5': [
    {
      day: '2020-04-24',
      by: 'park.sodermalm',
      light: 'red',
      text: 'Scenen kan inte byggas som planerat.',
      obstacle: 'Allmänna sammankomster är begränsade till 50 personer.',
      remedy: 'Vi föreslår att åtgärden avbryts och att medlen används till belysning i parken.',
      outcome: 0
    }
  ]
};
