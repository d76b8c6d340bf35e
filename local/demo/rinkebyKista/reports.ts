import { type ReportsByAction } from '../district/sketches';
import { rinkebyKistaPlaceReports } from './placeReports';

const coordinator = 'samordnare.rinkeby-kista';
const head = 'avdelningschef.rinkeby-kista';
const fieldWork = 'falt.rinkeby-kista';
const police = 'kommunpolis.rinkeby';
const schools = 'utbildningsforvaltningen';

/** What was reported in Rinkeby-Kista until the demo's day. Nobody has reported RK-6. */
export const rinkebyKistaReports: ReportsByAction = {
  'RK-1': [
    { day: '2020-03-05', by: fieldWork, light: 'green', text: 'Fyra föreningar deltar varje helg.' },
    {
      day: '2020-04-02',
      by: fieldWork,
      light: 'green',
      text: 'Närvaron fortsätter utomhus i mindre grupper. Två föreningar pausar på grund av pandemin.'
    },
    { day: '2020-04-30', by: police, light: 'green', text: 'Polisen deltar enligt överenskommelsen.' },
    { day: '2020-05-28', by: fieldWork, light: 'green', text: 'Alla föreningar är tillbaka.' },
    { day: '2020-06-25', by: fieldWork, light: 'green', text: 'Sommarens helger är bemannade.' },
    {
      day: '2020-08-20',
      by: fieldWork,
      light: 'green',
      text: 'Sommaren har gått bra. Fem föreningar deltar i höst.',
      nextStep: 'Ny trygghetsfråga till föreningarna i oktober.'
    },
    { day: '2020-08-25', by: police, light: 'green', text: 'Vi ser fler vuxna på torgen än i våras.' }
  ],
  'RK-2': [
    { day: '2020-02-27', by: coordinator, light: 'green', text: 'Första tillfället genomfört.', outcome: 1 },
    {
      day: '2020-03-26',
      by: coordinator,
      light: 'yellow',
      text: 'Andra tillfället genomfört. Tillfällena i april är inställda.',
      obstacle: 'Utbildning på plats är inte möjlig under pandemin.',
      remedy: 'Vi undersöker om utbildningen kan ges digitalt.',
      outcome: 2
    },
    {
      day: '2020-05-20',
      by: coordinator,
      light: 'red',
      text: 'Fyra tillfällen är inställda på grund av pandemin.',
      obstacle: 'Övningarna fungerar inte digitalt.',
      remedy: 'Grupperna halveras och ges i större lokal efter sommaren.',
      outcome: 2
    },
    {
      day: '2020-06-24',
      by: coordinator,
      light: 'red',
      text: 'Inga nya tillfällen har kunnat ges.',
      remedy: 'Lokal är bokad från den 24 augusti.',
      outcome: 2
    },
    {
      day: '2020-08-27',
      by: coordinator,
      light: 'red',
      text: 'Målet nås inte till den 11 september. Två av åtta tillfällen är genomförda.',
      obstacle: 'Flera tillfällen är inställda på grund av pandemin.',
      remedy: 'Resterande sex tillfällen föreslås under oktober till december. Styrgruppen behöver besluta.',
      outcome: 2
    }
  ],
  'RK-3': [
    { day: '2020-03-02', by: head, light: 'green', text: 'Arbetet är påbörjat. Nuläget är kartlagt.' },
    { day: '2020-04-27', by: head, light: 'green', text: 'Ett första utkast till rutin finns.' },
    { day: '2020-05-25', by: police, light: 'green', text: 'Polisen har lämnat synpunkter på utkastet.' },
    { day: '2020-06-22', by: head, light: 'green', text: 'Synpunkterna är inarbetade.' },
    {
      day: '2020-07-29',
      by: head,
      light: 'green',
      text: 'Rutinen är klar för facklig information.',
      nextStep: 'Beslut i styrgruppen den 7 oktober.'
    }
  ],
  'RK-7': [
    { day: '2020-03-02', by: schools, light: 'green', text: 'Två skolor och två fritidsgårdar deltar.' },
    {
      day: '2020-04-28',
      by: schools,
      light: 'yellow',
      text: 'Rekryteringen av samordnare till navet är försenad.',
      remedy: 'En befintlig medarbetare går in på halvtid.'
    },
    {
      day: '2020-06-18',
      by: schools,
      light: 'yellow',
      text: 'Strukturen är beskriven men navet är inte bemannat.',
      remedy: 'Ny annons går ut i augusti.'
    },
    {
      day: '2020-08-24',
      by: schools,
      light: 'red',
      text: 'Navet startar inte den 7 september.',
      obstacle: 'Tjänsten är fortfarande inte tillsatt.',
      remedy: 'Skolorna turas om att hålla ihop navet tills tjänsten är tillsatt.'
    }
  ],
  'RK-8': [
    {
      day: '2020-03-12',
      by: coordinator,
      light: 'yellow',
      text: 'Vårens utbildning kan inte ges på plats.',
      remedy: 'Vi föreslår att åtgärden pausas till dess att grupper kan samlas.',
      outcome: 0
    }
  ],
  ...rinkebyKistaPlaceReports
};
