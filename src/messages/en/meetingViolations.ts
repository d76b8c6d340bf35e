import { type DecisionViolation, type MeetingViolation } from '../../core/meeting/meetingViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { namesEn } from './names';
import { dayInEnglish, numberInEnglish } from './words';

const { meetingState } = namesEn;

/** Rules about meetings and their decisions, in English. */
export const meetingViolationsEn: TextsByCode<OwnViolation<MeetingViolation | DecisionViolation>> = {
  startTimeInvalid: (_, field) =>
    `The time in the field ${field} cannot be read. Write hours and minutes, for example 13:00.`,
  meetingLengthInvalid: ({ maxMinutes }, field) =>
    `The length of the meeting cannot be used. Write a number of minutes from 1 to ${numberInEnglish(maxMinutes)} in the field ${field}.`,
  answerByAfterMeeting: ({ day }) =>
    `Status reports are to be given before the meeting. Choose ${dayInEnglish(day)}, when the meeting is held, or an earlier day.`,
  meetingStateNotAllowed: ({ from, to }) =>
    `The meeting has the state “${meetingState[from]}” and cannot get the state “${meetingState[to]}”. Reload the page and choose one of the steps that are shown.`,
  meetingNotYetHeld: ({ day }) =>
    `The meeting is held on ${dayInEnglish(day)}. Wait until that day to mark it as held, or correct the day.`,
  decisionSequenceInvalid: (_, field) =>
    `The sequence number of the decision is a whole number from 1 upwards. Correct the field ${field}.`,
  decisionYearMismatch: ({ day }) =>
    `The decision is of ${dayInEnglish(day)}, but the year in its number is another. Correct the year or the day.`,
  decisionKeyMismatch: ({ expected }, field) =>
    `The key of the decision does not agree with its group, year and number. Write “${expected}” in the field ${field}.`,
  meetingNotMovable: ({ state }) =>
    `The meeting is in the state “${meetingState[state]}” and can be neither moved nor cancelled. Plan a new meeting instead.`,
  meetingLocked:
    'The minutes have been approved and locked. Write what has to be added in the minutes of the next meeting.',
  pointMinutesInvalid: ({ maxMinutes }) =>
    `The time for the item cannot be used. Write a number of minutes from 0 to ${numberInEnglish(maxMinutes)}.`,
  pointChangedMeanwhile: (_, field) =>
    `Somebody else has changed the field ${field} since you began to write. Read the new text and add what you want in it.`,
  minutesChangedMeanwhile:
    'The minutes have been changed since you read them, so you have not approved them. Read them as they stand now, and approve then.',
  assignmentStillOpen:
    'The assignment is open but has a day on which it was settled. Remove the day, or settle it.',
  assignmentSettled: 'The assignment has been settled. Make a new one if more is to be done.',
  raisedToItself:
    'The matter cannot be raised to the group itself. Choose the steering group, or decide yourselves.',
  noSteeringGroup:
    'The group answers to no steering group. Ask the central coordinator to correct the register before you raise the matter.',
  notNamedApprover:
    'You are not named to approve the minutes. Ask the coordinator to add you to the approvers if that is wrong.',
  noApprover:
    'Nobody is named to approve and the group has no chair. Name at least one approver before the minutes are approved.'
};
