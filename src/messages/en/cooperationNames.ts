import { type NameCatalogue } from '../nameKinds';

/** Names about agreements, in English. */
export const agreementNamesEn: Pick<
  NameCatalogue,
  'processStep' | 'coverageStance' | 'coverageGap' | 'level'
> = {
  processStep: {
    consultation: 'Consultation',
    consultationResponse: 'Response',
    officeReport: 'Office report',
    preparation: 'Preparation',
    unionInformation: 'Union information',
    decision: 'Decision',
    signature: 'Signing',
    registration: 'Registration'
  },
  coverageStance: { adopted: 'Adopted', watched: 'Watched', notRelevant: 'Not relevant' },
  coverageGap: { unanswered: 'No answer', reasonMissing: 'Reason missing' },
  level: { central: 'Central', local: 'Local' }
};

/** Names of what stands around the plans: organisations, groups, meetings, analysis, communication, lists. */
export const cooperationNamesEn: Pick<
  NameCatalogue,
  | 'orgUnitKind'
  | 'side'
  | 'groupKind'
  | 'membershipRole'
  | 'goalKind'
  | 'goalAim'
  | 'audience'
  | 'effortState'
  | 'meetingState'
  | 'decisionKind'
  | 'operationKind'
  | 'operationState'
  | 'actorMark'
  | 'collection'
> = {
  orgUnitKind: {
    municipality: 'Municipality',
    cityExecutiveBoard: 'City executive board',
    cityExecutiveOffice: 'City executive office',
    districtCommittee: 'District committee',
    districtAdministration: 'District administration',
    specialistAdministration: 'Specialist administration',
    municipalCompany: 'Municipal company',
    policeRegion: 'Police region',
    policeArea: 'Police area',
    localPoliceArea: 'Local police area',
    externalParty: 'Other party'
  },
  side: { city: 'The city', police: 'The police', other: 'Other party' },
  groupKind: {
    steeringGroup: 'Steering group',
    preparationGroup: 'Preparation group',
    workingGroup: 'Working group',
    council: 'Council',
    temporaryGroup: 'Temporary group'
  },
  membershipRole: {
    chair: 'Chair',
    coordinator: 'Coordinator',
    member: 'Member',
    secretary: 'Secretary'
  },
  goalKind: { effect: 'Effect goal', process: 'Process goal', output: 'Output goal' },
  goalAim: { safety: 'Greater safety', crime: 'Less crime' },
  audience: { internal: 'Internal', residents: 'Residents' },
  effortState: { planned: 'Planned', late: 'Late', done: 'Done' },
  meetingState: {
    planned: 'Planned',
    called: 'Called',
    held: 'Held',
    approved: 'Minutes approved',
    cancelled: 'Cancelled'
  },
  decisionKind: { decided: 'Decided', postponed: 'Postponed', sentBack: 'Sent back' },
  operationKind: {
    adoptPlan: 'Adopt plan',
    decideDateChange: 'Decide date change',
    decideEndDate: 'Decide an end date at a meeting',
    fixAgenda: 'Fix the agenda',
    lockMinutes: 'Lock the minutes'
  },
  operationState: { started: 'Started', finished: 'Finished' },
  actorMark: {
    writerInstead: 'The person who saved the row is shown, since the row names somebody else',
    unknownWriter: 'The row was saved by somebody who is not among the persons'
  },
  collection: {
    orgUnits: 'Organisations',
    persons: 'Persons',
    roleAssignments: 'Rights',
    groups: 'Groups',
    memberships: 'Memberships',
    agreements: 'Agreements',
    extensions: 'Extensions',
    processSteps: 'Process steps',
    focusAreas: 'Focus areas',
    coverages: 'Coverage',
    situationPictures: 'Situation pictures',
    problems: 'Problems',
    causes: 'Causes',
    goals: 'Goals',
    indicators: 'Indicators',
    measurements: 'Measurements',
    communicationEfforts: 'Communication efforts',
    plans: 'Plans',
    planSnapshots: 'Adopted versions',
    actions: 'Actions',
    dateChanges: 'Date changes',
    statusReports: 'Status reports',
    statusRounds: 'Status rounds',
    meetings: 'Meetings',
    agendaItems: 'Agenda items',
    decisions: 'Decisions',
    assignments: 'Assignments',
    raisedMatters: 'Raised matters',
    minutesApprovals: 'Approvals of minutes',
    lockedMinutes: 'Approved minutes',
    reminderRules: 'Reminder rules',
    reminderChoices: 'Choices about reminders',
    requests: 'Requests to the bot',
    deliveries: 'Deliveries',
    reachability: 'Reachability',
    operations: 'Changes of several rows',
    sites: 'Cooperation sites'
  }
};
