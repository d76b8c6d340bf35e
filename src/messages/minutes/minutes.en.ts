import { type MinutesTexts } from './minutes.sv';

/** Words of minutes and calendars, in English. */
export const minutesEn: MinutesTexts = {
  minutes: 'Minutes',
  day: 'Day',
  time: 'Time',
  place: 'Venue',
  present: 'Present',
  approvers: 'Approvers',
  decision: 'Decision',
  decisions: 'Decisions of the meeting',
  kind: 'Kind',
  number: 'Number',
  assignment: 'Assignment',
  assignments: 'Assignments of the meeting',
  owner: 'Owner',
  due: 'Due',
  state: 'State',
  responsible: 'Responsible organisation',
  nothing: 'Nothing noted.',
  others: 'Other matters',
  nextMeeting: 'Next meeting',
  noNextMeeting: 'The next meeting has not been planned.',
  draft: 'Draft – not approved',
  approvedOn: (day) => `Approved ${day}`,
  changed: 'What the minutes rest on has been changed after they were locked.',
  hash: (hash) => `Checksum (SHA-256): ${hash}`,
  from: (time, minutes) => `${time} (${minutes} minutes)`,
  notOurDiary: 'The system does not enter the document in the register.',
  joinMeeting: 'Join the meeting',
  reportsBy: (day) => `Status reports by ${day}.`,
  meetingsOf: (group) => `Meetings – ${group}`
};
