import { type BotTexts } from './bot.sv';

/** What the bot says besides its cards, in English. */
export const botEn: BotTexts = {
  'note.forged':
    'The card does not fit what was sent. Write mitt att gora for a new one, or report on the web page.',
  'note.oldCard': 'The card is old. Write mitt att gora for a new one.',
  'note.unknownSender': 'Teams could not say who you are. Try again in a while, or report on the web page.',
  'note.tooLarge': 'What you wrote is too long. Shorten it and send it again.',
  'note.formBelow': 'The form is at the bottom.',
  'note.chooseDay': 'Choose a day that has not passed.',
  'note.received': 'Received.',

  'message.personalNumber':
    'What you wrote holds something that looks like a personal identity number. It has not been kept. Remove it from the chat.',
  'message.tooLong': 'What you wrote is too long for me. Shorten it and write again.',
  'message.noAction': (number) => `There is no action numbered ${number} that you can see.`,
  'message.whichAction': 'Which action do you mean?',
  'message.whichNumber': 'Write the number of the action after it, for example HÄ-2.',
  'message.noPlan': 'There is no plan that you can see.',
  'message.notRegistered': 'You are in the register of no cooperation. Ask the coordinator to add you.',
  'message.askWhere':
    'Write begar lagesrapport in the channel of the group, and everybody who is to answer is asked. Or write the number of an action after it, for example begar lagesrapport HÄ-2.',
  'message.asked': (group, count, deadline) =>
    `${group} is asked about ${count === 1 ? 'one action' : `${count} actions`}, to be answered by ${deadline}. The card comes in the channel of the group within a minute, on workdays from 08:00.`,
  'message.calendar': (group, address) =>
    `Subscribe to the meetings of ${group} with this address in your calendar: ${address} Do not share it outside the group. If it has gone astray, the coordinator writes kalender ny, and it ends.`,
  'message.calendarRenewed': 'The old address has ended.',
  'message.calendarWhere': 'Write kalender in the channel of the group to get the address of its meetings.',
  'message.calendarOff':
    'There are no calendars to subscribe to here. Download the meeting from the page of the meetings instead.',
  'message.pauseDay': (days) =>
    `Write a day that has not passed, for example pausa till 1 oktober. A pause lasts ${days} days at most.`,
  'message.paused': (day) =>
    `You will not be reminded before ${day}. What is escalated goes on all the same. Write pausa and another day to change it.`
};
