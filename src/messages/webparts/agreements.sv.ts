/** Texts of the overview of agreements, in Swedish. */
export const agreementsSv = {
  'agreements.heading': 'Överenskommelser',
  'agreements.central': 'Centrala överenskommelser',
  'agreements.local': 'Lokala överenskommelser',
  'agreements.ended': 'Avslutade',
  'agreements.loading': 'Hämtar överenskommelserna …',
  'agreements.summary': (count: number) => (count === 1 ? '1 överenskommelse' : `${count} överenskommelser`),
  'agreements.summaryLapsing': (count: number) =>
    count === 1 ? '1 behöver förnyas snart' : `${count} behöver förnyas snart`,
  'agreements.columnTitle': 'Överenskommelse',
  'agreements.columnParties': 'Parter',
  'agreements.columnPeriod': 'Period',
  'agreements.columnState': 'Läge',
  'agreements.columnTimeLeft': 'Tid kvar',
  'agreements.columnCoverage': 'Täckning',
  'agreements.covered': (areas: number) =>
    areas === 1 ? 'Området är vägt' : `Alla ${areas} områden är vägda`,
  'agreements.gaps': (gaps: number, areas: number) =>
    gaps === 1 ? `1 av ${areas} områden saknar svar` : `${gaps} av ${areas} områden saknar svar`,
  'agreements.begin': 'Skapa överenskommelse',
  'agreements.beginFirst': 'Skapa den första överenskommelsen',
  'agreements.mayNot': (who: string) => `${who} kan skapa en överenskommelse.`,
  'agreements.registryNumber': (number: string) => `Dnr ${number}`,
  'agreements.noParties': 'Inga parter angivna',
  'agreements.period': (from: string, to: string) => `${from} – ${to}`,
  'agreements.periodFrom': (from: string) => `Från ${from}`,
  'agreements.periodTo': (to: string) => `Till ${to}`,
  'agreements.noPeriod': 'Period saknas',
  'agreements.daysLeft': (days: number) => (days === 1 ? '1 dag kvar' : `${days} dagar kvar`),
  'agreements.endedOn': (day: string) => `Upphörde ${day}`,
  'agreements.notStarted': 'Har inte börjat gälla',
  'agreements.emptyTitle': 'Det finns inga överenskommelser här ännu',
  'agreements.emptyAdvice':
    'Börja med att registrera den överenskommelse som gäller för samverkan. Då kan ni koppla mål, åtgärder och uppföljning till den.',
  'agreements.emptyCurrent': 'Inga gällande eller kommande överenskommelser',
  'agreements.emptyCurrentAdvice':
    'De som finns är avslutade. Öppna sidans inställningar och välj att visa avslutade överenskommelser.'
} as const;

/** The same keys, with text or a function of values that gives text. */
export type AgreementsTexts = {
  readonly [Key in keyof typeof agreementsSv]: (typeof agreementsSv)[Key] extends string
    ? string
    : (typeof agreementsSv)[Key];
};
