import { type RoundCardTexts } from './roundCards.sv';

/** Texts of the cards of status rounds, in English. */
export const roundCardsEn: RoundCardTexts = {
  'round.heading': (group) => `Status round of ${group}`,
  'round.before': (title, day) => `Before ${title}, ${day}.`,
  'round.moved': 'The meeting has been moved to this day.',
  'round.answerBy': (deadline) => `Answer by ${deadline}.`,
  'round.answered': (answered, asked) => `${answered} of ${asked} actions are answered.`,
  'round.reason': (reason) => `Reason: ${reason}`,
  'round.closed': (why) => `The round is closed. ${why}.`,
  'round.whoAnswered': 'Have answered',
  'round.whoWaits': 'Have not answered',
  'round.whoSilent': 'Nothing known',
  'round.whoDropped': 'No longer asked about',
  'round.group': 'The whole group',
  'round.person': (name, actions) => `${name} – ${actions}`,
  'round.deputy': (deputy, person) => `${deputy}, for ${person}`,
  'round.light': (number, light) => `${number}: ${light.toLocaleLowerCase('en')}`,
  'round.late': (words) => `${words} (late)`,
  'round.disputed': (number) => `${number} (city and police disagree)`,
  'round.answer': 'Answer',
  'round.answerAll': 'Answer it all',
  'round.how':
    'Answer with the button, or mention me in the thread and write for example “HÄ-2 red the procurement is late”.',
  'round.summary': (group) => `Status round of ${group}`,
  'round.nudge': (deadline) => `Answers are missing. Answer by ${deadline}.`,
  'round.silent':
    'These have not answered. The actions are shown as grey at the meeting until somebody does.',
  'round.sumUp': (answered, asked) => `The round is done: ${answered} of ${asked} actions are answered.`,
  'round.promptHeading': 'Answer the status round',
  'round.promptIntro': 'Answer about the actions that you can. Those without a light can be answered later.',
  'round.send': 'Send the answers',
  'round.gone': 'The round is no longer there.',
  'round.nothing': 'There is nothing for you to answer in the round.',
  'round.problem': (number, problem) => `${number} – ${problem}`,
  'round.received': (count) =>
    count === 1 ? 'One answer has been received.' : `${count} answers have been received.`,
  'round.savedOne': (title) => `${title}: saved`,
  'round.savedAfterClosing': (title) => `${title}: saved as an ordinary report, since the round had closed`,
  'round.notSaved': (title, reason) => `${title} – ${reason}`,

  'meeting.heading': (group) => `Summary of the meeting of ${group}`,
  'meeting.approved': (title, day) => `The notes of ${title}, ${day}, are approved.`,
  'meeting.decisions': 'Decisions',
  'meeting.noDecisions': 'No decisions.',
  'meeting.assignments': 'Assignments',
  'meeting.noAssignments': 'No assignments.',
  'meeting.decision': (number, kind, text) => `${number}, ${kind.toLocaleLowerCase('en')}: ${text}`,
  'meeting.assignment': (text, owner, day) => `${text}: ${owner}, by ${day}`
};
