import { actionPlanEn } from './webparts/actionPlan.en';
import { type WebPartTexts } from './webparts.sv';
import { steeringEn } from './webparts/steering.en';

/** Texts of the web parts, in English. */
export const webPartsEn: WebPartTexts = {
  ...steeringEn,

  'agreements.heading': 'Agreements',
  'agreements.central': 'Central agreements',
  'agreements.local': 'Local agreements',
  'agreements.ended': 'Ended',
  'agreements.loading': 'Fetching the agreements …',
  'agreements.summary': (count) => (count === 1 ? '1 agreement' : `${count} agreements`),
  'agreements.summaryLapsing': (count) =>
    count === 1 ? '1 must be renewed soon' : `${count} must be renewed soon`,
  'agreements.columnTitle': 'Agreement',
  'agreements.columnParties': 'Parties',
  'agreements.columnPeriod': 'Period',
  'agreements.columnState': 'State',
  'agreements.columnTimeLeft': 'Time left',
  'agreements.registryNumber': (number) => `Reg. no. ${number}`,
  'agreements.noParties': 'No parties given',
  'agreements.period': (from, to) => `${from} – ${to}`,
  'agreements.periodFrom': (from) => `From ${from}`,
  'agreements.periodTo': (to) => `Until ${to}`,
  'agreements.noPeriod': 'No period',
  'agreements.daysLeft': (days) => (days === 1 ? '1 day left' : `${days} days left`),
  'agreements.lapsesIn': (days) =>
    days === 0 ? 'Lapses today' : days === 1 ? 'Lapses tomorrow' : `Lapses in ${days} days`,
  'agreements.lapsedFor': (days) => (days === 1 ? 'Lapsed yesterday' : `Lapsed ${days} days ago`),
  'agreements.endedOn': (day) => `Ended ${day}`,
  'agreements.notStarted': 'Not yet in force',
  'agreements.emptyTitle': 'There are no agreements here yet',
  'agreements.emptyAdvice':
    'Begin by registering the agreement that the cooperation stands on. Then goals, actions and follow-up can be tied to it.',
  'agreements.emptyCurrent': 'No agreements in force or on their way',
  'agreements.emptyCurrentAdvice':
    'Those that exist have ended. Open the page settings and choose to show ended agreements.',

  'renewal.none': 'No new agreement has been begun',
  'renewal.begun': 'A new agreement exists as a draft',
  'renewal.underWay': 'A new agreement is being prepared',
  'renewal.signedLater': (from) => `A new agreement is in force only from ${from}`,

  'findings.title': (count) =>
    count === 1 ? 'One row in the list needs mending' : `${count} rows in the lists need mending`,
  'findings.explanation':
    'They were changed directly in the list and break a rule. The page shows them once they are mended.',
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

  'form.restored': 'What you typed earlier is still here.',
  'form.startOver': 'Start over',

  'link.copy': 'Copy link',
  'link.share': 'Share link',
  'link.copyLabel': (title) => `Link to ${title}`,
  'link.copied': 'The link is copied.',
  'link.copyByHand': 'Copy the link from here',

  ...actionPlanEn
};
