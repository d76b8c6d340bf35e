import { type ActivityAnswer, type ActivityOf } from '../../application/ports/incomingActivity';
import { helpCard, type CommandName } from '../../cards/helpCard';
import { checkFreeText } from '../../core/privacy/freeText';
import { lineLength } from '../../core/text';
import { botTexts } from '../../messages/bot/botTexts';
import { cardTexts } from '../../messages/bot/cardTexts';
import { standingText } from '../../messages/describe';
import { type BotContext } from '../botContext';
import { askForGroup, hasGroup } from '../connectGroup';
import { askForRound } from './askForRound';
import { answerInWords } from './answerInWords';
import { type Asking } from './asking';
import { parseCommand } from './parseCommand';
import { pauseReminders } from './pauseReminders';
import { say } from './say';
import { showCalendar } from './showCalendar';
import { showMine } from './showMine';
import { showPlan } from './showPlan';
import { showStatus } from './showStatus';
import { showWhy } from './showWhy';

/** Longest message that is looked at; longer ones are no commands. */
const mostLetters = 4_000;

/** Answers what somebody writes to the bot. */
export async function handleMessage(
  context: BotContext,
  message: ActivityOf<'message'>
): Promise<ActivityAnswer> {
  const { language } = context;
  const texts = botTexts(language);
  const checked = checkFreeText(message.text, mostLetters);
  if (!checked.ok) {
    return checked.error.code === 'textTooLong'
      ? say(context, [texts['message.tooLong']])
      : say(context, [texts['message.personalNumber'], standingText('noPersonalData', language)]);
  }
  if (await isUnconnected(context, message)) return askForGroup(context);
  const { login } = message.sender;
  if (login === undefined) return say(context, [texts['note.unknownSender']]);
  const command = parseCommand(message.text);
  if (command.kind === 'unknown') {
    const form = await answerInWords(context, { text: message.text, login });
    return form ?? tellUnknown(context, message.text, command.nearest);
  }
  return run(context, { name: command.name, rest: command.rest, login, message });
}

function run(context: BotContext, asking: Asking): Promise<ActivityAnswer> {
  switch (asking.name) {
    case 'mine':
      return showMine(context, asking.login);
    case 'status':
      return showStatus(context, asking);
    case 'plan':
      return showPlan(context, asking);
    case 'why':
      return showWhy(context, asking);
    case 'ask':
      return askForRound(context, asking);
    case 'pause':
      return pauseReminders(context, asking);
    case 'calendar':
      return showCalendar(context, asking);
    case 'help':
      return Promise.resolve(showHelp(context));
  }
}

function showHelp({ language, centralSite }: BotContext): ActivityAnswer {
  const card = helpCard({ site: centralSite }, language);
  return { posts: [{ card, summary: cardTexts(language)['help.heading'] }] };
}

function tellUnknown(
  { language, centralSite }: BotContext,
  text: string,
  nearest: CommandName | undefined
): ActivityAnswer {
  const shown = text.length <= lineLength && text !== '' ? { text } : {};
  const card = helpCard({ site: centralSite, unknown: { ...shown, nearest } }, language);
  return { posts: [{ card, summary: cardTexts(language)['help.heading'] }] };
}

/** Of channels and group chats: which group it is comes before everything else. */
async function isUnconnected(context: BotContext, { conversation }: ActivityOf<'message'>): Promise<boolean> {
  return conversation.kind !== 'personal' && !(await hasGroup(context, conversation.id));
}
