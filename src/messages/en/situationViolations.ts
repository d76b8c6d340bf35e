import { type CommunicationViolation } from '../../core/communication/communicationViolation';
import { smallestShownCount } from '../../core/situation/measurement';
import { type SituationViolation } from '../../core/situation/situationViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { dayInEnglish } from './words';

/** Rules about situation pictures, problems, causes, goals, indicators and measurements, in English. */
export const situationViolationsEn: TextsByCode<OwnViolation<SituationViolation>> = {
  settledBeforePeriod: ({ periodFrom }, field) =>
    `The situation picture was settled before the time it shows, which begins on ${dayInEnglish(periodFrom)}. Correct the day in the field ${field}.`,
  goalTargetMissing: 'An output goal is counted. Write the target to reach.',
  goalUnitMissing:
    'The numbers of the goal have no unit. Write what they count, for example walks or per cent.',
  goalAimMissing: 'It is not said what the goal serves. Choose greater safety or less crime.',
  goalChangesNothing:
    'The target is the same as the value at the start, so nothing would change. Write another target.',
  suppressedValueStored:
    'The value is suppressed but still there. Empty it, so that no individual can be recognised.',
  measurementValueMissing: 'The value is missing. Write it, or mark it as suppressed.',
  smallCountStored: `The number of people is below ${smallestShownCount}, so individuals might be recognised. Empty the value and mark it as suppressed.`,
  measurementRepeated:
    'There is already a value for the same time and the same breakdown. Change that one, or correct the time.',
  referenceOfOtherAgreement: (_, field) =>
    `The field ${field} points at something of another agreement. Choose something of the same agreement.`,
  causeOfOtherProblem: 'The cause belongs to another problem. Choose a cause of the action’s problem.',
  goalOfOtherProblem: 'The goal belongs to another problem. Choose a goal for the action’s problem.'
};

/** Rules about communication efforts, in English. */
export const communicationViolationsEn: TextsByCode<OwnViolation<CommunicationViolation>> = {
  effortNotApproved:
    'The effort to residents is done but nobody has approved its publication. Ask the preparation group or the steering group to approve it.',
  residentSummaryMissing:
    'A summary for residents is missing. Write one in plain words before the effort is published.',
  effortDoneInFuture: ({ recordedOn }) =>
    `The effort is marked as done on a day that has not come yet. Choose ${dayInEnglish(recordedOn)} or an earlier day.`,
  actionOfOtherAgreement: 'The action belongs to another agreement. Choose an action of the same agreement.'
};
