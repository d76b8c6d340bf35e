import { type WebPartTexts } from '../webparts.sv';
import { type agreementSv } from './agreement.sv';

/** Texts of one agreement in full, in English. */
export const agreementEn: Pick<WebPartTexts, keyof typeof agreementSv> = {
  'agreement.loading': 'Fetching the agreement …',
  'agreement.back': 'Back to the agreements',
  'agreement.gone': 'The agreement is no longer there',
  'agreement.goneAdvice':
    'The link leads to an agreement that has been removed. Go back and choose another one in the list.',
  'agreement.level': (level) => `${level} agreement`,

  'agreement.attention': 'To look into',
  'agreement.missingSection': (section) => `The section “${section}” has not been written yet.`,

  'agreement.facts': 'Facts',
  'agreement.period': 'Days in force',
  'agreement.signedUntil': (day) => `As signed until ${day}`,
  'agreement.timeLeft': 'Time left',
  'agreement.registered': (number, day) => `${number}, registered ${day}`,
  'agreement.lastChange': 'Last changed',
  'agreement.changedBy': (day, name) => `${day} by ${name}`,
  'agreement.predecessors': 'Follows',
  'agreement.successors': 'Followed by',
  'agreement.linked': (title, state) => `${title} (${state.toLowerCase()})`,

  'agreement.parties': 'Parties',
  'agreement.partyToday': (name) => `now ${name}`,

  'agreement.sections': 'Contents',
  'agreement.sectionMissing': 'Not written yet.',

  'agreement.areas': 'Focus areas',
  'agreement.noAreas': 'The agreement has no focus areas of its own.',
  'agreement.centralAreas': 'The central focus areas',
  'agreement.localAreas': 'Local focus areas',
  'agreement.coverageUnknown':
    'The central focus areas cannot be shown: the central agreement is not given or could not be read.',
  'agreement.coverageSummary': (areas, gaps) =>
    gaps === 0
      ? `All ${areas} areas have been weighed`
      : `${areas - gaps} of ${areas} areas have been weighed`,
  'agreement.columnArea': 'Focus area',
  'agreement.columnStance': 'Stance',
  'agreement.columnReason': 'Reason',
  'agreement.columnFrom': 'Carries on',
  'agreement.columnTo': 'Carried on by',
  'agreement.areaIn': (area, agreement) => `${area} (${agreement})`,
  'agreement.areaTrail': (label, areas) => `${label}: ${areas}`,

  'agreement.process': 'The way to the decision',
  'agreement.noSteps': 'No steps have been recorded yet.',
  'agreement.stepAt': (step, body) => `${step}: ${body}`,

  'agreement.extensions': 'Extensions',
  'agreement.noExtensions': 'The agreement has not been extended.',
  'agreement.extendedTo': (day) => `Extended to ${day}`,
  'agreement.decidedOn': (day) => `Decided ${day}`,
  'agreement.decisionIs': (reference) => `Decision ${reference}`,

  'agreement.documents': 'Documents',
  'agreement.noDocuments': 'No documents have been given yet.',
  'agreement.signedDocument': 'Signed document',
  'agreement.openDocument': (name) => `Open ${name}`,
  'agreement.hash': (hash) => `Checksum (SHA-256): ${hash}`,

  'agreement.history': 'History',
  'history.open': 'Show the history',
  'history.close': 'Hide the history',
  'history.loading': 'Fetching the history …',
  'history.none': 'No changes have been saved.',
  'history.begun': 'Entered the agreement.',
  'history.change': (field, from, to) => `${field} – ${from} → ${to}`,
  'history.empty': '(empty)',
  'history.unknown': 'Somebody who is not in the register of persons',
  'history.cut': 'Older changes have been cleared.',
  'history.broken': (count) =>
    count === 1
      ? 'One version breaks the rules and is not shown.'
      : `${count} versions break the rules and are not shown.`,

  'agreement.plans': 'Plans',
  'agreement.noPlans': 'No plan belongs to the agreement yet.',
  'agreement.planIs': (kind, state, version) => `${kind}, version ${version}, ${state.toLowerCase()}`
};
