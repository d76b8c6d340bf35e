import { type ReportsByAction } from '../district/sketches';

const police = 'kommunpolis.skarholmen';
const fieldWork = 'falt.skarholmen';
const parks = 'park.skarholmen';

/** What was reported in Skärholmen until the demo's day; SK-2 and SK-3 have gone silent. */
export const skarholmenReports: ReportsByAction = {
  'SK-1': [
    { day: '2020-02-27', by: police, light: 'green', text: 'Fyra helger genomförda.', outcome: 4 },
    { day: '2020-03-26', by: police, light: 'green', text: 'Sju helger genomförda.', outcome: 7 },
    { day: '2020-04-23', by: fieldWork, light: 'green', text: 'Vi deltar med fältassistenter varje helg.' },
    { day: '2020-05-20', by: police, light: 'green', text: 'Tolv helger genomförda.', outcome: 12 },
    { day: '2020-06-17', by: police, light: 'green', text: 'Femton helger genomförda.', outcome: 15 },
    {
      day: '2020-08-13',
      by: police,
      light: 'green',
      text: 'Sjutton helger genomförda. Uppehåll under tre helger i juli.',
      outcome: 17
    },
    {
      day: '2020-09-07',
      by: police,
      light: 'green',
      text: 'Nitton av trettio helger genomförda. Hösten är planerad till den 6 december.',
      outcome: 19
    },
    { day: '2020-09-11', by: fieldWork, light: 'green', text: 'Fältverksamheten är med hela hösten.' }
  ],
  'SK-2': [
    { day: '2020-02-28', by: parks, light: 'green', text: 'Platserna är inventerade med Trafikkontoret.' },
    {
      day: '2020-04-24',
      by: 'trafikkontoret',
      light: 'green',
      text: 'Armaturer är bytta på en av tre platser.'
    },
    {
      day: '2020-06-17',
      by: parks,
      light: 'yellow',
      text: 'Röjningen är klar men två platser saknar ny belysning.',
      obstacle: 'Material är försenat.',
      remedy: 'Trafikkontoret sätter upp tillfälliga armaturer i augusti.'
    }
  ],
  'SK-3': [
    {
      day: '2020-02-28',
      by: fieldWork,
      light: 'green',
      text: 'Lokal och datum för första mötet är bokade.',
      outcome: 0
    },
    {
      day: '2020-04-24',
      by: fieldWork,
      light: 'yellow',
      text: 'Vårens båda möten är inställda på grund av pandemin.',
      remedy: 'Mötena flyttas till augusti.',
      outcome: 0
    }
  ]
};
