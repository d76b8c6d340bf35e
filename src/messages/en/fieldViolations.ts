import { type AnyFieldViolation, type HandTypedProblem, type TextsByCode } from '../catalogue';
import { standingEn } from './standing';
import { dayInEnglish, numberInEnglish } from './words';

/** What may be wrong with a field of any row, in English. */
export const fieldViolationsEn: TextsByCode<AnyFieldViolation> = {
  fieldMissing: (_, field) => `The field ${field} is empty. Fill it in.`,
  textTooLong: ({ maxLength, length }, field) =>
    `The text in the field ${field} is too long: ${numberInEnglish(length)} characters. Shorten it to ${numberInEnglish(maxLength)} at most.`,
  personalIdentityNumber: (_, field) =>
    `The text in the field ${field} holds something that looks like a personal identity number. Remove it. ${standingEn.noPersonalData}`,
  invalidKey: (_, field) =>
    `The value in the field ${field} cannot be used. Write only the letters a–z, digits and hyphens, beginning with a letter or a digit.`,
  invalidNumber: ({ field: name }, field) =>
    `The number in the field ${field} cannot be used. Write it in digits, for example 12 or 3.5.${name === 'target' ? ' An output goal needs a target above zero.' : ''}`,
  invalidUrl: (_, field) =>
    `The address in the field ${field} is not a whole web address. Copy it from the browser, so that it begins with https://.`,
  invalidDay: (_, field) =>
    `The field ${field} holds something that is not a day. Write the day as year, month and day, for example 2019-08-20.`,
  endBeforeStart: ({ start, end }, field) =>
    `The day in the field ${field} is too early: ${dayInEnglish(end)} comes before ${dayInEnglish(start)}. Choose ${dayInEnglish(start)} or a later day.`,
  unknownReference: ({ key }, field) =>
    `The field ${field} points at “${key}”, which does not exist. Choose something that does, or ask the coordinator to add it.`,
  dayOutsideHolidayTable: ({ day, firstYear, lastYear }, field) =>
    `The day in the field ${field} is ${dayInEnglish(day)}. Only the years ${firstYear}–${lastYear} can be planned for. Choose a day within them.`
};

/** What only a row that was typed by hand can have wrong, in English. */
export const handTypedEn: TextsByCode<HandTypedProblem> = {
  notAChoice: ({ field: name }, field) =>
    name === 'cadence'
      ? `The text in the field ${field} cannot be read. Write one of the cadences in the words of the list, which are Swedish, or choose it in the form.`
      : `The value in the field ${field} is not among the choices. Choose one of them.`,
  duplicateKey: (_, field) =>
    `Another row in the list has the same value in the field ${field}. Remove the row that is a duplicate, or give it a key of its own.`
};
