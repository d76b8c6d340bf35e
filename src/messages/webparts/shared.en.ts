import { type WebPartTexts } from '../webparts.sv';
import { type sharedSv } from './shared.sv';

/** Texts that more than one web part shows, in English. */
export const sharedEn: Pick<WebPartTexts, keyof typeof sharedSv> = {
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

  'link.copy': 'Copy link',
  'link.share': 'Share link',
  'link.copyLabel': (title) => `Link to ${title}`,
  'link.copied': 'The link is copied.',
  'link.copyByHand': 'Copy the link from here',

  'file.choose': 'Choose a file',
  'file.none': 'No file has been chosen.',
  'file.chosen': (fileName, size) => `Chosen file: ${fileName}, ${size}.`,
  'file.chooseAgain': (fileName) =>
    `You had chosen the file ${fileName}. A chosen file is gone when the page has been loaded anew: choose it again.`,

  'form.restored': 'What you typed earlier is still here.',
  'form.startOver': 'Start over',
  'form.cancel': 'Cancel',
  'form.sending': 'Saving …',
  'form.refused': 'It could not be saved. Correct this:',
  'form.notSaved': 'It could not be saved. What you wrote is still here.',

  'versions.heading': 'Compare the two versions',
  'versions.advice':
    'Change what you need in the form below and save again. What stands in the form then replaces the other version.',
  'versions.alike': 'The versions say the same. Save again.',
  'versions.mine': 'In your form',
  'versions.theirs': 'Saved by somebody else',
  'versions.empty': 'Empty',
  'versions.take': 'Use the other version',
  'versions.takeLabel': (field) => `Use the other version of ${field}`,

  'plan.lightMeans': (light, meaning) => `${light} – ${meaning.toLowerCase()}`,

  'action.title': (number, title) => `${number}: ${title}`,
  'action.may': 'What you can do',
  'action.earlier': (count) => `Show earlier (${count} more)`,

  'agreements.lapsesIn': (days) =>
    days === 0 ? 'Lapses today' : days === 1 ? 'Lapses tomorrow' : `Lapses in ${days} days`,
  'agreements.lapsedFor': (days) => (days === 1 ? 'Lapsed yesterday' : `Lapsed ${days} days ago`),

  'renewal.none': 'No new agreement has been begun',
  'renewal.begun': 'A new agreement exists as a draft',
  'renewal.underWay': 'A new agreement is being prepared',
  'renewal.signedLater': (from) => `A new agreement is in force only from ${from}`,

  'steering.gap': 'Gap'
};
