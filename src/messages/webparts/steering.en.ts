import { type SteeringTexts } from './steering.sv';

/** Texts of the steering overview, in English. */
export const steeringEn: SteeringTexts = {
  'steering.heading': 'Steering overview',
  'steering.loading': 'Fetching how things stand …',
  'steering.coming': 'On its way …',
  'steering.comingSites': (count) =>
    count === 1 ? 'Fetching how things stand on 1 site …' : `Fetching how things stand on ${count} sites …`,
  'steering.counting': 'Being counted …',
  'steering.asOf': (day) => `As of ${day}`,
  'steering.actionCount': (count) => (count === 1 ? '1 action' : `${count} actions`),
  'steering.siteCount': (count) => (count === 1 ? '1 site' : `${count} sites`),
  'steering.emptyTitle': 'There is nothing to follow up here yet',
  'steering.emptyAdvice':
    'Begin by registering the agreement and a plan with actions. Then what the steering group must decide is shown here.',

  'steering.decisions': 'Needs a decision',
  'steering.escalations': 'Escalated to the steering group',
  'steering.escalationsHint': (workdays) =>
    `At least ${workdays} workdays overdue, or red without a proposal`,
  'steering.lapsing': 'Agreements that lapse',
  'steering.lapsingHint': 'No signed agreement takes over',
  'steering.red': 'Red actions',
  'steering.redHint': 'Deviation from the plan',
  'steering.overdue': 'Overdue actions',
  'steering.overdueHint': 'A deadline has passed unanswered',
  'steering.silent': 'Silent owners',
  'steering.silentHint': 'Two occasions in a row unanswered',
  'steering.nothingNow': 'Nothing right now',

  'steering.deviations': 'Deviations and proposed decisions',
  'steering.deviationsExplanation': 'Every red action with its newest report, and what is proposed.',
  'steering.noDeviations': 'No action is red right now.',
  'steering.loadingDeviations': 'Fetching what the reports say …',
  'steering.escalated': 'Escalated',
  'steering.escalatedOverdue': (workdays, deadline) =>
    `${workdays} workdays overdue; it should have been done ${deadline}.`,
  'steering.escalatedWithoutRemedy': 'Red without a proposed remedy.',
  'steering.reportOf': (side, day) => `${side}: ${day}`,
  'steering.proposal': 'Proposal:',
  'steering.noProposal': 'Nothing is proposed.',
  'steering.noText': 'The text of the report could not be read. Open the action to see it.',
  'steering.print': 'Print',

  'steering.areas': 'Status of each focus area',
  'steering.columnArea': 'Focus area',
  'steering.columnDistribution': 'Distribution',
  'steering.columnTotal': 'All',
  'steering.allAreas': 'All focus areas',
  'steering.noActions': 'The plans have no actions yet. Add actions to a plan, and their status shows here.',
  'steering.noActionsInArea': 'No actions',
  'steering.areaFigure': (area, light) => `${area} – ${light}`,
  'steering.areaTotal': (area) => `${area}: all actions`,

  'steering.coverage': 'Coverage',
  'steering.coverageExplanation':
    'How the local agreements take up the central focus areas. A gap is an area that has not been weighed.',
  'steering.columnAgreement': 'Local agreement',
  'steering.columnGaps': 'Gaps',
  'steering.columnLocalAreas': 'Local focus areas',
  'steering.noLocalAreas': 'None of its own',
  'steering.noGaps': 'No gaps',
  'steering.gapCount': (count) => (count === 1 ? '1 gap' : `${count} gaps`),
  'steering.gapsOf': (agreement) => `${agreement}: gaps`,
  'steering.allGaps': 'All gaps',
  'steering.reasonGap': (area, gap) => `${area} – ${gap}`,
  'steering.stanceFigure': (agreement, area) => `${agreement} – ${area}`,
  'steering.coverageReason': (reason) => `Reason: ${reason}`,
  'steering.noLocals':
    'No local agreement belongs to this one yet. Register one and say which central agreement it mirrors.',
  'steering.noCentral':
    'The coverage shows here when a central agreement with focus areas is registered and in force.',
  'steering.outside': (sites) =>
    `The coverage of ${sites} cannot be shown, since the focus areas of the central agreement were not found.`,

  'steering.silence': 'Silent owners of each organisation',
  'steering.silenceExplanation':
    'Share of the ongoing actions of the organisation where two occasions in a row went unanswered.',
  'steering.noSilence': 'No organisation has actions that are followed up now.',
  'steering.columnOrganisation': 'Organisation',
  'steering.columnRate': 'Silent share',
  'steering.columnSilent': 'Silent',
  'steering.columnAsked': 'Followed up',
  'steering.silenceOf': (organisation) => `${organisation}: actions that are followed up`,
  'steering.percent': (percent) => `${percent}%`,
  'steering.noResponsible': 'No responsible organisation',

  'steering.close': 'Close',
  'steering.closeLabel': (figure) => `Close ${figure}`,
  'steering.showAll': (count) => `Show all ${count}`,
  'steering.columnNumber': 'Number',
  'steering.columnTitle': 'What',
  'steering.columnResponsible': 'Responsible',
  'steering.columnWhy': 'Why',
  'steering.ownSite': 'This site',
  'steering.contact': (person) => `Contact: ${person}`,

  'steering.whyOverdue': (what, day, workdays) =>
    `${what} was due ${day}, overdue ${workdays === 1 ? '1 workday' : `${workdays} workdays`}`,
  'steering.whySilent': 'Two occasions in a row have gone unanswered',
  'steering.whyDisputed': 'City and police see it differently',
  'steering.whyNobodyAnswers': 'No contact person can answer right now',
  'steering.whyReported': (side, light, day) => `${side}: ${light}, reported ${day}`,
  'steering.whyNoFreshReport': (day) => `No new status report since ${day}`,
  'steering.whyNeverReported': 'No status report has been given',
  'steering.whyNotAsked': (state) => `Not followed up now: ${state}`,
  'steering.whyLapses': (day) => `Last day ${day}`
};
