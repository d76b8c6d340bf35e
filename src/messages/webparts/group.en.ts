import { type groupSv } from './group.sv';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

function list(numbers: readonly number[]): string {
  const [last, ...others] = [...numbers].reverse();
  return others.length === 0 ? `${last ?? ''}` : `${others.reverse().join(', ')} and ${last ?? ''}`;
}

/** Texts of the page of a group, in English. */
function nobody(isAhead: boolean): string {
  return isAhead ? 'Nobody gets anything' : 'Nobody got anything';
}

export const groupEn: {
  readonly [Key in keyof typeof groupSv]: (typeof groupSv)[Key] extends string
    ? string
    : (typeof groupSv)[Key];
} = {
  'group.loading': 'Fetching the group …',
  'group.choose': 'Group',
  'group.memberCount': (count) => (count === 1 ? '1 member' : `${count} members`),
  'group.goneTitle': 'The group does not exist',
  'group.goneAdvice': 'It may have been deleted. Choose another group of the site.',

  'group.members': 'Members',
  'group.membersExplanation':
    'Whoever cannot be reached personally is mentioned in the channel of the group. Nobody is forgotten unseen.',
  'group.noMembers': 'The group has no members today. The administrator adds them in the register.',
  'group.columnName': 'Name',
  'group.columnRole': 'Role',
  'group.columnOrganisation': 'Organisation',
  'group.columnReach': 'Reached in Teams',
  'group.absent': (name) => `${name} (absent)`,
  'group.reached': 'Reached',
  'group.notReached': 'Not reached',
  'group.reachUnknown': 'The bot has not answered yet',

  'group.channel': 'Channel',
  'group.channelExplanation':
    'Here the bot asks the group and reaches those without the app. The bot does what you ask within a minute.',
  'group.connect': 'Connect the channel',
  'group.disconnect': 'Disconnect the channel',
  'group.disconnectMeans':
    'Then the bot posts nothing more in the channel, not even what is queued already. Those who are reached only there get their reminders through the coordinator.',
  'group.chooseChannel': 'Channel where the bot is',
  'group.noFreeChannels':
    'The bot is in no free channel. Add the app to the channel of the group in Teams and reload the page.',
  'group.asked': 'The bot has your request',

  'group.sent': 'What has been sent',
  'group.sentExplanation': 'Every reminder of what the group follows up: where it went, why, and why not.',
  'group.filterRecipient': 'Recipient',
  'group.filterItem': 'Action',
  'group.filterDay': 'Day',
  'group.filterPeriod': 'Show',
  'group.filterAll': 'All',
  'group.lastDays': (count) => `The last ${count} days`,
  'group.sentCount': (count) =>
    count === 0 ? 'Nothing was sent in these days.' : count === 1 ? '1 line' : `${count} lines`,
  'group.columnDay': 'Day',
  'group.columnRecipient': 'Recipient',
  'group.columnItem': 'About',
  'group.columnWhy': 'Because',
  'group.columnOutcome': 'Outcome',
  'group.nobody': 'Nobody',
  'group.resend': 'Send the message again',
  'group.resendLabel': (day, recipient) => `Send the whole message of ${day} to ${recipient} again`,
  'group.resendMeans': (count) =>
    count === 1
      ? 'The message is sent once more, if it still holds.'
      : `The whole message is sent once more: those of its ${count} lines that still hold.`,
  'group.resendWaits': 'Waits to be sent again',
  'group.why': 'Why?',
  'group.whyLabel': (subject) => `Why: ${subject}`,

  'group.wentToOthers': (names) => `On that day it went to ${names.join(', ')} instead.`,
  'group.silentLoading': 'Finding out why …',
  'group.silentDecision': (state, isAhead) => `${nobody(isAhead)}: the action is ${state.toLowerCase()}.`,
  'group.silentDay': (isAhead) =>
    `${nobody(isAhead)}: no reminders go on that day (weekend, bridge day or summer break).`,
  'group.silentAnswered': (isAhead) =>
    `${nobody(isAhead)}: there ${isAhead ? 'is' : 'was'} nothing to answer on that day.`,
  'group.silentHeld': (reason, isAhead) => `${nobody(isAhead)}: ${reason}.`,
  'group.silentNotItsDay': (isAhead) => `${nobody(isAhead)}: no rule speaks on that day.`,
  'group.silentWouldGo': (rule, isAhead) =>
    isAhead
      ? `On that day a reminder goes, if nobody answers: ${rule}.`
      : `The bot noted nothing on that day. As the rows are now a reminder would have gone: ${rule}.`,
  'group.silentNext': (day, rule) => `The next reminder, if nobody answers: ${day}, ${rule}.`,
  'group.silentNoNext': 'No reminder waits in the next four months.',
  'group.silentEarlier': (count) =>
    `${count === 1 ? '1 line is' : `${count} lines are`} noted on that day. Choose a longer time under Show.`,

  'group.rules': 'Rules of reminders',
  'group.rulesExplanation':
    'Reminders go at 8 a.m. on workdays, at most three messages a week to each person. What is due today and escalations do not count.',
  'group.brokenRule':
    'A rule needs to be mended; it stands at the top of the page. Until then the next wider rule holds, or the usual.',
  'group.columnRule': 'Reminder',
  'group.columnSetting': 'When',
  'group.columnFrom': 'Holds for',
  'group.columnChange': 'Change',
  'group.usual': 'The usual',
  'group.on': 'On',
  'group.off': 'Off',
  'group.workdaysBefore': (days) =>
    `${list(days)} ${days.length === 1 && days[0] === 1 ? 'workday' : 'workdays'} before`,
  'group.daysBefore': (days) =>
    `${list(days)} ${days.length === 1 && days[0] === 1 ? 'day' : 'days'} before the last day`,
  'group.everyWeekday': (weekday) => `Every ${weekdays[weekday - 1] ?? ''}`,
  'group.weeks': (from, to) => `Week ${from} to ${to}`,
  'group.change': 'Change',
  'group.changeLabel': (rule) => `Change: ${rule}`,
  'group.exceptions': (rule) => `Rules of their own for ${rule}`,
  'group.saveRule': 'Save the rule',
  'group.ruleScope': 'Holds for',
  'group.rulePlace': (scope, name) => (name === '' ? scope : `${scope}: ${name}`),
  'group.nearestWins':
    'The nearest rule holds: that of the action before that of the plan, then the group, then the whole site.',
  'group.ruleOn': 'Remind',
  'group.workdaysField': 'Workdays before the deadline',
  'group.daysField': 'Days before the last day',
  'group.daysHint': 'Write one or more numbers, for example 10, 5, 1.',
  'group.weekdayField': 'Weekday',
  'group.fromWeekField': 'From week',
  'group.toWeekField': 'To week',
  'group.preview': (weeks) => `What the reminders of the coming ${weeks} weeks will be`,
  'group.previewLoading': 'Working out the reminders …',
  'group.previewUnsound': 'Mend the days, and what the rule brings is shown.',
  'group.previewTotal': (count) =>
    count === 0
      ? 'No messages about what the group follows up.'
      : `${count} messages about what the group follows up, if nobody answers.`,
  'group.previewWeek': (week, count) => `${week}: ${count === 1 ? '1 message' : `${count} messages`}`
};
