import { spokenText } from './planTable';

/** The headings under which a column is known, in the order of the table; the first one is written. */
const headings = {
  number: ['Nr', 'Nummer', 'Åtgärdsnummer', 'Åtgärdsnr', 'Id'],
  focusArea: ['Fokusområde', 'Prioriterat område', 'Samverkansområde', 'Utmaning', 'Område'],
  problem: ['Problembild', 'Problem', 'Problemformulering', 'Problembeskrivning'],
  cause: ['Orsak', 'Orsaker', 'Trolig orsak', 'Bakomliggande orsak', 'Orsaksanalys'],
  goal: ['Mål', 'Målsättning', 'Delmål'],
  goalKind: ['Målslag', 'Slag av mål', 'Måltyp'],
  goalAim: ['Syftar till', 'Målet syftar till'],
  title: ['Åtgärd', 'Aktivitet', 'Insats', 'Åtgärder', 'Aktiviteter'],
  description: ['Beskrivning', 'Beskrivning av åtgärd', 'Beskrivning av åtgärden'],
  type: ['Åtgärdstyp', 'Typ', 'Typ av åtgärd'],
  responsible: ['Ansvarig', 'Ansvarig organisation', 'Ansvar', 'Huvudansvarig', 'Ansvarig part'],
  participants: ['Medverkande', 'Medverkande organisationer', 'Samverkanspart', 'Samverkansparter'],
  otherParticipants: ['Andra medverkande', 'Övriga medverkande'],
  isShared: ['Delad av stad och polis', 'Delad'],
  place: ['Plats'],
  schedule: ['Tidplan', 'Tidsplan', 'Tid', 'Tidsperiod'],
  start: ['Start', 'Startdatum', 'Från', 'Börjar'],
  end: ['Slut', 'Slutdatum', 'Till', 'Klart', 'Klart senast', 'Senast'],
  cadence: ['Uppföljning', 'Följs upp', 'Uppföljningstakt', 'Takt'],
  indicator: ['Uppföljning/indikator', 'Indikator', 'Indikatorer', 'Uppföljning och indikator'],
  effectFollowUp: ['Effektuppföljning'],
  target: ['Målvärde'],
  unit: ['Enhet'],
  isCitizenPromise: ['Medborgarlöfte'],
  group: ['Grupp', 'Arbetsgrupp'],
  comment: ['Kommentar', 'Kommentarer', 'Anteckning'],
  decision: ['Status', 'Läge', 'Beslutsläge'],
  key: ['Nyckel']
} as const;

/** Tabellkolumn: a column that the table of a plan may have. */
export type TableColumn = keyof typeof headings;

/** Every {@link TableColumn}, in the order of the table. */
export const tableColumns = Object.keys(headings) as readonly TableColumn[];

/** The heading that a column is written under. */
export function headingOf(column: TableColumn): string {
  return headings[column][0];
}

const columnByHeading = new Map(
  tableColumns.flatMap((column) =>
    headings[column].map((heading) => [plainHeading(heading), column] as const)
  )
);

/** The column that a heading stands for, whatever its case, blanks, signs and remarks in brackets. */
export function columnOf(heading: string): TableColumn | undefined {
  return columnByHeading.get(plainHeading(heading));
}

function plainHeading(heading: string): string {
  return spokenText(heading.replace(/\(.*?\)/g, ' '))
    .replace(/[.:*]/g, '')
    .replace(/\s*\/\s*/g, '/')
    .trim();
}
