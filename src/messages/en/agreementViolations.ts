import { type AgreementViolation } from '../../core/agreement/agreementViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { namesEn } from './names';
import { dayInEnglish, lowerNameInEnglish, numberInEnglish, spanInEnglish } from './words';

const { agreementState, processStep } = namesEn;

/** Rules about agreements, extensions, process steps, catalogues and coverage, in English. */
export const agreementViolationsEn: TextsByCode<OwnViolation<AgreementViolation>> = {
  transitionNotAllowed: ({ from, to }) =>
    `The agreement has the state “${agreementState[from]}” and cannot get the state “${agreementState[to]}”. Reload the page and choose one of the steps that are shown.`,
  decisionReasonMissing: 'The reason for the decision is missing. Write why it was made.',
  lockedFieldChanged: ({ since }, field) =>
    `The field ${field} cannot be changed when the agreement is ${lowerNameInEnglish('agreementState', since)}. Restore it. If the content must change, begin a new agreement.`,
  centralAgreementHasParent: (_, field) =>
    `A central agreement cannot belong to another one. Empty the field ${field}.`,
  agreementRefersToItself: (_, field) =>
    `The agreement points at itself in the field ${field}. Choose another agreement or empty the field.`,
  agreementCycle: (_, field) =>
    `The agreements follow each other in a circle. Check the field ${field} in them and remove what is wrong.`,
  previousOfOtherLevel: (_, field) =>
    `The agreement in the field ${field} is of the other level. Choose a central one if this is central, otherwise a local one.`,
  parentNotCentral: (_, field) =>
    `The agreement in the field ${field} is not central. Choose a central agreement.`,
  invalidDocumentHash: (_, field) =>
    `The checksum in the field ${field} has the wrong form. It has 64 characters: digits and the letters a–f. Copy the whole checksum again.`,
  documentKindRefused:
    'The file is neither a PDF nor a Word document (docx). Save it as a PDF and choose it anew.',
  documentEmpty: 'The file is empty. Open it on your computer and look, or choose another one.',
  documentTooLarge: ({ maxMegabytes }) =>
    `The file is too large: at most ${numberInEnglish(maxMegabytes)} MB can be uploaded here. Save a smaller one, for example as a PDF without large pictures, or put it in a library and give its address instead.`,
  documentNotAsNamed:
    'The content of the file is not what its name says. It may have been renamed, be broken or have a password. Open it, save it again without a password as PDF or Word, and choose it anew.',
  documentIsAnother:
    'The file is not the one that was signed: its checksum differs from the recorded one. Choose the file that was signed.',
  documentReplaced:
    'Somebody else has given a document since you opened the form. Cancel, read what is there, and upload your file again if it is to replace it.',
  documentNameTaken:
    'Another file of the same name is in the library already. Give your file another name and choose it again.',
  cityPartyMissing: (_, field) => `No party of the city is included. Add at least one in the field ${field}.`,
  policePartyMissing: (_, field) =>
    `No party of the police is included. Add at least one in the field ${field}.`,
  partyNotValid: ({ key, day }, field) =>
    `The organisation “${key}” in the field ${field} did not exist on ${dayInEnglish(day)}. Choose the organisation that did, or correct the day of signing.`,
  signedInFuture: ({ day }) =>
    `The day of signing, ${dayInEnglish(day)}, has not come yet. Record the signing once it is done, or correct the day.`,
  agreementOverlap: ({ from, to }) =>
    `Another agreement between the same parties is in force ${spanInEnglish(from, to)}. Choose a later first day, or say that this one follows the other.`,
  extensionOfUnsigned: 'The agreement is not signed and so cannot be extended. Record the signing first.',
  extensionNotLater: ({ lastDay }) =>
    `The agreement is already in force until ${dayInEnglish(lastDay)}. Choose a later day for the extension.`,
  extensionBeforeSigning: ({ signedOn }, field) =>
    `The extension was decided before the signing on ${dayInEnglish(signedOn)}. Correct the day in the field ${field}.`,
  stepBeforeItsGround: ({ kind, ground, groundDay }) =>
    `The step “${processStep[kind]}” comes before the step “${processStep[ground]}” of ${dayInEnglish(groundDay)}. Correct one of the days.`,
  invalidAreaCode:
    'The code has the wrong form. Write it in capitals, digits and hyphens, for example UNG-2.',
  duplicateAreaCode: 'Another focus area of the same agreement has that code. Choose another code.',
  areaMapsToItself: (_, field) =>
    `The focus area points at itself in the field ${field}. Choose an area of a later agreement, or empty the field.`,
  areaMapsWithinCatalogue: (_, field) =>
    `The field ${field} points at an area of the same agreement. Choose an area of a later agreement.`,
  areaMapsToEarlierCatalogue: (_, field) =>
    `The field ${field} points at an area of an earlier agreement. Choose an area of a later one.`,
  areaMappingCycle: (_, field) =>
    `The focus areas continue in each other in a circle. Check the field ${field} in them and remove what is wrong.`,
  coverageReasonMissing: 'The reason is missing. Write why the area is not relevant where you are.',
  duplicateCoverage:
    'You have already taken a stance on this focus area. Change that one instead of adding another.',
  coverageOfCentralAgreement:
    'Only a local agreement takes a stance on the central focus areas. Choose a local agreement.',
  coverageOfOtherCatalogue:
    'The focus area is the agreement’s own. Only the central areas need a stance, so choose one of them.'
};
