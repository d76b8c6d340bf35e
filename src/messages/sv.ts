import { type Catalogue } from './catalogue';
import { agreementViolationsSv } from './sv/agreementViolations';
import { everyWeeksSv } from './sv/everyWeeks';
import { fieldLabelsByCollectionSv, fieldLabelsSv } from './sv/fields';
import { fieldViolationsSv, handTypedSv } from './sv/fieldViolations';
import { cadenceViolationsSv, reportViolationsSv } from './sv/followUpViolations';
import { meetingViolationsSv } from './sv/meetingViolations';
import { namesSv } from './sv/names';
import { organisationViolationsSv } from './sv/organisationViolations';
import { actionViolationsSv, dateChangeViolationsSv, planViolationsSv } from './sv/planViolations';
import { failuresSv, refusalsSv } from './sv/refusals';
import { reminderViolationsSv } from './sv/reminderViolations';
import { roundViolationsSv } from './sv/roundViolations';
import { communicationViolationsSv, situationViolationsSv } from './sv/situationViolations';
import { standingSv } from './sv/standing';
import { warningsSv } from './sv/warnings';
import { whyWordsSv } from './sv/whyWords';

/** Every text that is made from a code, in Swedish: the source from which the other languages are made. */
export const sv: Catalogue = {
  violations: {
    ...fieldViolationsSv,
    ...agreementViolationsSv,
    ...organisationViolationsSv,
    ...situationViolationsSv,
    ...communicationViolationsSv,
    ...actionViolationsSv,
    ...cadenceViolationsSv,
    ...planViolationsSv,
    ...dateChangeViolationsSv,
    ...reportViolationsSv,
    ...reminderViolationsSv,
    ...roundViolationsSv,
    ...meetingViolationsSv
  },
  handTyped: handTypedSv,
  warnings: warningsSv,
  refusals: refusalsSv,
  failures: failuresSv,
  names: namesSv,
  fields: fieldLabelsSv,
  fieldsByCollection: fieldLabelsByCollectionSv,
  standing: standingSv,
  everyWeeks: everyWeeksSv,
  why: whyWordsSv,
  rowInList: (itemId) => `Rad ${itemId}`
};
