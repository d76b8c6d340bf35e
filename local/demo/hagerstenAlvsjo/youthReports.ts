import { type ReportsByAction } from '../district/sketches';

const police = 'kommunpolis.skarholmen';
const fieldWork = 'falt.hagersten-alvsjo';
const schools = 'utbildningsforvaltningen';

/** What was reported about the actions for the young. */
export const hagerstenAlvsjoYouthReports: ReportsByAction = {
  'HÄ-5': [
    {
      day: '2020-06-01',
      by: police,
      light: 'green',
      text: 'Två kvällar genomförda tillsammans med fältassistenterna. Lugnt på båda platserna.',
      outcome: 2
    },
    {
      day: '2020-06-12',
      by: police,
      light: 'green',
      kind: 'completion',
      text: 'Alla sex kvällar är genomförda.',
      outcome: 6
    },
    {
      day: '2020-06-15',
      by: fieldWork,
      light: 'green',
      kind: 'completion',
      text: 'Vi bekräftar sex kvällar. Samarbetet med polisen fungerade bra.',
      nextStep: 'Effekten följs upp i oktober när skolorna har svarat på enkäten.',
      outcome: 6
    }
  ],
  'HÄ-6': [
    { day: '2020-04-29', by: schools, light: 'green', text: 'Fyra skolor är vidtalade.', outcome: 0 },
    {
      day: '2020-05-27',
      by: schools,
      light: 'yellow',
      text: 'Vårens möten på två skolor är inställda på grund av pandemin.',
      remedy: 'Ett digitalt möte prövas i juni.',
      outcome: 0
    },
    {
      day: '2020-06-18',
      by: schools,
      light: 'yellow',
      text: 'Ett digitalt möte genomfört med god uppslutning.',
      obstacle: 'Två skolor saknar vana vid digitala möten.',
      remedy: 'Utbildningsförvaltningen ger teknikstöd inför hösten.',
      outcome: 1
    },
    {
      day: '2020-08-24',
      by: schools,
      light: 'yellow',
      text: 'Ett av fyra möten är genomfört. Tre skolor har lämnat förslag på datum.',
      obstacle: 'Skolorna får inte ta emot föräldragrupper i lokalerna.',
      remedy: 'Alla tre möten görs digitalt i oktober.',
      nextStep: 'Datum bekräftas i september.',
      outcome: 1
    }
  ],
  'HÄ-8': [
    {
      day: '2020-06-26',
      by: fieldWork,
      light: 'green',
      text: 'Aktiviteterna har startat utomhus i två parker.',
      outcome: 8
    },
    { day: '2020-07-17', by: fieldWork, light: 'green', text: 'God uppslutning.', outcome: 18 },
    { day: '2020-08-07', by: fieldWork, light: 'green', text: 'Programmet följer planen.', outcome: 28 },
    {
      day: '2020-08-14',
      by: fieldWork,
      light: 'green',
      kind: 'completion',
      text: 'Sommarens program är avslutat med en kväll mer än planerat.',
      outcome: 31
    },
    {
      day: '2020-09-08',
      by: fieldWork,
      light: 'green',
      kind: 'effect',
      text: 'Färre klagomål på störningar vid parkerna än sommaren före. Fältverksamheten föreslår samma upplägg nästa år.',
      outcome: 31
    }
  ]
};
