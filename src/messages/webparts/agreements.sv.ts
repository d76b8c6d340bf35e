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
  'agreements.lapsesIn': (days: number) =>
    days === 0 ? 'Löper ut i dag' : days === 1 ? 'Löper ut i morgon' : `Löper ut om ${days} dagar`,
  'agreements.lapsedFor': (days: number) =>
    days === 1 ? 'Löpte ut i går' : `Löpte ut för ${days} dagar sedan`,
  'agreements.endedOn': (day: string) => `Upphörde ${day}`,
  'agreements.notStarted': 'Har inte börjat gälla',
  'agreements.emptyTitle': 'Det finns inga överenskommelser här ännu',
  'agreements.emptyAdvice':
    'Börja med att registrera den överenskommelse som gäller för samverkan. Då kan ni koppla mål, åtgärder och uppföljning till den.',
  'agreements.emptyCurrent': 'Inga gällande eller kommande överenskommelser',
  'agreements.emptyCurrentAdvice':
    'De som finns är avslutade. Öppna sidans inställningar och välj att visa avslutade överenskommelser.',

  'renewal.none': 'Ingen ny överenskommelse är påbörjad',
  'renewal.begun': 'Ny överenskommelse finns som utkast',
  'renewal.underWay': 'Ny överenskommelse är under beredning',
  'renewal.signedLater': (from: string) => `Ny överenskommelse gäller först från ${from}`
} as const;

/** The same keys, with text or a function of values that gives text. */
export type AgreementsTexts = {
  readonly [Key in keyof typeof agreementsSv]: (typeof agreementsSv)[Key] extends string
    ? string
    : (typeof agreementsSv)[Key];
};
