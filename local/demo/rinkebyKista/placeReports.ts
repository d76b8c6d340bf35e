import { type ReportsByAction } from '../district/sketches';

const parks = 'park.rinkeby-kista';

/** What was reported about the actions on places; on RK-4 city and police do not agree. */
export const rinkebyKistaPlaceReports: ReportsByAction = {
  'RK-4': [
    { day: '2020-05-05', by: parks, light: 'green', text: 'Första platsbesöket är gjort med SISAB.' },
    {
      day: '2020-05-26',
      by: 'sisab',
      light: 'green',
      text: 'Ritningar och uppgifter om belysning är lämnade.'
    },
    { day: '2020-06-15', by: parks, light: 'green', text: 'Två av fyra platsbesök är gjorda.' },
    {
      day: '2020-08-26',
      by: parks,
      light: 'yellow',
      text: 'Sommarens besök kunde inte göras kvällstid som planerat.',
      remedy: 'Besöken görs under de två första veckorna i september.'
    },
    {
      day: '2020-09-02',
      by: 'kommunpolis.rinkeby',
      light: 'green',
      text: 'Polisens del av inventeringen är klar. Vi ser inget hinder för rapporten.'
    },
    {
      day: '2020-09-10',
      by: parks,
      light: 'yellow',
      text: 'Ett platsbesök återstår. Rapporten blir klar i sista stund.',
      obstacle: 'Besöket den 8 september ställdes in på grund av sjukdom.',
      remedy: 'Besöket görs den 15 september och rapporten skrivs samma vecka.'
    }
  ],
  'RK-5': [
    { day: '2020-03-26', by: parks, light: 'green', text: 'En plats klar.', outcome: 1 },
    { day: '2020-04-23', by: parks, light: 'green', text: 'Två platser klara.', outcome: 2 },
    {
      day: '2020-05-27',
      by: parks,
      light: 'green',
      kind: 'completion',
      text: 'Alla tre platserna är åtgärdade och avstämda på plats.',
      outcome: 3
    }
  ]
};
