import { checkAreaMapping } from '../../core/agreement/areaMapping';
import { checkAreaCode, checkFocusArea } from '../../core/agreement/catalogue';
import { checkProcessOrder, checkProcessStep } from '../../core/agreement/processSteps';
import { checkCommunicationEffort, checkEffortLinks } from '../../core/communication/checkEffort';
import { type CommunicationEffort } from '../../core/communication/communicationEffort';
import { type CommunicationViolation } from '../../core/communication/communicationViolation';
import { checkMeeting, checkMeetingState } from '../../core/meeting/checkMeeting';
import { valuesOf } from '../standing';
import { beside, ofAgreement, type ContentPolicy } from './contentPolicy';

/** What stands around an agreement: its process, its catalogue, its communication and its groups' meetings. */
export const agreementPolicies: {
  readonly [C in 'processSteps' | 'focusAreas' | 'communicationEfforts' | 'meetings']: ContentPolicy<C>;
} = {
  processSteps: {
    belongs: ofAgreement('recordExternalDecision'),
    check: checkProcessStep,
    references: () => [],
    surroundings: beside(
      (row) => ({
        steps: { collection: 'processSteps', where: { field: 'agreementKey', oneOf: [row.agreementKey] } }
      }),
      (row, { steps }) => {
        const others = valuesOf(steps).filter((step) => step.key !== row.key);
        return checkProcessOrder([...others, row]).violations;
      }
    )
  },
  focusAreas: {
    belongs: {
      to: 'agreement',
      task: ({ level }) => (level === 'central' ? 'editCatalogue' : 'editAgreement'),
      agreementKey: (row) => row.agreementKey
    },
    check: checkFocusArea,
    references: () => [],
    surroundings: beside(
      () => ({
        areas: { collection: 'focusAreas' },
        agreements: { collection: 'agreements', depth: 'brief' }
      }),
      (row, { areas, agreements }) => [
        ...checkAreaCode(row, valuesOf(areas)),
        ...checkAreaMapping(row, valuesOf(areas), valuesOf(agreements))
      ]
    )
  },
  communicationEfforts: {
    belongs: ofAgreement('editCommunication'),
    check: checkCommunicationEffort,
    references: () => [],
    surroundings: beside(
      (row) => ({
        actions: {
          collection: 'actions',
          where: { field: 'agreementKey', oneOf: [row.agreementKey] },
          depth: 'brief'
        },
        standing: { collection: 'communicationEfforts', where: { field: 'key', oneOf: [row.key] } }
      }),
      (row, { actions, standing }) => [
        ...checkEffortLinks(row, valuesOf(actions)),
        ...checkApproval(row, standing.rows[0]?.value)
      ]
    )
  },
  meetings: {
    belongs: { to: 'group', task: 'editAgenda', groupKey: (row) => row.groupKey },
    check: checkMeeting,
    references: (row) => [{ field: 'groupKey', collection: 'groups', keys: [row.groupKey] }],
    surroundings: beside(
      (row) => ({ standing: { collection: 'meetings', where: { field: 'key', oneOf: [row.key] } } }),
      (row, { standing }) => checkMeetingState(row, standing.rows[0]?.value, row.recordedOn)
    )
  }
};

/** The word that residents may read a text is given through `approvePublishing`, for the text as it then stood. */
function checkApproval(
  row: CommunicationEffort,
  standing: CommunicationEffort | undefined
): readonly CommunicationViolation[] {
  const isApproved = standing?.mayBePublished === true && standing.residentSummary === row.residentSummary;
  return row.mayBePublished && !isApproved ? [{ code: 'effortNotApproved', field: 'mayBePublished' }] : [];
}
