import { type ActivityAnswer, type ActivityOf } from '../../application/ports/incomingActivity';
import { cardVersion } from '../../cards/frame';
import { type BotContext } from '../botContext';
import { connectGroup } from '../connectGroup';
import { showMine } from '../commands/showMine';
import { note } from '../notes';
import { openPrompt } from '../rounds/openPrompt';
import { takeRoundAnswers } from '../rounds/takeRoundAnswers';
import { notResponsible, snooze } from './chooseFromCard';
import { openReport } from './openReport';
import { takeReport } from './takeReport';

/** Most that a card may hand over, in letters: a form at its fullest is far below. */
const mostLetters = 60_000;

/** Answers the press of a button. What the card hands over may be forged, old or too large. */
export async function handleCardAction(
  context: BotContext,
  action: ActivityOf<'cardAction'>
): Promise<ActivityAnswer> {
  if (JSON.stringify(action.data).length > mostLetters) return note(context, 'tooLarge');
  if (action.data.version !== String(cardVersion)) return note(context, 'oldCard');
  const { login } = action.sender;
  if (login === undefined) return note(context, 'unknownSender');
  const known = { ...action, login };
  switch (action.verb) {
    case 'connectGroup':
      return connectGroup(context, action);
    case 'openReport':
      return openReport(context, known);
    case 'report':
      return takeReport(context, known);
    case 'answerRound':
      return openPrompt(context, known);
    case 'roundAnswers':
      return takeRoundAnswers(context, known);
    case 'snooze':
      return snooze(context, known);
    case 'notResponsible':
      return notResponsible(context, known);
    case 'showMine':
      return showMine(context, login);
    default:
      return note(context, 'forged');
  }
}
