import { actionPlanSv } from './webparts/actionPlan.sv';
import { steeringSv } from './webparts/steering.sv';

/** Texts of the web parts, in Swedish: the source from which the other languages are typed. */
export const webPartsSv = {
  ...steeringSv,

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
  'renewal.signedLater': (from: string) => `Ny överenskommelse gäller först från ${from}`,

  'findings.title': (count: number) =>
    count === 1 ? 'En rad i listan behöver rättas' : `${count} rader i listorna behöver rättas`,
  'findings.explanation':
    'De har ändrats direkt i listan och bryter mot en regel. Här visas de först när de är rättade.',
  'findings.place': (list: string, problems: string) => `I listan ${list}. ${problems}`,
  'findings.mend': 'Rätta raden',
  'findings.mendLabel': (row: string) => `Rätta raden: ${row}`,

  'unfinished.title': (count: number) =>
    count === 1 ? 'En ändring avbröts innan den blev klar' : `${count} ändringar avbröts innan de blev klara`,
  'unfinished.explanation':
    'Det som hann sparas står kvar. Slutför det som återstår, så att uppgifterna stämmer överens.',
  'unfinished.operation': (kind: string, day: string) => `${kind}, påbörjad ${day}`,
  'unfinished.finish': 'Slutför',
  'unfinished.finishing': 'Slutför …',
  'unfinished.refused': 'Allt kunde inte slutföras:',

  'page.loadingPart': 'Hämtar …',

  'failure.title': 'Sidan kunde inte hämta uppgifterna',
  'failure.sites': (sites: readonly string[]) =>
    sites.length === 1
      ? `${sites.join('')} kunde inte läsas`
      : `${sites.length} webbplatser kunde inte läsas: ${sites.join(', ')}`,
  'failure.retry': 'Försök igen',
  'failure.reload': 'Hämta igen',
  'failure.signIn': 'Ladda om och logga in',
  'failure.stale': (time: string) => `Det gick inte att hämta på nytt. Du ser det som gällde ${time}.`,

  'form.restored': 'Det du skrev tidigare finns kvar här.',
  'form.startOver': 'Börja om',

  'link.copy': 'Kopiera länk',
  'link.share': 'Dela länk',
  'link.copyLabel': (title: string) => `Länk till ${title}`,
  'link.copied': 'Länken är kopierad.',
  'link.copyByHand': 'Kopiera länken härifrån',

  ...actionPlanSv
} as const;

/** The shape of the texts: the same keys, with text or a function of values that gives text. */
export type WebPartTexts = {
  readonly [Key in keyof typeof webPartsSv]: (typeof webPartsSv)[Key] extends string
    ? string
    : (typeof webPartsSv)[Key];
};
