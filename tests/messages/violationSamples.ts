import { calendarDay } from '../../src/core/calendar/calendarDay';
import { type Violation } from '../../src/core/violation';
import { type CaseOf, type HandTypedProblem } from '../../src/messages/catalogue';

/** Samples of what carries a code: at least one for each, so that a new code does not compile without one. */
export type SamplesByCode<Coded extends { readonly code: string }> = {
  readonly [Code in Coded['code']]: readonly [CaseOf<Coded, Code>, ...CaseOf<Coded, Code>[]];
};

export const day = calendarDay('2020-09-14');
export const laterDay = calendarDay('2020-12-31');

// Texts that people may have typed hold a digit or a hyphen here, and codes of the core never do.
export const violationSamples: SamplesByCode<Violation> = {
  fieldMissing: [{ code: 'fieldMissing', field: 'description' }],
  textTooLong: [{ code: 'textTooLong', field: 'description', maxLength: 10_000, length: 10_001 }],
  personalIdentityNumber: [{ code: 'personalIdentityNumber', field: 'description' }],
  invalidKey: [{ code: 'invalidKey', field: 'key' }],
  invalidNumber: [
    { code: 'invalidNumber', field: 'target' },
    { code: 'invalidNumber', field: 'outcome' }
  ],
  invalidUrl: [{ code: 'invalidUrl', field: 'documentUrl' }],
  invalidDay: [{ code: 'invalidDay', field: 'end' }],
  endBeforeStart: [{ code: 'endBeforeStart', field: 'end', start: laterDay, end: day }],
  unknownReference: [{ code: 'unknownReference', field: 'partyKeys', key: 'sdf-1' }],
  dayOutsideHolidayTable: [
    { code: 'dayOutsideHolidayTable', field: 'end', day, firstYear: 2015, lastYear: 2060 }
  ],
  transitionNotAllowed: [{ code: 'transitionNotAllowed', field: 'decision', from: 'draft', to: 'signed' }],
  decisionReasonMissing: [{ code: 'decisionReasonMissing', field: 'decisionReason' }],
  lockedFieldChanged: [{ code: 'lockedFieldChanged', field: 'validFrom', since: 'signed' }],
  centralAgreementHasParent: [{ code: 'centralAgreementHasParent', field: 'parentKey' }],
  agreementRefersToItself: [{ code: 'agreementRefersToItself', field: 'previousKey' }],
  agreementCycle: [{ code: 'agreementCycle', field: 'previousKey', keys: ['a-1', 'a-2'] }],
  previousOfOtherLevel: [{ code: 'previousOfOtherLevel', field: 'previousKey' }],
  parentNotCentral: [{ code: 'parentNotCentral', field: 'parentKey' }],
  invalidDocumentHash: [{ code: 'invalidDocumentHash', field: 'documentHash' }],
  documentKindRefused: [{ code: 'documentKindRefused', field: 'documentUrl' }],
  documentEmpty: [{ code: 'documentEmpty', field: 'documentUrl' }],
  documentTooLarge: [{ code: 'documentTooLarge', field: 'documentUrl', maxMegabytes: 10 }],
  documentNotAsNamed: [{ code: 'documentNotAsNamed', field: 'documentUrl' }],
  documentIsAnother: [{ code: 'documentIsAnother', field: 'documentUrl' }],
  documentReplaced: [{ code: 'documentReplaced', field: 'documentUrl' }],
  documentNameTaken: [{ code: 'documentNameTaken', field: 'documentUrl' }],
  cityPartyMissing: [{ code: 'cityPartyMissing', field: 'partyKeys' }],
  policePartyMissing: [{ code: 'policePartyMissing', field: 'partyKeys' }],
  partyNotValid: [{ code: 'partyNotValid', field: 'partyKeys', key: 'sdf-1', day }],
  signedInFuture: [{ code: 'signedInFuture', field: 'signedOn', day }],
  agreementOverlap: [
    { code: 'agreementOverlap', field: 'validFrom', otherKey: 'a-2', from: day, to: laterDay }
  ],
  extensionOfUnsigned: [{ code: 'extensionOfUnsigned', field: 'agreementKey' }],
  extensionNotLater: [{ code: 'extensionNotLater', field: 'until', lastDay: laterDay }],
  extensionBeforeSigning: [{ code: 'extensionBeforeSigning', field: 'decidedOn', signedOn: day }],
  stepBeforeItsGround: [
    {
      code: 'stepBeforeItsGround',
      field: 'day',
      stepKey: 's-1',
      kind: 'signature',
      ground: 'decision',
      groundDay: day
    }
  ],
  invalidAreaCode: [{ code: 'invalidAreaCode', field: 'code' }],
  duplicateAreaCode: [{ code: 'duplicateAreaCode', field: 'code', otherKey: 'f-2' }],
  areaMapsToItself: [{ code: 'areaMapsToItself', field: 'mapsToKeys' }],
  areaMapsWithinCatalogue: [{ code: 'areaMapsWithinCatalogue', field: 'mapsToKeys', key: 'f-2' }],
  areaMapsToEarlierCatalogue: [{ code: 'areaMapsToEarlierCatalogue', field: 'mapsToKeys', key: 'f-2' }],
  areaMappingCycle: [{ code: 'areaMappingCycle', field: 'mapsToKeys' }],
  coverageReasonMissing: [{ code: 'coverageReasonMissing', field: 'reason' }],
  duplicateCoverage: [{ code: 'duplicateCoverage', field: 'focusAreaKey', otherKey: 'c-2' }],
  coverageOfCentralAgreement: [{ code: 'coverageOfCentralAgreement', field: 'agreementKey' }],
  coverageOfOtherCatalogue: [{ code: 'coverageOfOtherCatalogue', field: 'focusAreaKey' }],
  unitSideMismatch: [
    { code: 'unitSideMismatch', field: 'side', kind: 'localPoliceArea', expected: 'police' }
  ],
  unitSucceedsItself: [{ code: 'unitSucceedsItself', field: 'successorKey' }],
  successorWithoutEnd: [{ code: 'successorWithoutEnd', field: 'validTo' }],
  successorCycle: [{ code: 'successorCycle', field: 'successorKey', keys: ['u-1', 'u-2'] }],
  successorOfOtherSide: [{ code: 'successorOfOtherSide', field: 'successorKey', side: 'city' }],
  successorGap: [{ code: 'successorGap', field: 'successorKey', endedOn: day, beganOn: laterDay }],
  centralWorkingGroup: [{ code: 'centralWorkingGroup', field: 'kind' }],
  steeringGroupHasParent: [{ code: 'steeringGroupHasParent', field: 'parentGroupKey' }],
  groupAnswersToItself: [{ code: 'groupAnswersToItself', field: 'parentGroupKey' }],
  parentGroupOfOtherAgreement: [{ code: 'parentGroupOfOtherAgreement', field: 'parentGroupKey' }],
  parentGroupOfWrongKind: [
    { code: 'parentGroupOfWrongKind', field: 'parentGroupKey', kind: 'council', allowed: [] },
    {
      code: 'parentGroupOfWrongKind',
      field: 'parentGroupKey',
      kind: 'council',
      allowed: ['preparationGroup', 'steeringGroup']
    }
  ],
  groupLevelMismatch: [{ code: 'groupLevelMismatch', field: 'level', expected: 'local' }],
  loginTaken: [{ code: 'loginTaken', field: 'login', otherKey: 'person-2' }],
  membershipOverlap: [{ code: 'membershipOverlap', field: 'from', otherKey: 'm-2' }],
  assignmentOverlap: [{ code: 'assignmentOverlap', field: 'from', otherKey: 'r-2' }],
  deputyIsSelf: [{ code: 'deputyIsSelf', field: 'deputyKey' }],
  absenceWithoutStart: [{ code: 'absenceWithoutStart', field: 'absentFrom' }],
  settledBeforePeriod: [{ code: 'settledBeforePeriod', field: 'settledOn', periodFrom: day }],
  goalTargetMissing: [{ code: 'goalTargetMissing', field: 'target' }],
  goalUnitMissing: [{ code: 'goalUnitMissing', field: 'unit' }],
  goalAimMissing: [{ code: 'goalAimMissing', field: 'aim' }],
  goalChangesNothing: [{ code: 'goalChangesNothing', field: 'target' }],
  suppressedValueStored: [{ code: 'suppressedValueStored', field: 'value' }],
  measurementValueMissing: [{ code: 'measurementValueMissing', field: 'value' }],
  smallCountStored: [{ code: 'smallCountStored', field: 'value' }],
  measurementRepeated: [{ code: 'measurementRepeated', field: 'periodFrom', otherKey: 'v-2' }],
  referenceOfOtherAgreement: [{ code: 'referenceOfOtherAgreement', field: 'goalKey', key: 'g-2' }],
  causeOfOtherProblem: [{ code: 'causeOfOtherProblem', field: 'causeKey', key: 'c-2' }],
  goalOfOtherProblem: [{ code: 'goalOfOtherProblem', field: 'goalKey', key: 'g-2' }],
  effortNotApproved: [{ code: 'effortNotApproved', field: 'mayBePublished' }],
  residentSummaryMissing: [{ code: 'residentSummaryMissing', field: 'residentSummary' }],
  effortDoneInFuture: [{ code: 'effortDoneInFuture', field: 'doneOn', recordedOn: day }],
  actionOfOtherAgreement: [{ code: 'actionOfOtherAgreement', field: 'actionKey', key: 'å-2' }],
  effectFollowUpNotAfterEnd: [
    { code: 'effectFollowUpNotAfterEnd', field: 'effectFollowUpOn', end: laterDay }
  ],
  participantRepeated: [{ code: 'participantRepeated', field: 'participatingOrgUnitKeys', key: 'sdf-1' }],
  sharedWithoutPartner: [{ code: 'sharedWithoutPartner', field: 'participatingOrgUnitKeys' }],
  endNeedsDecision: [{ code: 'endNeedsDecision', field: 'end' }],
  originalEndChanged: [{ code: 'originalEndChanged', field: 'originalEnd', originalEnd: day }],
  actionDecisionNotAllowed: [
    { code: 'actionDecisionNotAllowed', field: 'decision', from: 'cancelled', to: 'decided' },
    { code: 'actionDecisionNotAllowed', field: 'decision', from: 'proposed', to: 'paused' }
  ],
  actionNumberTaken: [{ code: 'actionNumberTaken', field: 'number', number: 'HÄ-2' }],
  tooManyActions: [{ code: 'tooManyActions', maxActions: 1000, count: 1001 }],
  actionInOtherPlan: [{ code: 'actionInOtherPlan', field: 'planKey' }],
  planClosed: [{ code: 'planClosed' }],
  dayOutsideAgreement: [
    { code: 'dayOutsideAgreement', field: 'end', day, validFrom: day, lastDay: laterDay },
    { code: 'dayOutsideAgreement', field: 'end', day, validFrom: undefined, lastDay: laterDay },
    { code: 'dayOutsideAgreement', field: 'end', day, validFrom: day, lastDay: undefined }
  ],
  contentHashInvalid: [{ code: 'contentHashInvalid', field: 'contentHash' }],
  planVersionInvalid: [{ code: 'planVersionInvalid', field: 'version', version: Number.NaN }],
  planKindMismatch: [
    { code: 'planKindMismatch', field: 'kind', kind: 'frameworkPlan', level: 'local' },
    { code: 'planKindMismatch', field: 'kind', kind: 'actionPlan', level: 'central' }
  ],
  planStateNotAllowed: [{ code: 'planStateNotAllowed', field: 'state', from: 'draft', to: 'closed' }],
  planWithoutActions: [{ code: 'planWithoutActions' }],
  actionNotReady: [
    {
      code: 'actionNotReady',
      actionKey: 'å-2',
      number: 'HÄ-2',
      violations: [
        { code: 'fieldMissing', field: 'title' },
        { code: 'actionNumberTaken', field: 'number', number: 'HÄ-2' }
      ]
    },
    { code: 'actionNotReady', actionKey: 'å-2', number: '', violations: [{ code: 'planClosed' }] }
  ],
  dateUnchanged: [{ code: 'dateUnchanged', field: 'to', day }],
  dateChangeNotNeeded: [
    { code: 'dateChangeNotNeeded', decision: 'proposed' },
    { code: 'dateChangeNotNeeded', decision: 'cancelled' }
  ],
  dateChangeOfOtherAction: [{ code: 'dateChangeOfOtherAction', field: 'actionKey' }],
  dateChangeClosed: [{ code: 'dateChangeClosed', field: 'state', state: 'rejected' }],
  endMovedMeanwhile: [
    { code: 'endMovedMeanwhile', field: 'from', from: day, end: laterDay },
    { code: 'endMovedMeanwhile', field: 'from', from: day, end: undefined }
  ],
  newEndHasPassed: [{ code: 'newEndHasPassed', field: 'to', to: day, asOf: laterDay }],
  cadenceWeeksInvalid: [{ code: 'cadenceWeeksInvalid', field: 'cadence', weeks: 0 }],
  cadenceDaysMissing: [{ code: 'cadenceDaysMissing', field: 'cadence' }],
  cadenceDayRepeated: [{ code: 'cadenceDayRepeated', field: 'cadence', day }],
  cadenceDayOutsideAction: [{ code: 'cadenceDayOutsideAction', field: 'cadence', day }],
  lightNeedsText: [
    { code: 'lightNeedsText', field: 'text', light: 'yellow' },
    { code: 'lightNeedsText', field: 'text', light: 'red' }
  ],
  lightNeedsRemedy: [{ code: 'lightNeedsRemedy', field: 'remedy', light: 'red' }],
  reportDayInFuture: [{ code: 'reportDayInFuture', field: 'day', day: laterDay, recordedOn: day }],
  reportOfOtherAction: [{ code: 'reportOfOtherAction', field: 'actionKey' }],
  organisationNotInAction: [{ code: 'organisationNotInAction', field: 'orgUnitKey', orgUnitKey: 'sdf-1' }],
  reportOfOtherSide: [
    { code: 'reportOfOtherSide', field: 'side', side: 'police' },
    { code: 'reportOfOtherSide', field: 'side', side: 'okänd-1' }
  ],
  actionNotReportable: [
    { code: 'actionNotReportable', field: 'kind', decision: 'proposed' },
    { code: 'actionNotReportable', field: 'kind', decision: 'paused' },
    { code: 'actionNotReportable', field: 'kind', decision: 'cancelled' }
  ],
  effectBeforeEnd: [
    { code: 'effectBeforeEnd', field: 'kind', end: laterDay },
    { code: 'effectBeforeEnd', field: 'kind', end: undefined }
  ],
  correctsItself: [{ code: 'correctsItself', field: 'correctsKey' }],
  correctsOtherAction: [{ code: 'correctsOtherAction', field: 'correctsKey' }],
  correctsOtherOrganisation: [{ code: 'correctsOtherOrganisation', field: 'correctsKey' }],
  correctionBeforeOriginal: [{ code: 'correctionBeforeOriginal', field: 'day', originalDay: day }],
  ruleScopeNotAllowed: [{ code: 'ruleScopeNotAllowed', field: 'scope', kind: 'pictureOld', scope: 'action' }],
  ruleDaysInvalid: [{ code: 'ruleDaysInvalid', field: 'daysBefore', maxDays: 60, maxMoments: 6 }],
  ruleKeyNotOwn: [{ code: 'ruleKeyNotOwn', field: 'key' }],
  ruleWeekdayInvalid: [{ code: 'ruleWeekdayInvalid', field: 'weekday' }],
  ruleWeeksInvalid: [{ code: 'ruleWeeksInvalid', field: 'fromWeek' }],
  choiceUntilInvalid: [{ code: 'choiceUntilInvalid', field: 'until', maxDays: 60 }],
  roundAsksNothing: [{ code: 'roundAsksNothing', field: 'asked' }],
  roundAsksTooMuch: [{ code: 'roundAsksTooMuch', field: 'asked', maxActions: 1000 }],
  roundAsksTwice: [{ code: 'roundAsksTwice', field: 'asked', actionKey: 'å-1' }],
  askedPersonMismatch: [{ code: 'askedPersonMismatch', field: 'asked', actionKey: 'å-1' }],
  answerByBeforeOpening: [{ code: 'answerByBeforeOpening', field: 'answerBy', openedOn: day }],
  roundNotDue: [{ code: 'roundNotDue', field: 'meetingKey' }],
  roundClosed: [{ code: 'roundClosed', field: 'closedOn' }],
  actionNotAsked: [{ code: 'actionNotAsked', field: 'actionKey' }],
  startTimeInvalid: [{ code: 'startTimeInvalid', field: 'startTime' }],
  meetingLengthInvalid: [
    { code: 'meetingLengthInvalid', field: 'lengthMinutes', lengthMinutes: Number.NaN, maxMinutes: 1440 }
  ],
  answerByAfterMeeting: [{ code: 'answerByAfterMeeting', field: 'answerBy', day }],
  meetingStateNotAllowed: [{ code: 'meetingStateNotAllowed', field: 'state', from: 'approved', to: 'held' }],
  meetingNotYetHeld: [{ code: 'meetingNotYetHeld', field: 'state', day }],
  meetingNotMovable: [{ code: 'meetingNotMovable', field: 'state', state: 'held' }],
  meetingLocked: [{ code: 'meetingLocked', field: 'state' }],
  pointMinutesInvalid: [{ code: 'pointMinutesInvalid', field: 'minutes', maxMinutes: 1440 }],
  pointChangedMeanwhile: [{ code: 'pointChangedMeanwhile', field: 'notes' }],
  minutesChangedMeanwhile: [{ code: 'minutesChangedMeanwhile', field: 'contentHash' }],
  assignmentStillOpen: [{ code: 'assignmentStillOpen', field: 'settledOn' }],
  assignmentSettled: [{ code: 'assignmentSettled', field: 'state' }],
  raisedToItself: [{ code: 'raisedToItself', field: 'groupKey' }],
  noSteeringGroup: [{ code: 'noSteeringGroup', field: 'groupKey' }],
  notNamedApprover: [{ code: 'notNamedApprover', field: 'approverKeys' }],
  noApprover: [{ code: 'noApprover', field: 'approverKeys' }],
  decisionSequenceInvalid: [{ code: 'decisionSequenceInvalid', field: 'sequence', sequence: 0 }],
  decisionYearMismatch: [{ code: 'decisionYearMismatch', field: 'year', year: 2019, day }],
  decisionKeyMismatch: [{ code: 'decisionKeyMismatch', field: 'key', expected: 'grupp-1|2020|3' }]
};

export const handTypedSamples: SamplesByCode<HandTypedProblem> = {
  notAChoice: [
    { code: 'notAChoice', field: 'stance' },
    { code: 'notAChoice', field: 'cadence' }
  ],
  duplicateKey: [{ code: 'duplicateKey', field: 'key' }]
};
