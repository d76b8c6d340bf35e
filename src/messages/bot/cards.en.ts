import { type CardTexts } from './cards.sv';

/** Texts of the cards in Teams, in English. */
export const cardsEn: CardTexts = {
  'card.open': 'Open in the browser',
  'card.openAction': 'Open the action',
  'card.openPlan': 'Open the plan',
  'card.openAgreement': 'Open the agreement',
  'card.openMeeting': 'Open the meeting',
  'card.openRound': 'Open the round',
  'card.openGroup': 'Open the page of the group',
  'card.demo': 'Demo data – invented facts',
  'card.plain': 'The card cannot be shown here. Open the page in the browser instead.',
  'card.more': (count) =>
    count === 1 ? 'One more is on the web page.' : `${count} more are on the web page.`,
  'card.numbered': (number, title) => `${number}: ${title}`,
  'card.light': (light, meaning) => `${light}: ${meaning.toLocaleLowerCase('en')}`,

  'digest.heading': 'To follow up',
  'digest.intro': (count) =>
    count === 1 ? 'Hello! One thing awaits you.' : `Hello! ${count} things await you, the most urgent first.`,
  'digest.summary': (count) =>
    count === 1 ? 'One thing to follow up awaits you' : `${count} things to follow up await you`,
  'digest.introChannel': (count) =>
    count === 1
      ? 'One thing awaits an answer in this group.'
      : `${count} things await an answer in this group.`,

  'escalation.heading': 'To be taken up',
  'escalation.intro': (group, count) =>
    count === 1
      ? `One action must be taken up by ${group}.`
      : `${count} actions must be taken up by ${group}.`,

  'line.due': (kind, deadline) => `${kind} by ${deadline}.`,
  'line.dueToday': (kind) => `${kind} by the end of today.`,
  'line.overdue': (kind, deadline, workdays) =>
    `Overdue by ${workdays === 1 ? 'one workday' : `${workdays} workdays`}: ${kind.toLocaleLowerCase('en')} was due ${deadline}.`,
  'line.stale': 'Nothing current is known about how it goes.',
  'line.snoozeOver': 'You asked to be reminded today.',
  'line.handedOver': (name) => `${name} says not to be responsible. Say who is.`,
  'line.handedOverByNobody': 'The one who was reminded is not responsible. Say who is.',
  'line.lapses': (day, daysLeft) => `The agreement is in force until ${day}, ${daysLeft}.`,
  'line.pictureOld': 'The situation picture is older than two years. Bring it up to date.',
  'line.minutesWaiting': (day) => `The minutes of the meeting on ${day} wait to be approved.`,
  'line.escalated': 'Overdue for so long that the group must take it up.',
  'line.escalatedRed': 'Red, with no proposal of how to mend it.',

  'button.report': 'Give a status report',
  'button.snooze': 'Remind me later',
  'button.snoozeSend': 'Remind me then',
  'button.snoozeUntil': 'Remind me again on',
  'button.notResponsible': 'I am not responsible',
  'button.correct': 'Correct the report',
  'button.status': 'Show how it goes',
  'button.mine': 'My to-do list',
  'button.help': 'Help',
  'button.connect': 'Connect',

  'form.heading': 'Give a status report',
  'form.correctHeading': 'Correct the status report',
  'form.kind': 'What is the report about?',
  'form.light': 'How does it go?',
  'form.organisation': 'The report is given for',
  'form.needed': 'Needed with yellow and red.',
  'form.outcome': (unit) => (unit === '' ? 'Outcome so far' : `Outcome so far (${unit})`),
  'form.target': (target) => `Target: ${target}`,
  'form.send': 'Send the status report',
  'form.refused': 'The report could not be taken. Mend this:',
  'form.light.choose': 'Choose how it goes.',

  'receipt.received': 'Received, being saved',
  'receipt.receivedText': 'Your report has been received. There is no need to send it again.',
  'receipt.saved': 'Saved',
  'receipt.savedText': 'The report stands in the list, for everybody who follows the action.',
  'receipt.afterClosing': 'The round had closed already. The answer counts as an ordinary report.',
  'receipt.snoozed': (day) => `You will be reminded again on ${day}.`,
  'receipt.handedOver': 'The coordinator is told, and sees to it that the right person is asked.',
  'receipt.refused': 'Could not be saved',
  'receipt.summary': (title) => `Status report: ${title}`,

  'connect.heading': 'Which group does the channel belong to?',
  'connect.intro':
    'Hello! I remind of follow-ups and gather status reports. A coordinator chooses which group works in this channel.',
  'connect.group': 'Group',
  'connect.choose': 'Choose a group.',
  'connect.choice': (group, site) => `${group} – ${site}`,
  'connect.done': (group) => `The channel belongs to ${group}`,
  'connect.doneText': 'Reminders for the whole group come here. Mention me when you want something.',
  'connect.taken': (group) => `${group} had another channel, which is no longer connected.`,
  'connect.belongsToOther': (group) =>
    `The channel already belongs to ${group}, and a channel has one group. Disconnect it first, on the page of the group.`,
  'connect.none': 'There is no group to connect. Add the group on the site of the cooperation first.',
  'connect.summary': 'Choose which group the channel belongs to',

  'mine.heading': 'My to-do list',
  'mine.nothing': 'There is nothing for you to follow up now.',
  'mine.count': (count) => (count === 1 ? 'One action' : `${count} actions`),
  'mine.next': (kind, deadline) => `${kind} by ${deadline}`,

  'action.state': 'State',
  'action.light': 'Light',
  'action.responsible': 'Responsible',
  'action.contact': 'Contact person',
  'action.next': 'Next',
  'action.newest': 'Newest report',
  'action.noReport': 'Nobody has given a status report yet',
  'action.nobody': 'Nobody is responsible',
  'action.plan': 'Plan of',

  'agreement.state': 'State',
  'agreement.period': 'In force',
  'agreement.parties': 'Parties',
  'agreement.registryNumber': 'Registration number',
  'agreement.span': (from, to) => `${from} to ${to}`,
  'agreement.noPeriod': 'No period',

  'plan.heading': (title) => `Plan: ${title}`,
  'plan.count': (count) => (count === 1 ? 'One action' : `${count} actions`),
  'plan.lights': 'Lights',
  'plan.flags': 'To look out for',
  'plan.figure': (name, count) => `${name} (${count})`,
  'plan.none': 'Nothing to look out for',
  'plan.overdue': 'Overdue',

  'why.heading': 'Why you were reminded',
  'why.nothing': 'No reminder has gone out to you in the last 30 days.',
  'why.nothingOn': (day) =>
    `I sent you no reminder on ${day}. Do you wonder about an action? Write its number after the command, for example HÄ-2.`,
  'why.about': (action) => `Reminders of ${action}`,
  'why.lastSent': (day) => `Last sent ${day}`,
  'why.more': (count) =>
    count === 1
      ? 'One more line is on the page of the group.'
      : `${count} more lines are on the page of the group.`,
  'why.sent': (day) => `Sent on ${day}`,

  'help.heading': 'What you can write to me',
  'help.unknown': (text) => `I do not understand “${text}”.`,
  'help.suggestion': (command) => `Did you mean “${command}”?`,
  'help.mine': 'shows what awaits you',
  'help.status': 'and a number, for example HÄ-2, shows how the action goes',
  'help.plan': 'shows the plan in short',
  'help.ask':
    'asks the whole group when you write it in its channel, or about one action when you add its number',
  'help.pause': 'gives you no reminders until a day',
  'help.why':
    'tells why you were reminded; with a number and a day after it, such as HÄ-2 2020-09-11, who got a reminder of the action on that day, or why nobody did',
  'help.calendar': 'gives the address of the meetings of the group, to subscribe to in your calendar',
  'help.help': 'shows this list',
  'help.report': 'Write for example “HÄ-2 gul upphandlingen drar ut” and you get a filled form.',
  'help.search': 'Search for actions and agreements with the app in the box where you write.',
  'help.try': (command) => `Write ${command}`
};
