import { type NameCatalogue } from '../nameKinds';

/** Names about agreements, in Swedish. */
export const agreementNamesSv: Pick<
  NameCatalogue,
  'processStep' | 'coverageStance' | 'coverageGap' | 'level'
> = {
  processStep: {
    consultation: 'Remiss',
    consultationResponse: 'Yttrande',
    officeReport: 'Tjänsteutlåtande',
    preparation: 'Beredning',
    unionInformation: 'Förvaltningsgrupp',
    decision: 'Beslut',
    signature: 'Underskrift',
    registration: 'Diarieföring'
  },
  coverageStance: { adopted: 'Antaget', watched: 'Bevakas', notRelevant: 'Ej aktuellt' },
  coverageGap: { unanswered: 'Inget svar', reasonMissing: 'Skäl saknas' },
  level: { central: 'Central', local: 'Lokal' }
};

/** Names of what stands around the plans: organisations, groups, meetings, analysis, communication, lists. */
export const cooperationNamesSv: Pick<
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
    municipality: 'Kommun',
    cityExecutiveBoard: 'Kommunstyrelse',
    cityExecutiveOffice: 'Stadsledningskontor',
    districtCommittee: 'Stadsdelsnämnd',
    districtAdministration: 'Stadsdelsförvaltning',
    specialistAdministration: 'Fackförvaltning',
    municipalCompany: 'Bolag',
    policeRegion: 'Polisregion',
    policeArea: 'Polisområde',
    localPoliceArea: 'Lokalpolisområde',
    externalParty: 'Annan part'
  },
  side: { city: 'Staden', police: 'Polisen', other: 'Annan part' },
  groupKind: {
    steeringGroup: 'Styrgrupp',
    preparationGroup: 'Beredningsgrupp',
    workingGroup: 'Arbetsgrupp',
    council: 'Råd',
    temporaryGroup: 'Tillfällig grupp'
  },
  membershipRole: {
    chair: 'Ordförande',
    coordinator: 'Samordnare',
    member: 'Ledamot',
    secretary: 'Sekreterare'
  },
  goalKind: { effect: 'Effektmål', process: 'Processmål', output: 'Produktionsmål' },
  goalAim: { safety: 'Ökad trygghet', crime: 'Minskad brottslighet' },
  audience: { internal: 'Internt', residents: 'Boende' },
  effortState: { planned: 'Planerad', late: 'Försenad', done: 'Genomförd' },
  meetingState: {
    planned: 'Planerad',
    called: 'Kallad',
    held: 'Genomförd',
    approved: 'Justerad',
    cancelled: 'Inställd'
  },
  decisionKind: { decided: 'Beslutat', postponed: 'Bordlagt', sentBack: 'Återremitterat' },
  operationKind: {
    adoptPlan: 'Fastställ plan',
    decideDateChange: 'Besluta datumändring',
    decideEndDate: 'Besluta slutdatum vid möte',
    fixAgenda: 'Fastställ dagordning',
    lockMinutes: 'Lås anteckningar'
  },
  operationState: { started: 'Påbörjad', finished: 'Klar' },
  actorMark: {
    writerInstead: 'Den som sparade raden visas, eftersom raden anger någon annan',
    unknownWriter: 'Raden är sparad av någon som inte finns bland personerna'
  },
  collection: {
    orgUnits: 'Organisationer',
    persons: 'Personer',
    roleAssignments: 'Behörigheter',
    groups: 'Grupper',
    memberships: 'Medlemskap',
    agreements: 'Överenskommelser',
    extensions: 'Förlängningar',
    processSteps: 'Processteg',
    focusAreas: 'Fokusområden',
    coverages: 'Täckning',
    situationPictures: 'Lägesbilder',
    problems: 'Problem',
    causes: 'Orsaker',
    goals: 'Mål',
    indicators: 'Indikatorer',
    measurements: 'Mätvärden',
    communicationEfforts: 'Kommunikationsinsatser',
    plans: 'Planer',
    planSnapshots: 'Fastställda versioner',
    actions: 'Åtgärder',
    dateChanges: 'Datumändringar',
    statusReports: 'Lägesrapporter',
    statusRounds: 'Avstämningar',
    meetings: 'Möten',
    agendaItems: 'Dagordningspunkter',
    decisions: 'Beslut',
    assignments: 'Uppdrag',
    raisedMatters: 'Eskalerade frågor',
    minutesApprovals: 'Justeringar',
    lockedMinutes: 'Justerade anteckningar',
    reminderRules: 'Påminnelseregler',
    reminderChoices: 'Val om påminnelser',
    requests: 'Begäranden till boten',
    deliveries: 'Utskick',
    reachability: 'Nåbarhet',
    operations: 'Flerradsändringar',
    sites: 'Samverkanswebbplatser'
  }
};
