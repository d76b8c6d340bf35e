import { type AgreementsTexts } from './agreements.sv';

/** Texts of the overview of agreements, in English. */
export const agreementsEn: AgreementsTexts = {
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
  'agreements.columnCoverage': 'Coverage',
  'agreements.covered': (areas) => (areas === 1 ? 'The area is weighed' : `All ${areas} areas are weighed`),
  'agreements.gaps': (gaps, areas) =>
    gaps === 1 ? `1 of ${areas} areas has no answer` : `${gaps} of ${areas} areas have no answer`,
  'agreements.begin': 'Create an agreement',
  'agreements.beginFirst': 'Create the first agreement',
  'agreements.mayNot': (who) => `${who} can create an agreement.`,
  'agreements.registryNumber': (number) => `Reg. no. ${number}`,
  'agreements.noParties': 'No parties given',
  'agreements.period': (from, to) => `${from} – ${to}`,
  'agreements.periodFrom': (from) => `From ${from}`,
  'agreements.periodTo': (to) => `Until ${to}`,
  'agreements.noPeriod': 'No period',
  'agreements.daysLeft': (days) => (days === 1 ? '1 day left' : `${days} days left`),
  'agreements.endedOn': (day) => `Ended ${day}`,
  'agreements.notStarted': 'Not yet in force',
  'agreements.emptyTitle': 'There are no agreements here yet',
  'agreements.emptyAdvice':
    'Begin by registering the agreement that the cooperation stands on. Then goals, actions and follow-up can be tied to it.',
  'agreements.emptyCurrent': 'No agreements in force or on their way',
  'agreements.emptyCurrentAdvice':
    'Those that exist have ended. Open the page settings and choose to show ended agreements.'
};
