import { type NameCatalogue } from '../nameKinds';

/** Names of roles, and of what they may do, in Swedish. */
export const roleNamesSv: Pick<NameCatalogue, 'role' | 'roleInText' | 'task'> = {
  role: {
    reader: 'Läsare',
    workingGroupMember: 'Medlem i arbetsgrupp',
    responsible: 'Ansvarig',
    coordinator: 'Samordnare',
    preparationGroup: 'Beredningsgrupp',
    steeringGroup: 'Styrgrupp',
    centralCoordinator: 'Central samordnare',
    administrator: 'Administratör'
  },
  roleInText: {
    reader: 'den som är läsare',
    workingGroupMember: 'gruppens medlemmar',
    responsible: 'den ansvariga organisationen',
    coordinator: 'samordnaren',
    preparationGroup: 'beredningsgruppen',
    steeringGroup: 'styrgruppen',
    centralCoordinator: 'den centrala samordnaren',
    administrator: 'administratören'
  },
  task: {
    read: 'läsa om samverkan',
    createAgreement: 'påbörja en lokal överenskommelse',
    manageRegister: 'ändra organisationer, personer, grupper och behörigheter',
    manageSettings: 'ändra inställningar',
    seeAllDistricts: 'se alla stadsdelar',
    editCentralAgreement: 'ändra den centrala överenskommelsen',
    editCatalogue: 'ändra katalogen över fokusområden',
    editAgreement: 'ändra överenskommelsen',
    recordExternalDecision: 'registrera beslut, underskrifter och förlängningar',
    editSituation: 'ändra lägesbild, problem, orsaker, mål och indikatorer',
    editCommunication: 'ändra kommunikationsinsatser',
    approvePublishing: 'godkänna att något publiceras för boende',
    editPlan: 'ändra planen',
    decidePlan: 'fastställa planen och besluta om nya åtgärder',
    configureReminders: 'ställa in påminnelser',
    editAgenda: 'ändra möten och dagordning',
    requestStatus: 'begära lägesrapporter',
    connectChannel: 'koppla gruppen till en kanal i Teams',
    recordDecision: 'registrera gruppens beslut',
    approveMinutes: 'justera anteckningarna',
    decideEscalation: 'besluta om det som har eskalerats',
    reportStatus: 'lämna lägesrapport om åtgärden',
    proposeDateChange: 'föreslå ett nytt slut för åtgärden',
    treatFollowUp: 'behandla uppföljningen av åtgärden',
    approveSmallChange: 'godkänna mindre ändringar av åtgärden',
    escalate: 'eskalera åtgärden till styrgruppen',
    pauseAction: 'pausa åtgärden',
    cancelAction: 'avbryta åtgärden',
    decideDateChange: 'besluta om ett nytt slut för åtgärden'
  }
};
