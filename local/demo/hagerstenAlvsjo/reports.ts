import { type ReportsByAction } from '../district/sketches';
import { hagerstenAlvsjoYouthReports } from './youthReports';

const coordinator = 'samordnare.hagersten-alvsjo';
const police = 'kommunpolis.skarholmen';
const policeGloben = 'kommunpolis.globen';
const parks = 'park.hagersten-alvsjo';

/** What was reported in Hägersten-Älvsjö until the demo's day. */
export const hagerstenAlvsjoReports: ReportsByAction = {
  'HÄ-1': [
    {
      day: '2020-04-30',
      by: coordinator,
      light: 'yellow',
      text: 'Vårens vandringar kan inte göras i vanlig form på grund av pandemin.',
      obstacle: 'Allmänna sammankomster är begränsade till 50 personer.',
      remedy: 'Små grupper utomhus. Två vandringar görs i maj och juni, två läggs på hösten.',
      outcome: 0
    },
    {
      day: '2020-05-28',
      by: coordinator,
      light: 'green',
      text: 'En vandring genomförd i en liten grupp tillsammans med polis och fastighetsägare.',
      nextStep: 'Nästa vandring den 15 juni.',
      outcome: 1
    },
    {
      day: '2020-06-17',
      by: police,
      light: 'green',
      text: 'Vi deltog i båda vårens vandringar. Iakttagelserna är lämnade till fastighetsägarna.',
      outcome: 2
    },
    {
      day: '2020-06-22',
      by: coordinator,
      light: 'green',
      text: 'Två av fyra vandringar är gjorda.',
      nextStep: 'Datum för hösten bestäms i augusti.',
      outcome: 2
    },
    {
      day: '2020-08-21',
      by: coordinator,
      light: 'yellow',
      text: 'Två vandringar är uppskjutna. Fastighetsägarna vill vänta med större grupper.',
      obstacle: 'Datum saknas för höstens båda vandringar.',
      remedy: 'Vi delar upp varje vandring på två mindre grupper och bokar datum i oktober.',
      nextStep: 'Nya datum föreslås på mötet den 29 september.',
      outcome: 2
    }
  ],
  'HÄ-2': [
    {
      day: '2020-04-28',
      by: 'trafikkontoret',
      light: 'green',
      text: 'Projekteringen är klar och sträckan är inmätt.',
      nextStep: 'Upphandling av armaturer.'
    },
    {
      day: '2020-05-26',
      by: 'trafikkontoret',
      light: 'yellow',
      text: 'Upphandlingen startade senare än planerat.',
      obstacle: 'Leverantörerna har längre leveranstider under pandemin.',
      remedy: 'Anbudstiden kortas och sikten röjs redan nu.'
    },
    {
      day: '2020-06-24',
      by: 'trafikkontoret',
      light: 'yellow',
      text: 'Sikten är röjd. Anbud väntas i augusti.',
      remedy: 'Tillfällig belysning sätts upp om tidplanen inte håller.'
    },
    {
      day: '2020-08-20',
      by: 'trafikkontoret',
      light: 'red',
      text: 'Upphandlingen drar ut. Belysningen blir inte klar den 4 september.',
      obstacle: 'Endast ett anbud kom in och det kompletteras.',
      remedy: 'Vi föreslår nytt slutdatum och sätter upp tillfällig belysning.'
    },
    {
      day: '2020-09-09',
      by: 'trafikkontoret',
      light: 'red',
      text: 'Upphandlingen är ännu inte avslutad. Tillfällig belysning är uppsatt på halva sträckan.',
      obstacle: 'Frågan om nytt slutdatum är bordlagd.',
      remedy: 'Styrgruppen behöver ta ställning till slutdatum den 30 oktober.'
    }
  ],
  'HÄ-3': [
    {
      day: '2020-04-29',
      by: parks,
      light: 'green',
      text: 'Gemensam inventering av platsen är påbörjad med polis och tre näringsidkare.'
    },
    {
      day: '2020-05-27',
      by: parks,
      light: 'green',
      text: 'Ansvarsfördelning för städning, ljus och tillsyn är skriven i ett första utkast.'
    },
    {
      day: '2020-06-18',
      by: police,
      light: 'green',
      text: 'Utkastet stämmer med vår bild av platsen. Inga invändningar.'
    },
    { day: '2020-06-23', by: parks, light: 'green', text: 'Synpunkter är inhämtade från näringsidkarna.' },
    {
      day: '2020-08-21',
      by: parks,
      light: 'green',
      text: 'Platsplanen är skriven och skickad till alla som medverkar.',
      nextStep: 'Fastställs i arbetsgruppen den 13 oktober.'
    },
    { day: '2020-08-24', by: police, light: 'green', text: 'Vi står bakom förslaget till platsplan.' }
  ],
  'HÄ-4': [
    {
      day: '2020-06-03',
      by: police,
      light: 'green',
      text: 'Polisens del av underlaget, med statistik på områdesnivå, är påbörjad.'
    },
    {
      day: '2020-07-03',
      by: police,
      light: 'green',
      text: 'Statistikdelen är klar för granskning.',
      nextStep: 'Stadens del om alternativa åtgärder återstår.'
    },
    {
      day: '2020-08-14',
      by: police,
      light: 'green',
      text: 'Granskningen är klar. Vi väntar på stadens del men tidplanen håller.'
    }
  ],
  'HÄ-7': [
    {
      day: '2020-04-27',
      by: policeGloben,
      light: 'green',
      text: 'Information lämnas per telefon medan mötesplatserna är stängda.',
      outcome: 0
    },
    {
      day: '2020-05-29',
      by: policeGloben,
      light: 'green',
      text: 'En träff utomhus genomförd. Informationsblad är utdelat med matleveranser.',
      outcome: 1
    },
    {
      day: '2020-06-25',
      by: policeGloben,
      light: 'green',
      text: 'Ytterligare en träff utomhus.',
      outcome: 2
    },
    {
      day: '2020-08-18',
      by: coordinator,
      light: 'green',
      text: 'Mötesplatserna öppnar i liten skala. Tre träffar är bokade under hösten.',
      outcome: 2
    },
    {
      day: '2020-09-10',
      by: policeGloben,
      light: 'green',
      text: 'Tredje träffen genomförd med åtta deltagare. De två sista är bokade.',
      nextStep: 'Träffar i oktober och november.',
      outcome: 3
    }
  ],
  ...hagerstenAlvsjoYouthReports
};
