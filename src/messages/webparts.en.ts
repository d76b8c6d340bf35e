import { actionFormsEn } from './webparts/actionForms.en';
import { planFormsEn } from './webparts/planForms.en';
import { actionPlanEn } from './webparts/actionPlan.en';
import { agreementEn } from './webparts/agreement.en';
import { agreementFormsEn } from './webparts/agreementForms.en';
import { agreementsEn } from './webparts/agreements.en';
import { type WebPartTexts } from './webparts.sv';
import { groupEn } from './webparts/group.en';
import { meetingsEn } from './webparts/meetings.en';
import { pointFormsEn } from './webparts/pointForms.en';
import { steeringEn } from './webparts/steering.en';

/** Texts of the web parts, in English. */
export const webPartsEn: WebPartTexts = {
  ...meetingsEn,
  ...pointFormsEn,
  ...steeringEn,
  ...groupEn,

  ...agreementsEn,
  ...agreementEn,
  ...agreementFormsEn,

  'findings.title': (count) =>
    count === 1 ? 'One row in the list needs mending' : `${count} rows in the lists need mending`,
  'findings.explanation':
    'They were changed directly in the list and break a rule. The page shows them once they are mended.',
  'findings.showAll': (count) => `Show all ${count}`,
  'findings.place': (list, problems) => `In the list ${list}. ${problems}`,
  'findings.mend': 'Mend the row',
  'findings.mendLabel': (row) => `Mend the row: ${row}`,

  'unfinished.title': (count) =>
    count === 1
      ? 'A change was cut off before it was done'
      : `${count} changes were cut off before they were done`,
  'unfinished.explanation':
    'What had been saved still stands. Finish what remains, so that everything agrees.',
  'unfinished.operation': (kind, day) => `${kind}, begun ${day}`,
  'unfinished.finish': 'Finish',
  'unfinished.finishing': 'Finishing …',
  'unfinished.refused': 'Not all of it could be finished:',

  'channelGroup.label': 'Show for the group',
  'channelGroup.all': 'All groups',

  'page.loadingPart': 'Loading …',

  'failure.title': 'The page could not fetch its data',
  'failure.sites': (sites) =>
    sites.length === 1
      ? `${sites.join('')} could not be read`
      : `${sites.length} sites could not be read: ${sites.join(', ')}`,
  'failure.retry': 'Try again',
  'failure.reload': 'Fetch again',
  'failure.signIn': 'Load again and sign in',
  'failure.stale': (time) => `It could not be fetched anew. You see what was there at ${time}.`,

  'file.choose': 'Choose a file',
  'file.none': 'No file has been chosen.',
  'file.chosen': (fileName, size) => `Chosen file: ${fileName}, ${size}.`,
  'file.chooseAgain': (fileName) =>
    `You had chosen the file ${fileName}. A chosen file is gone when the page has been loaded anew: choose it again.`,

  'form.restored': 'What you typed earlier is still here.',
  'form.startOver': 'Start over',

  'link.copy': 'Copy link',
  'link.share': 'Share link',
  'link.copyLabel': (title) => `Link to ${title}`,
  'link.copied': 'The link is copied.',
  'link.copyByHand': 'Copy the link from here',

  ...actionPlanEn,
  ...actionFormsEn,
  ...planFormsEn
};
