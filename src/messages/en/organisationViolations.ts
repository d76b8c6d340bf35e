import { type OrganisationViolation } from '../../core/organisation/organisationViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { formatAlternatives } from '../format';
import { namesEn } from './names';
import { dayInEnglish } from './words';

const { groupKind, level, orgUnitKind, side } = namesEn;

/** Rules about organisations, groups, memberships and persons, in English. */
export const organisationViolationsEn: TextsByCode<OwnViolation<OrganisationViolation>> = {
  unitSideMismatch: ({ kind, expected }) =>
    `An organisation of the kind “${orgUnitKind[kind]}” belongs to the side “${side[expected]}”. Change the side or the kind.`,
  unitSucceedsItself: (_, field) =>
    `The organisation is its own successor. Choose another organisation in the field ${field}, or empty it.`,
  successorWithoutEnd: (_, field) =>
    `The organisation has a successor but no last day. Fill in the field ${field}.`,
  successorCycle: (_, field) =>
    `The organisations succeed each other in a circle. Check the field ${field} in them and remove what is wrong.`,
  successorOfOtherSide: ({ side: other }, field) =>
    `The successor belongs to the side “${side[other]}”, and the organisation to another. Choose one of the same side in the field ${field}.`,
  successorGap: ({ endedOn, beganOn }) =>
    `The organisation ended on ${dayInEnglish(endedOn)} but its successor began only on ${dayInEnglish(beganOn)}. Correct one of the days, so that somebody answers every day.`,
  centralWorkingGroup: `There are no working groups in the central cooperation. Choose another kind of group, or the level “${level.local}”.`,
  steeringGroupHasParent: (_, field) =>
    `A steering group answers to no other group. Empty the field ${field}.`,
  groupAnswersToItself: (_, field) =>
    `The group answers to itself. Choose another group in the field ${field}, or empty it.`,
  parentGroupOfOtherAgreement: (_, field) =>
    `The group in the field ${field} belongs to another agreement. Choose a group of the same agreement.`,
  parentGroupOfWrongKind: ({ kind, allowed }, field) =>
    `The group in the field ${field} is of the kind “${groupKind[kind]}”, to which this group cannot answer. ${
      allowed.length === 0
        ? 'Empty the field.'
        : `Choose a group of the kind ${formatAlternatives(
            allowed.map((one) => `“${groupKind[one]}”`),
            'en'
          )}.`
    }`,
  groupLevelMismatch: ({ expected }, field) =>
    `The agreement of the group has the level “${level[expected]}”. Choose the same level in the field ${field}.`,
  loginTaken:
    'Another person already has that sign-in name. Check the address, or correct the other person’s row.',
  membershipOverlap:
    'The person already has that role in the group during some of the time. Change the days, or change the membership that exists.',
  assignmentOverlap:
    'The person already has that right during some of the time. Change the days, or change the right that exists.',
  deputyIsSelf: (_, field) =>
    `A person cannot be their own deputy. Choose somebody else in the field ${field}, or empty it.`,
  absenceWithoutStart: (_, field) => `The absence has a last day but no first. Fill in the field ${field}.`
};
