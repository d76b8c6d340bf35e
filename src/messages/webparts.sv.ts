import { actionFormsSv } from './webparts/actionForms.sv';
import { planFormsSv } from './webparts/planForms.sv';
import { actionPlanSv } from './webparts/actionPlan.sv';
import { agreementSv } from './webparts/agreement.sv';
import { agreementFormsSv } from './webparts/agreementForms.sv';
import { agreementsSv } from './webparts/agreements.sv';
import { groupSv } from './webparts/group.sv';
import { meetingsSv } from './webparts/meetings.sv';
import { pointFormsSv } from './webparts/pointForms.sv';
import { steeringSv } from './webparts/steering.sv';

/** Texts of the web parts, in Swedish: the source from which the other languages are typed. */
export const webPartsSv = {
  ...meetingsSv,
  ...pointFormsSv,
  ...steeringSv,
  ...groupSv,

  ...agreementsSv,
  ...agreementSv,
  ...agreementFormsSv,

  'findings.title': (count: number) =>
    count === 1 ? 'En rad i listan behöver rättas' : `${count} rader i listorna behöver rättas`,
  'findings.explanation':
    'De har ändrats direkt i listan och bryter mot en regel. Här visas de först när de är rättade.',
  'findings.showAll': (count: number) => `Visa alla ${count}`,
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

  'channelGroup.label': 'Visa för gruppen',
  'channelGroup.all': 'Alla grupper',

  'failure.title': 'Sidan kunde inte hämta uppgifterna',
  'failure.sites': (sites: readonly string[]) =>
    sites.length === 1
      ? `${sites.join('')} kunde inte läsas`
      : `${sites.length} webbplatser kunde inte läsas: ${sites.join(', ')}`,
  'failure.retry': 'Försök igen',
  'failure.reload': 'Hämta igen',
  'failure.signIn': 'Ladda om och logga in',
  'failure.stale': (time: string) => `Det gick inte att hämta på nytt. Du ser det som gällde ${time}.`,

  'file.choose': 'Välj fil',
  'file.none': 'Ingen fil är vald.',
  'file.chosen': (fileName: string, size: string) => `Vald fil: ${fileName}, ${size}.`,
  'file.chooseAgain': (fileName: string) =>
    `Du hade valt filen ${fileName}. En vald fil finns inte kvar när sidan har laddats om: välj den igen.`,

  'form.restored': 'Det du skrev tidigare finns kvar här.',
  'form.startOver': 'Börja om',

  'link.copy': 'Kopiera länk',
  'link.share': 'Dela länk',
  'link.copyLabel': (title: string) => `Länk till ${title}`,
  'link.copied': 'Länken är kopierad.',
  'link.copyByHand': 'Kopiera länken härifrån',

  ...actionPlanSv,
  ...actionFormsSv,
  ...planFormsSv
} as const;

/** The shape of the texts: the same keys, with text or a function of values that gives text. */
export type WebPartTexts = {
  readonly [Key in keyof typeof webPartsSv]: (typeof webPartsSv)[Key] extends string
    ? string
    : (typeof webPartsSv)[Key];
};
