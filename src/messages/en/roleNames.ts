import { type NameCatalogue } from '../nameKinds';

/** Names of roles, and of what they may do, in English. */
export const roleNamesEn: Pick<NameCatalogue, 'role' | 'roleInText' | 'task'> = {
  role: {
    reader: 'Reader',
    workingGroupMember: 'Member of a working group',
    responsible: 'Responsible',
    coordinator: 'Coordinator',
    preparationGroup: 'Preparation group',
    steeringGroup: 'Steering group',
    centralCoordinator: 'Central coordinator',
    administrator: 'Administrator'
  },
  roleInText: {
    reader: 'readers',
    workingGroupMember: 'the members of the group',
    responsible: 'the responsible organisation',
    coordinator: 'the coordinator',
    preparationGroup: 'the preparation group',
    steeringGroup: 'the steering group',
    centralCoordinator: 'the central coordinator',
    administrator: 'the administrator'
  },
  task: {
    read: 'read about the cooperation',
    createAgreement: 'begin a local agreement',
    manageRegister: 'change organisations, persons, groups and rights',
    manageSettings: 'change settings',
    seeAllDistricts: 'see all districts',
    editCentralAgreement: 'change the central agreement',
    editCatalogue: 'change the catalogue of focus areas',
    editAgreement: 'change the agreement',
    recordExternalDecision: 'record decisions, signings and extensions',
    editSituation: 'change the situation picture, problems, causes, goals and indicators',
    editCommunication: 'change communication efforts',
    approvePublishing: 'approve that something is published for residents',
    editPlan: 'change the plan',
    decidePlan: 'adopt the plan and decide on new actions',
    configureReminders: 'set up reminders',
    editAgenda: 'change meetings and agenda',
    requestStatus: 'ask for status reports',
    connectChannel: 'connect the group to a channel in Teams',
    recordDecision: 'record the decisions of the group',
    approveMinutes: 'approve the minutes',
    decideEscalation: 'decide on what has been escalated',
    reportStatus: 'report on the action',
    proposeDateChange: 'propose a new end of the action',
    treatFollowUp: 'treat the follow-up of the action',
    approveSmallChange: 'approve small changes of the action',
    escalate: 'escalate the action to the steering group',
    pauseAction: 'pause the action',
    cancelAction: 'cancel the action',
    decideDateChange: 'decide on a new end of the action'
  }
};
