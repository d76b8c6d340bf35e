import { type Catalogue } from './catalogue';
import { agreementViolationsEn } from './en/agreementViolations';
import { everyWeeksEn } from './en/everyWeeks';
import { fieldLabelsByCollectionEn, fieldLabelsEn } from './en/fields';
import { fieldViolationsEn, handTypedEn } from './en/fieldViolations';
import { cadenceViolationsEn, reportViolationsEn } from './en/followUpViolations';
import { meetingViolationsEn } from './en/meetingViolations';
import { namesEn } from './en/names';
import { organisationViolationsEn } from './en/organisationViolations';
import { actionViolationsEn, dateChangeViolationsEn, planViolationsEn } from './en/planViolations';
import { failuresEn, refusalsEn } from './en/refusals';
import { reminderViolationsEn } from './en/reminderViolations';
import { roundViolationsEn } from './en/roundViolations';
import { communicationViolationsEn, situationViolationsEn } from './en/situationViolations';
import { standingEn } from './en/standing';
import { warningsEn } from './en/warnings';
import { whyWordsEn } from './en/whyWords';

/** Every text that is made from a code, in English. */
export const en: Catalogue = {
  violations: {
    ...fieldViolationsEn,
    ...agreementViolationsEn,
    ...organisationViolationsEn,
    ...situationViolationsEn,
    ...communicationViolationsEn,
    ...actionViolationsEn,
    ...cadenceViolationsEn,
    ...planViolationsEn,
    ...dateChangeViolationsEn,
    ...reportViolationsEn,
    ...reminderViolationsEn,
    ...roundViolationsEn,
    ...meetingViolationsEn
  },
  handTyped: handTypedEn,
  warnings: warningsEn,
  refusals: refusalsEn,
  failures: failuresEn,
  names: namesEn,
  fields: fieldLabelsEn,
  fieldsByCollection: fieldLabelsByCollectionEn,
  standing: standingEn,
  everyWeeks: everyWeeksEn,
  why: whyWordsEn,
  rowInList: (itemId) => `Row ${itemId}`
};
