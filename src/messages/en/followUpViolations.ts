import {
  type CadenceViolation,
  type CorrectionViolation,
  type ReportOnActionViolation,
  type StatusReportViolation
} from '../../core/followUp/followUpViolation';
import { type ActionDecision } from '../../core/plan/action';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { namesEn } from './names';
import { dayInEnglish, lowerNameInEnglish } from './words';

const { side } = namesEn;

/** Why no report is taken about an action, by what has been decided about it. */
const notReportable: Readonly<Record<Exclude<ActionDecision, 'decided'>, string>> = {
  proposed: 'The action is only proposed. Wait with the report until it is decided.',
  paused: 'The action is paused. Give an ordinary status report, or wait until the action is taken up again.',
  cancelled:
    'The action is cancelled and is not followed up any more. Ask the coordinator if something must be said about it all the same.'
};

/** Rules about how often an action is followed up, in English. */
export const cadenceViolationsEn: TextsByCode<OwnViolation<CadenceViolation>> = {
  cadenceWeeksInvalid:
    'The number of weeks between the follow-ups cannot be used. Write a whole number from 1 to 52.',
  cadenceDaysMissing:
    'No days for follow-up are chosen. Choose at least one, or another way to follow the action up.',
  cadenceDayRepeated: ({ day }) =>
    `The follow-up day ${dayInEnglish(day)} is there more than once. Remove the duplicate.`,
  cadenceDayOutsideAction: ({ day }) =>
    `The follow-up day ${dayInEnglish(day)} lies outside the time of the action. Choose a day after its start and no later than its end.`
};

/** Rules about status reports and their corrections, in English. */
export const reportViolationsEn: TextsByCode<
  OwnViolation<StatusReportViolation | ReportOnActionViolation | CorrectionViolation>
> = {
  lightNeedsText: ({ light }) =>
    `The status is ${lowerNameInEnglish('light', light)}. Write what has been done and what does not go to plan.`,
  lightNeedsRemedy: ({ light }) =>
    `The status is ${lowerNameInEnglish('light', light)}. Write what you propose to put it right.`,
  reportDayInFuture: ({ day, recordedOn }) =>
    `The report is about ${dayInEnglish(day)}, which has not come yet. Choose ${dayInEnglish(recordedOn)} or an earlier day.`,
  reportOfOtherAction:
    'The report belongs to another action or plan. Open the action again and give the report there.',
  organisationNotInAction:
    'The organisation is neither responsible for the action nor a participant. Choose an organisation that is, or ask the coordinator to add yours.',
  reportOfOtherSide: ({ side: own }) =>
    `The report is given for another side than the organisation’s own.${own in side ? ` Choose the side “${side[own as keyof typeof side]}”.` : ' Choose the organisation’s own side.'}`,
  actionNotReportable: ({ decision }) => notReportable[decision],
  effectBeforeEnd: ({ end }) =>
    `The effect is followed up once the action is completed${end === undefined ? '' : ` or its end, ${dayInEnglish(end)}, has passed`}. Give an ordinary status report until then.`,
  correctsItself: 'The report corrects itself. Choose the report that is to be corrected.',
  correctsOtherAction:
    'The report to be corrected is about another action. Choose a report about this action.',
  correctsOtherOrganisation:
    'The report to be corrected was given by another organisation. Ask that organisation to correct it.',
  correctionBeforeOriginal: ({ originalDay }) =>
    `The correction is about an earlier day than the report it corrects. Choose ${dayInEnglish(originalDay)} or a later day.`
};
